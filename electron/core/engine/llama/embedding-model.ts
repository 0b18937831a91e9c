import type { OpenBackend } from "./backend.ts";

/** The second slot: one embedding model beside the chat model. */
export interface EmbeddingModel {
  readonly path: string;
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
  dispose(): Promise<void>;
}

const longestInputTokens = 2_048;

export async function loadEmbeddingModel(
  backend: OpenBackend,
  path: string,
  threads: number,
): Promise<EmbeddingModel> {
  const model = await backend.llama.loadModel({
    modelPath: path,
    ignoreMemorySafetyChecks: backend.facts.kind === "cpu",
  });
  const contextSize = Math.min(model.trainContextSize, longestInputTokens);
  const context = await model
    .createEmbeddingContext({ contextSize, threads })
    .catch(async (error: unknown) => {
      await model.dispose();
      throw error;
    });
  return {
    path,
    dispose: () => model.dispose(),
    async embed(texts) {
      const vectors: (readonly number[])[] = [];
      for (const text of texts) {
        // A longer text is read up to where the model can: begin and end tokens take two places, the limit one more.
        const tokens = model.tokenize(text).slice(0, contextSize - 3);
        vectors.push(toUnitLength((await context.getEmbeddingFor(tokens)).vector));
      }
      return vectors;
    },
  };
}

/** Vectors come out of the model at any length (MiniLM's norm is about 5). A zero vector stays one. */
function toUnitLength(vector: readonly number[]): readonly number[] {
  const norm = Math.hypot(...vector);
  return norm === 0 ? vector : vector.map((value) => value / norm);
}
