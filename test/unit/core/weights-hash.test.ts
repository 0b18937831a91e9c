import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import type { Models } from "../../../electron/core/models/models.ts";
import { createWeightsHash } from "../../../electron/core/turns/weights-hash.ts";

const summary = { id: "m", fileName: "m.gguf", sizeBytes: 1 };

function open() {
  let resolve: (sha256: string | null) => void = () => undefined;
  const promise = new Promise<string | null>((settle) => {
    resolve = settle;
  });
  const recorded: unknown[] = [];
  const closing = new AbortController();
  const models = { sha256: () => promise, find: async () => ({ summary, path: "/m.gguf" }) };
  const archive = { append: async (records: readonly unknown[]) => void recorded.push(...records) };
  // Only what the hash uses of the two ports is here.
  const weightsHash = createWeightsHash(
    models as unknown as Models,
    archive as unknown as Archive,
    closing.signal,
  );
  return { weightsHash, hash: { resolve }, recorded, closing };
}

test("a hash that is known in time goes with the answer and needs no record of its own", async () => {
  const { weightsHash, hash, recorded } = open();
  hash.resolve("abc");
  expect(await weightsHash.soon("m")).toBe("abc");
  expect(recorded).toEqual([]);
});

test("an answer does not wait for a slow hash, which is recorded once when it is known", async () => {
  const { weightsHash, hash, recorded } = open();
  expect(await Promise.all([weightsHash.soon("m"), weightsHash.soon("m")])).toEqual([null, null]);
  hash.resolve("abc");
  await expect
    .poll(() => recorded)
    .toEqual([
      {
        kind: "model",
        body: { change: "verified", modelId: "m", fileName: "m.gguf", sizeBytes: 1, sha256: "abc" },
      },
    ]);
});

test("closing does not wait for a hash at all", async () => {
  const { weightsHash, hash, recorded, closing } = open();
  const answer = weightsHash.soon("m");
  closing.abort();
  expect(await answer).toBeNull();
  hash.resolve("abc");
  await Promise.resolve();
  expect(recorded).toEqual([]);
});
