import { expect, test } from "vitest";
import type { Price } from "../../../electron/shared/routing.ts";
import { formOf, readForm } from "../../../renderer/views/privacy/endpoints/endpoint-form.ts";
import { listPrices } from "../../../renderer/views/privacy/endpoints/list-prices.ts";

const form = { ...formOf(undefined), name: "Mine" };

test("a provider needs no address, a server of one's own does", () => {
  expect(readForm(form).value?.baseUrl).toBeNull();
  const server = readForm({ ...form, provider: "compatible" });
  expect(server.value).toBeUndefined();
  expect(server.addressProblem).toMatch(/needs its address/);
});

test("an address is taken without the slash at its end, and refused when it carries more than an address", () => {
  const read = (address: string) => readForm({ ...form, provider: "compatible", address });
  expect(read(" http://127.0.0.1:8000/v1/ ").value?.baseUrl).toBe("http://127.0.0.1:8000/v1");
  for (const wrong of [
    "127.0.0.1:8000",
    "ftp://a.b/",
    "https://user:key@a.b/",
    "https://a.b/?key=1",
    "https://a b/",
  ])
    expect(read(wrong).value, wrong).toBeUndefined();
});

test("an endpoint without a name is not saved", () => {
  expect(readForm({ ...form, name: "  " }).value).toBeUndefined();
});

const price = (inputUsd: number, source: string): Price => ({
  provider: "openai",
  modelId: "a",
  inputUsd,
  cachedInputUsd: null,
  outputUsd: 1,
  source,
  date: "2026-11-01",
});

test("the person's own price wins over the table's, and each model is listed once", () => {
  const endpoint = {
    id: "e",
    ownSince: null,
    zone: "third-party",
    key: "none",
    ...(readForm({ ...form, models: [{ id: "a", contextTokens: null, level: 2 }] }).value ?? {
      name: "",
      provider: "openai",
      baseUrl: null,
      models: [],
      isOn: true,
    }),
  } as const;
  const rows = listPrices(
    [endpoint, { ...endpoint, id: "f" }],
    [price(3, "https://x.y")],
    [price(2, "you")],
  );
  expect(rows).toEqual([{ provider: "openai", modelId: "a", price: price(2, "you"), isOwn: true }]);
  expect(listPrices([endpoint], [], [])[0]?.price).toBeNull();
});
