import { ByteReader, DamagedGguf, NeedMoreBytes } from "./gguf-bytes.ts";
import { storageTypes } from "./gguf-types.ts";

/**
 * Reads the header of a GGUF file: sizes and names, never weights. It trusts nothing: every count, length and offset is
 * checked before it is used, so a damaged or hostile file ends as words, here, in safe code.
 */

export type GgufValue = string | number | bigint | boolean | GgufArray;

/** An array of the header. Long ones (the vocabulary) are counted, not kept. */
export interface GgufArray {
  readonly count: number;
  readonly values: readonly (number | bigint | boolean)[] | null;
}

export interface GgufTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly elements: number;
  readonly sizeBytes: number;
  readonly storage: string;
}

export interface GgufHeader {
  readonly version: number;
  readonly entries: ReadonlyMap<string, GgufValue>;
  readonly tensors: readonly GgufTensor[];
}

const maxEntries = 65_536;
const maxTensors = 200_000;
const maxKeyBytes = 65_535;
const maxStringBytes = 16 * 1024 * 1024;
const maxArrayCount = 16_777_216;
const maxKeptArray = 8_192;
const maxTensorNameBytes = 63;
const maxDimensions = 4;
const maxAlignment = 1 << 20;

const scalarSizes: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const stringType = 8;
const arrayType = 9;

/**
 * `bytes` are the beginning of a file of `fileSizeBytes`. Throws DamagedGguf with a sentence, or NeedMoreBytes when the
 * header goes on beyond `bytes` (gguf-bytes.ts).
 */
export function parseGgufHeader(bytes: Uint8Array, fileSizeBytes: number): GgufHeader {
  const reader = new ByteReader(bytes, fileSizeBytes);
  const { version, tensorCount, entryCount } = readCounts(reader);
  const entries = new Map<string, GgufValue>();
  for (let index = 0; index < entryCount; index += 1) readEntry(reader, entries);
  return {
    version,
    entries,
    tensors: readTensors(reader, tensorCount, readAlignment(entries), fileSizeBytes),
  };
}

/** The first entries of a header, in the order of the file. */
export interface GgufBeginning {
  readonly entries: ReadonlyMap<string, GgufValue>;
  /** `true` when no entry is missing; tensors are never read. */
  readonly isWhole: boolean;
}

/**
 * Like parseGgufHeader, but content with what `bytes` hold: of an array that goes on beyond them only the count is told.
 * Throws DamagedGguf with a sentence.
 */
export function parseGgufBeginning(bytes: Uint8Array, fileSizeBytes: number): GgufBeginning {
  const reader = new ByteReader(bytes, fileSizeBytes);
  const entries = new Map<string, GgufValue>();
  try {
    const { entryCount } = readCounts(reader);
    for (let index = 0; index < entryCount; index += 1) readEntry(reader, entries);
    return { entries, isWhole: true };
  } catch (error) {
    if (!(error instanceof NeedMoreBytes)) throw error;
    return { entries, isWhole: false };
  }
}

function readCounts(reader: ByteReader): {
  readonly version: number;
  readonly tensorCount: number;
  readonly entryCount: number;
} {
  return {
    version: readVersion(reader),
    tensorCount: reader.count(maxTensors, "tensors"),
    entryCount: reader.count(maxEntries, "header entries"),
  };
}

function readEntry(reader: ByteReader, entries: Map<string, GgufValue>): void {
  const key = reader.string(maxKeyBytes, "the name of an entry");
  if (entries.has(key)) throw new DamagedGguf(`Its header has "${shorten(key)}" twice.`);
  const valueType = reader.uint32();
  // The count stands before the values, so that it is known even where those are cut off.
  if (valueType === arrayType) entries.set(key, { count: peekCount(reader, key), values: null });
  entries.set(key, readValue(reader, valueType, key));
}

function peekCount(reader: ByteReader, key: string): number {
  const from = reader.position;
  reader.uint32();
  const count = reader.count(maxArrayCount, `values in "${shorten(key)}"`);
  reader.position = from;
  return count;
}

function readVersion(reader: ByteReader): number {
  const magic = String.fromCharCode(...reader.bytes(4));
  if (magic !== "GGUF") throw new DamagedGguf("It does not begin like a GGUF file.");
  const version = reader.uint32();
  if (version === 2 || version === 3) return version;
  if (version > 0 && version % 65_536 === 0)
    throw new DamagedGguf("It was made for a machine with another byte order.");
  throw new DamagedGguf(`Its format version is ${version}; versions 2 and 3 can be read.`);
}

function readValue(reader: ByteReader, valueType: number, key: string): GgufValue {
  if (valueType === stringType) return reader.string(maxStringBytes, `"${shorten(key)}"`);
  if (valueType === arrayType) return readArray(reader, key);
  return readScalar(reader, valueType, key);
}

