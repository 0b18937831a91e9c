import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { crc32 } from "node:zlib";
import { type LentBytes, giveBack } from "./batches.ts";

/**
 * Follows a download and hashes it from its beginning: what comes in order from the memory that it was written from, the
 * rest from the disk.
 */

export interface VerifyPlan {
  readonly files: readonly {
    readonly path: string;
    readonly sizeBytes: number;
    readonly partBytes: number;
    /** Nobody said what the hash must be: each part is read back and compared with its CRC as it was received. */
    readonly comparesParts: boolean;
    /** Of an earlier run; see FileProgress. */
    readonly seals: readonly number[];
  }[];
}

export type VerifyOrder =
  /** A part is on disk up to there, in the file; `crc` is of what was received of it. */
  | {
      readonly type: "written";
      readonly file: number;
      readonly part: number;
      readonly endBytes: number;
      readonly crc: number;
      /** The last of these bytes; to be given back. */
      readonly lent: LentBytes | null;
    }
  /** The part is to be received anew; `null`: all of the file is. */
  | { readonly type: "dropped"; readonly file: number; readonly part: number | null };

export type VerifyAnswer =
  /** The disk holds other bytes than were received. */
  | { readonly type: "wrong"; readonly file: number; readonly part: number }
  /** This is the part's seal, and later ones hold no more. */
  | { readonly type: "sealed"; readonly file: number; readonly part: number; readonly seal: number }
  | { readonly type: "end"; readonly sha256s: readonly string[]; readonly sha256: string };

/** Where hashing stands: everything before it is in the hashes. */
interface Frontier {
  readonly file: number;
  readonly fileHash: Hash;
  readonly allHash: Hash;
  /** Of the files before. */
  readonly sha256s: readonly string[];
  offset: number;
  /** Of the part that it stands in. */
  crc: number;
}

/** Small enough to stay in the processor's cache between reading and hashing. */
const chunk = Buffer.allocUnsafe(256 * 1024);
// Only verifier.ts starts this worker, with such a plan.
const { files } = workerData as VerifyPlan;
const isSplit = files.length > 1;
const seals = files.map((file) => [...file.seals]);
const written = files.map(() => new Map<number, { endBytes: number; crc: number }>());
/** Parts that did not fit their seal once. */
const doubted = new Set<string>();
/** The state at the beginning of each part, so that a replaced one does not mean reading all before it again. */
const before = new Map<string, Frontier>();
let frontier: Frontier = {
  file: 0,
  fileHash: createHash("sha256"),
  allHash: createHash("sha256"),
  sha256s: [],
  offset: 0,
  crc: 0,
};
remember();
let isReading = false;
const post: ((answer: VerifyAnswer) => void) | undefined = parentPort?.postMessage.bind(parentPort);

function copyOf(one: Frontier): Frontier {
  return { ...one, fileHash: one.fileHash.copy(), allHash: one.allHash.copy() };
}

function partAt({ file, offset }: Frontier): number {
  return Math.floor(offset / (files[file]?.partBytes ?? 1));
}

/** To be called at the beginning of a part. */
function remember(): void {
  before.set(`${frontier.file}/${partAt(frontier)}`, copyOf(frontier));
}

function goBackTo(file: number, part: number): void {
  const isBefore =
    frontier.file < file || (frontier.file === file && frontier.offset <= partStart(file, part));
  const state = before.get(`${file}/${part}`);
  if (!isBefore && state !== undefined) frontier = copyOf(state);
}

function partStart(file: number, part: number): number {
  return part * (files[file]?.partBytes ?? 0);
}

function nextFile(): void {
  const { file, fileHash, sha256s } = frontier;
  frontier = {
    ...frontier,
    file: file + 1,
    fileHash: createHash("sha256"),
    sha256s: [...sha256s, fileHash.copy().digest("hex")],
    offset: 0,
  };
  remember();
  if (frontier.file === files.length) announceEnd();
}

function announceEnd(): void {
  const { sha256s, allHash } = frontier;
  const sha256 = isSplit ? allHash.copy().digest("hex") : (sha256s[0] ?? "");
  post?.({ type: "end", sha256s, sha256 });
}

/** Takes in what follows the frontier; never beyond the end of a part. */
function advance(bytes: Uint8Array): void {
  const { file, fileHash, allHash } = frontier;
  const part = partAt(frontier);
  const { sizeBytes = 0, comparesParts = false } = files[file] ?? {};
  fileHash.update(bytes);
  if (isSplit) allHash.update(bytes);
  if (comparesParts) frontier.crc = crc32(bytes, frontier.crc);
  frontier.offset += bytes.length;
  if (frontier.offset < Math.min(partStart(file, part + 1), sizeBytes)) return;
  if (!isRight(file, part, comparesParts)) return giveUp(file, part);
  frontier.crc = 0;
  remember();
}

function isRight(file: number, part: number, comparesParts: boolean): boolean {
  if (comparesParts && frontier.crc !== written[file]?.get(part)?.crc) return false;
  const seal = frontier.fileHash.copy().digest().readUInt32BE(0);
  const ofFile = seals[file] ?? [];
  const known = ofFile[part];
  if (known === seal) return true;
  const key = `${file}/${part}`;
  if (known !== undefined && !comparesParts && !doubted.has(key)) {
    doubted.add(key);
    return false;
  }
  // Fetched anew it came out otherwise once more: the seal was of other bytes than the server sends.
  ofFile.splice(part, Infinity, seal);
  post?.({ type: "sealed", file, part, seal });
  return true;
}

function giveUp(file: number, part: number): void {
  written[file]?.delete(part);
  goBackTo(file, part);
  post?.({ type: "wrong", file, part });
}

/** Reads what lies on disk behind the frontier, a little at a time. `true` when there may be more to do. */
function step(): boolean {
  const { file, offset } = frontier;
  const { path, sizeBytes } = files[file] ?? { path: null, sizeBytes: 0 };
  if (path === null) return false;
  if (offset >= sizeBytes) {
    nextFile();
    return true;
  }
  const part = partAt(frontier);
  const leftBytes = (written[file]?.get(part)?.endBytes ?? 0) - offset;
  if (leftBytes <= 0) return false;
  const bytes = readAt(path, offset, leftBytes);
  if (bytes.length === 0) giveUp(file, part);
  else advance(bytes);
  return true;
}

function readAt(path: string, position: number, mostBytes: number): Uint8Array {
  const fd = openSync(path, "r");
  try {
    const length = Math.min(chunk.length, mostBytes);
    return chunk.subarray(0, readSync(fd, chunk, 0, length, position));
  } finally {
    closeSync(fd);
  }
}

/** One piece a turn, so that orders come in between. */
function read(): void {
  isReading = step();
  if (isReading) setImmediate(read);
}

function drop(file: number, part: number | null): void {
  if (part === null) written[file]?.clear();
  else written[file]?.delete(part);
  seals[file]?.splice(part ?? 0);
  goBackTo(file, part ?? 0);
}

function takeLent({ file, endBytes, lent }: Extract<VerifyOrder, { type: "written" }>): void {
  if (lent === null) return;
  const isNext = frontier.file === file && frontier.offset === endBytes - lent.lengthBytes;
  if (isNext) advance(new Uint8Array(lent.memory, 0, lent.lengthBytes));
  giveBack(lent);
}

parentPort?.on("message", (order: VerifyOrder) => {
  if (order.type === "dropped") return drop(order.file, order.part);
  const { file, part, endBytes, crc } = order;
  written[file]?.set(part, { endBytes, crc });
  takeLent(order);
  if (!isReading) read();
});

read();
