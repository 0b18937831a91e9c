import { type Failure, FailureError } from "../../shared/result.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Archive } from "../archive/archive.ts";
import type { Engine, EngineMessage, GenerateResult, LoadedFacts } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import { branchTo, toEngineMessages } from "./branch.ts";
import { startCheckpoints } from "./checkpoints.ts";
import type { DeltaStream } from "./deltas.ts";
import type { Job } from "./job.ts";
import { describeProvenance } from "./provenance.ts";
import type { WeightsHash } from "./weights-hash.ts";
import { type Ending, describeDiskProblem, writeOutput } from "./settle.ts";

export interface RunnerPorts {
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
  readonly weightsHash: WeightsHash;
  readonly deltas: DeltaStream;
  /** Makes the model the loaded one; immediate when it is. */
  readonly loadModel: (modelId: string) => Promise<LoadedFacts>;
  /** Called whenever a job's phase or problem changed. */
  readonly onProgress: () => void;
  /** Aborted when the app ends: nothing waits for a disk any more. */
  readonly closing: AbortSignal;
  readonly nowMs: () => number;
}

export interface Runner {
  /** Takes a job from its model to its output record. Never rejects. */
  run(job: Job): Promise<void>;
  /** Ends a job that has not begun to generate. */
  end(job: Job, ending: Ending): Promise<void>;
}

interface Generation {
  readonly facts: LoadedFacts;
  readonly summary: ModelSummary;
  readonly settings: ConversationSettings;
  readonly messages: readonly EngineMessage[];
  readonly beganAtMs: number;
}

export function createRunner(ports: RunnerPorts): Runner {
  function advance(job: Job, change: Partial<Pick<Job, "phase" | "problem">>): void {
    const isSame =
      (change.phase ?? job.phase) === job.phase &&
      (change.problem === undefined || change.problem === job.problem);
    if (isSame) return;
    Object.assign(job, change);
    ports.onProgress();
  }

  async function end(job: Job, ending: Ending): Promise<void> {
    if (job.isSettling) return job.settled;
    job.isSettling = true;
    ports.deltas.flush();
    advance(job, { phase: "saving" });
    await writeOutput(
      ports.archive,
      job,
      ending,
      (problem) => advance(job, { problem }),
      ports.closing,
    );
    job.markSettled();
  }

  async function run(job: Job): Promise<void> {
    if (job.isSettling) return;
    let generation: Generation | null = null;
    try {
      generation = await prepare(job);
      // A stop during loading has ended the job already.
      if (job.isSettling || generation === null) return;
      const result = await generate(job, generation);
      const status =
        result.stopReason !== "stopped"
          ? "complete"
          : ports.closing.aborted
            ? "interrupted"
            : "stopped";
      const provenance = await provenanceOf(job, generation, result);
      await end(job, {
        status,
        text: result.text,
        reasoning: result.reasoning,
        failure: null,
        provenance,
      });
    } catch (error) {
      if (job.isSettling) return;
      const failure = toFailure(error);
      if (failure.code === "cancelled")
        return await end(job, { ...nothingSaid, status: "stopped" });
      const provenance = generation === null ? null : await provenanceOf(job, generation, null);
      const status = failure.code === "engine-crashed" ? "interrupted" : "failed";
      await end(job, { status, text: job.text, reasoning: job.reasoning, failure, provenance });
    }
  }

  async function prepare(job: Job): Promise<Generation | null> {
    advance(job, { phase: "loading-model" });
    const { summary } = await ports.models.find(job.modelId);
    const facts = await ports.loadModel(job.modelId);
    ports.weightsHash.begin(job.modelId);
    const log = await ports.archive.conversation(job.conversationId);
    if (log === null) {
      discard(job);
      return null;
    }
    const messages = toEngineMessages(branchTo(log, job.promptId));
    return { facts, summary, settings: log.settings, messages, beganAtMs: ports.nowMs() };
  }

  async function generate(job: Job, { settings, messages }: Generation): Promise<GenerateResult> {
    advance(job, { phase: "reading" });
    const checkpoints = startCheckpoints(ports.archive, job, (error) => {
      if (!job.isSettling) {
        advance(job, { problem: error === null ? null : describeDiskProblem(error) });
      }
    });
    try {
      return await ports.engine.generate(
        {
          conversationId: job.conversationId,
          systemPrompt: settings.systemPrompt,
          messages,
          sampling: settings.sampling,
        },
        {
          onDelta: (delta) => {
            advance(job, { phase: "generating" });
            ports.deltas.push(job.outputId, job.text.length, job.reasoning.length, delta);
            job.text += delta.text;
            job.reasoning += delta.reasoning;
          },
        },
        job.abort.signal,
      );
    } finally {
      await checkpoints.stop();
    }
  }

  async function provenanceOf(
    job: Job,
    generation: Generation,
    result: GenerateResult | null,
  ): Promise<Ending["provenance"]> {
    return describeProvenance({
      facts: generation.facts,
      summary: generation.summary,
      sha256: await ports.weightsHash.soon(job.modelId),
      settings: generation.settings,
      result,
      waitedMs: Math.round(generation.beganAtMs - job.acceptedAtMs),
      elapsedMs: Math.round(ports.nowMs() - generation.beganAtMs),
    });
  }

  return { run, end };
}

/** The ending of a turn whose model had not begun. */
export const nothingSaid = { text: "", reasoning: "", failure: null, provenance: null } as const;

/** Ends a job without an output: its conversation is erased, so there is nothing to answer and nowhere to write. */
export function discard(job: Job): void {
  job.isSettling = true;
  job.abort.abort();
  job.markSettled();
}

function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message: `The answer ended unexpectedly (${detail}). What had arrived is kept; try again.`,
  };
}
