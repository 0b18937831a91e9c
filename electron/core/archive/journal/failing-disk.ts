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
    const page = Math.min(length, pageBytes - (position % pageBytes));
    const asked = position < this.#carefulUntil ? page : length;
    try {
      return await this.#readAt(fd, buffer, at, asked, position);
    } catch (error) {
      if (errorCode(error) !== "EIO") throw error;
    }
    if (asked > page) {
      this.#carefulUntil = position + length;
      return await this.read(fd, buffer, at, length, position);
    }
    buffer.fill(0, at, at + page);
    this.#note(position, position + page);
    return page;
  };

  #note(start: number, end: number): void {
    const last = this.#unread.at(-1);
    if (last?.end === start) last.end = end;
    else this.#unread.push({ start, end });
  }
}

/** Reads around what the disk does not give out: such lines come as zeros, and prove no hash. */
export const linesAround: ReadLines = (fd, start, end) =>
  new FailingDisk().lineBlocks(fd, start, end);
