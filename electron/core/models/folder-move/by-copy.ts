import { type FileHandle, open, rm, unlink } from "node:fs/promises";
import path from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { moveLink } from "./by-rename.ts";
import type { MoveItem, MovePlan } from "./plan.ts";
import { createSteps, type Steps } from "./steps.ts";

/** Copies grow here, in the target: a move that was killed leaves this folder and no half model. */
export const stagingName = ".freehold-moving";
const chunkBytes = 4 * 1024 * 1024;

/**
 * Copies every item, writes it through to the disk and compares it byte by byte; only when all copies are sound they get
 * their names. The originals stay: deleting them is the next step (`removeOriginals`). Rejects with the error of the
 * file system, the signal's reason or a FailureError, with nothing left behind in the target. `onProgress` hears of
 * bytes copied and compared, each counted half.
 */
export async function copyAll(
  plan: MovePlan,
  target: string,
  signal: AbortSignal,
  onProgress: (doneBytes: number) => void,
): Promise<void> {
  const steps = createSteps();
  const staging = path.join(target, stagingName);
  let halves = 0;
  const count = (bytes: number): void => {
    signal.throwIfAborted();
    onProgress((halves += bytes) / 2);
  };
  try {
    await steps.makeFolder(target);
    await rm(staging, { recursive: true, force: true });
    steps.add(() => rm(staging, { recursive: true, force: true }));
    for (const item of plan.items) {
      signal.throwIfAborted();
      if (!item.isLink) await copyOne(item, path.join(staging, item.name), steps, count);
    }
    await nameAll(plan, staging, steps);
    await rm(staging, { recursive: true, force: true });
  } catch (error) {
    await steps.undo();
    throw error;
  }
}

async function nameAll(plan: MovePlan, staging: string, steps: Steps): Promise<void> {
  for (const { name, from, to, isLink } of plan.items) {
    await steps.makeFolder(path.dirname(to));
    if (isLink) await moveLink(from, to, steps);
    else await steps.rename(path.join(staging, name), to);
  }
  // The new names must be on the disk before the originals go from theirs.
  for (const folder of new Set(plan.items.map(({ to }) => path.dirname(to))))
    await syncFolder(folder);
}

/** Windows and some drives cannot; they write names through by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, "r").catch(() => null);
  await opened?.sync().catch(() => {});
  await opened?.close();
}

async function copyOne(
  item: MoveItem,
  copyPath: string,
  steps: Steps,
  count: (bytes: number) => void,
): Promise<void> {
  await steps.makeFolder(path.dirname(copyPath));
  const original = await open(item.from, "r");
  try {
    const copy = await open(copyPath, "wx+");
    steps.add(() => unlink(copyPath));
    try {
      await copyBytes(original, copy, count);
      // Not every network drive allows that; then its time is a new one, and what is known of it goes along.
      await copy.utimes(new Date(), item.modifiedMs / 1_000).catch(() => {});
      await copy.sync();
      await compareBytes(original, copy, item.name, count);
      const { size, mtimeMs } = await original.stat();
      if (size !== item.sizeBytes || mtimeMs !== item.modifiedMs) throw changed(item.name);
    } finally {
      await copy.close();
    }
  } finally {
    await original.close();
  }
}

async function copyBytes(
  original: FileHandle,
  copy: FileHandle,
  count: (bytes: number) => void,
): Promise<void> {
  const chunk = new Uint8Array(chunkBytes);
  for (let at = 0; ;) {
    const { bytesRead } = await original.read(chunk, 0, chunkBytes, at);
    if (bytesRead === 0) return;
    await writeWhole(copy, chunk.subarray(0, bytesRead), at);
    at += bytesRead;
    count(bytesRead);
  }
}

/** One write may take less than it was given. */
async function writeWhole(copy: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;)
    written += (await copy.write(bytes, written, bytes.length - written, at + written))
      .bytesWritten;
}

async function compareBytes(
  original: FileHandle,
  copy: FileHandle,
  name: string,
  count: (bytes: number) => void,
): Promise<void> {
  const one = Buffer.alloc(chunkBytes);
  const other = Buffer.alloc(chunkBytes);
  for (let at = 0; ;) {
    const bytes = await readWhole(original, one, at);
    const copied = await readWhole(copy, other, at);
    if (!one.subarray(0, bytes).equals(other.subarray(0, copied))) throw changed(name);
    if (bytes === 0) return;
    at += bytes;
    count(bytes);
  }
}

/** Fills the buffer as far as the file goes: one read may give less than there is. */
async function readWhole(file: FileHandle, buffer: Buffer, at: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

function changed(name: string): FailureError {
  return new FailureError(
    "disk-error",
    `The copy of "${name}" is not the same as the file itself: one of the disks is failing, or the file changed meanwhile. Nothing was moved; every model is where it was.`,
  );
}
