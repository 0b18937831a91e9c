import type { CallInput, TurnSnapshot } from "../../shared/contract.ts";
import type { NewRecord } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ContextMeasure } from "../../shared/state.ts";
import type { Archive } from "../archive/archive.ts";
import type { Emit } from "../emit.ts";
import type { Engine, LoadedFacts } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import { newConversationWith } from "../run-settings.ts";
import { createSerial } from "../serial.ts";
import { branchTo, toEngineMessages, withAttachments } from "./branch.ts";
import { createDeltaStream } from "./deltas.ts";
import { type Job, createJob, toActiveTurns } from "./job.ts";
import { createModelLoader } from "./model-loader.ts";
import { createRunner, discard, nothingSaid } from "./runner.ts";
import { createTitling } from "./titling.ts";
import { createWeightsHash } from "./weights-hash.ts";

export interface TurnPorts {
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
  readonly settings: () => Settings;
  readonly emit: Emit;
  readonly newId: () => string;
}

/** The pipe: a prompt goes to disk, then to the model; its answer streams to the window and goes to disk. */
export interface Turns {
  /** Resolves once the prompt is on disk; the answer follows through events. */
  send(
    input: CallInput<"turn.send">,
  ): Promise<{ conversationId: string; promptId: string; outputId: string }>;
  /** Answers a prompt once more, beside the answers it has. */
  regenerate(input: CallInput<"turn.regenerate">): Promise<{ outputId: string }>;
  /** Resolves when the turn's output is on disk; at once when there is no such turn. */
  finished(outputId: string): Promise<void>;
  /** Resolves at once for a waiting turn, and as soon as the model lets go of a running one. The partial text is kept. */
  stop(outputId: string): Promise<void>;
  /** Lets go of every turn of a conversation that is about to be erased; their answers are not kept. */
  discardConversation(conversationId: string): void;
  list(): readonly TurnSnapshot[];
  /** `null` when no model is loaded to count with. */
  measure(input: CallInput<"context.measure">): Promise<ContextMeasure | null>;
  /** Loads the model once the answers asked for before are done. */
  loadModel(modelId: string): Promise<void>;
  /**
   * Does `work` with the model loaded, when the answers asked for before are done; those asked for later wait for it.
   * Rejects with the signal's reason, and loads nothing, when it is aborted before its turn.
   */
  withModel<T>(
    modelId: string,
    work: (facts: LoadedFacts) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Unloads the model when the answers asked for before are done, and does `work`; those asked for later wait for it. */
  withoutModel<T>(work: () => Promise<T>): Promise<T>;
  /** Ends a load that is under way at once; otherwise waits for the answers asked for before. */
  unloadModel(): Promise<void>;
  /** Writes the outputs that an earlier run of the app still owed. */
  recover(): Promise<void>;
  /** Ends all turns, keeping what has arrived. */
  close(): Promise<void>;
}

export function createTurns(ports: TurnPorts): Turns {
  const { archive, engine, models, settings, emit, newId } = ports;
  const jobs = new Map<string, Job>();
  const loader = createModelLoader(engine, models, settings);
  const serial = createSerial();
  const closing = new AbortController();
  const isBusy = (): boolean => jobs.size > 0;
  const titling = createTitling({ archive, engine, settings, serial, isBusy });

  const announce = (): void => emit("turns.changed", toActiveTurns(jobs.values()));
  const runner = createRunner({
    archive,
    engine,
    models,
    weightsHash: createWeightsHash(models, archive, closing.signal),
    deltas: createDeltaStream((deltas) => emit("turn.delta", deltas)),
    loadModel: loader.load,
    onProgress: announce,
    closing: closing.signal,
    nowMs: () => performance.now(),
  });

  function accept(turn: Pick<Job, "conversationId" | "promptId" | "outputId" | "modelId">): Job {
    const job = createJob(turn, performance.now());
    jobs.set(job.outputId, job);
    titling.yield();
    announce();
    void job.settled.then(() => {
      jobs.delete(job.outputId);
      announce();
    });
    void serial.run(() => runner.run(job)).then(() => titling.consider(job.conversationId));
    return job;
  }

  async function findParent(conversationId: string, parentId: string | null): Promise<void> {
    const log = await archive.conversation(conversationId);
    if (log === null)
      throw new FailureError(
        "not-found",
        "This conversation is no longer in the archive. Your text is kept.",
      );
    if (parentId !== null && !log.messages.has(parentId)) {
      throw new FailureError(
        "not-found",
        "The message this one follows is no longer in the archive. Your text is kept.",
      );
    }
  }

  function isWantedByOthers(job: Job): boolean {
    return [...jobs.values()].some((other) => other !== job && other.modelId === job.modelId);
  }

  function stop(job: Job): Promise<void> {
    job.abort.abort();
    const hasBegun =
      job.phase === "reading" || job.phase === "generating" || job.phase === "saving";
    if (!hasBegun) {
      if (job.phase === "loading-model" && !isWantedByOthers(job)) engine.cancelLoad();
      const status = closing.signal.aborted ? "interrupted" : "stopped";
      void runner.end(job, { ...nothingSaid, status });
    }
    return job.settled;
  }

  return {
    send: async ({
      conversationId: existing,
      parentId,
      text,
      attachments,
      settings: own,
      modelId: requested,
    }) => {
      if (text.trim() === "" && attachments.length === 0)
        throw new FailureError("invalid-input", "There is nothing to send yet.");
      const modelId = await loader.choose(requested);
      if (existing !== null) await findParent(existing, parentId);
      const conversationId = existing ?? newId();
      const [promptId, outputId] = [newId(), newId()];
      const created: NewRecord = {
        kind: "conversation",
        body: {
          conversationId,
          change: { type: "created", settings: own ?? newConversationWith(settings(), modelId) },
        },
      };
      const prompt: NewRecord = {
        kind: "prompt",
        body: {
          conversationId,
          messageId: promptId,
          parentId: existing === null ? null : parentId,
          text,
          attachments,
          replyId: outputId,
        },
      };
      await archive.append(existing === null ? [created, prompt] : [prompt]);
      accept({ conversationId, promptId, outputId, modelId });
      return { conversationId, promptId, outputId };
    },

    regenerate: async ({ conversationId, promptId, modelId: requested }) => {
      const log = await archive.conversation(conversationId);
      if (log?.messages.get(promptId)?.role !== "user")
        throw new FailureError("not-found", "That prompt is no longer in the archive.");
      const modelId = await loader.choose(requested);
      const outputId = newId();
      // An empty checkpoint owes the answer, so that one lost in a crash is reported like any other.
      await archive.append([
        {
          kind: "checkpoint",
          body: {
            conversationId,
            messageId: outputId,
            parentId: promptId,
            offset: 0,
            text: "",
            reasoningOffset: 0,
            reasoning: "",
          },
        },
      ]);
      accept({ conversationId, promptId, outputId, modelId });
      return { outputId };
    },

    finished: async (outputId) => jobs.get(outputId)?.settled,

    stop: async (outputId) => {
      const job = jobs.get(outputId);
      if (job !== undefined) await stop(job);
    },

    discardConversation: (conversationId) => {
      for (const job of jobs.values()) if (job.conversationId === conversationId) discard(job);
    },

    list: () =>
      toActiveTurns(jobs.values()).map((turn) => {
        const job = jobs.get(turn.outputId);
        return { ...turn, text: job?.text ?? "", reasoning: job?.reasoning ?? "" };
      }),

    measure: async ({ conversationId, parentId, text, attachments }) => {
      const loaded = engine.loaded();
      if (loaded === null) return null;
      const log = conversationId === null ? null : await archive.conversation(conversationId);
      const { systemPrompt, sampling } =
        log?.settings ?? newConversationWith(settings(), loaded.modelId);
      const history = log === null ? [] : toEngineMessages(branchTo(log, parentId));
      const draft = {
        id: "draft",
        role: "user" as const,
        text: withAttachments(text, attachments),
      };
      const receipt = await engine.measure({
        systemPrompt,
        sampling,
        messages: [...history, draft],
      });
      return {
        contextTokens: receipt.contextTokens,
        usedTokens: receipt.usedTokens,
        droppedMessages: receipt.droppedMessages,
        fits: receipt.fits,
      };
    },

    withModel: (modelId, work, signal) =>
      serial.run(async () => {
        signal?.throwIfAborted();
        return work(await loader.load(modelId));
      }),
    withoutModel: (work) =>
      serial.run(async () => {
        await engine.unload();
        return work();
      }),
    loadModel: async (modelId) => {
      await serial.run(() => loader.load(modelId));
    },
    unloadModel: () => {
      engine.cancelLoad();
      return serial.run(() => engine.unload());
    },

    recover: async () => {
      const owed = archive.openTurns;
      if (owed.length === 0) return;
      await archive.append(
        owed.map(({ conversationId, messageId, parentId, text, reasoning }) => ({
          kind: "output" as const,
          body: {
            conversationId,
            messageId,
            parentId,
            status: "interrupted" as const,
            text,
            reasoning,
            failure: null,
            provenance: null,
          },
        })),
      );
    },

    close: async () => {
      closing.abort();
      titling.close();
      await Promise.all([...jobs.values()].map(stop));
    },
  };
}
