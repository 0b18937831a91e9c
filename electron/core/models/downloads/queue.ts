import { rm } from "node:fs/promises";
import { FailureError } from "../../../shared/result.ts";
import type { Egress } from "../../remote/request.ts";
import { createSerial } from "../../serial.ts";
import type { DownloadOrder, DownloadedFile, Downloads } from "./downloads.ts";
import {
  type Entry,
  type NewIds,
  createEntry,
  differs,
  followFolder,
  idOf,
  newDownload,
  toDownload,
} from "./entry.ts";
import { runJob } from "./job.ts";
import { watchRun } from "./run-watch.ts";
import { saveDownload, stateFile } from "./saved-download.ts";
import { readQueue, workDir } from "./saved-queue.ts";
import { createSpeedMeter } from "./speed-meter.ts";
import { type Timing, usualTiming } from "./timing.ts";
import { downloadDiskFailure, troubleOf } from "./trouble.ts";

export interface DownloadsOptions {
  readonly egress: Egress;
  /** Finished files go here; what is under way lies in `.downloads` below it. */
  readonly modelsDir: () => string;
  readonly fileUrl: (repository: string, revision: string, path: string) => string;
  readonly headersFor: (url: string) => Readonly<Record<string, string>>;
  /** Called when a file is complete, verified and in its place; resolves to the model's id. */
  readonly onDone: (file: DownloadedFile) => Promise<string>;
  readonly report: (name: string, error: unknown) => void;
  /** The offline switch; nothing is begun while it is on. */
  readonly isOffline?: () => boolean;
  readonly timing?: Partial<Timing>;
}

/** Why a run was ended from here. */
class Stopped extends Error {
  readonly status: "paused" | "queued";

  constructor(status: "paused" | "queued") {
    super(status);
    this.status = status;
  }
}

const beginsAgain =
  "This server sends files in one piece only, so this one will begin again from its start.";

const untilOnline = "Freehold is offline. What was fetched is kept; it goes on once you go online.";

