import { randomInt } from "node:crypto";
import type { LlamaChat, LlamaContextSequence, Token } from "node-llama-cpp";
import type { Sampling } from "../../../shared/sampling.ts";
import { FailureError } from "../../../shared/result.ts";
import type { GenerateDelta, GenerateRequest, GenerateResult } from "../engine.ts";
import type { GenerateReport } from "../protocol.ts";
import { type ChatModel, toChatHistory } from "./chat-model.ts";
import { fitMessages, type Fit } from "./context-fit.ts";
import { takeSlot } from "./conversation-slots.ts";
import { frameDeltas } from "./delta-frames.ts";
import { splitReasoning } from "./reasoning-split.ts";

export interface AnswerEvents {
  readonly onDelta: (delta: GenerateDelta) => void;
}

/** Kept free at the end of the context, so that the library never has to shift it. */
const spareTokens = 8;
const penalisedTokens = 64;
/** llama.cpp takes 0xffffffff to mean "draw one". */
const largestSeed = 0xffff_fffe;

/** Answers the last message. Rejects with FailureError "context-full" when it cannot fit; aborting keeps the partial. */
export async function answer(
  model: ChatModel,
  request: GenerateRequest,
  events: AnswerEvents,
  signal: AbortSignal,
): Promise<GenerateReport> {
  const { contextTokens } = model.facts;
  const fit = fitMessages(
    model.counterFor(request.systemPrompt),
    request.messages,
    contextTokens,
    request.sampling.maxTokens,
  );
  if (!fit.fits) throw promptTooLong(fit);
  const slot = takeSlot(model.slots, request.conversationId);
  const startedAt = performance.now();
  try {
    const tokens = model.renderPrompt(request.systemPrompt, fit.kept);
    const { reused, isRead } = await readPrompt(
      slot.sequence.sequence,
      tokens,
      model.readStepTokens,
      signal,
    );
    const seed = Math.min(request.sampling.seed ?? randomInt(2 ** 32), largestSeed);
    const told = isRead
      ? await write(slot.sequence, request, fit, seed, events, signal)
      : unwritten;
    return summarise(told, fit, tokens.length, reused, seed, startedAt);
  } catch (error) {
    // What the sequence holds is unknown now: whoever takes it next begins afresh.
    slot.conversationId = null;
    await slot.sequence.sequence.clearHistory().catch(() => {});
    throw error;
  }
}

function promptTooLong(fit: Fit): FailureError {
  const { usedTokens, contextTokens } = fit.receipt;
  const count = (tokens: number): string => tokens.toLocaleString("en");
  return new FailureError(
    "context-full",
    `This message takes ${count(usedTokens)} tokens with the system prompt, and the model reads at most ${count(contextTokens)}, its answer included. ` +
      "Shorten it, attach less, or set a longer context in the settings.",
  );
}

/**
 * Brings the sequence to the prompt, all but its last token, which the generation needs. In steps, since one native call
 * cannot be interrupted; at fixed places, so that the same prompt is always computed in the same batches.
 */
export async function readPrompt(
  sequence: LlamaContextSequence,
  tokens: readonly Token[],
  stepTokens: number,
  signal: AbortSignal,
): Promise<{ readonly reused: number; readonly isRead: boolean }> {
  const toRead = tokens.slice(0, -1);
  await sequence.adaptStateToTokens(toRead, false);
  const reused = sequence.nextTokenIndex;
  for (let from = reused; from < toRead.length;) {
    if (signal.aborted) return { reused, isRead: false };
    const to = Math.min(toRead.length, (Math.floor(from / stepTokens) + 1) * stepTokens);
    await sequence.evaluateWithoutGeneratingNewTokens(toRead.slice(from, to));
    from = to;
  }
  return { reused, isRead: !signal.aborted };
}

interface Written {
  readonly text: string;
  readonly reasoning: string;
  readonly stopReason: GenerateResult["stopReason"];
  readonly outputTokens: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
}

const unwritten: Written = {
  text: "",
  reasoning: "",
  stopReason: "stopped",
  outputTokens: 0,
  firstAt: null,
  lastAt: null,
};

