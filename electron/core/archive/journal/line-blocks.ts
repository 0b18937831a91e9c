import { read as readFile } from "node:fs";

/** Whole lines as they lie in a file; only the last line of the last block may lack its newline. */
export interface LineBlock {
  /** Valid until the next block is asked for. */
  readonly bytes: Buffer;
  /** Where the block begins in the file. */
  readonly offset: number;
}

const newline = 0x0a;
const defaultBlockBytes = 512 * 1024;

/** Reads into a part of a buffer; resolves with the number of bytes read, 0 at the end of the file. */
export type ReadAt = (
  fd: number,
  buffer: Buffer,
  at: number,
  length: number,
  position: number,
) => Promise<number>;

/** Reads whole lines between two offsets of a file. */
export type ReadLines = (fd: number, start: number, end: number) => AsyncGenerator<LineBlock>;

/** A line is longer than the one who reads it allows. */
export class LineTooLong extends Error {}

/**
 * Reads lines between two offsets, a block at a time, giving the event loop its turn between blocks. Throws LineTooLong
 * rather than hold more than `mostBytes`.
 */
export async function* lineBlocks(
  fd: number,
  start: number,
  end: number,
  blockBytes = defaultBlockBytes,
  mostBytes = Infinity,
  read: ReadAt = readAt,
): AsyncGenerator<LineBlock> {
  let buffer: Buffer = Buffer.allocUnsafe(Math.max(1, Math.min(blockBytes, end - start)));
  let kept = 0;
  let offset = start;
  while (offset + kept < end) {
    if (kept === buffer.length) {
      if (kept >= mostBytes) throw new LineTooLong();
      buffer = grown(buffer, end - offset);
    }
    const count = await read(
      fd,
      buffer,
      kept,
      Math.min(buffer.length - kept, end - offset - kept),
      offset + kept,
    );
    if (count === 0) break;
    const filled = kept + count;
    const lines = buffer.subarray(0, filled).lastIndexOf(newline) + 1;
    if (lines > 0) yield { bytes: buffer.subarray(0, lines), offset };
    buffer.copyWithin(0, lines, filled);
    kept = filled - lines;
    offset += lines;
  }
  if (kept > 0) yield { bytes: buffer.subarray(0, kept), offset };
}

/** Calls back for each line of a block with its bounds in the block, newline excluded; stops when told `false`. */
export function eachLine(
  block: LineBlock,
  onLine: (start: number, end: number, isTerminated: boolean) => boolean | void,
): void {
  const { bytes } = block;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    if (onLine(start, end, found !== -1) === false) return;
    start = end + 1;
  }
}

/** `ReadAt` that rejects with the file system's own error. */
export const readAt: ReadAt = (fd, buffer, at, length, position) =>
  new Promise((resolve, reject) => {
    readFile(fd, buffer, at, length, position, (error, count) =>
      error === null ? resolve(count) : reject(error),
    );
  });

function grown(buffer: Buffer, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(needed, buffer.length * 2));
  buffer.copy(larger);
  return larger;
}
