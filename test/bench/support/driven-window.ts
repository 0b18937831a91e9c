import { setTimeout as wait } from "node:timers/promises";
import { type ElectronApplication, type Page, _electron } from "playwright";
import { sandboxArgs } from "../../../scripts/app-process.ts";

export interface WindowOrder {
  readonly rootDir: string;
  readonly executablePath: string;
  readonly profileDir: string;
  /** With a display. */
  readonly env: NodeJS.ProcessEnv;
}

/** The app with a window that the bench uses as a person would. */
export interface DrivenWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Twice what a slow machine was seen to take for a record. */
const longestMsPerRecord = 1;
const leastLimitMs = 600_000;

/** Opens the built app on a profile. */
export async function openDrivenWindow(order: WindowOrder): Promise<DrivenWindow> {
  const { rootDir, executablePath, profileDir, env } = order;
  const electron = await _electron.launch({
    executablePath,
    args: [...sandboxArgs(), rootDir],
    env: { ...definedOf(env), FREEHOLD_HOME: profileDir },
  });
  return { electron, page: await electron.firstWindow(), close: () => electron.close() };
}

/** Starts the app once and waits until its library has every record; returns how long that took from the page's start. */
export async function buildLibrary(order: WindowOrder, records: number): Promise<number> {
  const { page, close } = await openDrivenWindow(order);
  try {
    return await libraryHolds(page, records);
  } finally {
    await close();
  }
}

/** Resolves once the library has applied so many records, with the milliseconds since the page's start. */
async function libraryHolds(page: Page, records: number): Promise<number> {
  const limitMs = Math.max(leastLimitMs, records * longestMsPerRecord);
  for (;;) {
    const { seq, atMs } = await page.evaluate(readLibraryPosition);
    if (seq >= records) return atMs;
    if (atMs > limitMs) throw new Error(`The library has only ${seq} of ${records} records.`);
    await wait(200);
  }
}

/** Runs in the window. Uses the database as any page could, for the app's own objects are out of reach. */
async function readLibraryPosition(): Promise<{ readonly seq: number; readonly atMs: number }> {
  const result = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("no library")));
    });
  const [place] = (await navigator.storageBuckets?.keys()) ?? [];
  const bucket = place === undefined ? null : await navigator.storageBuckets?.open(place);
  // Asked first, for opening a database makes it, and the app would find it without its tables.
  const names = (await bucket?.indexedDB.databases())?.map(({ name }) => name);
  if (!bucket || !names?.includes("freehold")) return { seq: 0, atMs: performance.now() };
  const database = await result(bucket.indexedDB.open("freehold"));
  try {
    const table = database.transaction("meta").objectStore("meta");
    const found: unknown = await result(table.get("position"));
    const seq = (found as { readonly seq?: number } | undefined)?.seq ?? 0;
    return { seq, atMs: performance.now() };
  } finally {
    database.close();
  }
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
