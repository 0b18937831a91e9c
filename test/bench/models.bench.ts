import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeManyHeaders } from "../support/many-models.ts";
import { modelsOptions } from "../support/models.ts";
import { createModels } from "../../electron/core/models/store.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";

const count = 10_000;
const samples = 5;

/**
 * A models folder with ten thousand GGUF files: the first list reads every header; later ones in the same process and
 * the first one after a restart look at size and time of each file only.
 */
export const run: BenchRun = async ({
  scratchDir,
  log,
}: BenchContext): Promise<readonly BenchResult[]> => {
  const options = modelsOptions(scratchDir);
  log(`models: writing ${count} headers`);
  await writeManyHeaders(options.modelsDir, count);
  const first: number[] = [];
  const later: number[] = [];
  const restarted: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    log(`models: listing, ${sample + 1} of ${samples}`);
    await rm(join(scratchDir, "cache"), { recursive: true, force: true });
    first.push(...(await listTimes(scratchDir, 1)));
    const [afterStart = 0, ...others] = await listTimes(scratchDir, 2);
    restarted.push(afterStart);
    later.push(...others);
  }
  return [
    summarise("list_10k_ms", "ms", later),
    summarise("list_10k_after_restart_ms", "ms", restarted),
    summarise("list_10k_first_scan_ms", "ms", first),
  ];
};

/** Opens the models, which counts for the first time, and lists them as often as is said. */
async function listTimes(root: string, times: number): Promise<readonly number[]> {
  let start = performance.now();
  const models = await createModels(modelsOptions(root));
  const durations: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const listed = await models.list();
    durations.push(performance.now() - start);
    if (listed.length !== count || listed.some(({ problem }) => problem !== null))
      throw new Error(`${listed.length} models were listed, or some with a problem.`);
    start = performance.now();
  }
  await models.close();
  return durations;
}
