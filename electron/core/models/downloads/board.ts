import { rm } from "node:fs/promises";
import { FailureError } from "../../../shared/result.ts";
import type { Downloads } from "./downloads.ts";
import { type Entry, toDownload } from "./entry.ts";
import { saveDownload, stateFile } from "./saved-download.ts";
import { downloadDiskFailure } from "./transfer/trouble.ts";

/** The entries of the queue, their states on the disk, and who is told of them. */
export interface Board {
  readonly entries: () => readonly Entry[];
  /** In another order, or with other ones. */
  replace(entries: readonly Entry[]): void;
  /** Throws FailureError "not-found". */
  find(downloadId: string): Entry;
  set(entry: Entry, status: Entry["status"], message: string | null): void;
  announce(): void;
  readonly list: Downloads["list"];
  readonly onChanged: Downloads["onChanged"];
  /** Rejects with "disk-full" and "disk-error". */
  save(entry: Entry): Promise<void>;
  /** When it fails an older state is on disk, from which the download can go on as well. Never rejects. */
  trySave(entry: Entry): Promise<void>;
  /** Removes all that lies in its folder, the state first. Rejects with the file system's own error. */
  clear(entry: Entry): Promise<void>;
}

export interface BoardOptions {
  readonly entries: readonly Entry[];
  readonly isOffline: () => boolean;
  readonly report: (name: string, error: unknown) => void;
}

const untilOnline = "Freehold is offline. What was fetched is kept; it goes on once you go online.";

export function createBoard({ isOffline, report, ...options }: BoardOptions): Board {
  let { entries } = options;
  const listeners = new Set<(downloads: ReturnType<Downloads["list"]>) => void>();

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

  return {
    entries: () => entries,
    replace: (next) => void (entries = next),
    find(downloadId) {
      const found = entries.find(({ saved }) => saved.id === downloadId);
      if (found !== undefined) return found;
      throw new FailureError(
        "not-found",
        "This download is not in the list any more. Start it again from the model's page.",
      );
    },
    set(entry, status, message) {
      Object.assign(entry, { status, message, retryAtMs: null });
      announce();
    },
    announce,
    list,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save,
    trySave: (entry) => save(entry).catch((error: unknown) => report("download-not-saved", error)),
    async clear({ dir, saved, saving }) {
      // First: killed in between, what is left has no state and is cleared away at the next start.
      await saving.run(() => rm(stateFile(dir), { force: true }));
      await rm(dir, { recursive: true, force: true });
      saved.placing = null;
    },
  };
}
