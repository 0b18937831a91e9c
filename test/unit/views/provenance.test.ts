import { expect, test } from "vitest";
import type { Provenance } from "../../../electron/shared/provenance.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { AssistantMessage } from "../../../renderer/library/rows.ts";
import { listProvenance } from "../../../renderer/views/inspector/provenance-facts.ts";
import { answer, provenance } from "./answers.ts";

/** What the inspector says under a name; `undefined` where it says nothing. */
function told(changes: Partial<Provenance>, name: string): string | undefined {
  const message: AssistantMessage = { ...answer, provenance: { ...provenance, ...changes } };
  return listProvenance(message, { ...provenance, ...changes })
    .flatMap(({ facts }) => facts)
    .find((fact) => fact.name === name)?.value;
}

test("hashes are told in full, so that they can be compared", () => {
  expect(told({}, "Weights SHA‑256")).toBe("a".repeat(64));
  expect(told({ systemPromptSha256: "c".repeat(64) }, "System prompt SHA‑256")).toBe(
    "c".repeat(64),
  );
});

test("what is not known is said to be unknown, never left out or made up", () => {
  const model = { ...provenance.model, sha256: null, chatTemplateSha256: null };
  expect(told({ model }, "Weights SHA‑256")).toMatch(/not known/);
  expect(told({ model }, "Template SHA‑256")).toMatch(/none/);
  expect(told({ seed: null }, "Seed")).toMatch(/not known/);
  expect(told({ context: null }, "Used")).toMatch(/not known/);
});

test("messages that were left out are counted", () => {
  expect(told({}, "Left out")).toBe("nothing");
  const context = {
    contextTokens: 512,
    usedTokens: 500,
    keptMessages: 3,
    droppedMessages: 2,
    firstKeptId: "c",
    droppedTokens: 1_234,
  };
  expect(told({ context }, "Left out")).toMatch(/2 .*1,234/);
  expect(told({ context }, "Used")).toBe("500 of 512 tokens");
});

test("sampling is told as it was, without rounding it away", () => {
  const sampling = { ...defaultConversationSettings.sampling, minP: 0.005, maxTokens: 2_000 };
  expect(told({ sampling }, "Min P")).toBe("0.005");
  expect(told({ sampling }, "Longest answer")).toBe("2,000 tokens");
  expect(told({}, "Longest answer")).toBe("no limit");
});

test("layers on the GPU are told only where there is one", () => {
  expect(told({}, "Layers on the GPU")).toBeUndefined();
  const engine = { ...provenance.engine, backend: "cuda", gpuLayers: 33 } as const;
  expect(told({ engine }, "Layers on the GPU")).toBe("33");
});

test("how the model was loaded is told where the record has it", () => {
  expect(told({}, "KV cache type")).toBeUndefined();
  const load = { batchTokens: 256, flashAttention: "on", kvCacheType: "Q8_0" } as const;
  const engine = { ...provenance.engine, load };
  expect(told({ engine }, "KV cache type")).toBe("Q8_0");
  expect(told({ engine }, "Batch size")).toBe("256 tokens");
  expect(told({ engine }, "Flash attention")).toBe("on");
});

test("an answer that ended before its first word has no speed to tell", () => {
  const timing = { ...provenance.timing, timeToFirstTokenMs: null, tokensPerSecond: null };
  expect(told({ timing, tokens: null }, "Speed")).toBeUndefined();
  expect(told({ timing, tokens: null }, "Prompt tokens")).toBeUndefined();
  expect(told({ timing }, "Total")).toBe("2 s");
});

test("tokens that were reused from the cache are told beside those that were read", () => {
  expect(told({ tokens: { prompt: 1_000, reused: 900, output: 12 } }, "Prompt tokens")).toBe(
    "1,000 (900 reused from the cache)",
  );
  expect(told({ tokens: { prompt: 10, reused: 0, output: 12 } }, "Prompt tokens")).toBe("10");
});
