import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { providerKinds } from "../../../../electron/shared/routing.ts";
import { forbidGlobalFetch, openPlace, questionFor, testKey } from "./place.ts";

beforeEach(forbidGlobalFetch);

const kinds = providerKinds.map((kind) => [kind] as const);

function journalOf(archiveDir: string): string {
  const segments = readdirSync(archiveDir).filter((name) => name.endsWith(".jsonl"));
  return segments.map((name) => readFileSync(join(archiveDir, name), "utf8")).join("");
}

test.each(kinds)(
  "%s: sends exactly what was prepared, streams the answer and counts it",
  async (kind) => {
    const place = await openPlace(kind, () => ({
      reasoning: ["A river,", " in Wales."],
      pieces: ["The ", "Dee."],
      model: "test-model-2026",
    }));
    const { prepared, result } = await place.ask();
    const [received] = place.server.requests;
    expect(received?.body).toBe(prepared.body);
    expect(received?.body).toContain("Name a river in Wales.");
    expect(received?.body).toContain("Be brief.");
    expect(prepared.url).toBe(`http://${place.server.host}${received?.url}`);
    // What the server keeps is every byte, headers too: tests for leaks rely on it.
    expect(place.server.receivedText()).toContain(testKey);
    expect(place.server.receivedText()).toContain(prepared.body);
    expect(result).toMatchObject({
      text: "The Dee.",
      reasoning: "A river, in Wales.",
      stopReason: "end",
      answeredBy: "test-model-2026",
      tokens: { prompt: 11, cached: 3, output: 7, reasoning: 2 },
    });
    expect(result.timing.timeToFirstTokenMs).toBeGreaterThan(0);
    expect(place.deltas.map(({ text }) => text).join("")).toBe("The Dee.");
    expect(place.deltas.map(({ reasoning }) => reasoning).join("")).toBe("A river, in Wales.");
  },
);

test.each(kinds)(
  "%s: prepares the same bytes each time, sends none, needs no key",
  async (kind) => {
    const place = await openPlace(kind);
    place.state.key = null;
    place.state.isOffline = true;
    const question = questionFor(place.endpoint);
    const [one, two] = [
      await place.providers.prepare(question),
      await place.providers.prepare(question),
    ];
    expect(one).toEqual(two);
    expect(place.server.connections()).toBe(0);
    expect(place.archive.state().lastSeq).toBe(0);
  },
);

test.each(kinds)(
  "%s: puts the key in its header only, and names neither app nor Node",
  async (kind) => {
    const place = await openPlace(kind);
    await place.ask();
    const { headers, url } = place.server.requests[0] ?? { headers: {}, url: "" };
    const carrying = Object.entries(headers).filter(([, value]) => String(value).includes(testKey));
    const name = {
      openai: "authorization",
      anthropic: "x-api-key",
      google: "x-goog-api-key",
      compatible: "authorization",
    };
    expect(carrying.map(([header]) => header)).toEqual([name[kind]]);
    expect(url).not.toContain("key");
    expect(headers["user-agent"]).toBe("Freehold");
    expect(place.server.receivedText()).not.toMatch(/ai-sdk|node\.js|v\d\d\.\d/i);
    expect(journalOf(place.archiveDir)).not.toContain(testKey);
  },
);

test.each(kinds)(
  "%s: the record with the exact text is on disk before a byte arrives",
  async (kind) => {
    const place = await openPlace(kind);
    let onDisk = "";
    place.server.onConnection(() => (onDisk = journalOf(place.archiveDir)));
    const { prepared } = await place.ask();
    const record = JSON.parse(onDisk.trim());
    expect(record).toMatchObject({
      kind: "egress",
      body: {
        purpose: "chat",
        method: "POST",
        url: prepared.url,
        bodyBytes: Buffer.byteLength(prepared.body),
        bodySha256: prepared.bodySha256,
        conversationId: "conversation-1",
        messageId: "message-1",
        endpointId: place.endpoint.id,
        sentBody: prepared.body,
      },
    });
    await place.archive.erase({ kind: "conversations", conversationIds: ["conversation-1"] });
    expect(journalOf(place.archiveDir)).not.toContain("river in Wales");
  },
);

test.each(kinds)("%s: keeps what had come when the person stops it, and hangs up", async (kind) => {
  // Enough events for the first piece; OpenAI's and Anthropic's begin with some of their own.
  const before = { openai: 4, anthropic: 4, google: 1, compatible: 2 };
  const place = await openPlace(kind, () => ({
    pieces: ["One", "two", "three"],
    fault: { haltAfterEvents: before[kind] },
  }));
  const stopping = new AbortController();
  const asking = place.ask({}, stopping.signal);
  await expect.poll(() => place.deltas.length).toBe(1);
  stopping.abort();
  expect((await asking).result).toMatchObject({ text: "One", stopReason: "stopped", tokens: null });
  await expect.poll(() => place.server.leftAnswers()).toBe(1);
});

test.each(kinds)("%s: says when an answer reached its limit", async (kind) => {
  const place = await openPlace(kind, () => ({ pieces: ["Long"], stop: "max-tokens" }));
  expect((await place.ask()).result).toMatchObject({ text: "Long", stopReason: "max-tokens" });
});

test.each(kinds)("%s: says when an answer was filtered, and refuses an empty one", async (kind) => {
  const place = await openPlace(kind, (_, index) => ({
    pieces: index === 0 ? ["I can"] : [],
    stop: "filtered",
  }));
  expect((await place.ask()).result).toMatchObject({ text: "I can", stopReason: "filtered" });
  await expect(place.ask()).rejects.toMatchObject({
    failure: { code: "remote-refused", message: expect.stringContaining("declined to answer") },
  });
});

