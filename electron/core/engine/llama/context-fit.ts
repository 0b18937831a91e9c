import type { ContextReceipt } from "../../../shared/provenance.ts";
import type { EngineMessage } from "../engine.ts";

/** How the fit reads the model: the exact prompt for some messages, and about how long one message is. */
export interface PromptCounter {
  /** Tokens of the whole prompt, chat template and system prompt included. */
  countPrompt(messages: readonly EngineMessage[]): number;
  /** Tokens of one message's text. */
  countMessage(message: EngineMessage): number;
}

export interface Fit {
  readonly kept: readonly EngineMessage[];
  readonly receipt: ContextReceipt;
  /** `false` when the last message and the system prompt alone leave no room for an answer. */
  readonly fits: boolean;
}

/** An answer shorter than this is not worth beginning. */
const leastAnswerTokens = 32;

/**
 * Leaves out the oldest messages, whole, until the rest and an answer fit. The system prompt and the last message always
 * stay, and the first kept message is a prompt, so that no answer stands without its question.
 *
 * It drops in steps of an eighth of the context: then the next turns drop the same messages, the prompt begins with the
 * same tokens, and the cache still holds them. Dropping the least possible would read everything again on every turn.
 *
 * Texts alone, counted once each, say where to begin: rendering all of a long history would hold the process up for
 * seconds. What the template adds to them only the rendered prompt tells, so one step follows another until that fits.
 */
export function fitMessages(
  counter: PromptCounter,
  messages: readonly EngineMessage[],
  contextTokens: number,
  maxTokens: number | null,
): Fit {
  const reserve = Math.min(maxTokens ?? contextTokens, Math.floor(contextTokens / 4));
  const room = contextTokens - Math.max(reserve, 1);
  const step = Math.max(1, Math.floor(contextTokens / 8));
  const excess = countTexts(counter, messages) - room;
  for (let target = Math.max(0, Math.ceil(excess / step) * step); ; target += step) {
    const first = firstKeptAfter(counter, messages, target);
    const used = counter.countPrompt(messages.slice(first));
    if (used <= room) return describeFit(counter, messages, first, used, contextTokens, true);
    if (first < messages.length - 1) continue;
    const fits = used + Math.min(reserve, leastAnswerTokens) < contextTokens;
    return describeFit(counter, messages, first, used, contextTokens, fits);
  }
}

function countTexts(counter: PromptCounter, messages: readonly EngineMessage[]): number {
  return messages.reduce((sum, message) => sum + counter.countMessage(message), 0);
}

/** Index of the first message to keep so that at least `target` tokens go. */
function firstKeptAfter(
  counter: PromptCounter,
  messages: readonly EngineMessage[],
  target: number,
): number {
  if (target === 0) return 0;
  let dropped = 0;
  let index = 0;
  while (
    index < messages.length - 1 &&
    (dropped < target || messages[index]?.role === "assistant")
  ) {
    const message = messages[index];
    if (message !== undefined) dropped += counter.countMessage(message);
    index += 1;
  }
  return index;
}

function describeFit(
  counter: PromptCounter,
  messages: readonly EngineMessage[],
  first: number,
  usedTokens: number,
  contextTokens: number,
  fits: boolean,
): Fit {
  const dropped = messages.slice(0, first);
  const kept = messages.slice(first);
  return {
    kept,
    fits,
    receipt: {
      contextTokens,
      usedTokens,
      keptMessages: kept.length,
      droppedMessages: dropped.length,
      firstKeptId: kept[0]?.id ?? null,
      droppedTokens: countTexts(counter, dropped),
    },
  };
}
