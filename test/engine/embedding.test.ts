import { afterAll, beforeAll, expect, test } from "vitest";
import { readTestAssets } from "../../scripts/test-assets.ts";
import { loadRequest, makeTinyModel, openEngine, type TestEngine } from "./support/engine.ts";

let opened: TestEngine;

beforeAll(() => {
  opened = openEngine();
});

afterAll(() => opened.engine.close());

test("texts become vectors of unit length, and texts of one meaning lie close together", async (context) => {
  const { embedding, embeddingMissing } = await readTestAssets();
  if (embedding === null) return context.skip(embeddingMissing ?? "no embedding weights");
  const texts = [
    "A cat sleeps on the sofa.",
    "A kitten naps on the couch.",
    "The central bank raised interest rates.",
    "word ".repeat(2_000),
  ];
  const vectors = await opened.engine.embed(embedding.path, texts);
  expect(vectors.map((vector) => vector.length)).toEqual([384, 384, 384, 384]);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  const [cat = [], kitten = [], bank = []] = vectors;
  const cosine = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  expect(cosine(cat, kitten)).toBeGreaterThan(cosine(cat, bank) + 0.2);
});

test("an embedding model is not taken for one that chats", async (context) => {
  const { embedding, embeddingMissing } = await readTestAssets();
  if (embedding === null) return context.skip(embeddingMissing ?? "no embedding weights");
  await expect(opened.engine.load(loadRequest(embedding.path))).rejects.toMatchObject({
    failure: { code: "model-unsupported" },
  });
});

test("a model that needs more memory than there is is refused with numbers", async () => {
  const poor = openEngine({ freeMemoryBytes: async () => 50e6 });
  await expect(poor.engine.load(loadRequest(await makeTinyModel()))).rejects.toMatchObject({
    failure: {
      code: "model-too-large",
      message: expect.stringMatching(/needs about .* (GB|MB).*has 50 MB free/),
    },
  });
  await poor.engine.close();
});

test("a backend that this machine lacks falls back to the processor and says why", async (context) => {
  if (process.platform !== "linux") return context.skip("Metal is what is missing on Linux");
  const state = openEngine();
  await state.engine.load(loadRequest(await makeTinyModel(), { gpu: "metal" }));
  expect(state.engine.state().backend).toMatchObject({
    kind: "cpu",
    fallbackReason: expect.stringContaining("Metal"),
  });
  await state.engine.close();
});
