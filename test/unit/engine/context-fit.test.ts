import fc from "fast-check";
import { expect, test } from "vitest";
import type { EngineMessage } from "../../../electron/core/engine/engine.ts";
import {
  fitMessages,
  type PromptCounter,
} from "../../../electron/core/engine/llama/context-fit.ts";

/** A token a character, five a message for the template, ten for the system prompt. */
const counter: PromptCounter = {
  countMessage: (message) => message.text.length,
  countPrompt: (messages) =>
    10 + messages.reduce((sum, message) => sum + message.text.length + 5, 0),
};

function talk(lengths: readonly number[]): readonly EngineMessage[] {
  return lengths.map((length, index) => ({
    id: `m${index}`,
    role: index % 2 === 0 ? "user" : "assistant",
    text: "x".repeat(length),
  }));
}

test("everything is kept while it fits", () => {
  const fit = fitMessages(counter, talk([10, 20, 30]), 200, null);
  expect(fit.receipt).toEqual({
    contextTokens: 200,
    usedTokens: 85,
    keptMessages: 3,
    droppedMessages: 0,
    firstKeptId: "m0",
    droppedTokens: 0,
  });
});

test("a short answer that was asked for leaves more room for the conversation", () => {
  const messages = talk([30, 30, 40]);
  expect(fitMessages(counter, messages, 150, null).receipt).toMatchObject({
    droppedMessages: 2,
    firstKeptId: "m2",
  });
  expect(fitMessages(counter, messages, 150, 10).receipt.droppedMessages).toBe(0);
});

test("whatever the conversation, the oldest go first, the prompt stays, and what is left begins with a prompt and leaves room", () => {
  const lengths = fc
    .array(fc.nat({ max: 120 }), { minLength: 0, maxLength: 40 })
    .map((before) => (before.length % 2 === 0 ? [...before, 20] : before));
  fc.assert(
    fc.property(lengths, fc.integer({ min: 256, max: 2_000 }), (given, contextTokens) => {
      const messages = talk(given);
      const { kept, receipt, fits } = fitMessages(counter, messages, contextTokens, null);
      expect(fits).toBe(true);
      expect(kept).toEqual(messages.slice(receipt.droppedMessages));
      expect(kept.at(-1)).toBe(messages.at(-1));
      expect(kept[0]?.role).toBe("user");
      expect(receipt.usedTokens).toBe(counter.countPrompt(kept));
      expect(receipt.usedTokens).toBeLessThanOrEqual(contextTokens - Math.floor(contextTokens / 4));
      expect(receipt.droppedMessages).toBe(messages.length - kept.length);
      expect(receipt.firstKeptId).toBe(kept[0]?.id);
    }),
  );
});

test("of a conversation a thousand times longer than the context, the end is still read", () => {
  const messages = talk(Array.from({ length: 10_001 }, () => 30));
  const rendered: number[] = [];
  const fit = fitMessages(
    {
      ...counter,
      countPrompt: (prompt) => {
        rendered.push(prompt.length);
        return counter.countPrompt(prompt);
      },
    },
    messages,
    400,
    null,
  );
  // Room for 300 tokens at 35 a message, less at most a step of 50.
  expect(fit.receipt.usedTokens).toBeGreaterThan(200);
  expect(fit.receipt.usedTokens).toBeLessThanOrEqual(300);
  expect(fit.receipt.droppedTokens).toBe((10_001 - fit.kept.length) * 30);
  // Rendering ten thousand messages takes seconds in which the engine can do nothing else.
  expect(Math.max(...rendered)).toBeLessThan(20);
});

test("a prompt that is too long by itself does not fit, however much is dropped", () => {
  const fit = fitMessages(counter, talk([50, 50, 400]), 256, null);
  expect(fit).toMatchObject({ fits: false, receipt: { keptMessages: 1, usedTokens: 415 } });
});

test("a prompt that leaves room for a short answer only is still answered", () => {
  expect(fitMessages(counter, talk([200]), 256, null).fits).toBe(true);
  expect(fitMessages(counter, talk([230]), 256, null).fits).toBe(false);
});
