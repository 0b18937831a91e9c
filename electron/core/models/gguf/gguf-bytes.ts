/** A file that cannot be used as weights; the message is a sentence that begins "It" or "Its". */
export class DamagedGguf extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DamagedGguf";
  }
}

/** The header goes on after the bytes that were given. */
export class NeedMoreBytes extends Error {
  constructor() {
    super("The header goes on.");
    this.name = "NeedMoreBytes";
  }
}

const truncated =
  "It ends in the middle of its header: it was probably not copied or downloaded to its end.";
const decoder = new TextDecoder("utf-8");

/** Reads little-endian values one after the other and never beyond the bytes it has. */
export class ByteReader {
  position = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #fileSizeBytes: number;

  constructor(bytes: Uint8Array, fileSizeBytes: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#fileSizeBytes = fileSizeBytes;
  }

  /** Moves on by `length` and returns where it was. */
  skip(length: number): number {
    const from = this.position;
    const to = from + length;
    if (!Number.isSafeInteger(to) || to > this.#fileSizeBytes) throw new DamagedGguf(truncated);
    if (to > this.#bytes.length) throw new NeedMoreBytes();
    this.position = to;
    return from;
  }

  bytes(length: number): Uint8Array {
    const from = this.skip(length);
    return this.#bytes.subarray(from, from + length);
  }

  uint8(): number {
    return this.#view.getUint8(this.skip(1));
  }

  int8(): number {
    return this.#view.getInt8(this.skip(1));
  }

  uint16(): number {
    return this.#view.getUint16(this.skip(2), true);
  }

  int16(): number {
    return this.#view.getInt16(this.skip(2), true);
  }

  uint32(): number {
    return this.#view.getUint32(this.skip(4), true);
  }

  int32(): number {
    return this.#view.getInt32(this.skip(4), true);
  }

  float32(): number {
    return this.#view.getFloat32(this.skip(4), true);
  }

  uint64(): bigint {
    return this.#view.getBigUint64(this.skip(8), true);
  }

  int64(): bigint {
    return this.#view.getBigInt64(this.skip(8), true);
  }

  float64(): number {
    return this.#view.getFloat64(this.skip(8), true);
  }

  /** A 64-bit number of things, of which no sound file has more than `most`. */
  count(most: number, what: string): number {
    const count = this.uint64();
    if (count > BigInt(most))
      throw new DamagedGguf(`Its header speaks of ${count} ${what}, which cannot be.`);
    return Number(count);
  }

  /** A 64-bit size from 1. */
  size(problem: string): number {
    const size = this.uint64();
    if (size < 1n || size > BigInt(Number.MAX_SAFE_INTEGER)) throw new DamagedGguf(problem);
    return Number(size);
  }

  string(mostBytes: number, what: string): string {
    return decoder.decode(this.bytes(this.count(mostBytes, `bytes in ${what}`)));
  }

  skipString(mostBytes: number, what: string): void {
    this.skip(this.count(mostBytes, `bytes in ${what}`));
  }
}
