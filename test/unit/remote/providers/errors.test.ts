import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { beforeEach, expect, test } from "vitest";
import { FailureError } from "../../../../electron/shared/result.ts";
import { type ProviderKind, providerKinds } from "../../../../electron/shared/routing.ts";
import type { ProviderFault } from "../../../support/providers/answer.ts";
import { type Place, forbidGlobalFetch, openPlace, testKey } from "./place.ts";

beforeEach(forbidGlobalFetch);

/** The sentence that a person reads; it never has the key in it, nor has anything on the disk. */
async function wordsOf(place: Place): Promise<{ readonly code: string; readonly message: string }> {
  const error: unknown = await place.ask().then(
    () => null,
    (reason: unknown) => reason,
  );
  // With its causes and whatever else hangs on it.
  const whole = inspect(error, { depth: 20, showHidden: true });
  expect(whole).not.toContain(testKey.slice(0, 12));
  if (!(error instanceof FailureError)) throw new Error(`That was no failure: ${whole}`);
  const names = readdirSync(place.archiveDir).map((name) => join(place.archiveDir, name));
  for (const name of names.filter((path) => path.endsWith(".jsonl")))
    expect(readFileSync(name, "utf8")).not.toContain(testKey);
  return error.failure;
}

async function refusedWith(kind: ProviderKind, fault: ProviderFault): Promise<string> {
  const failure = await wordsOf(await openPlace(kind, () => ({ fault })));
  expect(failure.code).toBe("remote-refused");
  return failure.message;
}

/** As each provider's documentation has it. */
const error = (kind: ProviderKind, message: string, name: string, code?: string): unknown =>
  ({
    openai: { error: { message, type: name, param: null, code: code ?? null } },
    anthropic: { type: "error", error: { type: name, message }, request_id: "req_1" },
    google: { error: { code: 400, message, status: name, details: [] } },
    compatible: { error: { message, type: name, code: code ?? null } },
  })[kind];

test.each<[ProviderKind, number, unknown, string]>([
  [
    "openai",
    401,
    error(
      "openai",
      `Incorrect API key provided: ${testKey}.`,
      "invalid_request_error",
      "invalid_api_key",
    ),
    "did not accept the key (401)",
  ],
  [
    "anthropic",
    401,
    error("anthropic", "invalid x-api-key", "authentication_error"),
    "did not accept the key (401)",
  ],
  [
    "google",
    400,
    {
      error: {
        code: 400,
        message: "API key not valid.",
        status: "INVALID_ARGUMENT",
        details: [{ reason: "API_KEY_INVALID" }],
      },
    },
    "did not accept the key (400)",
  ],
  ["compatible", 401, "Unauthorized", "did not accept the key (401)"],
  [
    "openai",
    403,
    error("openai", `Key ${testKey} has no access.`, "permission_error"),
    'does not let this key use "test-model" (403)',
  ],
  [
    "openai",
    429,
    error("openai", "You exceeded your current quota.", "insufficient_quota", "insufficient_quota"),
    "has no credit left",
  ],
  [
    "anthropic",
    400,
    error(
      "anthropic",
      "Your credit balance is too low to access the API.",
      "invalid_request_error",
    ),
    "has no credit left",
  ],
  ["compatible", 402, error("compatible", "Insufficient credits", "payment"), "has no credit left"],
  [
    "openai",
    404,
    error(
      "openai",
      "The model `test-model` does not exist.",
      "invalid_request_error",
      "model_not_found",
    ),
    'has no "test-model" (404)',
  ],
  [
    "anthropic",
    404,
    error("anthropic", "model: test-model", "not_found_error"),
    'has no "test-model" (404)',
  ],
  [
    "google",
    404,
    error("google", "models/test-model is not found.", "NOT_FOUND"),
    'has no "test-model" (404)',
  ],
  ["compatible", 404, { detail: "Not Found" }, 'has no "test-model" (404)'],
  [
    "openai",
    400,
    error(
      "openai",
      "This model's maximum context length is 8192 tokens.",
      "invalid_request_error",
      "context_length_exceeded",
    ),
    'more than "test-model" at Test openai can read at once',
  ],
  [
    "anthropic",
    400,
    error(
      "anthropic",
      "prompt is too long: 210000 tokens > 200000 maximum",
      "invalid_request_error",
    ),
    "can read at once",
  ],
  [
    "anthropic",
    413,
    error("anthropic", "Request exceeds the maximum size", "request_too_large"),
    "can read at once",
  ],
  [
    "google",
    400,
    error(
      "google",
      "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576).",
      "INVALID_ARGUMENT",
    ),
    "can read at once",
  ],
  [
    "compatible",
    400,
    {
      error: {
        code: 400,
        message: "the request exceeds the available context size",
        type: "exceed_context_size_error",
      },
    },
    "can read at once",
  ],
  ["openai", 408, {}, "gave up waiting"],
  ["google", 504, error("google", "Deadline expired.", "DEADLINE_EXCEEDED"), "gave up waiting"],
  [
    "openai",
    400,
    error("openai", "Your request was flagged.", "image_generation_user_error", "content_filter"),
    "content filter stopped it",
  ],
  [
    "openai",
    500,
    error("openai", "The server had an error.", "server_error"),
    "has trouble of its own (500)",
  ],
  ["compatible", 502, "<html>Bad gateway</html>", "overloaded just now (502)"],
  [
    "google",
    503,
    error("google", "The model is overloaded.", "UNAVAILABLE"),
    "overloaded just now (503)",
  ],
  [
    "anthropic",
    529,
    error("anthropic", "Overloaded", "overloaded_error"),
    "overloaded just now (529)",
  ],
  ["compatible", 422, { detail: `Nothing known of ${testKey} here.` }, "refused this (422)"],
  ["compatible", 418, "no JSON at all", "refused this (418)"],
])("%s answers %i: in plain words, and without the key", async (kind, status, body, words) => {
  expect(await refusedWith(kind, { status, body })).toContain(words);
});

