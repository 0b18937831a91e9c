import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openHiddenDisplay } from "../../scripts/display.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";
import { createBenchProfile } from "./support/bench-profile.ts";
import { type GeneratedConversation, generateArchive } from "./support/generated-archive.ts";
import { type StartOrder, startMeasured } from "./support/measured-start.ts";
import { buildLibrary } from "./support/driven-window.ts";
import { familyMemoryMb } from "./support/memory.ts";

const archivedMessages = 100_000;
const messagesEach = 100;
const pairs = 7;
/** After this the window's first work is done and the memory has settled. */
const settleMs = 10_000;

/**
 * Starting with an empty archive and with one of 100,000 messages in 1,000 conversations, in turn, so that a busy moment
 * of the machine hits both. A start is in fresh processes, but with the files still in the system's memory (warm), no
 * model, and the library built before. It ends when the window can be used: see support/measured-app/main.mjs.
 * `cold_start_ratio` is the ratio of the two medians, its least and most those of the pairs.
 * `idle_rss_mb` is of all processes together, ten seconds later, with what they share counted once: see support/memory.ts.
 */
export const run: BenchRun = async (context: BenchContext): Promise<readonly BenchResult[]> => {
  const display = await openHiddenDisplay();
  try {
    return await measure(context, display.env);
  } finally {
    display.stop();
  }
};

async function measure(
  { rootDir, scratchDir, resolveElectron, log }: BenchContext,
  env: NodeJS.ProcessEnv,
): Promise<readonly BenchResult[]> {
  const { executablePath } = await resolveElectron();
  const settings = { loadsModelOnStart: false, titlesByModel: false };
  const none = await createBenchProfile(join(scratchDir, "none"), settings);
  const many = await createBenchProfile(join(scratchDir, "many"), settings);
  const orderFor = (profileDir: string, hasConversations: boolean): StartOrder => {
    return { rootDir, executablePath, profileDir, hasConversations, env };
  };
  const empty = orderFor(none.rootDir, false);
  const full = orderFor(many.rootDir, true);

  log(`startup: writing an archive of ${archivedMessages} messages`);
  const records = await generateArchive(many, manyConversations());
  log(`startup: building the library from ${records} records`);
  const libraryMs = await buildLibrary(
    { rootDir, executablePath, profileDir: many.rootDir, env },
    records,
  );
  await startAndClose(empty);

  const emptyMs: number[] = [];
  const fullMs: number[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    emptyMs.push(await startAndClose(empty));
    fullMs.push(await startAndClose(full));
    log(
      `startup: ${pair} of ${pairs}: ${emptyMs.at(-1)?.toFixed()} and ${fullMs.at(-1)?.toFixed()} ms`,
    );
  }
  log("startup: memory");
  return [
    summarise("cold_start_ms_0", "ms", emptyMs),
    summarise("cold_start_ms_100k", "ms", fullMs),
    ratioOf(fullMs, emptyMs),
    ...memoryResult("idle_rss_mb", await idleMemoryMb(empty)),
    ...memoryResult("idle_rss_mb_100k", await idleMemoryMb(full)),
    summarise("library_build_records_per_s", "records/s", [(records / libraryMs) * 1000]),
  ];
}

/** Two starts' medians in ratio; least and most are of the pairs, which met the same moments of the machine. */
function ratioOf(fullMs: readonly number[], emptyMs: readonly number[]): BenchResult {
  const ofPairs = summarise(
    "cold_start_ratio",
    "x",
    fullMs.map((ms, index) => ms / (emptyMs[index] ?? Number.NaN)),
  );
  const value = summarise("full", "ms", fullMs).value / summarise("empty", "ms", emptyMs).value;
  return { ...ofPairs, value };
}

async function startAndClose(order: StartOrder): Promise<number> {
  const start = await startMeasured(order);
  await start.close();
  return start.usableAfterMs;
}

async function idleMemoryMb(order: StartOrder): Promise<number | null> {
  const start = await startMeasured(order);
  await wait(settleMs);
  const memoryMb = familyMemoryMb(start.mainPid);
  await start.close();
  return memoryMb;
}

function memoryResult(metric: string, memoryMb: number | null): readonly BenchResult[] {
  return memoryMb === null ? [] : [summarise(metric, "MB", [memoryMb])];
}

function manyConversations(): readonly GeneratedConversation[] {
  return Array.from({ length: archivedMessages / messagesEach }, (_, count) => {
    return { id: `conversation-${count}`, messages: messagesEach };
  });
}
