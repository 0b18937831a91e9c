import { expect, test } from "vitest";
import { costOf, priceOf, prices } from "../../../electron/core/remote/prices.ts";
import type { Price } from "../../../electron/shared/routing.ts";
import { complaintsAboutPrices } from "../../../scripts/price-check.ts";

const price: Price = {
  provider: "openai",
  modelId: "gpt-test",
  inputUsd: 2,
  cachedInputUsd: 0.5,
  outputUsd: 8,
  source: "https://example.org/prices",
  date: "2026-01-01",
};

test("costs what was read, what of it was cached, and what was written", () => {
  const tokens = { prompt: 1_000_000, cached: 400_000, output: 250_000 };
  expect(costOf(tokens, price)).toBeCloseTo(0.6 * 2 + 0.4 * 0.5 + 0.25 * 8, 10);
  expect(costOf(tokens, { ...price, cachedInputUsd: null })).toBeCloseTo(2 + 2, 10);
  expect(costOf({ prompt: 0, cached: 0, output: 0 }, price)).toBe(0);
  // A server that counts more cached than read does not make the rest cheaper than nothing.
  expect(costOf({ prompt: 10, cached: 20, output: 0 }, price)).toBeCloseTo(10 * 0.5e-6, 12);
});

test("takes the person's own price first, and a dated model's from the undated one", () => {
  const own = { ...price, inputUsd: 9 };
  const model = { provider: "openai", modelId: "gpt-test" } as const;
  expect(priceOf(model, [own], [price])).toBe(own);
  expect(priceOf(model, [], [price])).toBe(price);
  for (const modelId of ["gpt-test-2026-03-05", "gpt-test-20260305", "gpt-test-latest"])
    expect(priceOf({ ...model, modelId }, [], [price])).toBe(price);
  for (const modelId of ["gpt-test-mini", "gpt", "gpt-test-2"])
    expect(priceOf({ ...model, modelId }, [], [price])).toBeNull();
  expect(priceOf({ ...model, provider: "compatible" }, [], [price])).toBeNull();
});

test("comes with sound prices of all three providers, each with its source", () => {
  expect(complaintsAboutPrices(prices, "2099-01-01")).toEqual([]);
  for (const provider of ["openai", "anthropic", "google"] as const)
    expect(prices.filter((one) => one.provider === provider).length).toBeGreaterThan(4);
});

test.each([
  [{ source: "somebody said so" }, "no address"],
  [{ date: "2026-13-45" }, "not yet"],
  [{ date: "2100-01-01" }, "not yet"],
  [{ cachedInputUsd: 3 }, "cached input"],
  [{ outputUsd: 1 }, "output costs less"],
  [{ provider: "compatible" }, "of one's own"],
  [{ inputUsd: -1 }, "inputUsd"],
])("the check complains about %j", (change, complaint) => {
  const table = [...prices, { ...price, ...change }];
  expect(complaintsAboutPrices(table, "2099-01-01").join()).toContain(complaint);
  expect(complaintsAboutPrices([...prices, price, price], "2099-01-01").join()).toContain("twice");
});
