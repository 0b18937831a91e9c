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
export interface HashAnswer {
  readonly id: number;
  readonly sha256: string | null;
}

const chunkBytes = 4 * 1024 * 1024;

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    // Reading a named pipe would wait for ever.
    if (!(await stat(path)).isFile()) throw new Error("not a file");
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }))
      hash.update(chunk);
  }
  return hash.digest("hex");
}

const post = parentPort?.postMessage.bind(parentPort);

parentPort?.on("message", ({ id, paths }: HashOrder) => {
  void hashFiles(paths)
    .catch(() => null)
    .then((sha256) => post?.({ id, sha256 } satisfies HashAnswer));
});
