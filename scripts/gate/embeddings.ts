import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { forkEngine } from "../../electron/core/engine/fork.ts";
import { createEngine } from "../../electron/core/engine/supervisor.ts";

const engineProcess = join(import.meta.dirname, "../../electron/core/engine/llama/process.ts");

/** Unit vectors by text, kept in a file between runs: computing them takes minutes, training on them seconds. */
export interface EmbeddingCache {
  get(text: string): Float32Array | undefined;
}

function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

function readCache(file: string): Map<string, Float32Array> {
  const vectors = new Map<string, Float32Array>();
  if (!existsSync(file)) return vectors;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [key, data] = line.split(" ");
    if (key === undefined || data === undefined) continue;
    const bytes = new Uint8Array(Buffer.from(data, "base64"));
    vectors.set(key, new Float32Array(bytes.buffer));
  }
  return vectors;
}

/** How many texts go to the engine, and into the file, at once. */
const batchSize = 64;

/** Vectors of all texts from the model file; what the cache file has is not computed again, and a run may be cut off. */
export async function embedAll(
  texts: readonly string[],
  modelFile: string,
  cacheFile: string,
): Promise<EmbeddingCache> {
  const vectors = readCache(cacheFile);
  const missing = [...new Set(texts)].filter((text) => !vectors.has(keyOf(text)));
  if (missing.length > 0) {
    mkdirSync(dirname(cacheFile), { recursive: true });
    const engine = createEngine({ spawn: forkEngine(engineProcess) });
    for (let at = 0; at < missing.length; at += batchSize) {
      const batch = missing.slice(at, at + batchSize);
      const answers = await engine.embed(modelFile, batch);
      batch.forEach((text, index) => {
        const vector = Float32Array.from(answers[index] ?? []);
        vectors.set(keyOf(text), vector);
        const data = Buffer.from(vector.buffer).toString("base64");
        appendFileSync(cacheFile, `${keyOf(text)} ${data}\n`);
      });
    }
    await engine.close();
  }
  return { get: (text) => vectors.get(keyOf(text)) };
}
