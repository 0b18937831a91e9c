import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { crc32 } from "node:zlib";

/** Follows a download with a few steps' distance and reads it back from the disk, so that both end nearly at once. */

export interface VerifyPlan {
  readonly files: readonly {
    readonly path: string;
    readonly sizeBytes: number;
    readonly partBytes: number;
    /** Nobody said what the hash must be, so each part is compared with what was received from the start. */
    readonly comparesParts: boolean;
  }[];
}

export type VerifyOrder =
  /** The part is whole on disk, or was replaced; `crc` is that of what was received. */
  | { readonly type: "whole"; readonly file: number; readonly part: number; readonly crc: number }
  /** The file begins anew. */
  | { readonly type: "dropped"; readonly file: number }
  /** The hash is wrong: every part is to be compared with what was received. */
  | { readonly type: "compare"; readonly file: number };

export type VerifyAnswer =
  /** The disk holds other bytes than were received. */
  | { readonly type: "wrong"; readonly file: number; readonly part: number }
  | { readonly type: "end"; readonly sha256s: readonly string[]; readonly sha256: string };

/** Where reading stands: everything before it is in the hashes. */
interface Frontier {
  readonly file: number;
  readonly part: number;
  readonly fileHash: Hash;
  readonly allHash: Hash;
  /** Of the files before. */
  readonly sha256s: readonly string[];
}

/** Small enough to stay in the processor's cache between reading and hashing. */
const chunk = Buffer.allocUnsafe(256 * 1024);
// Only downloads.ts starts this worker, with such a plan.
const { files } = workerData as VerifyPlan;
const isSplit = files.length > 1;
const comparesParts = files.map((file) => file.comparesParts);
const wholeParts = files.map(() => new Map<number, number>());
/** The state before each part that was read, so that a replaced one does not mean reading all before it again. */
const before = new Map<string, Frontier>();
const start: Frontier = {
  file: 0,
  part: 0,
  fileHash: createHash("sha256"),
  allHash: createHash("sha256"),
  sha256s: [],
};
let frontier = start;
let isReading = false;
const post: ((answer: VerifyAnswer) => void) | undefined = parentPort?.postMessage.bind(parentPort);

/** `null` when the disk holds other bytes. The hashes are copies: those of the frontier stay as they are. */
function readPart(at: Frontier, crc: number): Frontier | null {
  const { path, sizeBytes, partBytes } = files[at.file] ?? { path: "", sizeBytes: 0, partBytes: 1 };
  const [fileHash, allHash] = [at.fileHash.copy(), at.allHash.copy()];
  const end = Math.min((at.part + 1) * partBytes, sizeBytes);
  const fd = openSync(path, "r");
  // A right hash says more than all of these, so they are computed where it cannot be relied on.
  const compares = comparesParts[at.file] === true;
  let seenCrc = 0;
  try {
    for (let position = at.part * partBytes; position < end;) {
      const bytes = readSync(fd, chunk, 0, Math.min(chunk.length, end - position), position);
      if (bytes === 0) return null;
      const read = chunk.subarray(0, bytes);
      if (compares) seenCrc = crc32(read, seenCrc);
      fileHash.update(read);
      if (isSplit) allHash.update(read);
      position += bytes;
    }
  } finally {
    closeSync(fd);
  }
  return !compares || seenCrc === crc ? { ...at, part: at.part + 1, fileHash, allHash } : null;
}

function nextFile(at: Frontier): Frontier {
  const sha256s = [...at.sha256s, at.fileHash.copy().digest("hex")];
  return { ...at, file: at.file + 1, part: 0, fileHash: createHash("sha256"), sha256s };
}

/** Reads one part, when the next one is there. `true` when there may be more to do. */
function step(): boolean {
  const file = files[frontier.file];
  if (file === undefined) return false;
  if (frontier.part * file.partBytes >= file.sizeBytes) {
    frontier = nextFile(frontier);
    if (frontier.file === files.length) announceEnd();
    return true;
  }
  const crc = wholeParts[frontier.file]?.get(frontier.part);
  if (crc === undefined) return false;
  const after = readPart(frontier, crc);
  if (after === null) {
    wholeParts[frontier.file]?.delete(frontier.part);
    post?.({ type: "wrong", file: frontier.file, part: frontier.part });
    return false;
  }
  before.set(`${frontier.file}/${frontier.part}`, frontier);
  frontier = after;
  return true;
}

function announceEnd(): void {
  const { sha256s, allHash } = frontier;
  const sha256 = isSplit ? allHash.copy().digest("hex") : (sha256s[0] ?? "");
  post?.({ type: "end", sha256s, sha256 });
}

/** One part a turn, so that orders come in between. */
function read(): void {
  isReading = step();
  if (isReading) setImmediate(read);
}

function goBackTo(file: number, part: number): void {
  frontier = before.get(`${file}/${part}`) ?? frontier;
}

parentPort?.on("message", (order: VerifyOrder) => {
  if (order.type === "dropped") {
    wholeParts[order.file]?.clear();
    goBackTo(order.file, 0);
    return;
  }
  if (order.type === "compare") {
    comparesParts[order.file] = true;
    goBackTo(order.file, 0);
    if (!isReading) read();
    return;
  }
  const { file, part, crc } = order;
  wholeParts[file]?.set(part, crc);
  if (file < frontier.file || (file === frontier.file && part < frontier.part))
    goBackTo(file, part);
  if (!isReading) read();
});

if (!isReading) read();
