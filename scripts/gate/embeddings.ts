import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { getLlama, LlamaLogLevel } from "node-llama-cpp";

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

function toUnit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}

/** Vectors of all texts from the model file; what the cache file has is not computed again. */
export async function embedAll(
  texts: readonly string[],
  modelFile: string,
  cacheFile: string,
): Promise<EmbeddingCache> {
  const vectors = readCache(cacheFile);
  const missing = [...new Set(texts)].filter((text) => !vectors.has(keyOf(text)));
  if (missing.length > 0) {
    const llama = await getLlama({
      gpu: false,
      build: "never",
      logLevel: LlamaLogLevel.error,
      maxThreads: 2,
    });
    const model = await llama.loadModel({ modelPath: modelFile });
    const context = await model.createEmbeddingContext({ contextSize: 512, threads: 2 });
    mkdirSync(dirname(cacheFile), { recursive: true });
    for (const text of missing) {
      const tokens = model.tokenize(text).slice(0, 254);
      const { vector } = await context.getEmbeddingFor(tokens);
      vectors.set(keyOf(text), toUnit(vector));
    }
    const lines = [...vectors].map(
      ([key, vector]) => `${key} ${Buffer.from(vector.buffer).toString("base64")}\n`,
    );
    writeFileSync(cacheFile, lines.join(""));
    await model.dispose();
    await llama.dispose();
  }
  return { get: (text) => vectors.get(keyOf(text)) };
}
