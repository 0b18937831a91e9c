import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parentPort } from "node:worker_threads";

/** Reads weights and computes their SHA-256 beside the event loop of main: 10 GB take half a minute. */

export interface HashOrder {
  readonly id: number;
  /** The parts of one model, in order: the hash is that of all their bytes, one part after the other. */
  readonly paths: readonly string[];
}

/** `sha256` is `null` when the file cannot be read to its end. */
export type HashAnswer =
  | { readonly id: number; readonly sha256: string | null }
  /** 0 to 1; comes a few times a second until the hash does. */
  | { readonly id: number; readonly progress: number };

const chunkBytes = 4 * 1024 * 1024;
const progressEveryMs = 100;

async function hashFiles(
  paths: readonly string[],
  onProgress: (progress: number) => void,
): Promise<string> {
  const hash = createHash("sha256");
  const totalBytes = await sizeOf(paths);
  let doneBytes = 0;
  let toldAtMs = performance.now();
  for (const path of paths) {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
      hash.update(chunk);
      doneBytes += (chunk as Buffer).length;
      if (performance.now() - toldAtMs < progressEveryMs) continue;
      toldAtMs = performance.now();
      onProgress(Math.min(1, doneBytes / totalBytes));
    }
  }
  return hash.digest("hex");
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  let sizeBytes = 0;
  for (const path of paths) {
    const found = await stat(path);
    // Reading a named pipe would wait for ever.
    if (!found.isFile()) throw new Error("not a file");
    sizeBytes += found.size;
  }
  return sizeBytes;
}

const post = parentPort?.postMessage.bind(parentPort);

parentPort?.on("message", ({ id, paths }: HashOrder) => {
  void hashFiles(paths, (progress) => post?.({ id, progress } satisfies HashAnswer))
    .catch(() => null)
    .then((sha256) => post?.({ id, sha256 } satisfies HashAnswer));
});