/** Opens the queue that lies on disk; see downloads.ts for what each method promises. */
export async function openDownloads(options: DownloadsOptions): Promise<Downloads> {
  const { modelsDir, report, isOffline = () => false } = options;
  const timing = { ...usualTiming, ...options.timing };
  let entries: readonly Entry[] = (await readQueue(modelsDir(), report)).map((saved) =>
    createEntry(saved, workDir(modelsDir(), saved.id)),
  );
  const listeners = new Set<(downloads: ReturnType<Downloads["list"]>) => void>();
  const serial = createSerial();
  let hasBegun = false;
  let isClosed = false;
  let isHeld = false;

  const list: Downloads["list"] = () => {
    const waitsFor = isOffline() ? untilOnline : null;
    return entries.map(toDownload).map((download) => {
      const { status, message } = download;
      return { ...download, message: status === "queued" ? (waitsFor ?? message) : message };
    });
  };

  function announce(): void {
    const downloads = list();
    for (const listener of listeners) listener(downloads);
  }

  function find(downloadId: string): Entry {
    const found = entries.find(({ saved }) => saved.id === downloadId);
    if (found !== undefined) return found;
    throw new FailureError(
      "not-found",
      "This download is not in the list any more. Start it again from the model's page.",
    );
  }

  /** Rejects with "disk-full" and "disk-error". */
  async function save(entry: Entry): Promise<void> {
    const { saved, status, message } = entry;
    saved.status = status === "paused" || status === "failed" ? status : "queued";
    saved.message = message;
    await entry.saving
      .run(() => saveDownload(entry.dir, saved))
      .catch((error: unknown) => {
        throw downloadDiskFailure(error);
      });
  }

  /** An older state is on disk then, from which it can go on as well. */
  async function trySave(entry: Entry): Promise<void> {
    await save(entry).catch((error: unknown) => report("download-not-saved", error));
  }

  function set(entry: Entry, status: Entry["status"], message: string | null): void {
    Object.assign(entry, { status, message, retryAtMs: null });
    announce();
  }

  /** Starts the first that is queued, when none runs. */
  function pump(): void {
    if (isClosed || isHeld || isOffline() || !hasBegun || entries.some(({ run }) => run !== null))
      return;
    const next = entries.find(({ status }) => status === "queued");
    if (next === undefined) return;
    const controller = new AbortController();
    const meter = createSpeedMeter();
    set(next, "running", null);
    next.run = { controller, meter, ended: perform(next, controller.signal) };
  }

  async function perform(entry: Entry, signal: AbortSignal): Promise<void> {
    const stopWatching = watchRun(entry, { announce, save: trySave, timing });
    try {
      const file = await runJob({
        ...options,
        timing,
        signal,
        saved: entry.saved,
        dir: entry.dir,
        save: () => save(entry),
        notice: (message) => set(entry, "running", message),
        onWaiting: (untilMs, message) => {
          set(entry, untilMs === null ? "running" : "waiting", message);
          entry.retryAtMs = untilMs;
          announce();
        },
      });
      entry.modelId = await options.onDone(file);
      // A state that is saved from here on would bring the folder back.
      stopWatching();
      await removeWork(entry);
      set(entry, "done", entry.message);
    } catch (error) {
      await settle(entry, signal.aborted ? signal.reason : error);
    } finally {
      stopWatching();
      entry.run = null;
      announce();
      pump();
    }
  }

  /** Leaves a download that did not come to its end so that it can go on. */
  async function settle(entry: Entry, error: unknown): Promise<void> {
    const keepsNothing = entry.saved.files.some(({ hasNoRanges }) => hasNoRanges);
    const hint = keepsNothing ? beginsAgain : null;
    if (error instanceof Stopped) set(entry, error.status, hint);
    else {
      const trouble = troubleOf(error);
      // Everything that may be tried later has been tried by the job.
      if (trouble.goesOn === "later") set(entry, "failed", trouble.message);
      else {
        if (trouble.failure.code === "internal") report("download-failed", error);
        set(entry, trouble.goesOn, trouble.failure.message);
      }
    }
    await trySave(entry);
  }

  async function stop(entry: Entry, status: Stopped["status"]): Promise<void> {
    entry.run?.controller.abort(new Stopped(status));
    await entry.run?.ended;
  }

  async function removeWork({ dir, saving }: Entry): Promise<void> {
    // First: killed in between, what is left has no state and is cleared away at the next start.
    await saving.run(() => rm(stateFile(dir), { force: true }));
    await rm(dir, { recursive: true, force: true });
  }

  async function add(order: DownloadOrder): Promise<string> {
    const saved = newDownload(order, (entries.at(-1)?.saved.position ?? -1) + 1);
    const entry = createEntry(saved, workDir(modelsDir(), saved.id));
    await save(entry);
    entries = [...entries, entry];
    return saved.id;
  }

  async function start(order: DownloadOrder): Promise<string> {
    const known = entries.find(({ saved }) => saved.id === idOf(order));
    hasBegun = true;
    if (known === undefined) await add(order);
    else if (known.status === "done" || (isIdle(known) && differs(known.saved.order, order))) {
      await remove(known);
      await add(order);
    } else await goOn(known);
    announce();
    pump();
    return idOf(order);
  }

  async function goOn(entry: Entry): Promise<void> {
    hasBegun = true;
    // Pressing Resume means now, not at the time it waits for.
    if (entry.status === "waiting") await stop(entry, "queued");
    if (isIdle(entry)) {
      set(entry, "queued", null);
      await save(entry);
    }
    pump();
  }

  async function pause(entry: Entry): Promise<void> {
    if (entry.run !== null) return stop(entry, "paused");
    if (entry.status === "done") return;
    set(entry, "paused", entry.message);
    await save(entry);
  }

  async function remove(entry: Entry): Promise<void> {
    entries = entries.filter((other) => other !== entry);
    await stop(entry, "paused");
    try {
      await removeWork(entry);
    } catch (error) {
      throw downloadDiskFailure(error);
    } finally {
      announce();
      pump();
    }
  }

  async function move(entry: Entry, position: number): Promise<void> {
    const others = entries.filter((other) => other !== entry);
    const ordered = others.toSpliced(Math.max(0, position), 0, entry);
    const moved = ordered.filter(({ saved }, index) => saved.position !== index);
    ordered.forEach(({ saved }, index) => (saved.position = index));
    entries = ordered;
    announce();
    for (const one of moved) if (one.status !== "done") await save(one);
  }

  async function moveAlong(work: () => Promise<NewIds>): Promise<void> {
    const before = modelsDir();
    isHeld = true;
    try {
      await Promise.all(entries.map((entry) => stop(entry, "queued")));
      const newIds = await work();
      for (const entry of entries) await follow(entry, before, newIds);
    } finally {
      isHeld = false;
      announce();
      pump();
    }
  }

  async function follow(entry: Entry, before: string, newIds: NewIds): Promise<void> {
    followFolder(entry, before, modelsDir(), newIds);
    if (entry.saved.placing !== null && entry.status !== "done") await trySave(entry);
  }

  return {
    list,
    start: (order) => serial.run(() => start(order)),
    pause: (downloadId) => serial.run(async () => pause(find(downloadId))),
    resume: (downloadId) => serial.run(async () => goOn(find(downloadId))),
    cancel: (downloadId) => serial.run(async () => remove(find(downloadId))),
    move: (downloadId, position) => serial.run(async () => move(find(downloadId), position)),
    moveAlong: (work) => serial.run(() => moveAlong(work)),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    switched() {
      if (isOffline()) for (const entry of entries) void stop(entry, "queued");
      announce();
      pump();
    },
    begin() {
      hasBegun = true;
      pump();
    },
    close: () =>
      serial.run(async () => {
        isClosed = true;
        await Promise.all(entries.map((entry) => stop(entry, "queued")));
      }),
  };
}

/** It goes on only when the person says so. */
function isIdle({ status }: Entry): boolean {
  return status === "paused" || status === "failed";
}
