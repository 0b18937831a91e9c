import type { Egress } from "../../remote/request.ts";
import { createSerial } from "../../serial.ts";
import { createBoard } from "./board.ts";
import type { DownloadOrder, DownloadedFile, Downloads } from "./downloads.ts";
import {
  type Entry,
  type NewIds,
  createEntry,
  differs,
  followFolder,
  idOf,
  newDownload,
} from "./entry.ts";
import { createFinishing } from "./finishing.ts";
import { createRunner } from "./runner.ts";
import { readQueue, workDir } from "./saved-queue.ts";
import { type Timing, usualTiming } from "./timing.ts";
import { downloadDiskFailure } from "./transfer/trouble.ts";

export interface DownloadsOptions {
  readonly egress: Egress;
  /** Finished files go here; what is under way lies in `.downloads` below it. */
  readonly modelsDir: () => string;
  readonly fileUrl: (repository: string, revision: string, path: string) => string;
  readonly headersFor: (url: string) => Readonly<Record<string, string>>;
  /** Called when a file is complete, verified and in its place; resolves to the model's id. */
  readonly onDone: (file: DownloadedFile) => Promise<string>;
  /** Called after that, with the id. When it rejects, both are called again after the next start. */
  readonly record?: (modelId: string, file: DownloadedFile) => Promise<void>;
  readonly report: (name: string, error: unknown) => void;
  /** The offline switch; nothing is begun while it is on. */
  readonly isOffline?: () => boolean;
  readonly timing?: Partial<Timing>;
}

/** Opens the queue that lies on disk; see downloads.ts for what each method promises. */
export async function openDownloads(options: DownloadsOptions): Promise<Downloads> {
  const { modelsDir, report, onDone, record = async () => {}, isOffline = () => false } = options;
  const saved = await readQueue(modelsDir(), report);
  const entries = saved.map((one) => createEntry(one, workDir(modelsDir(), one.id)));
  const board = createBoard({ entries, isOffline, report });
  const finishing = createFinishing({ board, onDone, record, report });
  const job = { ...options, timing: { ...usualTiming, ...options.timing } };
  const runner = createRunner({ board, finishing, isOffline, report, job });
  const serial = createSerial();

  async function add(order: DownloadOrder): Promise<string> {
    const last = board.entries().at(-1);
    const fresh = newDownload(order, (last?.saved.position ?? -1) + 1);
    // One that was the same may still be leaving that folder.
    await finishing.settled(fresh.id);
    const entry = createEntry(fresh, workDir(modelsDir(), fresh.id));
    await board.save(entry);
    board.replace([...board.entries(), entry]);
    return fresh.id;
  }

  async function start(order: DownloadOrder): Promise<string> {
    const known = board.entries().find((entry) => entry.saved.id === idOf(order));
    runner.begin();
    if (known === undefined) await add(order);
    else if (known.status === "done" || (isIdle(known) && differs(known.saved.order, order))) {
      await remove(known);
      await add(order);
    } else await goOn(known);
    board.announce();
    runner.pump();
    return idOf(order);
  }

  async function goOn(entry: Entry): Promise<void> {
    runner.begin();
    // Pressing Resume means now, not at the time it waits for.
    if (entry.status === "waiting") await runner.stop(entry, "queued");
    if (isIdle(entry)) {
      board.set(entry, "queued", null);
      await board.save(entry);
    }
    runner.pump();
  }

  async function pause(entry: Entry): Promise<void> {
    if (entry.run !== null) return runner.stop(entry, "paused");
    if (entry.status === "done") return;
    board.set(entry, "paused", entry.message);
    await board.save(entry);
  }

  async function remove(entry: Entry): Promise<void> {
    board.replace(board.entries().filter((other) => other !== entry));
    await runner.stop(entry, "paused");
    board.announce();
    // Its file is among the models; what makes it safe there comes to its end by itself.
    if (entry.status === "done") return finishing.leave(entry);
    try {
      await board.clear(entry);
    } catch (error) {
      throw downloadDiskFailure(error);
    } finally {
      board.announce();
      runner.pump();
    }
  }

  async function move(entry: Entry, position: number): Promise<void> {
    const others = board.entries().filter((other) => other !== entry);
    const ordered = others.toSpliced(Math.max(0, position), 0, entry);
    const moved = ordered.filter(({ saved: { position: before } }, index) => before !== index);
    ordered.forEach((one, index) => (one.saved.position = index));
    board.replace(ordered);
    board.announce();
    for (const one of moved) if (one.status !== "done") await board.save(one);
  }

  async function moveAlong(work: () => Promise<NewIds>): Promise<void> {
    const before = modelsDir();
    runner.hold(true);
    try {
      await stopAll();
      const newIds = await work();
      for (const entry of board.entries()) await follow(entry, before, newIds);
    } finally {
      runner.hold(false);
      board.announce();
      runner.pump();
    }
  }

  async function follow(entry: Entry, before: string, newIds: NewIds): Promise<void> {
    followFolder(entry, before, modelsDir(), newIds);
    // Without a place there is nothing in its state that would say where it lies.
    if (entry.saved.placing !== null) await board.trySave(entry);
  }

  async function stopAll(): Promise<void> {
    await Promise.all(board.entries().map((entry) => runner.stop(entry, "queued")));
    await finishing.settled();
  }

  return {
    list: board.list,
    start: (order) => serial.run(() => start(order)),
    pause: (downloadId) => serial.run(async () => pause(board.find(downloadId))),
    resume: (downloadId) => serial.run(async () => goOn(board.find(downloadId))),
    cancel: (downloadId) => serial.run(async () => remove(board.find(downloadId))),
    move: (downloadId, position) => serial.run(async () => move(board.find(downloadId), position)),
    moveAlong: (work) => serial.run(() => moveAlong(work)),
    onChanged: board.onChanged,
    switched() {
      if (isOffline()) for (const entry of board.entries()) void runner.stop(entry, "queued");
      board.announce();
      runner.pump();
    },
    begin() {
      runner.begin();
      runner.pump();
    },
    close: () =>
      serial.run(async () => {
        runner.hold(true);
        await stopAll();
      }),
  };
}

/** It goes on only when the person says so. */
function isIdle({ status }: Entry): boolean {
  return status === "paused" || status === "failed";
}
