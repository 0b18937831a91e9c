import { crc32 } from "node:zlib";
import { markChanged } from "./changed.ts";
import { type FileProgress, isWhole, partLength, partStart } from "./parts.ts";

/** Gathered before it is written: fewer, larger writes, and what may be lost when the process is killed. */
const batchBytes = 512 * 1024;

/** What of a file handle is needed here. */
export interface PartFile {
  writev(
    batch: readonly Uint8Array[],
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
}

/** Takes the bytes of one response in order and puts them where they belong. */
export interface PartWriter {
  /** Resolves once there is room for more: at most one batch is being written while the next one is gathered. */
  add(chunk: Uint8Array): Promise<void>;
  /** Resolves once all that was added is written and counted. */
  flush(): Promise<void>;
}

/**
 * Goes on behind what is there of part `index`. Only what is written is counted, with its CRC as it came in, so that
 * part and state agree whenever the process ends. `onWhole` is told of each part that is complete on disk. Rejects with
 * the file system's own error.
 */
export function createPartWriter(
  handle: PartFile,
  file: FileProgress,
  index: number,
  onWhole: (index: number) => void,
): PartWriter {
  let current = index;
  let { receivedBytes: added, crc } = file.parts[current] ?? { receivedBytes: 0, crc: 0 };
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let writing: Promise<void> = Promise.resolve();

  async function write(
    batch: readonly Uint8Array[],
    part: number,
    crcAfter: number,
  ): Promise<void> {
    const progress = file.parts[part];
    if (progress === undefined) throw markChanged(file);
    const position = partStart(file, part) + progress.receivedBytes;
    const bytes = await writeAll(handle, batch, position);
    progress.receivedBytes += bytes;
    progress.crc = crcAfter;
    if (isWhole(file, part)) onWhole(part);
  }

  async function startWriting(): Promise<void> {
    await writing;
    if (pendingBytes === 0) return;
    writing = write(pending, current, crc);
    // It is awaited with the next batch; until then a failure has nobody to go to.
    writing.catch(() => {});
    [pending, pendingBytes] = [[], 0];
  }

  async function addPiece(piece: Uint8Array): Promise<void> {
    crc = crc32(piece, crc);
    pending.push(piece);
    pendingBytes += piece.length;
    added += piece.length;
    if (added < partLength(file, current)) {
      if (pendingBytes >= batchBytes) await startWriting();
      return;
    }
    await startWriting();
    [current, added, crc] = [current + 1, 0, 0];
  }

  return {
    async add(chunk) {
      for (let rest = chunk; rest.length > 0;) {
        if (current >= file.parts.length) throw markChanged(file);
        const room = partLength(file, current) - added;
        const piece = rest.length <= room ? rest : rest.subarray(0, room);
        rest = rest.subarray(piece.length);
        await addPiece(piece);
      }
    },
    async flush() {
      await startWriting();
      await writing;
    },
  };
}

/** Resolves to how many bytes that was. A disk that is nearly full takes a part of a batch before it refuses. */
async function writeAll(
  handle: PartFile,
  batch: readonly Uint8Array[],
  position: number,
): Promise<number> {
  const totalBytes = batch.reduce((sum, { length }) => sum + length, 0);
  const { bytesWritten } = await handle.writev(batch, position);
  if (bytesWritten === totalBytes) return totalBytes;
  const whole = Buffer.concat(batch);
  for (let done = bytesWritten; done < totalBytes;) {
    const { bytesWritten: more } = await handle.write(
      whole,
      done,
      totalBytes - done,
      position + done,
    );
    done += more;
  }
  return totalBytes;
}
