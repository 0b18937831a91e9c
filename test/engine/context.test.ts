import { afterAll, beforeAll, expect, test } from "vitest";
import { readTestAssets } from "../../scripts/test-assets.ts";
import {
  ask,
  chatModelPath,
  conversation,
  greedy,
  loadRequest,
  openEngine,
  type TestEngine,
} from "./support/engine.ts";

let opened: TestEngine;

beforeAll(async () => {
  opened = openEngine();
  await opened.engine.load(loadRequest(await chatModelPath(), { contextTokens: 256 }));
});

afterAll(() => opened.engine.close());

/** Turns of prompt and answer, and a last prompt. */
function longConversation(turns: number): readonly string[] {
  const texts = Array.from(
    { length: turns * 2 },
    (_, index) => `This is message ${index} of a long talk.`,
  );
  return [...texts, "And now?"];
}

test("a conversation that is too long loses its oldest messages, and the answer says which", async () => {
  const messages = conversation(...longConversation(20));
  const answer = await ask(opened.engine, { messages, systemPrompt: "Be brief." });
  const { droppedMessages, firstKeptId, keptMessages, droppedTokens, usedTokens } = answer.context;
  expect(droppedMessages).toBeGreaterThan(0);
  expect(firstKeptId).toBe(messages[droppedMessages]?.id);
  expect(keptMessages + droppedMessages).toBe(messages.length);
  // What is left begins with a prompt, not with an answer to nothing.
  expect(droppedMessages % 2).toBe(0);
  expect(droppedTokens).toBeGreaterThan(0);
  expect(usedTokens).toBeLessThan(256);
  expect(answer.text).not.toBe("");
});

test("the next turn drops the same messages, so that the cache still fits", async () => {
  const texts = longConversation(20);
  const first = await ask(opened.engine, {
    conversationId: "l-1",
    messages: conversation(...texts),
  });
  const second = await ask(opened.engine, {
    conversationId: "l-1",
    messages: conversation(...texts, "Well.", "Go on."),
  });
  expect(second.context.droppedMessages).toBeGreaterThanOrEqual(first.context.droppedMessages);
  if (second.context.droppedMessages === first.context.droppedMessages) {
    expect(second.tokens.reused).toBeGreaterThan(100);
  }
});

test("measuring tells beforehand what the answer will report", async () => {
  const request = {
    systemPrompt: "Be brief.",
    messages: conversation(...longConversation(20)),
    sampling: greedy,
  };
  const measured = await opened.engine.measure(request);
  const answer = await ask(opened.engine, request);
  expect(measured).toEqual({ ...answer.context, fits: true });
});

test("a prompt that alone does not fit is refused with numbers", async () => {
  const messages = conversation("many words ".repeat(400));
  const measured = await opened.engine.measure({ systemPrompt: "", messages, sampling: greedy });
  expect(measured.fits).toBe(false);
  await expect(ask(opened.engine, { messages })).rejects.toMatchObject({
    failure: { code: "context-full", message: expect.stringMatching(/\d.*tokens.*256/) },
  });
  const next = await ask(opened.engine, { messages: conversation("Hello!") });
  expect(next.text).not.toBe("");
});

test("an answer ends, and says so, when the context is full", async () => {
  const answer = await ask(opened.engine, {
    messages: conversation(
      "Write all the numbers from one to a thousand as words, one after the other.",
    ),
    sampling: { ...greedy, temperature: 1, seed: 3, repeatPenalty: 1.3, maxTokens: null },
  });
  // A model may also come to an end by itself before that.
  expect(["context-full", "end"]).toContain(answer.stopReason);
  expect(answer.context.usedTokens + answer.tokens.output).toBeLessThanOrEqual(256);
});

test("a stop while a long prompt is being read is answered without reading it to its end", async (context) => {
  const { starter, starterMissing } = await readTestAssets();
  if (starter === null)
    return context.skip(starterMissing ?? "no real weights: tiny ones read it in no time");
  await opened.engine.load(loadRequest(starter.path, { contextTokens: 4_096 }));
  const request = { conversationId: "long", messages: conversation("many words ".repeat(1_000)) };
  // Reading these 3,000 tokens with one thread takes many seconds.
  const stopped = await ask(opened.engine, request, AbortSignal.timeout(500));
  expect(stopped).toMatchObject({ stopReason: "stopped", text: "", tokens: { output: 0 } });
  // It had not been read to its end, and what was read until then is not read again.
  const again = await ask(opened.engine, request, AbortSignal.timeout(500));
  expect(again.tokens.reused).toBeLessThan(again.tokens.prompt - 1);
});
