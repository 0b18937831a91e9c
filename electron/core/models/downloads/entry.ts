import { createHash } from "node:crypto";
import path from "node:path";
import type { Download, DownloadStatus } from "../../../shared/models.ts";
import { createSerial, type Serial } from "../../serial.ts";
import type { DownloadOrder } from "./downloads.ts";
import { planFile, receivedBytes, totalBytes } from "./transfer/parts.ts";
import { placedName } from "./place.ts";
import type { SavedDownload } from "./saved-download.ts";
import { workDir } from "./saved-queue.ts";
import type { SpeedMeter } from "./speed-meter.ts";

/** A download in the queue. */
export interface Entry {
  readonly saved: SavedDownload;
  /** Another one once the models folder has moved. */
  dir: string;
  /** "verifying" is said of a running one that has all its bytes. */
  status: Exclude<DownloadStatus, "verifying">;
  message: string | null;
  retryAtMs: number | null;
  modelId: string | null;
  /** Set while it runs. */
  run: Run | null;
  /** Its state is written by one at a time. */
  readonly saving: Serial;
}

export interface Run {
  readonly controller: AbortController;
  /** Resolves once nothing is open any more and the state is written. */
  readonly ended: Promise<void>;
  readonly meter: SpeedMeter;
}

/** The same files of the same repository have one id: two wishes for them are one download. */
export function idOf({ repository, files }: DownloadOrder): string {
  const words = [repository, ...files.map(({ path }) => path)].join("\n");
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

export function newDownload(order: DownloadOrder, position: number): SavedDownload {
  return {
    id: idOf(order),
    order,
    position,
    status: "queued",
    message: null,
    files: order.files.map(({ path, sizeBytes, sha256 }) => planFile(path, sizeBytes, sha256)),
    placing: null,
  };
}

export function createEntry(saved: SavedDownload, dir: string): Entry {
  const { status, message } = saved;
  const idle = { retryAtMs: null, modelId: null, run: null };
  return { saved, dir, status, message, ...idle, saving: createSerial() };
}

/** New ids of models by their old ones. */
export type NewIds = ReadonlyMap<string, string>;

/** Where everything of it lies once the models folder was moved from `before` to `now`. */
export function followFolder(entry: Entry, before: string, now: string, newIds: NewIds): void {
  const { saved, modelId } = entry;
  entry.dir = workDir(now, saved.id);
  if (modelId !== null) entry.modelId = newIds.get(modelId) ?? modelId;
  if (saved.placing === null) return;
  saved.placing = {
    ...saved.placing,
    dir: path.join(now, path.relative(before, saved.placing.dir)),
  };
}

/** Whether the hub says something else of these files now. */
export function differs(one: DownloadOrder, other: DownloadOrder): boolean {
  return one.files.some(({ sizeBytes, sha256 }, index) => {
    const file = other.files[index];
    return file?.sizeBytes !== sizeBytes || file.sha256 !== sha256;
  });
}

export function toDownload(entry: Entry): Download {
  const { saved, run, retryAtMs } = entry;
  const [total, done] = [totalBytes(saved.files), receivedBytes(saved.files)];
  const hasAll = entry.status === "running" && done === total;
  const speed =
    entry.status === "running" && !hasAll ? (run?.meter.bytesPerSecond() ?? null) : null;
  return {
    id: saved.id,
    repository: saved.order.repository,
    quantisation: saved.order.quantisation,
    fileName: placedName(saved.files[0]?.path ?? ""),
    files: saved.files.length,
    totalBytes: total,
    doneBytes: done,
    bytesPerSecond: speed,
    secondsLeft: speed === null || speed < 1 ? null : Math.ceil((total - done) / speed),
    status: hasAll ? "verifying" : entry.status,
    retryAt: retryAtMs === null ? null : new Date(retryAtMs).toISOString(),
    message: entry.message,
    modelId: entry.modelId,
  };
}
