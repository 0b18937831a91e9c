import type {
  ExportPreview,
  ExportPreviewRequest,
  ExportReport,
  ExportRequest,
  ExportState,
} from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Archive } from "../archive.ts";
import { type Aside, exportAside } from "./export-aside.ts";
import type { JudgeTexts } from "./format.ts";
import { type FactsPorts, gatherFacts } from "./gather-facts.ts";
import type { HeldSnapshot } from "./held-snapshots.ts";
import {
  type ExportPlace,
  commit,
  discard,
  filePlace,
  folderPlace,
  makeReady,
  placeName,
} from "./place.ts";
import { createExportPreviews, nothingToExport } from "./previews.ts";
import { exportFailure } from "./run-export.ts";
import { isSingle, suggestName } from "./suggest-name.ts";

export interface ExportsPorts extends FactsPorts {
  readonly archiveDir: string;
  readonly judge: JudgeTexts;
  /** Asks where to save; `null` when the person chose nothing. */
  readonly saveFile: (suggestedName: string) => Promise<string | null>;
  readonly chooseFolders: (action: string) => Promise<readonly string[]>;
  readonly revealFile: (path: string) => void;
  readonly onChanged: (state: ExportState) => void;
  /** Hears of errors behind a failure. */
  readonly report: (name: string, error: unknown) => void;
}

/** Exports in the background, one at a time. One of which something is erased while it runs begins anew, without that. */
export interface Exports {
  state(): ExportState;
  /**
   * What an export will look like, by a few of the conversations that are named or, of all, the newest; nothing is written.
   * Rejects with FailureError "not-found" when there is nothing to export, "cancelled" when it is given up, another one is
   * asked for or something of it is being erased, and with what reading the archive fails with.
   */
  preview(request: ExportPreviewRequest): Promise<ExportPreview>;
  /** Gives up the preview that is being made. */
  cancelPreview(): void;
  /**
   * Asks for a place and begins; resolves then. `false` when the person chose none. Rejects with FailureError "busy" while
   * one runs, "not-found" when there is nothing to export, and what the place itself refuses.
   */
  start(request: ExportRequest): Promise<boolean>;
  /** Ends the one that runs; nothing of it is kept. */
  cancel(): void;
  /** Shows the last finished export in the system's file manager. */
  show(): void;
  /** Ends what runs and resolves when it has. */
  close(): Promise<void>;
}

interface Attempt {
  readonly held: HeldSnapshot;
  readonly aside: Aside<ExportReport>;
}

interface Run {
  readonly request: ExportRequest;
  readonly place: ExportPlace;
  attempt: Attempt;
  /** By the person. */
  isCancelled: boolean;
}

export function createExports(ports: ExportsPorts): Exports {
  const previews = createExportPreviews(ports);
  let state: ExportState = { status: "none" };
  let isAsking = false;
  let running: { readonly cancel: () => void; readonly ended: Promise<void> } | null = null;
  let finished: ExportPlace | null = null;

  const change = (next: ExportState): void => {
    state = next;
    ports.onChanged(next);
  };

  /** Begins with what the archive holds now. */
  async function attempt(request: ExportRequest, place: ExportPlace): Promise<Attempt> {
    const { filter, target } = request;
    const { format } = target;
    const facts = await gatherFacts(ports);
    const held = await ports.archive.snapshot(
      filter.scope === "all" ? null : filter.conversationIds,
    );
    const { snapshot, erasing } = held;
    const { conversationIds, totalBytes } = snapshot;
    if (conversationIds.length === 0) {
      held.close();
      throw nothingToExport();
    }
    const progress = {
      doneConversations: 0,
      totalConversations: conversationIds.length,
      doneBytes: 0,
      totalBytes,
    };
    change({ status: "running", format, progress });
    const aside = exportAside(
      { ...facts, request, snapshot, path: place.unfinishedPath, isFolder: place.isFolder },
      {
        judge: ports.judge,
        onProgress: (now) => change({ status: "running", format, progress: now }),
      },
    );
    erasing.addEventListener("abort", () => aside.cancel());
    return { held, aside };
  }

  async function begin(request: ExportRequest, place: ExportPlace): Promise<void> {
    const run: Run = { request, place, attempt: await attempt(request, place), isCancelled: false };
    // Whoever hears how it ended may begin the next one at once.
    const ended = settle(run).then((end) => {
      running = null;
      change(end);
    });
    const cancel = (): void => {
      run.isCancelled = true;
      run.attempt.aside.cancel();
    };
    running = { cancel, ended };
  }

  /** Never rejects: says how it ended. */
  async function settle(run: Run): Promise<ExportState> {
    const { request, place } = run;
    const { format } = request.target;
    try {
      const report = await reportOf(run);
      await commit(place);
      finished = place;
      return { status: "done", format, name: placeName(place), report };
    } catch (error) {
      await discard(place).catch((leftover: unknown) => ports.report("export", leftover));
      const { failure } = exportFailure(error);
      if (failure.code === "cancelled") return { status: "cancelled", format };
      ports.report("export", error);
      return { status: "failed", format, failure };
    }
  }

  /** Of the first attempt of which nothing was erased meanwhile. */
  async function reportOf(run: Run): Promise<ExportReport> {
    for (;;) {
      const report = await endOf(run);
      if (report !== null) return report;
      await makeReady(run.place);
      run.attempt = await attempt(run.request, run.place);
      if (run.isCancelled) run.attempt.aside.cancel();
    }
  }

  async function askForPlace(request: ExportRequest): Promise<ExportPlace | null> {
    const { filter, target } = request;
    const hasOne = filter.scope !== "all" && isSingle(filter, filter.conversationIds.length);
    const { name, isFolder } = suggestName(target.format, hasOne, new Date());
    if (!isFolder) {
      const path = await ports.saveFile(name);
      return path === null ? null : await filePlace(path, ports.archiveDir);
    }
    const [parent] = await ports.chooseFolders("Export into this folder");
    return parent === undefined ? null : await folderPlace(parent, name, ports.archiveDir);
  }

  return {
    state: () => state,
    preview: previews.preview,
    cancelPreview: previews.cancel,
    start: async (request) => {
      if (isAsking || running !== null)
        throw new FailureError("busy", "An export is under way: wait for it, or cancel it first.");
      refuseNothing(ports.archive, request);
      isAsking = true;
      try {
        const place = await askForPlace(request);
        if (place === null) return false;
        await begin(request, place).catch(async (error: unknown) => {
          await discard(place);
          throw error;
        });
        return true;
      } catch (error) {
        throw exportFailure(error);
      } finally {
        isAsking = false;
      }
    },
    cancel: () => running?.cancel(),
    show: () => {
      if (finished === null)
        throw new FailureError("not-found", "Nothing was exported since Freehold started.");
      ports.revealFile(finished.path);
    },
    close: async () => {
      running?.cancel();
      await Promise.all([running?.ended, previews.close()]);
    },
  };
}

function refuseNothing(archive: Archive, { filter }: ExportRequest): void {
  const present = new Set(archive.conversationIds());
  const isAny =
    filter.scope === "all"
      ? present.size > 0
      : filter.conversationIds.some((id) => present.has(id));
  if (!isAny) throw nothingToExport();
}

/** `null` when something of it is being erased: nothing of it is kept. */
async function endOf(run: Run): Promise<ExportReport | null> {
  const { held, aside } = run.attempt;
  try {
    const report = await aside.result;
    return held.erasing.aborted ? null : report;
  } catch (error) {
    if (held.erasing.aborted && !run.isCancelled) return null;
    throw error;
  } finally {
    held.close();
  }
}
