import { crc32 } from "node:zlib";
import type { BodySink } from "../../remote/request.ts";
import type { Batches } from "./batches.ts";
import { markChanged } from "./changed.ts";
import { type FileProgress, isWhole, partLength, partStart } from "./parts.ts";

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

export interface PartWriterOptions {
  readonly handle: PartFile;
  readonly file: FileProgress;
  /** Where it begins, behind what is there of that part. */
  readonly index: number;
  readonly batches: Batches;
  /** Sees all that comes. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** Told of each part that is complete on disk. */
  readonly onWhole?: (index: number) => void;
}

/** A batch with less room than this is written: small pieces cost more than the room is worth. */
const leastRoomBytes = 64 * 1024;

/**
 * Gathers one batch while another is being written. Only what is written is counted, with its CRC as it came in, so that
 * part and state agree whenever the process ends. Throws and rejects with the file system's own error, and with
 * "download-changed" when more comes than the file is long.
 */
export function createPartWriter(options: PartWriterOptions): PartWriter {
  const { handle, file, index, batches, onBytes, onWhole } = options;
  let current = index;
  let { receivedBytes: added, crc } = file.parts[current] ?? { receivedBytes: 0, crc: 0 };
  let batch = batches.take();
  let filledBytes = 0;
  let writing: Promise<void> | null = null;

  async function write(bytes: Uint8Array, part: number, crcAfter: number): Promise<void> {
    const progress = file.parts[part];
    if (progress === undefined) throw markChanged(file);
    await writeAll(handle, bytes, partStart(file, part) + progress.receivedBytes);
    progress.receivedBytes += bytes.length;
    progress.crc = crcAfter;
    if (isWhole(file, part)) onWhole?.(part);
  }

  /** To be called when no other one is being written. */
  function startWriting(): void {
    const [full, part, crcAfter] = [batch, current, crc];
    const started = write(full.subarray(0, filledBytes), part, crcAfter);
    writing = started.then(() => (writing = null)).then(() => batches.give(full));
    // It is awaited with the next batch; until then a failure has nobody to go to.
    writing.catch(() => {});
    [batch, filledBytes] = [batches.take(), 0];
    if (added === partLength(file, current)) [current, added, crc] = [current + 1, 0, 0];
  }

  return {
    room() {
      if (current >= file.parts.length) throw markChanged(file);
      const wantedBytes = partLength(file, current) - added;
      return batch.subarray(filledBytes, filledBytes + wantedBytes);
    },
    took(bytes) {
      const taken = batch.subarray(filledBytes, filledBytes + bytes);
      onBytes?.(taken);
      crc = crc32(taken, crc);
      filledBytes += bytes;
      added += bytes;
      const isPartFull = added === partLength(file, current);
      if (!isPartFull && batch.length - filledBytes >= leastRoomBytes) return null;
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