async function write(
  chat: LlamaChat,
  request: GenerateRequest,
  fit: Fit,
  seed: number,
  events: AnswerEvents,
  signal: AbortSignal,
): Promise<Written> {
  const free = fit.receipt.contextTokens - fit.receipt.usedTokens - spareTokens;
  const maxTokens = Math.max(1, Math.min(request.sampling.maxTokens ?? free, free));
  const contextFull = new AbortController();
  const deltas = frameDeltas(events.onDelta);
  const splitsItself = chat.chatWrapper.settings.segments?.thought !== undefined;
  const split = splitsItself ? null : splitReasoning();
  const written = {
    text: "",
    reasoning: "",
    outputTokens: 0,
    firstAt: null as number | null,
    lastAt: null as number | null,
  };
  const tell = ({ text, reasoning }: GenerateDelta): void => {
    written.text += text;
    written.reasoning += reasoning;
    deltas.add(text, reasoning);
  };
  const stopped = await chat
    .generateResponse(toChatHistory(request.systemPrompt, fit.kept), {
      ...samplingOptions(request.sampling, seed),
      maxTokens,
      signal: AbortSignal.any([signal, contextFull.signal]),
      stopOnAbortSignal: true,
      // Reached only if a template adds more than the spare: end the answer rather than forget its beginning in silence.
      contextShift: {
        strategy: async ({ chatHistory }) => {
          contextFull.abort();
          return { chatHistory: [...chatHistory], metadata: null };
        },
      },
      onResponseChunk: (chunk) => {
        written.lastAt = performance.now();
        written.firstAt ??= written.lastAt;
        written.outputTokens += chunk.tokens.length;
        if (chunk.type === "segment") tell({ text: "", reasoning: chunk.text });
        else tell(split?.add(chunk.text) ?? { text: chunk.text, reasoning: "" });
      },
    })
    .then((response) => response.metadata.stopReason)
    // Aborted before the first token, the library throws the signal's reason.
    .catch((error: unknown) => {
      if (signal.aborted || contextFull.signal.aborted) return "abort" as const;
      throw error;
    })
    .finally(() => {
      if (split !== null) tell(split.end());
      deltas.end();
    });
  return {
    ...written,
    stopReason: nameStop(
      stopped,
      contextFull.signal.aborted,
      maxTokens,
      request.sampling.maxTokens,
    ),
  };
}

function nameStop(
  reason: string,
  isContextFull: boolean,
  maxTokens: number,
  askedTokens: number | null,
): GenerateResult["stopReason"] {
  if (isContextFull) return "context-full";
  if (reason === "abort") return "stopped";
  if (reason === "maxTokens") return maxTokens === askedTokens ? "max-tokens" : "context-full";
  return "end";
}

/** The settings as they are: nothing of the library's own defaults is left in. */
function samplingOptions(sampling: Sampling, seed: number) {
  const { temperature, topP, topK, minP, repeatPenalty } = sampling;
  return {
    temperature,
    topP,
    topK,
    minP,
    seed,
    repeatPenalty:
      repeatPenalty === 1
        ? (false as const)
        : { penalty: repeatPenalty, lastTokens: penalisedTokens, penalizeNewLine: true },
  };
}

function summarise(
  written: Written,
  fit: Fit,
  promptTokens: number,
  reused: number,
  seed: number,
  startedAt: number,
): GenerateReport {
  const endedAt = performance.now();
  const { firstAt, lastAt, outputTokens } = written;
  const spanMs = firstAt === null || lastAt === null ? 0 : lastAt - firstAt;
  return {
    text: written.text,
    reasoning: written.reasoning,
    stopReason: written.stopReason,
    seed,
    context: fit.receipt,
    timing: {
      timeToFirstTokenMs: firstAt === null ? null : Math.round(firstAt - startedAt),
      totalMs: Math.round(endedAt - startedAt),
      tokensPerSecond:
        outputTokens < 2 || spanMs <= 0 ? null : ((outputTokens - 1) * 1000) / spanMs,
    },
    tokens: { prompt: promptTokens, reused, output: outputTokens },
  };
}
