import { readSync } from "node:fs";
import { errorCode } from "../../disk-failure.ts";
import { type LineBlock, type ReadAt, type ReadLines, lineBlocks, readAt } from "./line-blocks.ts";

/** A disk gives up by the sector, the system reads by the page: no more than that is passed over at a time. */
const pageBytes = 4_096;
const blockBytes = 512 * 1024;

/** Reads one file on a disk that may fail in places (EIO): what it does not give out there comes as zeros. */
export class FailingDisk {
  readonly #readAt: ReadAt;
  readonly #unread: { readonly start: number; end: number }[] = [];
  /** Up to here it reads page by page. */
  #carefulUntil = 0;

  constructor(read: ReadAt = readAt) {
    this.#readAt = read;
  }

  /** All lines between two offsets. Those that `gaveOut` denies were not read whole, and may be several. */
  lineBlocks(fd: number, start: number, end: number, most = blockBytes): AsyncGenerator<LineBlock> {
    return lineBlocks(fd, start, end, most, Infinity, this.read);
  }

  /** Whether all between two offsets was read. */
  gaveOut(start: number, end: number): boolean {
    return !this.#unread.some((unread) => unread.start < end && start < unread.end);
  }

  readonly read: ReadAt = async (fd, buffer, at, length, position) => {
    for (;;) {
      const asked = this.#mostAt(position, length);
      try {
        return await this.#readAt(fd, buffer, at, asked, position);
      } catch (error) {
        const passed = this.#passOver(error, buffer.subarray(at, at + asked), position);
        if (passed > 0) return passed;
      }
    }
  };

  /** The same on a thread that may wait for the disk. */
  readSync(fd: number, buffer: Buffer, at: number, length: number, position: number): number {
    for (;;) {
      const asked = this.#mostAt(position, length);
      try {
        return readSync(fd, buffer, at, asked, position);
      } catch (error) {
        const passed = this.#passOver(error, buffer.subarray(at, at + asked), position);
        if (passed > 0) return passed;
      }
    }
  }

  #mostAt(position: number, length: number): number {
    return position < this.#carefulUntil ? Math.min(length, restOfPage(position)) : length;
  }

  /** How much of what was not given out is passed over; 0 when it is to be asked for again, page by page. */
  #passOver(error: unknown, asked: Buffer, position: number): number {
    if (errorCode(error) !== "EIO") throw error;
    if (asked.length > restOfPage(position)) {
      this.#carefulUntil = position + asked.length;
      return 0;
    }
    asked.fill(0);
    this.#note(position, position + asked.length);
    return asked.length;
  }

  #note(start: number, end: number): void {
    const last = this.#unread.at(-1);
    if (last?.end === start) last.end = end;
    else this.#unread.push({ start, end });
  }
}

function restOfPage(position: number): number {
  return pageBytes - (position % pageBytes);
}

/** Reads around what the disk does not give out: such lines come as zeros, and prove no hash. */
export const linesAround: ReadLines = (fd, start, end) =>
  new FailingDisk().lineBlocks(fd, start, end);