test("asks OpenAI to keep nothing, and Anthropic for a longest answer", async () => {
  const openai = await openPlace("openai");
  const anthropic = await openPlace("anthropic");
  expect(JSON.parse((await openai.ask()).prepared.body)).toMatchObject({
    store: false,
    stream: true,
  });
  const { prepared } = await anthropic.ask();
  expect(JSON.parse(prepared.body).max_tokens).toBeGreaterThan(1_000);
});

test("gives each provider the sampling that it takes, and a reasoning model none", async () => {
  const sampling = {
    temperature: 3,
    topP: 0.9,
    topK: 20,
    minP: 0.1,
    repeatPenalty: 1.2,
    seed: 4_294_967_295,
    maxTokens: 50,
  };
  const bodyOf = async (
    kind: (typeof providerKinds)[number],
    modelId: string,
  ): Promise<unknown> => {
    const { providers, endpoint } = await openPlace(kind);
    return JSON.parse(
      (await providers.prepare({ ...questionFor(endpoint), modelId, sampling })).body,
    );
  };
  const compatible = await bodyOf("compatible", "any");
  expect(compatible).toMatchObject({
    temperature: 2,
    top_p: 0.9,
    seed: 2_147_483_647,
    max_tokens: 50,
  });
  expect(compatible).not.toHaveProperty("top_k");
  expect(await bodyOf("google", "gemini-2.5-flash")).toMatchObject({
    generationConfig: {
      temperature: 2,
      topP: 0.9,
      topK: 20,
      seed: 2_147_483_647,
      maxOutputTokens: 50,
    },
  });
  const claude = await bodyOf("anthropic", "claude-sonnet-4-5");
  expect(claude).toMatchObject({ temperature: 1, top_k: 20, max_tokens: 50 });
  const reasoning = await bodyOf("openai", "gpt-5");
  expect(reasoning).toMatchObject({ max_output_tokens: 50 });
  expect(reasoning).not.toHaveProperty("temperature");
});

test("answers with a whole conversation in its order, and without an empty system prompt", async () => {
  const { providers, endpoint } = await openPlace("compatible");
  const prepared = await providers.prepare({
    ...questionFor(endpoint),
    systemPrompt: "",
    messages: [
      { role: "user", text: "one" },
      { role: "assistant", text: "two" },
      { role: "user", text: "three \ud800" },
    ],
  });
  expect(JSON.parse(prepared.body).messages).toEqual([
    { role: "user", content: "one" },
    { role: "assistant", content: "two" },
    { role: "user", content: "three \ud800" },
  ]);
});

test("asks a server of one's own without a key, when there is none", async () => {
  const place = await openPlace("compatible");
  place.state.key = null;
  expect((await place.ask()).result.stopReason).toBe("end");
  expect(place.server.requests[0]?.headers.authorization).toBeUndefined();
});

test.each(kinds)("%s: can be stopped before anything came", async (kind) => {
  const place = await openPlace(kind, () => ({ fault: { isSilent: true } }));
  const stopping = new AbortController();
  const asking = place.ask({}, stopping.signal);
  await expect.poll(() => place.server.requests.length).toBe(1);
  stopping.abort();
  const { result } = await asking;
  expect(result).toMatchObject({ text: "", stopReason: "stopped", answeredBy: null });
  expect(result.timing.timeToFirstTokenMs).toBeNull();
});

test.each(kinds)(
  "%s: neither asks nor records anything when it was stopped already",
  async (kind) => {
    const place = await openPlace(kind);
    const { result } = await place.ask({}, AbortSignal.abort());
    expect(result.stopReason).toBe("stopped");
    expect(place.server.connections()).toBe(0);
    expect(place.archive.state().lastSeq).toBe(0);
  },
);

test("records a long text with every kind of letter exactly as it was sent", async () => {
  const place = await openPlace("compatible");
  const text = `${"Zażółć 漢字 🏔️ \u2028 \ud800 ".repeat(20_000)}end`;
  const { prepared } = await place.ask({ messages: [{ role: "user", text }] });
  const page = await place.archive.read({ afterSeq: 0, afterHash: null, limit: 1 });
  const sent = place.server.requests[0]?.body ?? "";
  expect(page.records[0]?.body).toMatchObject({
    sentBody: sent,
    bodySha256: createHash("sha256").update(sent).digest("hex"),
    bodyBytes: Buffer.byteLength(sent),
  });
  expect(sent).toBe(prepared.body);
});

test("is led nowhere else by the environment", async () => {
  const names = [
    "OPENAI_BASE_URL",
    "OPENAI_API_KEY",
    "ANTHROPIC_BASE_URL",
    "ANTHROPIC_API_KEY",
    "ANTHROPIC_AUTH_TOKEN",
    "GOOGLE_GENERATIVE_AI_API_KEY",
  ];
  for (const name of names)
    vi.stubEnv(name, name.endsWith("URL") ? "http://127.0.0.1:9" : "env-key-0123456789");
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const kind of providerKinds) {
    const place = await openPlace(kind);
    await place.ask();
    expect(place.server.receivedText()).not.toContain("env-key");
    const usual = {
      ...questionFor(place.endpoint),
      endpoint: { ...place.endpoint, baseUrl: null },
    };
    if (kind !== "compatible")
      expect((await place.providers.prepare(usual)).url).toMatch(
        /^https:\/\/(api\.openai|api\.anthropic|generativelanguage\.googleapis)\.com\//,
      );
  }
});
