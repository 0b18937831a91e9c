import { type BenchResult, summarise } from "../bench.ts";
import type { Task } from "./task-trace.ts";

/** Shorter tasks are far more numerous and nobody feels them: they would only dilute the percentile. */
const leastTaskMs = 1;
/** From here on the window feels stuck: a frame comes visibly late, a key press is answered late. */
const longTaskMs = 50;

/**
 * What the tasks of one thread say about how smooth it ran: the 99th percentile of those of at least one millisecond
 * (`<name>_long_tasks_p99_ms`), the longest, and how many took over 50 ms. The `cpu` metrics say the same of what they
 * computed: where they are far smaller, the tasks waited for a processor that something else had.
 */
export function taskMetrics(name: string, tasks: readonly Task[]): readonly BenchResult[] {
  const wallMs = ascending(tasks.map((task) => task.wallMs));
  const cpuMs = ascending(tasks.map((task) => task.cpuMs));
  const over = wallMs.filter((ms) => ms > longTaskMs).length;
  return [
    { ...summarise(`${name}_long_tasks_p99_ms`, "ms", wallMs), value: percentile(wallMs, 0.99) },
    { ...summarise(`${name}_longest_task_ms`, "ms", wallMs), value: wallMs.at(-1) ?? 0 },
    { ...summarise(`${name}_long_tasks_p99_cpu_ms`, "ms", cpuMs), value: percentile(cpuMs, 0.99) },
    { ...summarise(`${name}_longest_task_cpu_ms`, "ms", cpuMs), value: cpuMs.at(-1) ?? 0 },
    { ...summarise(`${name}_tasks_over_50ms`, "tasks", [over]), samples: wallMs.length },
  ];
}

function ascending(durationsMs: readonly number[]): readonly number[] {
  return durationsMs.filter((ms) => ms >= leastTaskMs).sort((a, b) => a - b);
}

/** By nearest rank; 0 of an empty list. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
