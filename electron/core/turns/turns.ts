import type { TurnSnapshot } from "../../shared/calls/turns.ts";
import type { CallInput } from "../../shared/contract.ts";
import { FailureError } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ContextMeasure } from "../../shared/state.ts";
import type { Archive, OpenTurn } from "../archive/archive.ts";
import type { ErasableTurn } from "../archive/erase/erasure.ts";
import type { Emit } from "../emit.ts";
import type { Engine, LoadedFacts } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import { mustBeClearable } from "../routing/cleared.ts";
import type { Escalation } from "../routing/escalation.ts";
import { noWish } from "../routing/policy.ts";
import { type Router, kept } from "../routing/router.ts";
import type { Usage } from "../routing/usage.ts";
import { newConversationWith } from "../run-settings.ts";
import { createSerial } from "../serial.ts";
import { createAdmission, wishFor } from "./admission.ts";
import { createDeltaStream } from "./deltas.ts";
import { type AcceptedTurn, type Job, createJob, toActiveTurns } from "./job.ts";
import { measureDraft } from "./measuring.ts";
import { createModelLoader } from "./model-loader.ts";
import { type RunnerPorts, createRunner, discard } from "./runner.ts";
import { nothingSaid } from "./settle.ts";
import { createTitling } from "./titling.ts";
import {
  conversationRecords,
  interruptedEnding,
  interruptedRecord,
  owedRecord,
  promptRecord,
} from "./turn-records.ts";
import { createWeightsHash } from "./weights-hash.ts";

export interface TurnPorts {
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
  readonly settings: () => Settings;
  readonly emit: Emit;
  readonly newId: () => string;
  readonly router: Router;
  readonly escalation: Pick<Escalation, "approve">;
  readonly providers: RunnerPorts["providers"];
  readonly usage: Usage;
  readonly priceOf: RunnerPorts["priceOf"];
}

/**
 * The pipe: a prompt goes to disk, then past the gate to a model, here or elsewhere; its answer streams to the window and
 * goes to disk.
 */
export interface Turns {
  /** Resolves once the prompt is on disk; the answer follows through events. */
  send(
    input: CallInput<"turn.send">,
  ): Promise<{ conversationId: string; promptId: string; outputId: string }>;
  /** Answers a prompt once more, beside the answers it has: where the policy says, or here when a model is named. */
  regenerate(input: CallInput<"turn.regenerate">): Promise<{ outputId: string }>;
  /**
   * Asks a remote model for one more answer. Rejects with FailureError "not-cleared" when it may not leave. When the remote
   * model fails, its failure is the answer's: the prompt has been answered here already.
   */
  escalate(input: CallInput<"turn.escalate">): Promise<{ outputId: string }>;
  /** The local model that a prompt would have; `null` when there is none. */
  localModel(): Promise<string | null>;
  /** Resolves when the turn's output is on disk; at once when there is no such turn. */
  finished(outputId: string): Promise<void>;
  /** Resolves at once for a waiting turn, and as soon as the model lets go of a running one. The partial text is kept. */
  stop(outputId: string): Promise<void>;
  /** Lets go of the turns that are about to be erased; their answers are not kept. */
  discard(isErased: (turn: ErasableTurn) => boolean): void;
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
  /** Writes the outputs that an earlier run of the app still owed; those that the disk refuses become turns that wait for it. */
  recover(): Promise<void>;
  /** Ends all turns, keeping what has arrived. */
  close(): Promise<void>;
}

