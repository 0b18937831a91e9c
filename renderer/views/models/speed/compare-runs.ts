import type { SpeedRun } from "../../../../electron/shared/models.ts";
import { formatBytes, formatDuration, formatNumber } from "../../../text/format.ts";
import { speedText } from "../../../text/speed.ts";

/** What can be compared: a number of each run, and which end of it is the good one. */
export interface SpeedMetric {
  readonly id: "generation" | "prompt" | "firstToken" | "memory";
  readonly name: string;
  readonly hint: string;
  readonly isMoreBetter: boolean;
  readonly read: (run: SpeedRun) => number;
  readonly write: (amount: number) => string;
}

export const speedMetrics: readonly SpeedMetric[] = [
  {
    id: "generation",
    name: speedText.generation,
    hint: speedText.generationHint,
    isMoreBetter: true,
    read: (run) => run.generationTokensPerSecond,
    write: writeSpeed,
  },
  {
    id: "prompt",
    name: speedText.prompt,
    hint: speedText.promptHint,
    isMoreBetter: true,
    read: (run) => run.promptTokensPerSecond,
    write: writeSpeed,
  },
  {
    id: "firstToken",
    name: speedText.firstToken,
    hint: speedText.firstTokenHint,
    isMoreBetter: false,
    read: (run) => run.timeToFirstTokenMs,
    write: formatDuration,
  },
  {
    id: "memory",
    name: speedText.memory,
    hint: speedText.memoryHint,
    isMoreBetter: false,
    read: (run) => run.memoryBytes,
    write: formatBytes,
  },
];

function writeSpeed(tokensPerSecond: number): string {
  return speedText.tokensPerSecond(formatNumber(tokensPerSecond, tokensPerSecond < 100 ? 1 : 0));
}

/** The newest measurement of each model with each settings: what a comparison is about. Newest first. */
export function newestOfEach(runs: readonly SpeedRun[]): readonly SpeedRun[] {
  const newest = new Map<string, SpeedRun>();
  for (const run of newestFirst(runs)) {
    const key = JSON.stringify([run.modelId, listSettings(run)]);
    if (!newest.has(key)) newest.set(key, run);
  }
  return [...newest.values()];
}

export function newestFirst(runs: readonly SpeedRun[]): readonly SpeedRun[] {
  return runs.toSorted((a, b) => b.at.localeCompare(a.at));
}

/** The runs with the fastest writer first, as every panel of the chart has them. */
export function fastestFirst(runs: readonly SpeedRun[]): readonly SpeedRun[] {
  return runs.toSorted((a, b) => b.generationTokensPerSecond - a.generationTokensPerSecond);
}

/** What a run was measured with, a phrase for each, device first. */
export function listSettings(run: SpeedRun): readonly string[] {
  const words = speedText.settings;
  const { contextTokens, threads, gpuLayers, settings } = run;
  const phrases = [
    run.device,
    words.context(formatNumber(contextTokens)),
    threads === 1 ? words.oneThread : words.threads(formatNumber(threads)),
  ];
  if (run.backend !== "cpu") phrases.push(words.gpuLayers(formatNumber(gpuLayers)));
  if (settings.batchTokens !== null) phrases.push(words.batch(formatNumber(settings.batchTokens)));
  if (settings.kvCacheType !== "F16") phrases.push(words.kvCache(settings.kvCacheType));
  if (settings.flashAttention === "on") phrases.push(words.flashOn);
  if (settings.flashAttention === "off") phrases.push(words.flashOff);
  return phrases;
}

/** Only the phrases that not all of these runs share: what they differ in. */
export function listDistinctSettings(run: SpeedRun, runs: readonly SpeedRun[]): readonly string[] {
  const others = runs.map((other) => new Set(listSettings(other)));
  return listSettings(run).filter((phrase) => others.some((other) => !other.has(phrase)));
}

/** The name of a run: its model, with the quantisation that the name does not have. */
export function nameRun({ modelName, quantisation }: SpeedRun): string {
  return quantisation === "" || modelName.includes(quantisation)
    ? modelName
    : `${modelName} ${quantisation}`;
}

/** Length of a bar, 0 to 1, against the longest. */
export function barLength(amount: number, amounts: readonly number[]): number {
  const longest = Math.max(...amounts);
  return longest > 0 ? amount / longest : 0;
}

/** Whether this is the best of several; of one alone nothing is the best. */
export function isBest(metric: SpeedMetric, run: SpeedRun, runs: readonly SpeedRun[]): boolean {
  if (runs.length < 2) return false;
  const amounts = runs.map(metric.read);
  const best = metric.isMoreBetter ? Math.max(...amounts) : Math.min(...amounts);
  return metric.read(run) === best;
}
