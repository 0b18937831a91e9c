import { Worker } from "node:worker_threads";
import type { GateVerdict, PartFinding } from "../../../shared/gate.ts";
import type { DeepPorts, Gate, GateRequest, GateSettings, LookOptions } from "../gate.ts";
import { deepParameters } from "../topics/deep-data.ts";
import { type GateHalf, gateHalves } from "../worker/protocol.ts";
import { judge, type KnownPart } from "../verdict/judge.ts";
import { gateVersion } from "../version.ts";
import { configurationOf } from "./configuration.ts";
import { headOf } from "./deep-head.ts";
import { createDeepStages, type DeepHead, type DeepStages } from "./deep-stages.ts";
import { type FaultKind, faultFinding } from "./faults.ts";
import { joinScanners } from "./joined-scanner.ts";
import { knownPart } from "./known-part.ts";
import { createLane } from "./lane.ts";
import { type GateLimits, gateLimits } from "./limits.ts";
import { createPartScans } from "./part-scans.ts";
import { scanRequest } from "./scan-request.ts";
import { createScanner, type ScanOutcome } from "./scanner.ts";
import { type Seam, seamFindings, seamsOf } from "./seams.ts";

export interface GateOptions {
  /** Asked at every request: what the person set counts at once. */
  readonly settings: () => GateSettings;
  readonly deep: DeepPorts;
  /** The workers of this gate; without it those that the app was built with. */
  readonly startWorker?: (half: GateHalf) => Worker;
  /** What judges an embedding model's vectors; without it the one that the app was built with. */
  readonly head?: DeepHead;
  readonly limits?: Partial<GateLimits>;
}

type Stage = GateVerdict["stage"];
type Judged = ReturnType<typeof judge>;

/** A request that nothing was found in so far, and who is to look at it next. */
interface Deepening {
  readonly known: () => readonly KnownPart[];
  readonly looks: readonly DeepStages["vote"][];
  readonly judgeAll: () => Judged;
}

/** Without a bound a text could make the worker take all memory, and the app would fall with it. */
const workerMemoryMb = 512;

function startBuiltWorker(half: GateHalf): Worker {
  return new Worker(workerUrl(half), {
    resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb },
  });
}

/** Beside this file: its source under Node's type stripping, the built one in dist/main. */
function workerUrl(half: GateHalf): URL {
  const file = import.meta.url.endsWith(".ts")
    ? `../gate-${half}-worker.ts`
    : `./gate-${half}-worker.js`;
  return new URL(file, import.meta.url);
}

/** The gate with its workers, which start with the first request. */
export function createGate(options: GateOptions): Gate {
  const { settings, deep, startWorker = startBuiltWorker } = options;
  const head = options.head ?? headOf(deepParameters);
  const limits = { ...gateLimits, ...options.limits };
  const scanner = joinScanners(
    gateHalves.map((half) => createScanner({ startWorker: () => startWorker(half), limits })),
  );
  const scans = createPartScans(scanner, limits);
  const deepStages = createDeepStages(deep, head);
  const lane = createLane<readonly ScanOutcome[]>();

  async function classify(
    request: GateRequest,
    { stage, withoutVote = false }: LookOptions,
  ): Promise<GateVerdict> {
    const current = settings();
    const faults = requestFaults(request, limits);
    if (faults.length > 0) return answer(judge([], faults, current), stage);
    const seams = seamsOf(request.parts);
    const texts = [...request.parts, ...seams].map(({ text }) => text);
    const configuration = configurationOf(current);
    const outcomes = await lane.run({
      isPreview: stage === "fast",
      work: (newer) =>
        scanRequest({ texts, configuration, scanner, scans, newer }, timeoutOf(stage, limits)),
      superseded: () => texts.map(() => ({ fault: "superseded" })),
    });
    const known = (): readonly KnownPart[] => knownParts(request, seams, outcomes);
    const judgeAll = (): Judged => judge(known(), [], current);
    const fast = judgeAll();
    if (stage === "fast" || fast.verdict === "local") return answer(fast, stage);
    const looks = withoutVote ? [deepStages.embed] : [deepStages.embed, deepStages.vote];
    return answer(await deepen({ known, looks, judgeAll }), stage);
  }

  function knownParts(
    { parts }: GateRequest,
    seams: readonly Seam[],
    outcomes: readonly ScanOutcome[],
  ): readonly KnownPart[] {
    const across = seamFindings(seams, outcomes.slice(parts.length));
    return parts.map((part, index) => {
      const known = knownPart(part, index, outcomes[index], deepStages.known(part.text));
      const joined = across.filter((finding) => finding.part === index);
      return joined.length === 0 ? known : { ...known, findings: [...known.findings, ...joined] };
    });
  }

  /** Asks the deep stages one after the other, as long as nothing was found. */
  async function deepen({ known, looks, judgeAll }: Deepening): Promise<Judged> {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), limits.deepTimeoutMs);
    try {
      for (const look of looks) {
        const fault = await look(known(), over.signal);
        const judged = fault === null ? judgeAll() : faultJudged(fault);
        if (judged.verdict === "local") return judged;
      }
      return judgeAll();
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    classify: (request, options) =>
      classify(request, options).catch(() => answer(faultJudged("gate"), options.stage)),
    deepStages: () => [
      ...(deep.embed() === null || head === null ? [] : ["embedding" as const]),
      ...(deep.vote() === null ? [] : ["vote" as const]),
    ],
    close: () => scanner.close(),
  };
}

function timeoutOf(stage: Stage, limits: GateLimits): number {
  return stage === "fast" ? limits.scanTimeoutMs : limits.fullScanTimeoutMs;
}

/** What is wrong with the request as a whole; its texts are not looked at then. */
function requestFaults(
  { parts, unreadable }: GateRequest,
  limits: GateLimits,
): readonly PartFinding[] {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  return [
    ...(unreadable.length > 0 ? [requestFault("unreadable")] : []),
    ...(length > limits.longestRequestLength ? [requestFault("too-large")] : []),
  ];
}

function requestFault(kind: FaultKind): PartFinding {
  return { ...faultFinding(kind, 0), part: 0 };
}

function faultJudged(kind: FaultKind): Judged {
  return { verdict: "local", score: 1, findings: [requestFault(kind)] };
}

function answer(judged: Judged, stage: Stage): GateVerdict {
  return { ...judged, gateVersion, stage };
}
