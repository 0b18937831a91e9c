import { FailingDisk } from "../journal/failing-disk.ts";
import { type ReadAt, readAt } from "../journal/line-blocks.ts";

const newline = 0x0a;

/**
 * Reads one file likewise, but around the places that the disk cannot give back: a line of blanks stands for each, which is
 * no record, so that checking the chain tells what is lost.
 */
export function readAround(read: ReadAt = readAt): ReadAt {
  const disk = new FailingDisk(read);
  return async (fd, buffer, at, length, position) => {
    const count = await disk.read(fd, buffer, at, length, position);
    // Such a place comes by itself.
    if (!disk.gaveOut(position, position + count)) blank(buffer.subarray(at, at + count));
    return count;
  };
}

function blank(bytes: Buffer): void {
  bytes.fill(" ");
  bytes[bytes.length - 1] = newline;
}
