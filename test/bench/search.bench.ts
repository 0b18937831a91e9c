import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openHiddenDisplay } from "../../scripts/display.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";
import { createBenchProfile } from "./support/bench-profile.ts";
import {
  type DrivenWindow,
  type WindowOrder,
  buildLibrary,
  openDrivenWindow,
} from "./support/driven-window.ts";
import { generateArchive } from "./support/generated-archive.ts";
import { createWriter } from "./support/made-up-text.ts";
import { familyMemoryMb } from "./support/memory.ts";
import { createRandom } from "./support/random.ts";
import {
  openFreshSearch,
  rebuildIndex,
  typeQuery,
  watchIdleFrames,
} from "./support/search-actions.ts";

/** `FREEHOLD_BENCH_MESSAGES=100000` measures one size only, `20000,100000` those two. */
const sizes = (process.env.FREEHOLD_BENCH_MESSAGES ?? "100000,1000000").split(",").map(Number);
const messagesPerConversation = 20;
const queries = 16;

/**
 * Search in archives of 100,000 and 1,000,000 messages (about 80 words each): queries typed key by key into the real
 * window, each in a page loaded anew, so that the worker's caches are empty. A sample is the time from a key to the
 * frame that shows the first results for it, which may be of the newest messages alone while the rest is looked through,
 * ranking, text and drawing included; `p95_ms_*` is their 95th percentile. The
 * index is deleted and built again for `index_messages_per_s`; `idle_dropped_frames` says how many frames the machine
 * drops in the same time when nothing is built.
 */
export const run: BenchRun = async (context: BenchContext): Promise<readonly BenchResult[]> => {
  const results: BenchResult[] = [];
  for (const messages of sizes) results.push(...(await measureSize(context, messages)));
  return results;
};

async function measureSize(
  { rootDir, scratchDir, resolveElectron, log }: BenchContext,
  messages: number,
): Promise<readonly BenchResult[]> {
  const profileDir = join(scratchDir, `profile-${messages}`);
  const profile = await createBenchProfile(profileDir, { loadsModelOnStart: false });
  log(`search: writing an archive of ${messages} messages`);
  const conversations = Array.from({ length: messages / messagesPerConversation }, (_, index) => ({
    id: `conversation-${index}`,
    messages: messagesPerConversation,
  }));
  const records = await generateArchive(profile, conversations);
  const { executablePath } = await resolveElectron();
  const display = await openHiddenDisplay();
  try {
    const order: WindowOrder = { rootDir, executablePath, profileDir, env: display.env };
    log(`search: building the library of ${records} records`);
    await buildLibrary(order, records);
    const window = await openDrivenWindow(order);
    try {
      return await measureWindow(window, messages, log);
    } finally {
      await window.close();
    }
  } finally {
    display.stop();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureWindow(
  { electron, page }: DrivenWindow,
  messages: number,
  log: (line: string) => void,
): Promise<readonly BenchResult[]> {
  const name = messages >= 1e6 ? `${messages / 1e6}m` : `${messages / 1e3}k`;
  log("search: building the index");
  const build = await rebuildIndex(page, messages);
  const idleDropped = await watchIdleFrames(page, Math.min(30, build.seconds));
  log("search: typing");
  const tookMs: number[] = [];
  for (const query of makeQueries()) {
    await openFreshSearch(page);
    const ms = await typeQuery(page, query);
    log(`search: ${query}: ${ms.map(Math.round).join(" ")}`);
    tookMs.push(...ms);
  }
  const memoryMb = familyMemoryMb(electron.process().pid ?? 0);
  return [
    { ...summarise(`p95_ms_${name}`, "ms", tookMs), value: percentile(tookMs, 0.95) },
    summarise(`median_ms_${name}`, "ms", tookMs),
    summarise(`index_messages_per_s${messages === sizes[0] ? "" : `_${name}`}`, "messages/s", [
      build.messagesPerSecond,
    ]),
    summarise(`index_dropped_frames_${name}`, "frames", [build.droppedFrames]),
    summarise(`idle_dropped_frames_${name}`, "frames", [idleDropped]),
    summarise(`index_longest_frame_ms_${name}`, "ms", [build.longestFrameMs]),
    ...(memoryMb === null ? [] : [summarise(`app_memory_mb_${name}`, "MB", [memoryMb])]),
  ];
}

/** Words of the archive's own vocabulary, common and rare: one, two, three, a phrase, an exclusion, in turn. */
function makeQueries(): readonly string[] {
  // The same seed as the archive's, so that the words are the same.
  const writer = createWriter(createRandom(1));
  const words = Array.from({ length: 40 }, () => writer.prompt())
    .join(" ")
    .toLowerCase()
    .match(/[a-z]{4,}/g);
  const [a, b, c] = [0, 1, 2].map((shift) => (turn: number) => words?.[turn * 7 + shift] ?? "word");
  return Array.from({ length: queries }, (_, turn) => {
    const [first, second, third] = [a?.(turn) ?? "", b?.(turn) ?? "", c?.(turn) ?? ""];
    switch (turn % 5) {
      case 0:
        return first;
      case 1:
        return `${first} ${second}`;
      case 2:
        return `"${first} ${second}`;
      case 3:
        return `${first} -${second} ${third}`;
      default:
        return `${first} ${second} ${third}`;
    }
  });
}

function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((x, y) => x - y);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
