import { FailureError } from "../../../shared/result.ts";
import type { EngineCallName, EngineCalls, FromEngine } from "../protocol.ts";
import { answer } from "./answer.ts";
import { openBackend, type OpenBackend } from "./backend.ts";
import { type ChatModel, loadChatModel } from "./chat-model.ts";
import { fitMessages } from "./context-fit.ts";
import { type EmbeddingModel, loadEmbeddingModel } from "./embedding-model.ts";
import type { Library } from "./library.ts";
import type { NativeLogs } from "./logs.ts";
import { pickWord } from "./word-pick.ts";
import { ownTemplate } from "./own-template.ts";
import { probeSpeed } from "./speed-probe.ts";

/** What the engine process can do, one function per call; expected failures are thrown as FailureError. */
export type LlamaEngine = {
  readonly [Name in EngineCallName]: (
    input: EngineCalls[Name]["input"],
    context: CallContext,
  ) => Promise<EngineCalls[Name]["output"]>;
};

export interface CallContext {
  readonly id: number;
  readonly signal: AbortSignal;
  readonly post: (message: FromEngine) => void;
}

/** One backend, one chat model, one embedding model. The caller lets load, unload and generate in one at a time. */
export function createLlamaEngine(library: Library, logs: NativeLogs): LlamaEngine {
  let backend: OpenBackend | null = null;
  let chat: ChatModel | null = null;
  let embedding: EmbeddingModel | null = null;

  function needBackend(): OpenBackend {
    if (backend === null)
      throw new FailureError("engine-unavailable", "The engine has not been started.");
    return backend;
  }

  function needChat(): ChatModel {
    if (chat === null)
      throw new FailureError(
        "model-missing",
        "No model is loaded: pick one in the list of models.",
      );
    return chat;
  }

  /** A context is made for the most threads that an answer may take; this is what it takes now. */
  function setThreads(threads: number): void {
    needBackend().llama.maxThreads = threads;
  }

  async function unload(): Promise<null> {
    const old = chat;
    chat = null;
    await old?.dispose();
    return null;
  }

  return {
    async start({ gpu }) {
      backend ??= await openBackend(library, gpu, logs);
      return backend.facts;
    },
    async checkTemplate({ template }) {
      ownTemplate(library, template);
      return null;
    },
    async load(order, { id, post }) {
      await unload();
      setThreads(order.mostThreads);
      chat = await loadChatModel(library, needBackend(), order, logs, (progress) =>
        post({ type: "progress", id, progress }),
      );
      return chat.facts;
    },
    unload,
    async generate(request, { id, post, signal }) {
      const model = needChat();
      setThreads(request.threads);
      return answer(
        model,
        request,
        { onDelta: (delta) => post({ type: "delta", id, delta }) },
        signal,
      );
    },
    async probe(order, { signal }) {
      const model = needChat();
      setThreads(order.threads);
      return probeSpeed(model, needBackend(), order, signal);
    },
    async pick(order, { signal }) {
      const model = needChat();
      setThreads(order.threads);
      return pickWord(library, model, order, signal);
    },
    async measure({ systemPrompt, messages, sampling }) {
      const model = needChat();
      const fit = fitMessages(
        model.counterFor(systemPrompt),
        messages,
        model.facts.contextTokens,
        sampling.maxTokens,
      );
      return { ...fit.receipt, fits: fit.fits };
    },
    async embed({ path, texts, threads }) {
      if (embedding?.path !== path) {
        await embedding?.dispose();
        embedding = null;
        embedding = await loadEmbeddingModel(needBackend(), path, threads);
      }
      return embedding.embed(texts);
    },
    async tokenize({ text }) {
      return [...needChat().tokenize(text)];
    },
  };
}
