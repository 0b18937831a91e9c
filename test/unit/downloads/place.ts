import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type {
  DownloadOrder,
  DownloadedFile,
  Downloads,
} from "../../../electron/core/models/downloads/downloads.ts";
import {
  type DownloadsOptions,
  openDownloads,
} from "../../../electron/core/models/downloads/queue.ts";
import type { Timing } from "../../../electron/core/models/downloads/timing.ts";
import { createEgress } from "../../../electron/core/remote/egress.ts";
import type { Download } from "../../../electron/shared/models.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import type { HubFaults } from "../../support/hub/faults.ts";
import { type HubLogEntry, type TestHub, startHub } from "../../support/hub/server.ts";

export const repository = "acme/tiny-GGUF";
export const revision = "0123456789abcdef0123456789abcdef01234567";

/** Waits that a test can sit out. */
export const quick: Partial<Timing> = {
  firstRetryMs: 20,
  mostRetryMs: 100,
  mostTries: 3,
  headersTimeoutMs: 2_000,
  idleTimeoutMs: 500,
  saveEveryMs: 20,
  announceEveryMs: 20,
};

export interface TestFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Random bytes: every part is another one. */
export function randomFile(path: string, sizeBytes: number): TestFile {
  return { path, content: randomBytes(sizeBytes) };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function orderOf(files: readonly TestFile[], hasHashes = true): DownloadOrder {
  return {
    repository,
    revision,
    quantisation: "Q4_K_M",
    files: files.map(({ path, content }) => ({
      path,
      sizeBytes: content.length,
      sha256: hasHashes ? sha256(content) : null,
    })),
    licenceId: "apache-2.0",
  };
}

export async function hubWith(
  files: readonly TestFile[],
  faults: HubFaults = {},
  isGated = false,
): Promise<TestHub> {
  const hub = await startHub({
    repositories: [{ id: repository, revision, files, isGated }],
    faults,
  });
  onTestFinished(() => hub.close());
  return hub;
}

/** An empty models folder, gone after the test. */
export function newModelsDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "freehold-downloads-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export interface Opened {
  readonly downloads: Downloads;
  readonly done: DownloadedFile[];
  readonly records: NewRecord[];
  readonly reports: string[];
  readonly egressSwitch: { isOffline: boolean };
}

/** A queue over real connections to `hub`, closed after the test. */
export async function openQueue(
  hub: TestHub,
  modelsDir: string,
  options: Partial<DownloadsOptions> & { readonly allowedHosts?: readonly string[] } = {},
): Promise<Opened> {
  const done: DownloadedFile[] = [];
  const records: NewRecord[] = [];
  const reports: string[] = [];
  const egressSwitch = { isOffline: false };
  const egress = createEgress({
    allowedHosts: () => options.allowedHosts ?? [hub.hubHost, hub.storageHost],
    isOffline: () => egressSwitch.isOffline,
    record: async (record) => void records.push(record),
  });
  const downloads = await openDownloads({
    egress,
    modelsDir: () => modelsDir,
    fileUrl: (id, at, path) => `${hub.endpoint}/${id}/resolve/${at}/${path}`,
    // For every address: whom to give it to is not left to who knows it.
    headersFor: () => ({ authorization: "Bearer hf_secret" }),
    onDone: async (file) => {
      done.push(file);
      return `model:${basename(file.paths[0] ?? "")}`;
    },
    report: (name) => void reports.push(name),
    timing: quick,
    ...options,
  });
  onTestFinished(async () => {
    await downloads.close();
    egress.close();
  });
  return { downloads, done, records, reports, egressSwitch };
}

/** Resolves once a download looks as wished; its whole list is given out when it fails to. */
export async function until(
  downloads: Downloads,
  isWished: (download: Download) => boolean,
  id?: string,
): Promise<Download> {
  const find = (list: readonly Download[]): Download | undefined =>
    list.find((download) => (id === undefined || download.id === id) && isWished(download));
  return new Promise((resolve) => {
    const look = (list: readonly Download[]): void => {
      const found = find(list);
      if (found === undefined) return;
      stop();
      resolve(found);
    };
    const stop = downloads.onChanged(look);
    look(downloads.list());
  });
}

/** Resolves once it needs nothing any more, or the person. */
export function untilSettled(downloads: Downloads, id?: string): Promise<Download> {
  return until(downloads, ({ status }) => ["done", "failed", "paused"].includes(status), id);
}

/** Resolves once nothing is left to be done for any download: all are on the medium. */
export async function untilSafe(modelsDir: string): Promise<void> {
  await expect
    .poll(() => filesBelow(modelsDir).filter((name) => name.startsWith(".downloads")), {
      timeout: 10_000,
    })
    .toEqual([]);
}

/** How often each byte of a file was asked of the storage, by the ranges in the log. */
export function rangesOf(log: readonly HubLogEntry[], path: string): readonly string[] {
  return log
    .filter((entry) => entry.listener === "storage" && entry.path === path)
    .map(({ range }) => (range === null ? "all" : `${range.start}-${range.end}`));
}

/** Everything below a folder, by its path there. */
export function filesBelow(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

export function read(modelsDir: string, name: string): Buffer {
  return readFileSync(join(modelsDir, name));
}