test("says when to try again, as far as the server does", async () => {
  const late = {
    error: {
      code: 429,
      message: "Slow.",
      status: "RESOURCE_EXHAUSTED",
      details: [{ retryDelay: "17s" }],
    },
  };
  const soon = { "retry-after": "20" };
  const exact = { "retry-after-ms": "1500", "retry-after": "9" };
  const dated = { "retry-after": new Date(Date.now() + 3 * 60_000).toUTCString() };
  const vague = { "retry-after": "after lunch" };
  expect(await refusedWith("openai", { status: 429, headers: soon })).toContain("in 20 seconds");
  expect(await refusedWith("openai", { status: 429, headers: exact })).toContain("in 2 seconds");
  expect(await refusedWith("google", { status: 429, body: late })).toContain("in 17 seconds");
  expect(await refusedWith("anthropic", { status: 529, headers: dated })).toContain("in 3 minutes");
  expect(await refusedWith("compatible", { status: 429, headers: vague })).toContain(
    "in a few minutes",
  );
});

test("asks for a key where there is none and the server wants one", async () => {
  const own = await openPlace("compatible", () => ({ fault: { status: 401, body: {} } }));
  own.state.key = null;
  expect((await wordsOf(own)).message).toContain("wants a key (401)");
  for (const kind of ["openai", "anthropic", "google"] as const) {
    const place = await openPlace(kind);
    place.state.key = null;
    expect((await wordsOf(place)).code).toBe("key-missing");
    expect(place.server.connections()).toBe(0);
  }
});

test("shows only the beginning of a long complaint, on one line", async () => {
  const message = `first\n\u202e${"x".repeat(100_000)}`;
  const words = await refusedWith("compatible", { status: 400, body: { error: { message } } });
  expect(words.length).toBeLessThan(600);
  expect(words).toMatch(/says: "first x+…"/);
});

const kinds = providerKinds.map((kind) => [kind] as const);
/** Enough for the first piece of text. */
const untilText = { openai: 4, anthropic: 4, google: 1, compatible: 2 } as const;

test.each(kinds)(
  "%s: a connection that breaks in the middle is told from an answer",
  async (kind) => {
    const place = await openPlace(kind, () => ({ fault: { cutAfterEvents: untilText[kind] } }));
    const failure = await wordsOf(place);
    expect(failure).toMatchObject({
      code: "network",
      message: expect.stringContaining("broke off"),
    });
    expect(place.deltas.map(({ text }) => text).join("")).toBe("Hello");
  },
);

