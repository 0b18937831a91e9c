import os from "node:os";
import * as v from "valibot";
import type { MachineFacts } from "../../../shared/models.ts";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";
import type { Engine } from "../../engine/engine.ts";
import { readProcessor } from "../../engine/threads.ts";
import type { SpeedRuns } from "../speed/runs.ts";
import { measureBandwidth } from "./bandwidth.ts";
import { readMemoryLimit } from "./memory-limit.ts";

/** What is known of this machine. */
export interface Machine {
  /** What is known by now; GPUs once the engine has started, bandwidth once it was measured. */
  facts(): MachineFacts;
  onChanged(listener: () => void): () => void;
}

export interface MachineOptions {
  readonly engine: Pick<Engine, "state" | "onChanged">;
  /** What was measured of models, which tells how fast GPUs are. */
  readonly speedRuns: Pick<SpeedRuns, "gpuBytesPerS" | "onChanged">;
  readonly cacheFile: string;
  /** Bytes per second; `null` when it cannot be measured. */
  readonly measure?: () => Promise<number | null>;
  readonly memoryLimit?: () => Promise<number | null>;
  /** When to measure after the start, which measuring would slow down. */
  readonly measureAfterMs?: number;
}

/** Reads the machine, and follows what the engine finds out about it. `cacheFile` keeps the measured bandwidth. */
export async function createMachine(options: MachineOptions): Promise<Machine> {
  const { engine, speedRuns, cacheFile } = options;
  const { measure = measureBandwidth, memoryLimit = readMemoryLimit } = options;
  const processor = os.cpus()[0]?.model.trim() || `${os.arch()} processor`;
  const [known, limitBytes, { cores }] = await Promise.all([
    readKnown(cacheFile, processor),
    memoryLimit(),
    readProcessor(0),
  ]);
  const memoryBytes = Math.min(os.totalmem(), limitBytes ?? Infinity);
  const listeners = new Set<() => void>();
  let bandwidthBytesPerS = known;
  let gpus: MachineFacts["gpus"] = [];
  let isUnified = false;

  function announce(): void {
    for (const listener of listeners) listener();
  }

  function followEngine(): void {
    const { backend } = engine.state();
    // What it could not use this time is still there: a change of settings is no change of the machine.
    if (backend === null || backend.gpus.length === 0) return;
    if (JSON.stringify(backend.gpus) === JSON.stringify(gpus)) return;
    ({ gpus, isUnified } = backend);
    announce();
  }

  async function learnBandwidth(): Promise<void> {
    const { loading } = engine.state();
    // Weights that are being read would take their share of it.
    if (loading !== null) return later();
    const measured = await measure();
    if (measured === null) return;
    bandwidthBytesPerS = measured;
    announce();
    const text = JSON.stringify({ v: 1, processor, bandwidthBytesPerS: measured });
    await writeFileAtomically(cacheFile, `${text}\n`);
  }

  function later(): void {
    const afterMs = options.measureAfterMs ?? 5_000;
    // Nothing depends on it: without it speeds are unknown, and the next start tries again.
    setTimeout(() => void learnBandwidth().catch(() => undefined), afterMs).unref();
  }

  followEngine();
  engine.onChanged(followEngine);
  let gpuBytesPerS = speedRuns.gpuBytesPerS();
  speedRuns.onChanged(() => {
    if (speedRuns.gpuBytesPerS() === gpuBytesPerS) return;
    gpuBytesPerS = speedRuns.gpuBytesPerS();
    announce();
  });
  if (known === null) later();
  return {
    facts: () => ({
      memoryBytes,
      usableMemoryBytes: usableOf(memoryBytes),
      gpus,
      isUnified,
      bandwidthBytesPerS,
      gpuBytesPerS,
      processor,
      cores,
    }),
    onChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const leastForOthersBytes = 1.5e9;
const mostForOthersBytes = 6e9;
const shareForOthers = 0.2;

/** A fifth of the memory is left to the system and other apps, but at least 1.5 GB and no more than 6 GB. */
export function usableOf(memoryBytes: number): number {
  const wished = memoryBytes * shareForOthers;
  const others = Math.min(mostForOthersBytes, Math.max(leastForOthersBytes, wished));
  return Math.max(0, Math.floor(memoryBytes - others));
}

const cacheSchema = v.object({
  v: v.literal(1),
  processor: v.string(),
  bandwidthBytesPerS: v.pipe(v.number(), v.finite(), v.minValue(1)),
});

/** The bandwidth measured with this processor; `null` when there is none: a cache may always be lost. */
async function readKnown(cacheFile: string, processor: string): Promise<number | null> {
  const known = await readJsonFile(cacheFile, (value) => {
    const parsed = v.safeParse(cacheSchema, value);
    return parsed.success ? parsed.output : undefined;
  }).catch(() => undefined);
  return known?.processor === processor ? known.bandwidthBytesPerS : null;
}
