import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Aside, exportAside } from "../../electron/core/archive/export/export-aside.ts";
import type { Archive } from "../../electron/core/archive/archive.ts";
import { openArchive } from "../../electron/core/archive/open.ts";
import {
  type ExportReport,
  type ExportTarget,
  defaultTrainingOptions,
} from "../../electron/shared/export.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";
import { createBenchProfile } from "./support/bench-profile.ts";
import { generateArchive } from "./support/generated-archive.ts";

/** `FREEHOLD_BENCH_MESSAGES` chooses another size. */
const messages = Number(process.env.FREEHOLD_BENCH_MESSAGES ?? 1_000_000);
const messagesPerConversation = 20;
const memoryEveryMs = 50;

/** Training sets as they come, without the gate, whose speed the bench `gate` has. */
function trainingSet(shape: "openai" | "sharegpt" | "alpaca"): ExportTarget {
  return {
    format: "fine-tuning",
    training: { ...defaultTrainingOptions, shape, sensitive: "keep" },
  };
}

const targets: readonly (readonly [name: string, target: ExportTarget, isFolder: boolean])[] = [
  ["native", { format: "native" }, false],
  ["csv", { format: "csv" }, false],
  ["markdown", { format: "markdown" }, true],
  ["html", { format: "html" }, true],
  ["openai", trainingSet("openai"), true],
  ["sharegpt", trainingSet("sharegpt"), true],
  ["alpaca", trainingSet("alpaca"), true],
];

/**
 * Exports everything once in each format, as the app does: on a thread beside the archive that stays open. Messages per
 * second, and by how much the process grew at most beyond what it held before (resident memory, MB of 10^6 bytes).
 */
export const run: BenchRun = async ({
  scratchDir,
  distDir,
  log,
}: BenchContext): Promise<readonly BenchResult[]> => {
  const profile = await createBenchProfile(join(scratchDir, "profile"), {});
  log(`export: writing an archive of ${messages} messages`);
  await generateArchive(
    profile,
    Array.from({ length: messages / messagesPerConversation }, (_, index) => ({
      id: `c${index}`,
      messages: messagesPerConversation,
    })),
  );
  const archive = await openArchive({
    dir: profile.archiveDir,
    indexFile: join(profile.cacheDir, "archive-index.json"),
  });
  const results: BenchResult[] = [];
  for (const [name, target, isFolder] of targets) {
    log(`export: ${name}`);
    const path = join(scratchDir, `out-${name}`);
    if (isFolder) await mkdir(path);
    const { seconds, grownMb } = await measure(archive, { target, path, isFolder, distDir });
    results.push(summarise(`export_${name}_messages_per_s`, "messages/s", [messages / seconds]));
    results.push(summarise(`export_${name}_rss_growth_mb`, "MB", [grownMb]));
    await rm(path, { recursive: true });
  }
  await archive.close();
  return results;
};

async function measure(
  archive: Archive,
  {
    target,
    path,
    isFolder,
    distDir,
  }: {
    readonly target: ExportTarget;
    readonly path: string;
    readonly isFolder: boolean;
    readonly distDir: string;
  },
): Promise<{ readonly seconds: number; readonly grownMb: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, memoryEveryMs);
  const start = performance.now();
  const common = await archive.common();
  const { snapshot, close } = await archive.snapshot(null);
  try {
    const aside: Aside<ExportReport> = exportAside(
      {
        request: { filter: { scope: "all" }, target },
        snapshot,
        path,
        isFolder,
        exportedAt: new Date().toISOString(),
        version: "bench",
        models: [],
        common,
      },
      {
        judge: () => Promise.reject(new Error("These exports do not ask the gate.")),
        onProgress: look,
      },
      join(distDir, "main/export-worker.js"),
    );
    const report = await aside.result;
    if (report.messages === 0) throw new Error("The export is empty.");
  } finally {
    clearInterval(timer);
    close();
  }
  return { seconds: (performance.now() - start) / 1_000, grownMb: (most - before) / 1e6 };
}