test.each(kinds)(
  "%s: an answer that ends in order but before its end is no answer",
  async (kind) => {
    const place = await openPlace(kind, () => ({ fault: { endAfterEvents: untilText[kind] } }));
    expect(await wordsOf(place)).toMatchObject({
      code: "network",
      message: expect.stringContaining("broke off before its end"),
    });
    expect(place.deltas.map(({ text }) => text).join("")).toBe("Hello");
  },
);

test.each(kinds)("%s: an answer that cannot be read is refused, and hung up on", async (kind) => {
  const place = await openPlace(kind, () => ({
    fault: { afterEvents: untilText[kind], event: `data: {"${testKey}": oh\n\n` },
  }));
  expect(await wordsOf(place)).toMatchObject({
    code: "remote-refused",
    message: expect.stringContaining("cannot read"),
  });
});

test.each<[ProviderKind, object, string]>([
  [
    "openai",
    { type: "error", sequence_number: 9, code: "server_error", message: "It broke.", param: null },
    "has trouble of its own",
  ],
  [
    "openai",
    {
      type: "response.failed",
      sequence_number: 9,
      response: {
        id: "r",
        created_at: 1,
        model: "m",
        status: "failed",
        error: { code: "rate_limit_exceeded", message: "Slow." },
      },
    },
    "asked too often",
  ],
  [
    "anthropic",
    { type: "error", error: { type: "overloaded_error", message: "Overloaded" } },
    "overloaded just now",
  ],
  [
    "anthropic",
    { type: "error", error: { type: "rate_limit_error", message: `Slow, ${testKey}.` } },
    "asked too often",
  ],
  [
    "google",
    { error: { code: 503, message: "The model is overloaded.", status: "UNAVAILABLE" } },
    "overloaded just now",
  ],
  [
    "compatible",
    { error: { message: "Rate limit reached", type: "rate_limit_error", code: 429 } },
    "asked too often",
  ],
  [
    "compatible",
    { error: { message: "CUDA out of memory", type: "server_error", code: 500 } },
    "CUDA out of memory",
  ],
])("%s: an error inside the answer (%j) is told in plain words", async (kind, data, words) => {
  const event = `${"type" in data ? `event: ${String(data.type)}\n` : ""}data: ${JSON.stringify(data)}\n\n`;
  const place = await openPlace(kind, () => ({ fault: { afterEvents: untilText[kind], event } }));
  expect(await wordsOf(place)).toMatchObject({
    code: "remote-refused",
    message: expect.stringContaining(words),
  });
  expect(place.deltas.map(({ text }) => text).join("")).toBe("Hello");
});

test.each<[ProviderKind, object]>([
  [
    "openai",
    {
      type: "error",
      sequence_number: 1,
      code: "insufficient_quota",
      message: "No money.",
      param: null,
    },
  ],
  ["anthropic", { type: "error", error: { type: "billing_error", message: "No money." } }],
  ["compatible", { error: { message: "No money.", type: "insufficient_quota", code: 429 } }],
])("%s: an error instead of an answer is told as one", async (kind, data) => {
  const event = `${"type" in data ? `event: ${String(data.type)}\n` : ""}data: ${JSON.stringify(data)}\n\n`;
  expect(await refusedWith(kind, { afterEvents: 0, event })).toContain("no credit left");
});

test("Google refuses a question by saying nothing but why", async () => {
  const event = `data: ${JSON.stringify({ promptFeedback: { blockReason: "SAFETY" } })}\n\n`;
  expect(await refusedWith("google", { afterEvents: 0, event })).toContain("declined to answer");
});

test("a web page instead of an answer is an address that is wrong", async () => {
  const place = await openPlace("compatible", () => ({
    fault: { status: 200, headers: { "content-type": "text/html" }, body: "<html>Log in</html>" },
  }));
  expect((await wordsOf(place)).message).toContain("answered with a web page");
});

test("a server that is not there is the network's failure", async () => {
  const place = await openPlace("compatible");
  await place.server.close();
  expect(await wordsOf(place)).toMatchObject({
    code: "network",
    message: expect.stringContaining("refused the connection"),
  });
});
