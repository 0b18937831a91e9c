import type { LlamaChat, LlamaContextSequence, Token } from "node-llama-cpp";
import { FailureError } from "../../../shared/result.ts";
import type { PickOrder } from "../protocol.ts";
import { readPrompt } from "./answer.ts";
import { type ChatModel, sideStepTokens } from "./chat-model.ts";
import { findSpare, type Slot, takeSlot } from "./conversation-slots.ts";
import type { Library } from "./library.ts";

/** Always the same, so that how the questions begin is read once. */
const slotName = "side:pick";
/** More than a word has, with what the library wants free at the end of the context. */
const spareTokens = 24;

/**
 * Lets the model answer with one of the words, the likeliest; it writes only until no other can be meant. Rejects with
 * "cancelled" between two steps when `signal` says so, "context-full" when the prompt is too long.
 */
export async function pickWord(
  library: Library,
  model: ChatModel,
  { prompt, words }: PickOrder,
  signal: AbortSignal,
): Promise<string> {
  const tokens = model.renderPrompt("", [{ id: "question", role: "user", text: prompt }]);
  const slot = await takePlace(model);
  const { sequence } = slot.sequence;
  if (tokens.length + spareTokens > sequence.contextSize)
    throw new FailureError("context-full", "The question is longer than what the model can read.");
  const stepTokens = Math.min(model.readStepTokens, sideStepTokens);
  try {
    const { isRead } = await readPrompt(sequence, tokens, stepTokens, signal);
    if (isRead) return await writeWord(library, sequence, tokens.slice(-1), words);
  } catch (error) {
    // What the sequence holds is unknown now: whoever takes it next begins afresh.
    slot.conversationId = null;
    await sequence.clearHistory().catch(() => {});
    throw error;
  }
  throw new FailureError("cancelled", "The question was taken back.");
}

/** Reading a long conversation again takes minutes on a processor: none loses its place while there is memory. */
async function takePlace(model: ChatModel): Promise<Slot<LlamaChat>> {
  const own = findSpare(model.slots, slotName) === undefined ? await model.sideSlot() : null;
  return own ?? takeSlot(model.slots, slotName);
}

async function writeWord(
  library: Library,
  sequence: LlamaContextSequence,
  last: Token[],
  words: readonly string[],
): Promise<string> {
  const { model } = sequence;
  const grammar = await model.llama.createGrammar({ grammar: grammarOf(words) });
  const grammarEvaluationState = new library.LlamaGrammarEvaluationState({ model, grammar });
  const written: Token[] = [];
  for await (const token of sequence.evaluate(last, { temperature: 0, grammarEvaluationState })) {
    written.push(token);
    const text = model.detokenize(written);
    const [meant, ...others] = words.filter((word) => word.startsWith(text));
    if (meant === undefined) break;
    if (others.length === 0) return meant;
  }
  throw new Error("The model wrote none of the words.");
}

/** GBNF: one word and nothing else. Source: https://github.com/ggml-org/llama.cpp/blob/master/grammars/README.md */
function grammarOf(words: readonly string[]): string {
  return `root ::= ${words.map((word) => JSON.stringify(word)).join(" | ")}`;
}