export function createTurns(ports: TurnPorts): Turns {
  const { archive, engine, models, settings, emit, newId } = ports;
  const jobs = new Map<string, Job>();
  const loader = createModelLoader(engine, models, settings);
  const admission = createAdmission(archive, ports.router, loader);
  const serial = createSerial();
  const closing = new AbortController();
  const isBusy = (): boolean => jobs.size > 0;
  const titling = createTitling({ archive, engine, settings, serial, isBusy });

  const announce = (): void => emit("turns.changed", toActiveTurns(jobs.values()));
  const deltas = createDeltaStream((pieces) => emit("turn.delta", pieces));
  const runner = createRunner({
    ...ports,
    serial,
    weightsHash: createWeightsHash(models, archive, closing.signal),
    deltas,
    loadModel: loader.load,
    onProgress: announce,
    closing: closing.signal,
    nowMs: () => performance.now(),
  });

  function enlist(turn: AcceptedTurn): Job {
    const job = createJob(turn, performance.now());
    jobs.set(job.outputId, job);
    announce();
    void job.settled.then(() => {
      jobs.delete(job.outputId);
      announce();
    });
    return job;
  }

  function accept(turn: AcceptedTurn): void {
    const job = enlist(turn);
    titling.yield();
    void runner.run(job).then(() => titling.consider(job.conversationId));
  }

  /** The window shows it as it was, and why it is not saved. */
  function owe(turn: OpenTurn): void {
    const { conversationId, parentId: promptId, messageId: outputId, text, reasoning } = turn;
    const ids = { conversationId, promptId, outputId };
    const job = enlist({ ...ids, modelId: null, wish: noWish, routed: null, fallsBack: false });
    Object.assign(job, { text, reasoning });
    deltas.push(outputId, 0, 0, { text, reasoning });
    void runner.end(job, interruptedEnding(turn));
  }

  function isWantedByOthers(job: Job): boolean {
    return [...jobs.values()].some((other) => other !== job && other.modelId === job.modelId);
  }

  function stop(job: Job): Promise<void> {
    job.abort.abort();
    const hasBegun = ["sending", "reading", "generating", "saving"].includes(job.phase);
    if (!hasBegun) {
      if (job.phase === "loading-model" && !isWantedByOthers(job)) engine.cancelLoad();
      const status = closing.signal.aborted ? "interrupted" : "stopped";
      void runner.end(job, { ...nothingSaid, status });
    }
    return job.settled;
  }

  return {
    send: async (input) => {
      const { conversationId: existing, text, attachments, asked } = input;
      if (text.trim() === "" && attachments.length === 0)
        throw new FailureError("invalid-input", "There is nothing to send yet.");
      for (const clearing of input.cleared) mustBeClearable(clearing);
      const modelId = await admission.chooseLocal(input.modelId);
      if (existing !== null) await admission.mustHaveParent(existing, input.parentId);
      const own = input.settings ?? newConversationWith(settings(), modelId);
      await admission.mustBeAnswerable(input, modelId, own);
      const conversationId = existing ?? newId();
      const ids = { conversationId, promptId: newId(), outputId: newId() };
      const parentId = existing === null ? null : input.parentId;
      await archive.append([
        ...(existing === null ? conversationRecords(conversationId, own, input) : []),
        promptRecord(ids, { parentId, text, attachments }),
      ]);
      accept({ ...ids, modelId, wish: wishFor(asked), routed: null, fallsBack: true });
      return ids;
    },

    regenerate: async ({ conversationId, promptId, modelId: requested }) => {
      const log = await archive.conversation(conversationId);
      if (log?.messages.get(promptId)?.role !== "user")
        throw new FailureError("not-found", "That prompt is no longer in the archive.");
      const modelId = await loader.choose(requested);
      const ids = { conversationId, promptId, outputId: newId() };
      await archive.append([owedRecord(ids)]);
      // Who names a model of this device wants its answer.
      const routed = requested === null ? null : kept("local-is-enough");
      accept({ ...ids, modelId, wish: noWish, routed, fallsBack: true });
      return { outputId: ids.outputId };
    },

    escalate: async (input) => {
      const routed = await ports.escalation.approve(input);
      const { conversationId, promptId, choice, redacts } = input;
      const ids = { conversationId, promptId, outputId: newId() };
      await archive.append([owedRecord(ids)]);
      const wish = { isAsked: true, choice, isRedacted: redacts };
      accept({ ...ids, modelId: null, wish, routed, fallsBack: false });
      return { outputId: ids.outputId };
    },

    localModel: () => admission.chooseLocal(null),

    finished: async (outputId) => jobs.get(outputId)?.settled,

    stop: async (outputId) => {
      const job = jobs.get(outputId);
      if (job !== undefined) await stop(job);
    },

    discard: (isErased) => {
      // A title that is being made may be made of what goes.
      titling.yield();
      for (const job of jobs.values()) if (isErased(job)) discard(job);
    },

    list: () =>
      toActiveTurns(jobs.values()).map((turn) => {
        const job = jobs.get(turn.outputId);
        return { ...turn, text: job?.text ?? "", reasoning: job?.reasoning ?? "" };
      }),

    measure: (draft) => measureDraft(ports, draft),

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
      await archive.append(owed.map(interruptedRecord)).catch(() => owed.forEach(owe));
    },

    close: async () => {
      closing.abort();
      titling.close();
      await Promise.all([...jobs.values()].map(stop));
    },
  };
}
