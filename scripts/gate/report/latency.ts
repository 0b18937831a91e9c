import type { Gate } from "../../../electron/core/gate/gate.ts";
import { type Half, readHalf } from "../development-data.ts";

export interface Latency {
  readonly samples: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

const textBytes = 4_096;
const mostSamples = 300;
/** The first texts find code that is not compiled yet. */
const warmUps = 30;

/** The fast stage on 4 KB of new text, asked as the window asks: message to the worker and back included. */
export async function measureLatency(gate: Gate, half: Half): Promise<Latency> {
  const rows = [
    ...(await readHalf("benign.jsonl", half)),
    ...(await readHalf("semantic.jsonl.gz", half)),
    ...(await readHalf("taint.jsonl", half)),
  ];
  const all = rows.map(({ text }) => text).join("\n\n");
  const step = Math.floor((all.length - textBytes) / (mostSamples + warmUps));
  const durations: number[] = [];
  for (let sample = 0; sample < mostSamples + warmUps; sample += 1) {
    const text = all.slice(sample * step, sample * step + textBytes);
    const startedAt = performance.now();
    await gate.classify({ parts: [{ kind: "prompt", text }], unreadable: [] }, { stage: "fast" });
    durations.push(performance.now() - startedAt);
  }
  return latencyOf(durations.slice(warmUps));
}

/** Percentiles by nearest rank. */
export function latencyOf(durationsMs: readonly number[]): Latency {
  const sorted = durationsMs.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { samples: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
