/*
 * What a LevelDB table file (.ldb) holds, its Snappy blocks unpacked: a byte search in the file itself would miss them.
 * Formats: https://github.com/google/leveldb/blob/main/doc/table_format.md and
 * https://github.com/google/snappy/blob/main/format_description.txt
 */

interface Handle {
  readonly offset: number;
  readonly size: number;
}

const footerBytes = 48;

/** All data blocks of a table, unpacked; none when it is no table. */
export function tableBlocks(file: Buffer): readonly Buffer[] {
  try {
    const footer = file.subarray(file.length - footerBytes);
    const reader = new Varints(footer);
    reader.next();
    reader.next();
    const index = readBlock(file, { offset: reader.next(), size: reader.next() });
    return handlesIn(index).map((handle) => readBlock(file, handle));
  } catch {
    return [];
  }
}

function readBlock(file: Buffer, { offset, size }: Handle): Buffer {
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unpackSnappy(bytes) : bytes;
}

function handlesIn(index: Buffer): readonly Handle[] {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - 4 * restarts;
  const handles: Handle[] = [];
  const reader = new Varints(index);
  while (reader.at < end) {
    reader.next();
    const unshared = reader.next();
    const valueBytes = reader.next();
    const value = reader.at + unshared;
    reader.at = value;
    handles.push({ offset: reader.next(), size: reader.next() });
    reader.at = value + valueBytes;
  }
  return handles;
}

function unpackSnappy(packed: Buffer): Buffer {
  const reader = new Varints(packed);
  const unpacked = Buffer.alloc(reader.next());
  let { at } = reader;
  let end = 0;
  while (at < packed.length) {
    const tag = packed[at++] ?? 0;
    if ((tag & 3) === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const width = length - 59;
        length = packed.readUIntLE(at, width);
        at += width;
      }
      length += 1;
      packed.copy(unpacked, end, at, at + length);
      at += length;
      end += length;
      continue;
    }
    const width = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4;
    const length = width === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = packed.readUIntLE(at, width) + (width === 1 ? (tag >> 5) << 8 : 0);
    at += width;
    // Byte by byte, for a copy may reach into what it writes.
    for (let count = 0; count < length; count += 1, end += 1)
      unpacked[end] = unpacked[end - back] ?? 0;
  }
  return unpacked;
}

class Varints {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new Error("A number is cut off.");
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}
