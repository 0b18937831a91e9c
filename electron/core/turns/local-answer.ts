import { FailureError } from "../../shared/result.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Archive } from "../archive/archive.ts";
import type { Engine, EngineMessage, GenerateResult, LoadedFacts } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import { streamed, toFailure } from "./answering.ts";
import { branchTo, toEngineMessages } from "./branch.ts";
import type { DeltaStream } from "./deltas.ts";
import type { Job } from "./job.ts";
import type { Advance } from "./progress.ts";
import { describeProvenance } from "./provenance.ts";
import { type Ending, nothingSaid } from "./settle.ts";
import type { WeightsHash } from "./weights-hash.ts";

export interface LocalPorts {
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
  readonly weightsHash: WeightsHash;
  readonly deltas: DeltaStream;
  readonly advance: Advance;
  /** Makes the model the loaded one; immediate when it is. */
  readonly loadModel: (modelId: string) => Promise<LoadedFacts>;
  /** Aborted when the app ends: nothing waits for a disk any more. */
  readonly closing: AbortSignal;
  readonly nowMs: () => number;
}

interface Generation {
  readonly modelId: string;
  readonly facts: LoadedFacts;
  readonly summary: ModelSummary;
  readonly settings: ConversationSettings;
  readonly messages: readonly EngineMessage[];
  readonly beganAtMs: number;
}

/** Lets the local model answer. Resolves with how that ended; `null` when the turn was ended meanwhile or has no conversation any more. */
export async function answerLocally(ports: LocalPorts, job: Job): Promise<Ending | null> {
  if (job.isSettling) return null;
  let generation: Generation | null = null;
  try {
    generation = await prepare(ports, job);
    // A stop during loading has ended the job already.
    if (job.isSettling || generation === null) return null;
    const result = await generate(ports, job, generation);
    const stopped = ports.closing.aborted ? "interrupted" : "stopped";
    return {
      status: result.stopReason === "stopped" ? stopped : "complete",
      text: result.text,
      reasoning: result.reasoning,
      failure: null,
      provenance: await provenanceOf(ports, job, generation, result),
    };
  } catch (error) {
    if (job.isSettling) return null;
    const failure = toFailure(error);
    if (failure.code === "cancelled") return { ...nothingSaid, status: "stopped" };
    const provenance =
      generation === null ? null : await provenanceOf(ports, job, generation, null);
    const status = failure.code === "engine-crashed" ? "interrupted" : "failed";
    return { status, text: job.text, reasoning: job.reasoning, failure, provenance };
  }
}

async function prepare(ports: LocalPorts, job: Job): Promise<Generation | null> {
  const { modelId } = job;
  if (modelId === null) throw noModel(job.reason);
  ports.advance(job, { phase: "loading-model" });
  const { summary } = await ports.models.find(modelId);
  const facts = await ports.loadModel(modelId);
  ports.weightsHash.begin(modelId);
  const log = await ports.archive.conversation(job.conversationId);
  if (log === null) return null;
  const messages = toEngineMessages(branchTo(log, job.promptId));
  const { settings } = log;
  return { modelId, facts, summary, settings, messages, beganAtMs: ports.nowMs() };
}

async function generate(
  ports: LocalPorts,
  job: Job,
  { settings, messages }: Generation,
): Promise<GenerateResult> {
  ports.advance(job, { phase: "reading" });
  const { conversationId } = job;
  const { systemPrompt, sampling } = settings;
  return streamed(ports, job, (onDelta) =>
    ports.engine.generate(
      { conversationId, systemPrompt, messages, sampling },
      { onDelta },
      job.abort.signal,
    ),
  );
}

async function provenanceOf(
  ports: LocalPorts,
  job: Job,
  generation: Generation,
  result: GenerateResult | null,
): Promise<Ending["provenance"]> {
  return describeProvenance({
    facts: generation.facts,
    summary: generation.summary,
    sha256: await ports.weightsHash.soon(generation.modelId),
    settings: generation.settings,
    reason: job.reason,
    result,
    waitedMs: Math.round(generation.beganAtMs - job.acceptedAtMs),
    elapsedMs: Math.round(ports.nowMs() - generation.beganAtMs),
  });
}

function noModel(reason: string): FailureError {
  return new FailureError(
    "model-missing",
    `This prompt stays on this device, and there is no model here to answer it. ${reason} Your text is kept; add a model under Models and ask again.`,
  );
}
