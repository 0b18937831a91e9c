import { Worker } from "node:worker_threads";
import type { GateVerdict, PartFinding } from "../../../shared/gate.ts";
import type { DeepPorts, Gate, GateRequest, GateSettings } from "../gate.ts";
import { judge } from "../verdict/judge.ts";
import { gateVersion } from "../version.ts";
import { configurationOf } from "./configuration.ts";
import { createDeepStages } from "./deep-stages.ts";
import { type FaultKind, faultFinding } from "./faults.ts";
import { knownPart, raised } from "./known-part.ts";
import { createLane } from "./lane.ts";
import { type GateLimits, gateLimits } from "./limits.ts";
import { createPartScans } from "./part-scans.ts";
import { scanRequest } from "./scan-request.ts";
import { createScanner, type ScanOutcome } from "./scanner.ts";

export interface GateOptions {
  /** Asked at every request: what the person set counts at once. */
  readonly settings: () => GateSettings;
  readonly deep: DeepPorts;
  /** The worker of this gate; without it the one that the app was built with. */
  readonly startWorker?: () => Worker;
  readonly limits?: Partial<GateLimits>;
}

type Stage = GateVerdict["stage"];

/** The worker's file beside this one: its source under Node's type stripping, the built one in dist/main. */
const workerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "../gate-worker.ts" : "./gate-worker.js",
  import.meta.url,
);

/** The gate with its worker, which starts with the first request. */
export function createGate(options: GateOptions): Gate {
  const { settings, deep, startWorker = () => new Worker(workerUrl) } = options;
  const limits = { ...gateLimits, ...options.limits };
  const scanner = createScanner({ startWorker, limits });
  const scans = createPartScans(scanner, limits);
  const deepStages = createDeepStages(deep);
  const lane = createLane<readonly ScanOutcome[]>();

  async function classify(request: GateRequest, stage: Stage): Promise<GateVerdict> {
    const current = settings();
    const faults = requestFaults(request, limits);
    if (faults.length > 0) return answer(judge([], faults, current), stage);
    const texts = request.parts.map(({ text }) => text);
    const configuration = configurationOf(current);
    const outcomes = await lane.run({
      isPreview: stage === "fast",
      work: (newer) =>
        scanRequest({ texts, configuration, scanner, scans, newer }, timeoutOf(stage, limits)),
      superseded: () => texts.map(() => ({ fault: "superseded" })),
    });
    const parts = request.parts.map((part, index) =>
      knownPart(part, index, outcomes[index], deepStages.known(part.text)),
    );
    const fast = judge(parts, [], current);
    if (stage === "fast" || fast.verdict === "local") return answer(fast, stage);
    const looked = await deepStages.look(request.parts, limits.deepTimeoutMs);
    const deepened = parts.map((part, index) => raised(part, index, looked.findings[index] ?? []));
    const missed = looked.fault === null ? [] : [requestFault(looked.fault)];
    return answer(judge(deepened, missed, current), stage);
  }

  return {
    classify: (request, { stage }) =>
      classify(request, stage).catch(() => faultVerdict("gate", stage)),
    deepStages: () => [
      ...(deep.embed() === null ? [] : ["embedding" as const]),
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

function faultVerdict(kind: FaultKind, stage: Stage): GateVerdict {
  const findings = [requestFault(kind)];
  return { verdict: "local", score: 1, findings, gateVersion, stage };
}

function answer(
  judged: Pick<GateVerdict, "verdict" | "score" | "findings">,
  stage: Stage,
): GateVerdict {
  return { ...judged, gateVersion, stage };
}
