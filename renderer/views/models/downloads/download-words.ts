import type { Download } from "../../../../electron/shared/models.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { formatBytes, formatClock, formatTimeLeft } from "../../../text/format.ts";

/** What a repository's model is called: `Qwen3-4B` of `Qwen/Qwen3-4B-GGUF`. */
export function repositoryName(repository: string): string {
  const name = repository.slice(repository.indexOf("/") + 1);
  return name.replace(/[-_.]gguf$/i, "") || name;
}

/** The model and the quantisation that is downloaded. */
export function downloadName({ repository, quantisation }: Download): string {
  return downloadsText.name(repositoryName(repository), quantisation);
}

/** 0 to 1; 0 while the size is not known. */
export function downloadedShare({
  doneBytes,
  totalBytes,
}: Pick<Download, "doneBytes" | "totalBytes">): number {
  return totalBytes === 0 ? 0 : Math.min(1, doneBytes / totalBytes);
}

/** Never 100 before all is there. */
export function downloadedPercent(download: Pick<Download, "doneBytes" | "totalBytes">): number {
  return Math.floor(downloadedShare(download) * 100);
}

/** What it does now, how much is there, how fast and for how long; each a few words. */
export function describeDownload(download: Download): readonly string[] {
  const { status, doneBytes, totalBytes, bytesPerSecond, secondsLeft } = download;
  const total = formatBytes(totalBytes);
  const amount = downloadsText.amount(formatBytes(doneBytes), total);
  switch (status) {
    case "queued":
      return [downloadsText.queued, doneBytes > 0 ? amount : total];
    case "running":
      if (bytesPerSecond === null) return [downloadsText.starting, amount];
      return [
        amount,
        downloadsText.rate(formatBytes(bytesPerSecond)),
        ...(secondsLeft === null ? [] : [downloadsText.left(formatTimeLeft(secondsLeft))]),
      ];
    case "waiting":
      return [describeWait(download.retryAt), amount];
    case "paused":
      return [downloadsText.paused, amount];
    case "verifying":
      return [downloadsText.verifying, total];
    case "failed":
      return [downloadsText.failed, amount];
    case "done":
      return [downloadsText.done, total];
  }
}

function describeWait(retryAt: string | null): string {
  return retryAt === null
    ? downloadsText.waiting
    : downloadsText.waitingUntil(formatClock(retryAt));
}

/** Whether it is at work or will be without anyone doing anything. */
export function isUnderWay({ status }: Pick<Download, "status">): boolean {
  return (
    status === "queued" || status === "running" || status === "waiting" || status === "verifying"
  );
}

/** Percent of everything under way that is here; `null` when nothing is under way. */
export function overallPercent(downloads: readonly Download[]): number | null {
  const underWay = downloads.filter(isUnderWay);
  if (underWay.length === 0) return null;
  return downloadedPercent({
    doneBytes: sum(underWay.map(({ doneBytes }) => doneBytes)),
    totalBytes: sum(underWay.map(({ totalBytes }) => totalBytes)),
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Whether its place in the queue means anything. */
export function isInQueue({ status }: Pick<Download, "status">): boolean {
  return status !== "done" && status !== "failed" && status !== "verifying";
}

/** The place in the list that is one step (-1 or 1) further among those in the queue; `null` at the end. */
export function neighbourPlace(
  downloads: readonly Download[],
  downloadId: string,
  step: -1 | 1,
): number | null {
  const queue = downloads.filter(isInQueue);
  const neighbour = queue[queue.findIndex(({ id }) => id === downloadId) + step];
  const place = neighbour === undefined ? -1 : downloads.indexOf(neighbour);
  return place === -1 ? null : place;
}
