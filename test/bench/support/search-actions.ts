import { deleteIndex, openWindowLibrary } from "../../support/window-library.ts";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright";

/** What the search bench does at the window, and how it knows that the window has done it. */

const limitMs = 60_000;
/** The window has long been open when somebody searches: the worker has read what it keeps in memory. */
const settleMs = 2_500;

/** Opens the search in a page that has only just been loaded, so that nothing is in the worker's memory. */
export async function openFreshSearch(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole("textbox", { name: "Message", exact: true }).waitFor({ timeout: limitMs });
  await page.evaluate(watchTyping);
  await wait(settleMs);
  await page.keyboard.press("ControlOrMeta+Shift+F");
  await page.getByRole("combobox", { name: "Search in all messages" }).waitFor();
}

/** What the page notes of the typing: when the last key went down, and the first frame of each answer since. */
interface TypingNotes {
  keyMs: number;
  readonly framesMs: Map<string, number>;
}

/** Runs in the window. It listens instead of asking again and again, which would take from what is measured. */
function watchTyping(): void {
  const notes: TypingNotes = { keyMs: 0, framesMs: new Map() };
  Reflect.set(globalThis, "typingNotes", notes);
  addEventListener(
    "keydown",
    (event) => {
      notes.keyMs = event.timeStamp;
      notes.framesMs.clear();
    },
    true,
  );
  const note = (): void => {
    const answered = document.querySelector("[data-answered]")?.getAttribute("data-answered");
    if (typeof answered !== "string") return;
    requestAnimationFrame(() => {
      if (!notes.framesMs.has(answered)) notes.framesMs.set(answered, performance.now());
    });
  };
  const observer = new MutationObserver(note);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-answered"],
  });
}

/** Types a query key by key; returns the milliseconds from each key to the frame that shows its results. */
export async function typeQuery(page: Page, query: string): Promise<readonly number[]> {
  const tookMs: number[] = [];
  for (let length = 1; length <= query.length; length++) {
    await page.keyboard.press(
      query.charAt(length - 1) === " " ? "Space" : query.charAt(length - 1),
    );
    const ms = await page.evaluate(answerOf, [query.slice(0, length), limitMs] as const);
    if (ms === null) throw new Error(`“${query.slice(0, length)}” was not answered.`);
    // A lone quote, dash or space asks for nothing new.
    if (/[\p{Letter}\p{Number}]$/u.test(query.slice(0, length))) tookMs.push(ms);
  }
  return tookMs;
}

/** Runs in the window, once a frame. */
function answerOf([text, most]: readonly [string, number]): Promise<number | null> {
  const startMs = performance.now();
  const { keyMs, framesMs }: TypingNotes = Reflect.get(globalThis, "typingNotes");
  return new Promise((resolve) => {
    const look = (): void => {
      const frameMs = framesMs.get(text);
      if (frameMs !== undefined) resolve(frameMs - keyMs);
      else if (performance.now() - startMs > most) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** How the index grew while it was built from nothing. */
export interface IndexBuild {
  readonly messagesPerSecond: number;
  readonly seconds: number;
  /** Frames that did not come although the page asked for each. */
  readonly droppedFrames: number;
  readonly longestFrameMs: number;
}

/** Deletes the index, loads the page anew and waits until so many messages are in segments again. */
export async function rebuildIndex(page: Page, messages: number): Promise<IndexBuild> {
  await deleteIndex(page);
  await page.reload();
  await page.getByRole("textbox", { name: "Message", exact: true }).waitFor({ timeout: limitMs });
  const library = await openWindowLibrary(page);
  return library.evaluate(watchBuild, messages);
}

/** Runs in the window: from the first segment to the last, for the start of the page is not the index's time. */
async function watchBuild(library: IDBDatabase, messages: number): Promise<IndexBuild> {
  const perSegment = 20_000;
  const countSegments = async (): Promise<number> => {
    const request = library.transaction("segments").objectStore("segments").count();
    await new Promise((resolve) => request.addEventListener("success", resolve));
    return request.result;
  };
  const segmentsReach = async (wanted: number): Promise<number> => {
    while ((await countSegments()) < wanted)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return performance.now();
  };
  const firstMs = await segmentsReach(1);
  const gaps: number[] = [];
  let lastMs = firstMs;
  let isWatched = true;
  const onFrame = (nowMs: number): void => {
    gaps.push(nowMs - lastMs);
    lastMs = nowMs;
    if (isWatched) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const segments = Math.floor(messages / perSegment);
  const seconds = ((await segmentsReach(segments)) - firstMs) / 1_000;
  isWatched = false;
  library.close();
  const frameMs = 1_000 / 60;
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frameMs) - 1), 0);
  return {
    messagesPerSecond: ((segments - 1) * perSegment) / seconds,
    seconds,
    droppedFrames: dropped,
    longestFrameMs: Math.max(0, ...gaps),
  };
}

/** Frames dropped in the same number of seconds while nothing is done: what the machine itself costs. */
export function watchIdleFrames(page: Page, seconds: number): Promise<number> {
  return page.evaluate(
    (forMs) =>
      new Promise<number>((resolve) => {
        const startMs = performance.now();
        let [lastMs, dropped] = [startMs, 0];
        const onFrame = (nowMs: number): void => {
          dropped += Math.max(0, Math.round((nowMs - lastMs) / (1_000 / 60)) - 1);
          lastMs = nowMs;
          if (nowMs - startMs < forMs) requestAnimationFrame(onFrame);
          else resolve(dropped);
        };
        requestAnimationFrame(onFrame);
      }),
    seconds * 1_000,
  );
}
