import type {
  ChatHistoryItem,
  ChatWrapper,
  LlamaChat,
  LlamaContext,
  LlamaModel,
  Token,
} from "node-llama-cpp";
import type { EngineMessage } from "../engine.ts";
import type { LoadOrder, LoadReport } from "../protocol.ts";
import { keptCheckpoints } from "../../models/fit/memory.ts";
import { type OpenBackend, readTakenBytes } from "./backend.ts";
import type { PromptCounter } from "./context-fit.ts";
import type { Slot } from "./conversation-slots.ts";
import type { Library } from "./library.ts";
import type { NativeLogs } from "./logs.ts";
import { describeDifferences, describeModel, explainLoadError } from "./loaded-facts.ts";
import { ownTemplate } from "./own-template.ts";

/** The loaded chat model: one context whose sequences each keep a conversation hot. */
export interface ChatModel {
  readonly facts: LoadReport;
  readonly slots: readonly Slot<LlamaChat>[];
  /** A short context of its own for side jobs, made with the first one; `null` when there is no memory for it. */
  sideSlot(): Promise<Slot<LlamaChat> | null>;
  readonly readStepTokens: number;
  tokenize(text: string): readonly Token[];
  /** The prompt exactly as the model will read it, up to where its answer begins. */
  renderPrompt(systemPrompt: string, messages: readonly EngineMessage[]): Token[];
  counterFor(systemPrompt: string): PromptCounter;
  dispose(): Promise<void>;
}

const sideContextTokens = 2_048;
/** A step cannot be interrupted, and the person's next answer waits for it; a context of shorter steps takes less memory. */
export const sideStepTokens = 64;

/** Loads weights and context. Rejects with FailureError "model-unreadable", "model-unsupported" or "model-too-large". */
export async function loadChatModel(
  library: Library,
  backend: OpenBackend,
  order: LoadOrder,
  logs: NativeLogs,
  onProgress: (progress: number) => void,
): Promise<ChatModel> {
  logs.forget();
  let model: LlamaModel | null = null;
  try {
    model = await backend.llama.loadModel({
      modelPath: order.path,
      onLoadProgress: onProgress,
      useMmap: order.usesMemoryMap,
      useMlock: order.locksMemory,
      ...placement(backend, order),
    });
    const context = await createContext(model, backend, order);
    const wrapper =
      order.chatTemplate === null
        ? library.resolveChatWrapper(model, { warningLogs: false })
        : ownTemplate(library, order.chatTemplate, model.tokenizer);
    // Not against the moment before: memory of the model that was there is given back late, or not at all.
    const memoryBytes = Math.max(0, (await readTakenBytes(backend.llama)) - backend.emptyBytes);
    const facts = {
      ...(await describeModel(library, backend, order, model, wrapper)),
      contextTokens: context.contextSize,
      memoryBytes,
      notes: describeDifferences(order, backend, model, context, logs),
    };
    const loaded = model;
    return chatModel(library, loaded, context, wrapper, facts, {
      readStepTokens: order.readStepTokens,
      createSide: () => createSideContext(loaded, order),
    });
  } catch (error) {
    await model?.dispose().catch(() => {});
    throw explainLoadError(library, error, order, logs);
  }
}

/** On the processor main has already compared the need with the free memory; on a GPU the library places the layers. */
function placement(
  backend: OpenBackend,
  order: LoadOrder,
): Parameters<OpenBackend["llama"]["loadModel"]>[0] | object {
  if (backend.facts.kind === "cpu") return { gpuLayers: 0, ignoreMemorySafetyChecks: true };
  const fitContext = { contextSize: order.contextTokens * order.sequences };
  if (order.gpuLayers === null) return { gpuLayers: { fitContext } };
  return { gpuLayers: { max: order.gpuLayers, fitContext } };
}

async function createContext(
  model: LlamaModel,
  backend: OpenBackend,
  order: LoadOrder,
): Promise<LlamaContext> {
  const options = {
    ...contextOptions(order),
    batchSize: order.readStepTokens,
    ignoreMemorySafetyChecks: backend.facts.kind === "cpu",
  };
  const fixed = {
    ...options,
    contextSize: order.contextTokens,
    sequences: order.sequences,
    failedCreationRemedy: false as const,
  };
  if (backend.facts.kind === "cpu") return model.createContext(fixed);
  // A GPU may have room for the weights and one conversation, but not for what main hoped for.
  return model.createContext(fixed).catch(() =>
    model.createContext({
      ...options,
      contextSize: { min: Math.min(512, order.contextTokens), max: order.contextTokens },
      sequences: 1,
    }),
  );
}