function readScalar(reader: ByteReader, valueType: number, key: string): number | bigint | boolean {
  switch (valueType) {
    case 0:
      return reader.uint8();
    case 1:
      return reader.int8();
    case 2:
      return reader.uint16();
    case 3:
      return reader.int16();
    case 4:
      return reader.uint32();
    case 5:
      return reader.int32();
    case 6:
      return reader.float32();
    case 7:
      return reader.uint8() !== 0;
    case 10:
      return reader.uint64();
    case 11:
      return reader.int64();
    case 12:
      return reader.float64();
    default:
      throw new DamagedGguf(
        `Its header entry "${shorten(key)}" is of an unknown kind (${valueType}).`,
      );
  }
}

function readArray(reader: ByteReader, key: string): GgufArray {
  const itemType = reader.uint32();
  const count = reader.count(maxArrayCount, `values in "${shorten(key)}"`);
  if (itemType === stringType) {
    for (let index = 0; index < count; index += 1)
      reader.skipString(maxStringBytes, `"${shorten(key)}"`);
    return { count, values: null };
  }
  const itemBytes = scalarSizes[itemType];
  // Arrays of arrays are in the format, but in no model, and llama.cpp refuses them.
  if (itemBytes === undefined)
    throw new DamagedGguf(
      `Its header entry "${shorten(key)}" is an array of an unknown kind (${itemType}).`,
    );
  if (count > maxKeptArray) {
    reader.skip(count * itemBytes);
    return { count, values: null };
  }
  return { count, values: Array.from({ length: count }, () => readScalar(reader, itemType, key)) };
}

function readAlignment(entries: ReadonlyMap<string, GgufValue>): number {
  const alignment = entries.get("general.alignment") ?? 32;
  if (
    typeof alignment !== "number" ||
    alignment < 1 ||
    alignment > maxAlignment ||
    (alignment & (alignment - 1)) !== 0
  ) {
    throw new DamagedGguf("The alignment in its header makes no sense.");
  }
  return alignment;
}

interface TensorEntry extends GgufTensor {
  readonly offset: bigint;
}

function readTensors(
  reader: ByteReader,
  count: number,
  alignment: number,
  fileSizeBytes: number,
): readonly GgufTensor[] {
  const names = new Set<string>();
  const tensors: TensorEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const tensor = readTensor(reader);
    if (names.has(tensor.name))
      throw new DamagedGguf(`Its tensor "${shorten(tensor.name)}" is listed twice.`);
    names.add(tensor.name);
    tensors.push(tensor);
  }
  checkPlaces(tensors, pad(reader.position, alignment), alignment, fileSizeBytes);
  return tensors;
}

function readTensor(reader: ByteReader): TensorEntry {
  const name = reader.string(maxTensorNameBytes, "the name of a tensor");
  const what = `Its tensor "${shorten(name)}"`;
  const dimensionCount = reader.uint32();
  if (dimensionCount > maxDimensions)
    throw new DamagedGguf(`${what} has ${dimensionCount} dimensions.`);
  const dimensions = Array.from({ length: dimensionCount }, () =>
    reader.size(`${what} has a dimension that makes no sense.`),
  );
  const storage = storageTypes[reader.uint32()];
  if (storage === undefined)
    throw new DamagedGguf(`${what} is stored in a way that is not known (any more).`);
  const elements = dimensions.reduce((product, dimension) => product * dimension, 1);
  if (!Number.isSafeInteger(elements) || (dimensions[0] ?? 1) % storage.values !== 0)
    throw new DamagedGguf(`${what} has dimensions that make no sense.`);
  return {
    name,
    dimensions,
    elements,
    storage: storage.name,
    sizeBytes: (elements / storage.values) * storage.bytes,
    offset: reader.uint64(),
  };
}

/** Tensors lie one after the other, without gaps but the alignment, and the last one ends within the file. */
function checkPlaces(
  tensors: readonly TensorEntry[],
  dataStart: number,
  alignment: number,
  fileSizeBytes: number,
): void {
  let expected = 0;
  for (const tensor of tensors) {
    if (tensor.offset !== BigInt(expected))
      throw new DamagedGguf(`Its tensor "${shorten(tensor.name)}" is not where it should be.`);
    const end = expected + tensor.sizeBytes;
    if (!Number.isSafeInteger(end) || dataStart + end > fileSizeBytes) {
      throw new DamagedGguf(
        "It is shorter than its header says: it was probably not copied or downloaded to its end.",
      );
    }
    expected = pad(end, alignment);
  }
}

function pad(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}

function shorten(text: string): string {
  // eslint-disable-next-line no-control-regex -- what a damaged file holds goes into a sentence
  const printable = text.replace(/[\u0000-\u001f\u007f-\u009f\ufffd]/g, "?");
  return printable.length > 60 ? `${printable.slice(0, 60)}…` : printable;
}
