import { expect, test } from "vitest";
import { groupQuantisations } from "../../../electron/core/models/hub/quantisations.ts";
import { isSafePath } from "../../../electron/core/models/hub/schemas.ts";

function quantisationOf(path: string): string | undefined {
  return groupQuantisations([{ path, sizeBytes: 1, sha256: null }])[0]?.quantisation;
}

test.each([
  ["Qwen3-8B-Q4_K_M.gguf", "Q4_K_M"],
  ["smollm2-1.7b-instruct-q4_k_m.gguf", "Q4_K_M"],
  ["nomic-embed-text-v1.5.Q5_K_S.gguf", "Q5_K_S"],
  ["gpt-oss-20b-mxfp4.gguf", "MXFP4"],
  ["Qwen3-Next-MXFP4_MOE.gguf", "MXFP4_MOE"],
  ["Llama-3.2-3B-Instruct-Q4_0_4_4.gguf", "Q4_0_4_4"],
  ["Llama-3.2-3B-Instruct-Q3_K_XL.gguf", "Q3_K_XL"],
  ["Qwen3.5-9B-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"],
  ["Qwen3.5-9B-UD-IQ2_XXS.gguf", "UD-IQ2_XXS"],
  ["model-IQ4_NL.gguf", "IQ4_NL"],
  ["phi-4-fp16.gguf", "F16"],
  ["all-MiniLM-L6-v2-ggml-model-f16.gguf", "F16"],
  ["Phi-3-mini-4k-instruct-q4.gguf", "Q4"],
  ["model.BF16.gguf", "BF16"],
  ["TriLM-TQ2_0.gguf", "TQ2_0"],
  ["BF16/Model-00001-of-00001.gguf", "BF16"],
  ["UD-Q2_K_XL/Kimi-K2-00001-of-00001.gguf", "UD-Q2_K_XL"],
  ["Jan-v3.5-4B.gguf", "Jan-v3.5-4B"],
])("%s is %s", (path, quantisation) => {
  expect(quantisationOf(path)).toBe(quantisation);
});

test.each(["mmproj-model-f16.gguf", "gemma-mmproj-BF16.gguf", "imatrix_unsloth.gguf", "README.md"])(
  "%s is no model",
  (path) => {
    expect(quantisationOf(path)).toBeUndefined();
  },
);

test("parts are in order and counted together", () => {
  const part = (index: number): string => `Q8_0/Big-Q8_0-0000${index}-of-00003.gguf`;
  const files = [3, 1, 2].map((index) => ({ path: part(index), sizeBytes: index, sha256: null }));
  expect(groupQuantisations(files)).toMatchObject([
    {
      quantisation: "Q8_0",
      sizeBytes: 6,
      problem: null,
      files: [1, 2, 3].map((index) => ({ path: part(index) })),
    },
  ]);
});

test("a split file and a whole one of the same quantisation stay two", () => {
  const paths = ["Big-Q8_0.gguf", "Big-Q8_0-00001-of-00001.gguf"];
  const groups = groupQuantisations(paths.map((path) => ({ path, sizeBytes: 1, sha256: null })));
  expect(new Set(groups.map(({ quantisation }) => quantisation)).size).toBe(2);
});

test("only plain relative paths are safe", () => {
  expect(isSafePath("a/b-Q4_0.gguf")).toBe(true);
  for (const path of [
    "",
    "/a",
    "a//b",
    "a/../b",
    "..",
    "a\\b",
    "a:b",
    "a\u0000",
    "a/",
    "a./b",
    "a\u202eb",
  ])
    expect(isSafePath(path), JSON.stringify(path)).toBe(false);
});
