import { expect, test } from "vitest";
import type { RemoteRequest } from "../../../electron/core/remote/providers/providers.ts";
import {
  createMeter,
  limitToBudget,
  mostCostUsd,
  mostInputTokens,
} from "../../../electron/core/routing/budget.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";

const model = { id: "far-1", contextTokens: null, level: 2 } as const;
const offer = { model, price: { inputUsd: 1, cachedInputUsd: null, outputUsd: 2 } };
const request: RemoteRequest = {
  endpoint: {
    id: "e1",
    name: "Far",
    provider: "compatible",
    baseUrl: null,
    models: [model],
    isOn: true,
    ownSince: null,
  },
  modelId: "far-1",
  systemPrompt: "",
  messages: [{ role: "user", text: "0 1 2 3 4 5 6 7 8 9" }],
  sampling: { ...defaultConversationSettings.sampling, maxTokens: null },
};
const inputUsd = mostInputTokens(request) / 1e6;

test("no model can count more tokens than the request is reckoned to have", () => {
  // A tokenizer that gives every digit and space a token of its own.
  expect(mostInputTokens(request)).toBeGreaterThan(19);
  const chinese = { ...request, messages: [{ role: "user" as const, text: "你好" }] };
  expect(mostInputTokens(chinese) - mostInputTokens({ ...chinese, messages: [] })).toBeGreaterThan(
    6,
  );
});

test("the answer is as long at most as the rest of the budget pays for", () => {
  const limited = limitToBudget(request, offer, inputUsd + 200.5 / 1e6);
  expect(limited.sampling.maxTokens).toBe(100);
  expect(mostCostUsd(limited, offer)).toBeLessThanOrEqual(inputUsd + 200.5 / 1e6);
  const brief = { ...request, sampling: { ...request.sampling, maxTokens: 80 } };
  expect(limitToBudget(brief, offer, 1).sampling.maxTokens).toBe(80);
});

test("under a budget every answer has a limit, which fits beside the question", () => {
  expect(limitToBudget(request, offer, 1_000).sampling.maxTokens).toBe(16_384);
  const small = { ...offer, model: { ...model, contextTokens: 1_024 } };
  expect(limitToBudget(request, small, 1_000).sampling.maxTokens).toBeLessThan(1_024);
});

test("without a budget, and where nothing is paid for, the request stays as it is", () => {
  expect(limitToBudget(request, offer, null)).toBe(request);
  const free = { ...offer, price: { inputUsd: 0, cachedInputUsd: null, outputUsd: 0 } };
  expect(limitToBudget(request, free, 0)).toBe(request);
});

test("an answer is counted while it comes, by its pieces and by its length", () => {
  const left = inputUsd + 20 / 1e6;
  const long = createMeter(request, offer);
  long.count("a".repeat(30), left);
  expect(() => long.count("a".repeat(30), left)).toThrow(/budget \(\$/);
  const many = createMeter(request, offer);
  for (let piece = 0; piece < 10; piece += 1) many.count("a", left);
  expect(() => many.count("a", left)).toThrow(/budget/);
  createMeter(request, offer).count("a".repeat(10_000), null);
});
