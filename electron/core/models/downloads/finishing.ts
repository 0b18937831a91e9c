import type { Board } from "./board.ts";
import type { DownloadedFile } from "./downloads.ts";
import type { Entry } from "./entry.ts";
import { syncFiles } from "./sync-files.ts";
import { troubleOf } from "./transfer/trouble.ts";

export interface FinishingPorts {
  readonly board: Board;
  /** Brings it into the list; resolves to the model's id. */
  readonly onDone: (file: DownloadedFile) => Promise<string>;
  /** Writes down that it came into the list, once however often it is asked to. */
  readonly record: (modelId: string, file: DownloadedFile) => Promise<void>;
  readonly report: (name: string, error: unknown) => void;
}

/** The end of downloads: a model can be used as soon as it is verified and in its place, and is made safe behind that. */
export interface Finishing {
  /**
   * Resolves once it is listed; bringing it to the medium goes on. Its state stays on the disk until then, so that a file
   * that a power cut may have damaged is verified anew. Never rejects: what does not succeed is tried again at the next
   * start, and the entry's message says so.
   */
  finish(entry: Entry, file: DownloadedFile): Promise<void>;
  /** Takes what is left of a download that is done away, once it is safe. */
  leave(entry: Entry): void;
  /** Resolves once nothing goes on any more of the download with this id, or of any. */
  settled(downloadId?: string): Promise<void>;
}

export function createFinishing({ board, onDone, record, report }: FinishingPorts): Finishing {
  const going = new Map<string, Promise<void>>();

  /** Whether the list and the journal know it. */
  async function list(entry: Entry, file: DownloadedFile): Promise<boolean> {
    try {
      entry.modelId = await onDone(file);
      await record(entry.modelId, file);
      return true;
    } catch (error) {
      report("download-not-recorded", error);
      entry.message = notRecorded(error);
      return false;
    }
  }

  async function secure(entry: Entry, file: DownloadedFile, isListed: boolean): Promise<void> {
    const { saved } = entry;
    // With all pieces in it: nothing would be fetched twice if the process ended now.
    await board.trySave(entry);
    await syncFiles(file.paths);
    if (isListed) return board.clear(entry);
    if (saved.placing !== null)
      saved.placing = { ...saved.placing, isSafe: true, sha256: file.sha256 };
    await board.save(entry);
  }

  function notSafe(entry: Entry, error: unknown): void {
    report("download-not-safe", error);
    board.set(entry, entry.status, notSafeWords);
  }

  /** From here on it goes on by itself, one after the other for one download. */
  function goOn({ saved: { id } }: Entry, work: () => Promise<void>): void {
    const gone = (going.get(id) ?? Promise.resolve()).then(work).finally(() => {
      if (going.get(id) === gone) going.delete(id);
    });
    going.set(id, gone);
  }

  return {
    async finish(entry, file) {
      const isListed = await list(entry, file);
      board.set(entry, "done", entry.message);
      goOn(entry, () =>
        secure(entry, file, isListed).catch((error: unknown) => notSafe(entry, error)),
      );
    },
    leave(entry) {
      // What is not safe is verified anew at the next start, whether or not it is in the list of downloads.
      goOn(entry, async () => {
        if (entry.saved.placing?.isSafe === true)
          await board.clear(entry).catch((error: unknown) => report("download-not-cleared", error));
      });
    },
    async settled(downloadId) {
      if (downloadId === undefined) await Promise.all(going.values());
      else await going.get(downloadId);
    },
  };
}

function notRecorded(error: unknown): string {
  const trouble = troubleOf(error);
  const words = trouble.goesOn === "later" ? trouble.message : trouble.failure.message;
  return `The file is whole, verified and among your models, but that could not be written down: ${words} It is tried again at the next start.`;
}

const notSafeWords =
  "The model can be used, but the disk did not confirm that it is stored for good. It is verified anew at the next start.";
