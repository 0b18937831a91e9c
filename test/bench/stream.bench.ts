import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";
import { openHiddenDisplay } from "../../scripts/display.ts";
import { defaultSettings } from "../../electron/shared/settings.ts";
import type { OutputBody } from "../../electron/shared/records.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";
import { type TimedOutput, journalEnd, nextOutput } from "./support/archived-outputs.ts";
import { createBenchProfile } from "./support/bench-profile.ts";
import {
  type DrivenWindow,
  type WindowOrder,
  buildLibrary,
  openDrivenWindow,
} from "./support/driven-window.ts";
import { generateArchive } from "./support/generated-archive.ts";
import { taskMetrics } from "./support/task-metrics.ts";
import { traceTasks } from "./support/task-trace.ts";
import {
  focusComposer,
  openConversation,
  scrollThread,
  sendPrompt,
  waitForConversation,
} from "./support/thread-actions.ts";

const conversationId = "long";
const messages = 10_000;
const streamedTokens = 2_000;
const openings = 5;
/** After this the engine has counted the history for the context meter, which takes it seconds the first time. */
const settleMs = 6_000;
const prompt =
  "Write a very long story about the sea, a lighthouse and five thousand ships, with headings and lists.";

/** The model forgets most of so long a conversation; with a small context it is quicker to begin. */
const contextTokens = 2_048;
const sampling = {
  ...defaultSettings.newConversation.sampling,
  temperature: 0.9,
  maxTokens: 2_000,
};

/**
 * A conversation of 10,000 messages: opening it, scrolling through it, and streaming 2,000 tokens of the starter model
 * into it, in as many answers as it takes. What counts is how long the window's page was busy without a pause (see
 * support/task-metrics.ts) from the first key to the finished answer; `main_*` says the same of Electron's main process
 * while streaming. The model computes on the same processors, and a task that waits for one is longer for it.
 */
export const run: BenchRun = async (context: BenchContext): Promise<readonly BenchResult[]> => {
  const { starterModel, rootDir, scratchDir, resolveElectron, log } = context;
  if (starterModel === null) throw new Error("There is no starter model to stream from.");
  const profileDir = join(scratchDir, "profile");
  const profile = await createBenchProfile(
    profileDir,
    { loadsModelOnStart: false, titlesByModel: false, contextTokens },
    starterModel,
  );
  log(`stream: writing a conversation of ${messages} messages`);
  const settings = { systemPrompt: "", sampling };
  const records = await generateArchive(profile, [{ id: conversationId, messages, settings }]);
  const { executablePath } = await resolveElectron();
  const display = await openHiddenDisplay();
  try {
    const order: WindowOrder = { rootDir, executablePath, profileDir, env: display.env };
    await buildLibrary(order, records);
    const window = await openDrivenWindow(order);
    try {
      return await measure(window, profile.archiveDir, context);
    } finally {
      await window.close();
    }
  } finally {
    display.stop();
  }
};

async function measure(
  { electron, page }: DrivenWindow,
  archiveDir: string,
  { scratchDir, log }: BenchContext,
): Promise<readonly BenchResult[]> {
  const newestId = `${conversationId}-${messages - 1}`;
  const traceFile = join(scratchDir, "trace.json");
  log("stream: opening");
  await answerOnce(page, archiveDir);
  const openMs: number[] = [];
  for (let count = 0; count < openings; count += 1) {
    await page.reload();
    await waitForConversation(page, conversationId);
    openMs.push(await openConversation(page, conversationId, newestId));
  }
  log("stream: scrolling");
  await wait(settleMs);
  const scroll = await traceTasks(electron, traceFile, () => scrollThread(page));
  log(`stream: streaming ${streamedTokens} tokens`);
  await focusComposer(page);
  const outputs: TimedOutput[] = [];
  const stream = await traceTasks(electron, traceFile, async () => {
    while (tokensOf(outputs) < streamedTokens) {
      const place = await journalEnd(archiveDir);
      await sendPrompt(page, prompt);
      outputs.push(await nextOutput(place));
      log(`stream: ${tokensOf(outputs)} tokens`);
    }
  });
  return [
    ...taskMetrics("stream", stream.page),
    summarise("stream_tokens_per_s", "tokens/s", outputs.flatMap(tokensPerSecond)),
    summarise("stream_first_token_ms", "ms", outputs.flatMap(firstTokenMs)),
    ...taskMetrics("main", stream.main),
    summarise("open_10k_conversation_ms", "ms", openMs),
    ...taskMetrics("scroll", scroll.page),
  ];
}

/** Loads the model and lets the window see its first answer, in a conversation of its own. */
async function answerOnce(page: Page, archiveDir: string): Promise<void> {
  const place = await journalEnd(archiveDir);
  await focusComposer(page);
  await sendPrompt(page, "Say hello.");
  tokensOf([await nextOutput(place)]);
}

function tokensOf(outputs: readonly OutputBody[]): number {
  return outputs.reduce((sum, { status, provenance }) => {
    if (status !== "complete") throw new Error(`An answer ended as "${status}".`);
    return sum + (provenance?.tokens?.output ?? 0);
  }, 0);
}

function tokensPerSecond({ provenance }: OutputBody): readonly number[] {
  return provenance?.timing.tokensPerSecond == null ? [] : [provenance.timing.tokensPerSecond];
}

/** Since the prompt was safe on disk: fitting the history into the context, reading it, and writing the first token. */
function firstTokenMs({ provenance, elapsedMs }: TimedOutput): readonly number[] {
  if (provenance?.timing.timeToFirstTokenMs == null) return [];
  const { timeToFirstTokenMs, totalMs } = provenance.timing;
  return [elapsedMs - totalMs + timeToFirstTokenMs];
}
