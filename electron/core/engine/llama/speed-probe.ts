import type { LlamaContextSequence, Token } from "node-llama-cpp";
import { FailureError } from "../../../shared/result.ts";
import type { ProbeOrder, ProbeReport } from "../protocol.ts";
import { type OpenBackend, readTakenBytes } from "./backend.ts";
import type { ChatModel } from "./chat-model.ts";
import { takeSlot } from "./conversation-slots.ts";

/** Gives its place back first, as a title does, so that at most one conversation is read again. */
const slotName = "side:speed";
/** Kept free at the end of the context, so that the library never has to shift it. */
const spareTokens = 8;

/**
 * Reads a made-up prompt and writes after it, the likeliest token each time and past every end of an answer, so that all
 * models do the same work. Rejects with "cancelled" between two steps when `signal` says so.
 */
export async function probeSpeed(
  model: ChatModel,
  backend: OpenBackend,
  order: ProbeOrder,
  signal: AbortSignal,
): Promise<ProbeReport> {
  const room = model.facts.contextTokens - order.outputTokens - spareTokens;
  const prompt = makePrompt(model, order.round, Math.max(1, Math.min(order.promptTokens, room)));
  const slot = takeSlot(model.slots, slotName);
  const { sequence } = slot.sequence;
  try {
    await sequence.clearHistory();
    const startedAt = performance.now();
    await read(sequence, prompt.slice(0, -1), model.readStepTokens, signal);
    const written = await write(sequence, prompt.slice(-1), order.outputTokens, signal);
    const spanMs = written.lastAt - written.firstAt;
    return {
      promptTokens: prompt.length,
      timeToFirstTokenMs: written.firstAt - startedAt,
      outputTokens: written.tokens,
      tokensPerSecond: ((written.tokens - 1) * 1_000) / Math.max(spanMs, 0.001),
      memoryBytes: Math.max(0, (await readTakenBytes(backend.llama)) - backend.emptyBytes),
    };
  } finally {
    await sequence.clearHistory().catch(() => {});
    slot.conversationId = null;
  }
}

/** Begins with the round, so that no two prompts begin alike. */
function makePrompt(model: ChatModel, round: number, tokens: number): Token[] {
  const sentence = "The quick brown fox jumps over the lazy dog and runs on through the wood. ";
  const prompt = [...model.tokenize(`Round ${round}. `)];
  const filling = model.tokenize(sentence);
  while (prompt.length < tokens) prompt.push(...filling);
  return prompt.slice(0, tokens);
}

async function read(
  sequence: LlamaContextSequence,
  tokens: Token[],
  stepTokens: number,
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < tokens.length; from += stepTokens) {
    throwIfCancelled(signal);
    await sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(from, from + stepTokens));
  }
}

async function write(
  sequence: LlamaContextSequence,
  last: Token[],
  outputTokens: number,
  signal: AbortSignal,
): Promise<{ readonly tokens: number; readonly firstAt: number; readonly lastAt: number }> {
  let tokens = 0;
  let firstAt = 0;
  throwIfCancelled(signal);
  for await (const _ of sequence.evaluate(last, { temperature: 0, yieldEogToken: true })) {
    throwIfCancelled(signal);
    tokens += 1;
    if (tokens === 1) firstAt = performance.now();
    if (tokens === outputTokens) break;
  }
  return { tokens, firstAt, lastAt: performance.now() };
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new FailureError("cancelled", "Measuring was cancelled.");
}
