import { setInterval } from "node:timers";
import type { DownloadOrder } from "../../../electron/core/models/downloads/downloads.ts";
import { openDownloads } from "../../../electron/core/models/downloads/queue.ts";
import { createEgress } from "../../../electron/core/remote/egress.ts";

/** What the bench asks of this process, as its one argument in JSON. */
export interface DownloadTask {
  readonly modelsDir: string;
  readonly endpoint: string;
  readonly hosts: readonly string[];
  readonly order: DownloadOrder;
}

/** What it prints when the file is verified, in its place and on the medium. */
export interface DownloadReport {
  /** Until it is verified, in its place and listed: it can be used. */
  readonly ms: number;
  /** Until it is on the medium too. */
  readonly syncedMs: number;
  /** Of all threads, user and system, from the start of the download until it is on the medium. */
  readonly cpuSeconds: number;
  /** The most it held at any time over what it held before, in MB (10^6 bytes). */
  readonly rssGrowthMb: number;
  /** How much more it held in the second half of the file than in the first: nothing, where memory is flat. */
  readonly lateRssGrowthMb: number;
}

const task: DownloadTask = JSON.parse(process.argv[2] ?? "");
const egress = createEgress({
  allowedHosts: () => task.hosts,
  isOffline: () => false,
  record: async () => {},
});
const downloads = await openDownloads({
  egress,
  modelsDir: () => task.modelsDir,
  fileUrl: (id, revision, path) => `${task.endpoint}/${id}/resolve/${revision}/${path}`,
  headersFor: () => ({}),
  onDone: async () => "model",
  report: (name, error) => console.error(name, error),
});
const rssBefore = process.memoryUsage.rss();
const most = { early: rssBefore, late: 0 };
const watching = setInterval(() => {
  const [download] = downloads.list();
  const isLate = download !== undefined && download.doneBytes > download.totalBytes / 2;
  const half = isLate ? "late" : "early";
  most[half] = Math.max(most[half], process.memoryUsage.rss());
}, 50);
const cpuBefore = process.cpuUsage();
const startedAt = performance.now();
await downloads.start(task.order);
const { status, message } = await new Promise<{ status: string; message: string | null }>(
  (resolve) => {
    downloads.onChanged(([download]) => {
      if (download !== undefined && /done|failed|paused/.test(download.status)) resolve(download);
    });
  },
);
if (status !== "done") throw new Error(message ?? status);
if (most.late === 0) throw new Error("It was too quick for its memory to be seen.");
const ms = performance.now() - startedAt;
clearInterval(watching);
// It waits for what is still being brought to the medium.
await downloads.close();
const syncedMs = performance.now() - startedAt;
const { user, system } = process.cpuUsage(cpuBefore);
const report: DownloadReport = {
  ms,
  syncedMs,
  cpuSeconds: (user + system) / 1e6,
  rssGrowthMb: (Math.max(most.early, most.late) - rssBefore) / 1e6,
  lateRssGrowthMb: Math.max(0, most.late - most.early) / 1e6,
};
process.stdout.write(`${JSON.stringify(report)}\n`);
egress.close();
