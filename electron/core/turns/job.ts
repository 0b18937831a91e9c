import type { ActiveTurn } from "../../shared/state.ts";
import type { Wish } from "../routing/policy.ts";
import type { Routed } from "../routing/router.ts";

/** What of a turn is known when it is accepted. */
export interface AcceptedTurn {
  readonly conversationId: string;
  readonly promptId: string;
  readonly outputId: string;
  /** The local model; `null` when there is none. */
  readonly modelId: string | null;
  readonly wish: Wish;
  /** Decided already; `null`: still to be judged. */
  readonly routed: Routed | null;
  /** Whether the local model answers when a remote one cannot. */
  readonly fallsBack: boolean;
}

/** A turn between its acceptance and its output record. */
export interface Job extends AcceptedTurn {
  readonly acceptedAtMs: number;
  readonly abort: AbortController;
  phase: ActiveTurn["phase"];
  destination: ActiveTurn["destination"];
  problem: string | null;
  /** Why the answer comes from where it comes from, for its provenance. */
  reason: string;
  text: string;
  reasoning: string;
  /** Set once by whoever ends the turn, so that a stop and an answer do not both write an output. */
  isSettling: boolean;
  /** Resolves when the output record is on disk, or the turn was dropped with its conversation. */
  readonly settled: Promise<void>;
  readonly markSettled: () => void;
}

export function createJob(turn: AcceptedTurn, acceptedAtMs: number): Job {
  let markSettled: () => void = () => undefined;
  const settled = new Promise<void>((resolve) => {
    markSettled = resolve;
  });
  return {
    ...turn,
    acceptedAtMs,
    abort: new AbortController(),
    phase: "waiting",
    destination: null,
    problem: null,
    reason: "",
    text: "",
    reasoning: "",
    isSettling: false,
    settled,
    markSettled,
  };
}

/** What the window is told of the jobs, in the order they will be served. */
export function toActiveTurns(jobs: Iterable<Job>): readonly ActiveTurn[] {
  return [...jobs].map(
    ({ conversationId, promptId, outputId, modelId, phase, destination, problem }, position) => ({
      conversationId,
      promptId,
      outputId,
      modelId,
      position,
      phase,
      destination,
      problem,
    }),
  );
}
