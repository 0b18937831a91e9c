import { basename } from "node:path";
import type { ImportProgress, ImportReport, ImportState } from "../../../shared/imports.ts";
import type { ImportSource } from "../../../shared/records.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Archive } from "../archive.ts";
import { bringFailure } from "../journal/disk.ts";
import { Bringing } from "./bring.ts";
import { type AsideReading, readAside } from "./import-aside.ts";
import { Previewing } from "./preview.ts";
import type { ReadItem } from "./read-conversation.ts";
import { importReadFailure } from "./read-import.ts";

export interface ImportsPorts {
  readonly archive: Archive;
  /** Asks for a file or a folder; nothing when the person chose none. */
  readonly chooseImport: (kind: "file" | "folder") => Promise<readonly string[]>;
  readonly newId: () => string;
  readonly onChanged: (state: ImportState) => void;
  /** Hears of errors behind a failure. */
  readonly report: (name: string, error: unknown) => void;
}

/** Brings conversations in from files, in the background, one file at a time: first a preview, then what it shows. */
export interface Imports {
  state(): ImportState;
  /** Asks for a file or folder and begins to read it; `false` when the person chose none. Rejects with "busy" while one is under way. */
  choose(kind: "file" | "folder"): Promise<boolean>;
  /** Begins to read a file or folder. Throws "busy" while one is under way. */
  read(path: string): void;
  /** Begins to bring what the preview shows. Rejects with "not-found" when there is no preview. */
  start(options: { readonly bringsErased: boolean }): void;
  /** Ends what is under way. Conversations that were brought stay. */
  cancel(): void;
  /** Lets go of a preview or an outcome. */
  dismiss(): void;
  /** Ends what is under way and resolves when it has. */
  close(): Promise<void>;
}

/** What is under way, from the moment it was asked for. */
interface Run {
  reading: AsideReading | null;
  isCancelled: boolean;
  ended: Promise<void>;
}

/** First a file is looked at, then what it holds is brought. */
type Step = "reading" | "running";

type ReadBatch = (items: readonly ReadItem[], source: ImportSource) => Promise<void>;

export function createImports(ports: ImportsPorts): Imports {
  let state: ImportState = { status: "none" };
  let isAsking = false;
  let path = "";
  let running: Run | null = null;

  const change = (next: ImportState): void => {
    state = next;
    ports.onChanged(next);
  };

  /** Reads the file once, and resolves with what it is. */
  async function read(
    status: Step,
    importId: string,
    onBatch: ReadBatch,
    onReading: (reading: AsideReading) => void,
  ): Promise<ImportSource> {
    const name = basename(path);
    const showProgress = (progress: ImportProgress): void => change({ status, name, progress });
    showProgress({ doneBytes: 0, totalBytes: 0, conversations: 0 });
    let source: ImportSource = "messages";
    const reading = readAside(
      { path, importId, isPreview: status === "reading" },
      {
        onOpened: (opened) => (source = opened),
        onBatch: async (items, progress) => {
          await onBatch(items, source);
          showProgress(progress);
        },
      },
    );
    onReading(reading);
    await reading.ended;
    return source;
  }

  function run(
    during: Step,
    work: (onReading: (reading: AsideReading) => void) => Promise<ImportState>,
  ): void {
    const current: Run = { reading: null, isCancelled: false, ended: Promise.resolve() };
    running = current;
    const onReading = (reading: AsideReading): void => {
      current.reading = reading;
      if (current.isCancelled) reading.cancel();
    };
    current.ended = work(onReading)
      .catch((error: unknown) => failed(error, during, null))
      // Whoever hears how it ended may begin the next one at once.
      .then((end) => {
        running = null;
        change(end);
      });
  }

  function cancel(): void {
    if (running === null) return;
    running.isCancelled = true;
    running.reading?.cancel();
  }

  function failed(error: unknown, during: Step, report: ImportReport | null): ImportState {
    const { failure } = importReadFailure(error);
    const name = basename(path);
    if (failure.code === "cancelled") return { status: "cancelled", name, report };
    // A file that is not what it seems is the person's to hear of, and no fault of the program's.
    if (failure.code !== "invalid-input") ports.report("import", error);
    return { status: "failed", name, during, failure, report };
  }

  const readPreview = async (onReading: (reading: AsideReading) => void): Promise<ImportState> => {
    const previewing = new Previewing(ports.archive, await ports.archive.erasedMessages());
    const source = await read(
      "reading",
      ports.newId(),
      (items) => previewing.add(items),
      onReading,
    );
    const preview = { source, ...previewing.preview() };
    if (preview.conversations + preview.unreadable.length === 0)
      throw new FailureError(
        "invalid-input",
        "There is no conversation in it. Nothing was changed.",
      );
    return { status: "preview", name: basename(path), preview };
  };

  const bring = async (
    options: { readonly bringsErased: boolean },
    onReading: (reading: AsideReading) => void,
  ): Promise<ImportState> => {
    const importId = ports.newId();
    const { archive } = ports;
    const [common, erased] = [await archive.common(), await archive.erasedMessages()];
    const bringing = new Bringing(archive, common, erased, options);
    let source: ImportSource | null = null;
    const report = (): ImportReport | null =>
      source === null ? null : { source, ...bringing.counts() };
    try {
      await read(
        "running",
        importId,
        async (items, opened) => {
          source = opened;
          await bringing.bring(items).catch(throwBringFailure);
        },
        onReading,
      );
      if (bringing.hasBrought) await recordImport(importId, report());
    } catch (error) {
      // A disk that is full takes no record either; what was brought is whole without it.
      if (bringing.hasBrought) await recordImport(importId, report()).catch(() => undefined);
      return failed(error, "running", bringing.hasBrought ? report() : null);
    }
    const brought = report();
    const name = basename(path);
    return brought === null
      ? { status: "cancelled", name, report: null }
      : { status: "done", name, report: brought };
  };

  async function recordImport(importId: string, report: ImportReport | null): Promise<void> {
    if (report === null) return;
    const { source, conversations, messages, unreadable } = report;
    const { alreadyHere, copies, erasedHere } = report;
    const skipped = unreadable.reduce(
      (sum, { count }) => sum + count,
      alreadyHere + copies + erasedHere,
    );
    const about = { importId, source, fileName: basename(path) };
    await ports.archive
      .append([{ kind: "import", body: { ...about, conversations, messages, skipped } }])
      .catch(throwBringFailure);
  }

  function refuseWhileBusy(): void {
    if (isAsking || running !== null)
      throw new FailureError("busy", "An import is under way: wait for it, or cancel it first.");
  }

  function begin(chosen: string): void {
    path = chosen;
    run("reading", readPreview);
  }

  return {
    state: () => state,
    read: (chosen) => {
      refuseWhileBusy();
      begin(chosen);
    },
    choose: async (kind) => {
      refuseWhileBusy();
      isAsking = true;
      try {
        const [chosen] = await ports.chooseImport(kind);
        if (chosen === undefined) return false;
        begin(chosen);
        return true;
      } finally {
        isAsking = false;
      }
    },
    start: (options) => {
      if (state.status !== "preview" || running !== null)
        throw new FailureError("not-found", "There is nothing to import: choose a file first.");
      run("running", (onReading) => bring(options, onReading));
    },
    cancel,
    dismiss: () => {
      if (running === null) change({ status: "none" });
    },
    close: async () => {
      cancel();
      await running?.ended;
    },
  };
}

function throwBringFailure(error: unknown): never {
  throw bringFailure(error);
}
