import { Worker } from "node:worker_threads";
import { onTestFinished } from "vitest";
import type { GateLayer } from "../../../../electron/shared/gate.ts";
import type {
  DeepPorts,
  Gate,
  GatePart,
  GateSettings,
} from "../../../../electron/core/gate/gate.ts";
import type { GateHalf } from "../../../../electron/core/gate/worker/protocol.ts";
import { createGate, type GateOptions } from "../../../../electron/core/gate/host/create-gate.ts";

/** What goes wrong in a worker, for texts that hold the word. */
export type WorkerFault =
  | { readonly kind: "throw"; readonly layer: GateLayer; readonly word: string }
  | { readonly kind: "hang" | "exit"; readonly word: string }
  | { readonly kind: "no-rules" | "half-rules" };

export const usualSettings: GateSettings = {
  preset: "balanced",
  thresholds: {},
  ownTerms: [],
  cleared: [],
  region: "GB",
};

export const noDeepStages: DeepPorts = { embed: () => null, vote: () => null };

/** A machine that runs other tests at the same time is slow; what a deadline does is tested with a short one. */
const patient = { scanTimeoutMs: 10_000, fullScanTimeoutMs: 60_000, startTimeoutMs: 60_000 };

/** A gate with its real worker that is closed with the test. */
export function openGate(options: Partial<GateOptions> = {}): Gate {
  const gate = createGate({
    settings: () => usualSettings,
    deep: noDeepStages,
    ...options,
    limits: { ...patient, ...options.limits },
  });
  onTestFinished(() => gate.close());
  return gate;
}

export function startFaultyWorker(fault: WorkerFault, half: GateHalf): Worker {
  return new Worker(new URL("./faulty-worker.ts", import.meta.url), {
    workerData: { fault, half },
  });
}

export function openFaultyGate(fault: WorkerFault, options: Partial<GateOptions> = {}): Gate {
  return openGate({ startWorker: (half) => startFaultyWorker(fault, half), ...options });
}

export function prompt(text: string): GatePart {
  return { kind: "prompt", text };
}

export function requestOf(...texts: readonly string[]): {
  readonly parts: readonly GatePart[];
  readonly unreadable: readonly string[];
} {
  return { parts: texts.map(prompt), unreadable: [] };
}
