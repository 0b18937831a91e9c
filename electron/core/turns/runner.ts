import type { NewRecord } from "../../shared/records.ts";
import type { RouteReason } from "../../shared/routing.ts";
import type { Failure } from "../../shared/result.ts";
import { describeReasons } from "../routing/route-words.ts";
import { type Asking, askingFor } from "../routing/request.ts";
import { type Routed, type Router, kept, routeRecord } from "../routing/router.ts";
import type { Serial } from "../serial.ts";
import type { Job } from "./job.ts";
import { type LocalPorts, answerLocally } from "./local-answer.ts";
import { createAdvance } from "./progress.ts";
import {
  type RemoteEnding,
  type RemotePorts,
  type RemoteRouted,
  answerRemotely,
} from "./remote-answer.ts";
import { type Ending, writeOutput } from "./settle.ts";

export interface RunnerPorts
  extends Omit<LocalPorts, "advance">, Omit<RemotePorts, "advance" | "router"> {
  readonly router: Router;
  /** One local answer at a time; remote ones go beside them. */
  readonly serial: Serial;
  readonly newId: () => string;
  /** Called whenever a job's phase, destination or problem changed. */
  readonly onProgress: () => void;
}

const fallbackReasons: ReadonlyMap<Failure["code"], RouteReason> = new Map([
  ["not-cleared", "changed-since-cleared"],
  ["budget-spent", "budget-spent"],
]);

export interface Runner {
  /** Takes a job from the gate to its output record. Never rejects. */
  run(job: Job): Promise<void>;
  /** Ends a job that has not begun to generate. */
  end(job: Job, ending: Ending): Promise<void>;
}

export function createRunner(ports: RunnerPorts): Runner {
  const { archive, serial, settings } = ports;
  const advance = createAdvance(ports.onProgress);
  const answering = { ...ports, advance };

  async function end(job: Job, ending: Ending): Promise<void> {
    if (job.isSettling) return job.settled;
    job.isSettling = true;
    ports.deltas.flush();
    advance(job, { phase: "saving" });
    await writeOutput(archive, job, ending, (problem) => advance(job, { problem }), ports.closing);
    job.markSettled();
  }

  /** Local answers keep the order in which they were asked for, so their place in the queue is taken before the gate. */
  async function run(job: Job): Promise<void> {
    const routing = decideRoute(job);
    const local = serial.run(async () => {
      if ((await routing)?.sending === null) await runLocally(job);
    });
    const remote = routing.then(async (routed) => {
      if (routed !== null && hasSending(routed)) await runRemotely(job, routed);
    });
    await Promise.all([local, remote]);
  }

  async function runLocally(job: Job): Promise<void> {
    const ending = await answerLocally(answering, job);
    if (ending !== null) await end(job, ending);
    else if (!job.isSettling) discard(job);
  }

  /** Resolves once the decision is on disk; `null` when the turn is over by then. Whatever goes wrong keeps it here. */
  async function decideRoute(job: Job): Promise<Routed | null> {
    try {
      const log = await archive.conversation(job.conversationId);
      const asking =
        log === null ? null : askingFor(log, job.promptId, { ...job, localModelId: job.modelId });
      if (asking === null) {
        discard(job);
        return null;
      }
      const routed = job.routed ?? (await judge(job, asking));
      if (job.isSettling) return null;
      await archive.append([recordOf(job, routed)]);
      return follow(job, routed);
    } catch {
      return job.isSettling ? null : follow(job, kept("remote-failed"));
    }
  }

  async function judge(job: Job, asking: Asking): Promise<Routed> {
    advance(job, { phase: "judging" });
    const routed = await ports.router.route(asking);
    if (!job.isSettling) advance(job, { phase: "waiting" });
    return routed;
  }

  function follow(job: Job, routed: Routed): Routed | null {
    if (job.isSettling) return null;
    job.destination = routed.decision.destination;
    job.reason = describeReasons(routed.decision);
    ports.onProgress();
    return routed;
  }

  async function runRemotely(job: Job, routed: RemoteRouted): Promise<void> {
    if (job.isSettling) return;
    const ending = await answerRemotely(answering, job, routed);
    if (ending === null || job.isSettling) return;
    const { failure } = ending;
    if (failure === null || !job.fallsBack || job.modelId === null) return end(job, ending);
    // What was paid for stays the answer.
    if (failure.code === "budget-spent" && hasWords(ending)) return end(job, ending);
    await fallBack(job, ending, failure);
    await serial.run(() => runLocally(job));
  }

  /** What had come becomes an answer of its own; the owed one begins anew on this device. */
  async function fallBack(job: Job, ending: RemoteEnding, failure: Failure): Promise<void> {
    const reason = fallbackReasons.get(failure.code) ?? "remote-failed";
    job.text = "";
    job.reasoning = "";
    ports.deltas.restart(job.outputId);
    follow(job, kept(reason));
    job.reason = `${job.reason} ${failure.message}`;
    advance(job, { phase: "waiting" });
    const records = [...attemptRecords(job, ending, ports.newId), recordOf(job, kept(reason))];
    // A full disk must not cost the answer as well; its own record waits for room.
    await archive.append(records).catch(() => undefined);
  }

  function recordOf(job: Job, routed: Routed): NewRecord {
    const { conversationId, outputId: messageId } = job;
    return routeRecord({ conversationId, messageId }, routed, settings().routing.preset);
  }

  return { run, end };
}

/** Nothing for an attempt that brought no word: its failure stands in the reason of the answer that came instead. */
function attemptRecords(
  { conversationId, outputId, promptId: parentId }: Job,
  ending: Ending,
  newId: () => string,
): readonly NewRecord[] {
  if (!hasWords(ending)) return [];
  const piece = {
    offset: 0,
    text: "",
    reasoningOffset: 0,
    reasoning: "",
    isRestart: true,
  } as const;
  return [
    { kind: "output", body: { conversationId, messageId: newId(), parentId, ...ending } },
    { kind: "checkpoint", body: { conversationId, messageId: outputId, parentId, ...piece } },
  ];
}

function hasWords({ text, reasoning }: Pick<Ending, "text" | "reasoning">): boolean {
  return text !== "" || reasoning !== "";
}

function hasSending(routed: Routed): routed is RemoteRouted {
  return routed.sending !== null;
}

/** Ends a job without an output: its conversation is erased, so there is nothing to answer and nowhere to write. */
export function discard(job: Job): void {
  job.isSettling = true;
  job.abort.abort();
  job.markSettled();
}
