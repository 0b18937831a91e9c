import type { FileHandle } from "node:fs/promises";
import { errorCode } from "../../disk-failure.ts";

/** Reads from an offset into the beginning of a buffer; resolves with the number of bytes read, 0 at the file's end. */
export type ReadInto = (
  file: FileHandle,
  buffer: Buffer,
  length: number,
  at: number,
) => Promise<number>;

const stepBytes = 4 * 1024;
const newline = 0x0a;

export const readInto: ReadInto = async (file, buffer, length, at) =>
  (await file.read(buffer, 0, length, at)).bytesRead;

/**
 * Reads likewise, but around the places that the disk cannot give back: a line of blanks stands for each, which is no
 * record, so that checking the chain tells what is lost.
 */
export function readAround(read: ReadInto): ReadInto {
  return async (file, buffer, length, at) => {
    const whole = await readable(read(file, buffer, length, at));
    if (whole !== null) return whole;
    let done = 0;
    while (done < length) {
      const step = buffer.subarray(done, Math.min(done + stepBytes, length));
      const count = await readable(read(file, step, step.length, at + done));
      if (count === 0) break;
      if (count === null) blank(step);
      done += count ?? step.length;
    }
    return done;
  };
}

/** `null` where the disk has a place that cannot be read. */
async function readable(reading: Promise<number>): Promise<number | null> {
  try {
    return await reading;
  } catch (error) {
    if (errorCode(error) === "EIO") return null;
    throw error;
  }
}

function blank(bytes: Buffer): void {
  bytes.fill(" ");
  bytes[bytes.length - 1] = newline;
}
