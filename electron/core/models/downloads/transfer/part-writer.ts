import { crc32 } from "node:zlib";
import type { BodySink } from "../../../remote/request.ts";
import type { Batch, Batches } from "./batches.ts";
import { markChanged } from "./changed.ts";
import { type FileProgress, partLength, partStart } from "./parts.ts";

/** What of a file handle is needed here. */
export interface PartFile {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
}

/** Takes the bytes of one response in order and puts them where they belong. */
export interface PartWriter extends BodySink {
  /** Resolves once all that was taken is written and counted; nothing may come after it. */
  flush(): Promise<void>;
}

/** What was written and counted last. */
export interface Written {
  readonly part: number;
  /** It still holds the bytes, so many from its beginning, until the call that tells of it returns. */
  readonly batch: Batch;
  readonly lengthBytes: number;
}

export interface PartWriterOptions {
  readonly handle: PartFile;
  readonly file: FileProgress;
  /** Where it begins, behind what is there of that part. */
  readonly index: number;
  readonly batches: Batches;
  /** Whether each part gets its CRC. */
  readonly countsCrc: boolean;
  /** Sees all that comes. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  readonly onWritten?: (written: Written) => void;
}

/** A batch with less room than this is written: small pieces cost more than the room is worth. */
const leastRoomBytes = 64 * 1024;
/** On a slow line what has come is not left to wait for more. */
const longestWaitMs = 1_000;

/**
 * Gathers one batch while another is being written. Only what is written is counted, so that part and state agree
 * whenever the process ends. Throws and rejects with the file system's own error, and with
 * "download-changed" when more comes than the file is long.
 */
export function createPartWriter(options: PartWriterOptions): PartWriter {
  const { handle, file, index, batches, countsCrc, onBytes, onWritten } = options;
  let current = index;
  let { receivedBytes: added, crc } = file.parts[current] ?? { receivedBytes: 0, crc: 0 };
  let batch = batches.take();
  let filledBytes = 0;
  let begunAtMs = performance.now();
  let writing: Promise<void> | null = null;

  async function write(
    { part, batch: full, lengthBytes }: Written,
    crcAfter: number,
  ): Promise<void> {
    const progress = file.parts[part];
    if (progress === undefined) throw markChanged(file);
    const bytes = full.bytes.subarray(0, lengthBytes);
    await writeAll(handle, bytes, partStart(file, part) + progress.receivedBytes);
    progress.receivedBytes += lengthBytes;
    progress.crc = crcAfter;
    onWritten?.({ part, batch: full, lengthBytes });
    batches.give(full);
  }

  /** To be called when no other one is being written. */
  function startWriting(): void {
    const started = write({ part: current, batch, lengthBytes: filledBytes }, crc);
    writing = started.then(() => void (writing = null));
    // It is awaited with the next batch; until then a failure has nobody to go to.
    writing.catch(() => {});
    [batch, filledBytes, begunAtMs] = [batches.take(), 0, performance.now()];
    if (added === partLength(file, current)) [current, added, crc] = [current + 1, 0, 0];
  }

  function isDue(): boolean {
    return (
      added === partLength(file, current) ||
      batch.bytes.length - filledBytes < leastRoomBytes ||
      performance.now() - begunAtMs > longestWaitMs
    );
  }

  return {
    room() {
      if (current >= file.parts.length) throw markChanged(file);
      const wantedBytes = partLength(file, current) - added;
      return batch.bytes.subarray(filledBytes, filledBytes + wantedBytes);
    },
    took(bytes) {
      const taken = batch.bytes.subarray(filledBytes, filledBytes + bytes);
      onBytes?.(taken);
      if (countsCrc) crc = crc32(taken, crc);
      filledBytes += bytes;
      added += bytes;
      if (!isDue()) return null;
      if (writing !== null) return writing.then(startWriting);
      startWriting();
      return null;
    },
    async flush() {
      await writing;
      if (filledBytes > 0) startWriting();
      await writing;
      batches.give(batch);
    },
  };
}

/** A write may take less than it was given: that is no error (write(2)). */
async function writeAll(handle: PartFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
