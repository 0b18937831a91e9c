import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { startProvider } from "../../../support/providers/server.ts";
import { forbidGlobalFetch, openPlace, testKey } from "./place.ts";

beforeEach(forbidGlobalFetch);

const never = new AbortController().signal;

test("reads OpenAI's list, without what answers no questions", async () => {
  const ids = ["gpt-5.4", "text-embedding-3-large", "whisper-1", "gpt-4o-mini-tts", "o3"];
  const place = await openPlace("openai", undefined, {
    models: () => ({ object: "list", data: ids.map((id) => ({ id, object: "model" })) }),
  });
  expect(await place.providers.listModels(place.endpoint, never)).toEqual([
    { id: "gpt-5.4", name: null, contextTokens: null },
    { id: "o3", name: null, contextTokens: null },
  ]);
});

test("reads every page of Anthropic's list", async () => {
  const place = await openPlace("anthropic", undefined, {
    models: ({ url }) =>
      url.includes("after_id=claude-b")
        ? {
            data: [{ type: "model", id: "claude-a", display_name: "Claude A" }],
            has_more: false,
            last_id: "claude-a",
          }
        : {
            data: [
              {
                type: "model",
                id: "claude-b",
                display_name: "Claude B",
                max_input_tokens: 200_000,
              },
            ],
            has_more: true,
            last_id: "claude-b",
          },
  });
  expect(await place.providers.listModels(place.endpoint, never)).toEqual([
    { id: "claude-a", name: "Claude A", contextTokens: null },
    { id: "claude-b", name: "Claude B", contextTokens: 200_000 },
  ]);
  expect(place.server.requests.map(({ headers }) => headers["anthropic-version"])).toEqual([
    "2023-06-01",
    "2023-06-01",
  ]);
});

test("reads every page of Google's list, and of it what answers questions", async () => {
  const model = (name: string, methods: readonly string[]): object => ({
    name: `models/${name}`,
    displayName: name.toUpperCase(),
    inputTokenLimit: 1_048_576,
    supportedGenerationMethods: methods,
  });
  const place = await openPlace("google", undefined, {
    models: ({ url }) =>
      url.includes("pageToken=next%2Fpage")
        ? { models: [model("embedding-1", ["embedContent"])] }
        : { models: [model("gemini-x", ["generateContent"])], nextPageToken: "next/page" },
  });
  expect(await place.providers.listModels(place.endpoint, never)).toEqual([
    { id: "gemini-x", name: "GEMINI-X", contextTokens: 1_048_576 },
  ]);
  expect(place.server.requests.map(({ url }) => url).join()).not.toContain(testKey);
});

test.each([
  ["OpenRouter", { id: "m", name: "M", context_length: 131_072 }, "M", 131_072],
  ["vLLM", { id: "m", object: "model", owned_by: "vllm", max_model_len: 32_768 }, null, 32_768],
  ["llama.cpp", { id: "m", meta: { n_ctx: 8_192, n_ctx_train: 131_072 } }, null, 8_192],
  ["an older llama.cpp", { id: "m", meta: { n_ctx_train: 4_096 } }, null, 4_096],
  ["LM Studio", { id: "m", object: "model", owned_by: "organization_owner" }, null, null],
  ["Ollama", { id: "m", object: "model", created: 1, owned_by: "library" }, null, null],
  ["one that knows no length", { id: "m", context_length: 0 }, null, null],
])("reads the list of %s", async (_, entry, name, contextTokens) => {
  const models = (): unknown => ({ object: "list", data: [entry, { nonsense: true }, { id: "" }] });
  const place = await openPlace("compatible", undefined, { models });
  const list = await place.providers.listModels(place.endpoint, never);
  expect(list).toEqual([{ id: "m", name, contextTokens }]);
});

test("has nothing of anybody in it, and a record of its own without the key", async () => {
  const place = await openPlace("compatible", undefined, { models: () => ({ data: [] }) });
  await place.providers.listModels(place.endpoint, never);
  const [request] = place.server.requests;
  expect([request?.method, request?.url, request?.body]).toEqual(["GET", "/v1/models", ""]);
  const file = readdirSync(place.archiveDir).find((name) => name.endsWith(".jsonl")) ?? "";
  const text = readFileSync(join(place.archiveDir, file), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    kind: "egress",
    body: {
      purpose: "model-list",
      method: "GET",
      url: `${place.server.baseUrl}/models`,
      bodyBytes: 0,
      bodySha256: null,
    },
  });
  expect(text).not.toContain(testKey);
});

test("is not asked for while offline, nor of an endpoint that is off, nor sent on elsewhere", async () => {
  const other = await startProvider("compatible", undefined, { models: () => ({ data: [] }) });
  const place = await openPlace("anthropic");
  place.state.isOffline = true;
  const list = (): Promise<unknown> => place.providers.listModels(place.endpoint, never);
  await expect(list()).rejects.toMatchObject({ failure: { code: "offline" } });
  place.state.isOffline = false;
  place.state.endpoints = [{ ...place.endpoint, isOn: false }];
  await expect(list()).rejects.toMatchObject({ failure: { code: "remote-refused" } });
  expect(place.server.connections()).toBe(0);
  place.state.endpoints = [
    place.endpoint,
    { ...place.endpoint, id: "other", baseUrl: other.baseUrl },
  ];
  await expect(list()).rejects.toMatchObject({
    failure: { code: "remote-refused", message: expect.stringContaining("(404)") },
  });
  await other.close();
});

test("says so when it is no list", async () => {
  const models = (): unknown => ({ version: "0.1" });
  const place = await openPlace("compatible", undefined, { models });
  await expect(place.providers.listModels(place.endpoint, never)).rejects.toMatchObject({
    failure: { code: "remote-refused", message: expect.stringContaining("list of models") },
  });
});
