import * as v from "valibot";
import type { SpeedRun } from "../../../shared/models.ts";
import { kvCacheTypes } from "../../../shared/run-settings.ts";
import { readJsonFile, removeUnfinished, writeFileAtomically } from "../../atomic-file.ts";
import { diskFailure } from "../../disk-failure.ts";
import { createSerial } from "../../serial.ts";

/** The kept measurements, newest first. Methods reject with "archive-full" or "disk-error" and then change nothing. */
export interface SpeedRuns {
  list(): readonly SpeedRun[];
  add(run: SpeedRun): Promise<void>;
  forget(runId: string): Promise<void>;
  /** Models have other ids now, by their old ones. */
  follow(newIds: ReadonlyMap<string, string>): Promise<void>;
  /**
   * What this machine's GPUs read per second at best: small models keep them waiting more than large ones. `null` when no
   * model that lay on them was measured.
   */
  gpuBytesPerS(): number | null;
  onChanged(listener: () => void): void;
}

/** Older ones go when there are more. */
const mostRuns = 200;

const measure = v.pipe(v.number(), v.finite(), v.minValue(0));

const runSchema = v.object({
  id: v.string(),
  at: v.string(),
  modelId: v.string(),
  modelName: v.string(),
  fileName: v.string(),
  quantisation: v.string(),
  backend: v.picklist(["cpu", "cuda", "vulkan", "metal"]),
  device: v.string(),
  contextTokens: measure,
  threads: measure,
  gpuLayers: measure,
  settings: v.object({
    batchTokens: v.nullable(measure),
    flashAttention: v.picklist(["auto", "on", "off"]),
    kvCacheType: v.picklist(kvCacheTypes),
  }),
  promptTokensPerSecond: measure,
  generationTokensPerSecond: measure,
  timeToFirstTokenMs: measure,
  memoryBytes: measure,
  // Not in files of before.
  gpuBytesPerS: v.optional(v.nullable(measure), null),
  repetitions: measure,
});

const runsSchema = v.object({ v: v.literal(1), runs: v.array(runSchema) });

/** Opens `speed.json`; a file that cannot be understood is set aside, never overwritten. Rejects with "disk-error". */
export async function openSpeedRuns(file: string): Promise<SpeedRuns> {
  let runs = await readRuns(file);
  const serial = createSerial();
  const listeners = new Set<() => void>();

  /** One change after the other, each of what the one before has left; kept only once it is on disk. */
  function change(next: (runs: readonly SpeedRun[]) => readonly SpeedRun[]): Promise<void> {
    return serial.run(async () => {
      const changed = next(runs);
      const text = JSON.stringify({ v: 1, runs: changed }, null, 2);
      await writeFileAtomically(file, `${text}\n`).catch((error: unknown) => {
        throw diskFailure(error, {
          holds: "the list of measurements",
          consequence: "It could not be saved and is as it was before.",
          remedy: "try again",
        });
      });
      runs = changed;
      for (const listener of listeners) listener();
    });
  }

  return {
    list: () => runs,
    add: (run) => change((before) => [run, ...before].slice(0, mostRuns)),
    forget: (runId) => change((before) => before.filter(({ id }) => id !== runId)),
    follow: (newIds) =>
      change((before) =>
        before.map((run) => ({ ...run, modelId: newIds.get(run.modelId) ?? run.modelId })),
      ),
    gpuBytesPerS: () => Math.max(0, ...runs.map((run) => run.gpuBytesPerS ?? 0)) || null,
    onChanged: (listener) => void listeners.add(listener),
  };
}

async function readRuns(file: string): Promise<readonly SpeedRun[]> {
  try {
    await removeUnfinished(file);
    const content = await readJsonFile(file, (value) => {
      const parsed = v.safeParse(runsSchema, value);
      return parsed.success ? parsed.output : undefined;
    });
    return content?.runs ?? [];
  } catch (error) {
    throw diskFailure(error, {
      holds: "the list of measurements",
      consequence: "It could not be read; nothing in it was changed.",
      remedy: "start Freehold again",
    });
  }
}
