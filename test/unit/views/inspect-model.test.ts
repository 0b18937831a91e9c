import { expect, test } from "vitest";
import { describeVerified } from "../../../renderer/stores/hashing.ts";
import { filterMetadata } from "../../../renderer/views/models/installed/inspect/filter-metadata.ts";

const metadata = [
  { key: "general.name", value: "Qwen3 8B" },
  { key: "qwen3.context_length", value: "40960" },
  { key: "tokenizer.ggml.model", value: "gpt2" },
];
const keys = (words: string) => filterMetadata(metadata, words).map(({ key }) => key);

test("metadata is found by words of key and value, whatever their case", () => {
  expect(keys("QWEN3")).toEqual(["general.name", "qwen3.context_length"]);
  expect(keys("context 40960")).toEqual(["qwen3.context_length"]);
  expect(keys("gpt2 qwen")).toEqual([]);
  expect(keys("  ")).toHaveLength(3);
});

test("the result of a verification says what the file was compared with and how it came out", () => {
  const sha256 = "a".repeat(64);
  const say = (comparedWith: "hub" | "earlier" | "none", isSame: boolean) =>
    describeVerified({ sha256, comparedWith, isSame });
  expect(say("hub", true)).toContain("exactly what was downloaded");
  expect(say("hub", false)).toContain("not the file that was downloaded");
  expect(say("earlier", true)).toContain("exactly what it was before");
  expect(say("earlier", false)).toContain("differ from before");
  expect(say("none", true)).toContain("known now");
});