/** Nobody planned for its memory, so here the library is to see whether there is enough. */
function createSideContext(model: LlamaModel, order: LoadOrder): Promise<LlamaContext> {
  return model.createContext({
    ...contextOptions(order),
    batchSize: Math.min(order.readStepTokens, sideStepTokens),
    contextSize: sideContextTokens,
    sequences: 1,
    failedCreationRemedy: false,
  });
}

function contextOptions(order: LoadOrder) {
  return {
    threads: order.mostThreads,
    flashAttention: flashAttentions[order.flashAttention],
    // Marked experimental because some pairs of type and GPU are slow or refused, which then is an error like any other.
    experimentalKvCacheKeyType: order.kvCacheType,
    experimentalKvCacheValueType: order.kvCacheType,
  };
}

const flashAttentions = { auto: "auto", on: true, off: false } as const;

function chatModel(
  library: Library,
  model: LlamaModel,
  context: LlamaContext,
  wrapper: ChatWrapper,
  facts: LoadReport,
  {
    readStepTokens,
    createSide,
  }: { readonly readStepTokens: number; readonly createSide: () => Promise<LlamaContext> },
): ChatModel {
  const slotIn = (place: LlamaContext): Slot<LlamaChat> => ({
    sequence: new library.LlamaChat({
      // The library keeps 32 copies of windows and states by itself, which can be more than the weights.
      contextSequence: place.getSequence({ checkpoints: { max: keptCheckpoints } }),
      chatWrapper: wrapper,
    }),
    conversationId: null,
    lastUsed: 0,
  });
  const slots = Array.from({ length: context.totalSequences }, () => slotIn(context));
  let side: Promise<Slot<LlamaChat> | null> | null = null;
  const renderPrompt = (systemPrompt: string, messages: readonly EngineMessage[]): Token[] =>
    wrapper
      .generateContextState({ chatHistory: toChatHistory(systemPrompt, messages) })
      .contextText.tokenize(model.tokenizer);
  const countMessage = rememberCounts((text) => model.tokenize(text).length);
  return {
    facts,
    slots,
    sideSlot: () => (side ??= createSide().then(slotIn, () => null)),
    readStepTokens,
    tokenize: (text) => model.tokenize(text),
    renderPrompt,
    counterFor: (systemPrompt) => ({
      countPrompt: (messages) => renderPrompt(systemPrompt, messages).length,
      countMessage,
    }),
    dispose: () => model.dispose(),
  };
}

/** The library's history; neighbours of one role are joined, because many templates refuse two prompts in a row. */
export function toChatHistory(
  systemPrompt: string,
  messages: readonly EngineMessage[],
): ChatHistoryItem[] {
  const joined: { role: EngineMessage["role"]; text: string }[] = [];
  for (const { role, text } of messages) {
    const last = joined.at(-1);
    if (last?.role === role) last.text += `\n\n${text}`;
    else joined.push({ role, text });
  }
  const items = joined.map(({ role, text }): ChatHistoryItem =>
    role === "user" ? { type: "user", text } : { type: "model", response: [text] },
  );
  const system: ChatHistoryItem[] =
    systemPrompt === "" ? [] : [{ type: "system", text: systemPrompt }];
  return [...system, ...items, { type: "model", response: [] }];
}

// More than the longest conversations have: one that does not fit in is counted anew with every keystroke.
const rememberedCounts = 100_000;

/** Tokenising a long history once per keystroke would hold up the answer being written in another conversation. */
function rememberCounts(count: (text: string) => number): (message: EngineMessage) => number {
  const counts = new Map<string, { readonly length: number; readonly tokens: number }>();
  return (message) => {
    const known = counts.get(message.id);
    if (known !== undefined && known.length === message.text.length) return known.tokens;
    if (counts.size >= rememberedCounts) counts.clear();
    const tokens = count(message.text);
    counts.set(message.id, { length: message.text.length, tokens });
    return tokens;
  };
}
