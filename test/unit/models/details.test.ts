import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Models } from "../../../electron/core/models/models.ts";
import { makeTinyGguf } from "../../../scripts/tiny-gguf.ts";
import { openModels } from "../../support/models.ts";

let root: string;
let models: Models;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "freehold-details-"));
  models = await openModels(root);
});

afterEach(async () => {
  await models.close();
  await rm(root, { recursive: true, force: true });
});

async function put(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(root, "models", name), bytes);
  const listed = (await models.list()).find(({ fileName }) => fileName === name);
  return listed?.id ?? "";
}

test("a model tells everything its header says, the chat template in full and with its hash", async () => {
  const chatTemplate = `{{ messages }}${"é".repeat(5_000)}`;
  const bytes = makeTinyGguf({ chatTemplate });
  const id = await put("tiny.gguf", bytes);
  const sha256 = await models.sha256(id);
  const details = await models.inspect(id);
  expect(details).toMatchObject({
    modelId: id,
    fileName: "tiny.gguf",
    parts: ["tiny.gguf"],
    sizeBytes: bytes.length,
    modifiedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    architecture: "llama",
    quantisation: "F32",
    trainedContextTokens: 2_048,
    layers: 2,
    sha256,
  });
  expect(details.chatTemplate).toEqual({
    text: chatTemplate,
    sha256: createHash("sha256").update(chatTemplate).digest("hex"),
  });
  const [listed] = await models.list();
  expect(details.parameters).toBe(listed?.parameters);
  expect(details.tokenizer.kind).toBe("llama");
  const f32 = details.storage[0];
  expect(details.storage).toEqual([{ type: "F32", tensors: 21, sizeBytes: f32?.sizeBytes }]);
  expect(f32?.sizeBytes).toBe(4 * (details.parameters ?? 0));
});

test("metadata is words: long texts are cut, long lists counted", async () => {
  const id = await put("tiny.gguf", makeTinyGguf({ chatTemplate: "x".repeat(9_999) }));
  const { metadata, tokenizer } = await models.inspect(id);
  const valueOf = (key: string): string | undefined =>
    metadata.find((entry) => entry.key === key)?.value;
  expect(valueOf("general.name")).toBe("Tiny");
  expect(valueOf("llama.block_count")).toBe("2");
  expect(valueOf("tokenizer.ggml.add_bos_token")).toBe("false");
  expect(valueOf("tokenizer.ggml.tokens")).toBe(`${tokenizer.vocabularySize} values`);
  expect(valueOf("tokenizer.chat_template")).toMatch(/^x{300}…$/);
});

test("the header is read again each time, and a split model names its parts", async () => {
  const id = await put("big-00001-of-00002.gguf", makeTinyGguf({ name: "One" }));
  await put("big-00002-of-00002.gguf", makeTinyGguf());
  const first = await models.inspect(id);
  expect(first.parts).toEqual(["big-00001-of-00002.gguf", "big-00002-of-00002.gguf"]);
  expect(first.sizeBytes).toBe(2 * makeTinyGguf().length);
  await put("big-00001-of-00002.gguf", makeTinyGguf({ name: "Two" }));
  const { metadata } = await models.inspect(id);
  expect(metadata).toContainEqual({ key: "general.name", value: "Two" });
});

test("a file of a kind that cannot be used tells what it is; a damaged one what is wrong", async () => {
  const other = await put("other.gguf", makeTinyGguf({ architecture: "clip" }));
  expect(await models.inspect(other)).toMatchObject({ architecture: "clip", layers: 2 });
  const cut = await put("cut.gguf", makeTinyGguf().subarray(0, 5_000));
  await expect(models.inspect(cut)).rejects.toMatchObject({
    failure: { code: "model-unreadable", message: expect.stringContaining("cut.gguf") },
  });
});
