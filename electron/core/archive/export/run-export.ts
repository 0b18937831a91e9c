import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ExportProgress, ExportReport, ExportRequest } from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import { diskFailure } from "../../disk-failure.ts";
import type { OpenDiskFile } from "../journal/disk.ts";
import type { ExportFacts, ExportJob, JudgeTexts } from "./format.ts";
import { writeFormat } from "./formats.ts";
import { OutputFile } from "./output-file.ts";
import type { Snapshot } from "./snapshot.ts";
import { SnapshotReader } from "./snapshot-reader.ts";

/** What is exported and where to; plain values, so that it can go to a thread. */
export interface ExportOrder extends ExportFacts {
  readonly request: ExportRequest;
  readonly snapshot: Snapshot;
  /** Free: of the file, or of a folder that is there and empty. */
  readonly path: string;
  readonly isFolder: boolean;
}

export interface ExportPorts {
  readonly openFile: OpenDiskFile;
  readonly judge: JudgeTexts;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ExportProgress) => void;
}

const progressEveryMs = 150;

/**
 * Writes one export. Memory stays flat: one conversation and a few megabytes are held at a time. Rejects with a FailureError:
 * "cancelled" when the person wants no more, "archive-full" or "disk-error" for the disk; what was written until then is
 * whoever asked's to remove.
 */
export async function runExport(order: ExportOrder, ports: ExportPorts): Promise<ExportReport> {
  const reader = new SnapshotReader(order.snapshot);
  const files = new OutputFiles(order, ports.openFile);
  const refuseCancelled = (): void => {
    if (ports.isCancelled())
      throw new FailureError("cancelled", "The export was cancelled; nothing of it is kept.");
  };
  try {
    const counts = await writeFormat(order.request.target.format, {
      ...order,
      reader,
      conversations: reader.conversations,
      // A long conversation asks for hours before its step is done.
      judge: async (parts, cleared) => {
        refuseCancelled();
        return await ports.judge(parts, cleared);
      },
      createFile: (path) => files.create(path),
      closeFile: (file) => files.close(file, { syncs: false }),
      joinFile: (from, to) => files.join(from, to),
      step: createStep(order, reader, { refuseCancelled, onProgress: ports.onProgress }),
    });
    await files.finish();
    const { count, sizeBytes } = files;
    const { damaged: damagedRecords } = reader;
    return { examples: null, leftOut: [], ...counts, files: count, sizeBytes, damagedRecords };
  } catch (error) {
    await files.abandon();
    throw exportFailure(error);
  }
}

/** Why an export was not finished, for a person. */
export function exportFailure(error: unknown): FailureError {
  return diskFailure(error, {
    holds: "the place you chose",
    consequence: "The export was not finished and nothing of it is kept; the archive is as it was.",
    remedy: "export again",
  });
}

function createStep(
  { snapshot }: ExportOrder,
  reader: SnapshotReader,
  {
    refuseCancelled,
    onProgress,
  }: { readonly refuseCancelled: () => void } & Pick<ExportPorts, "onProgress">,
): ExportJob["step"] {
  let toldAtMs = -progressEveryMs;
  return async (doneConversations) => {
    refuseCancelled();
    if (performance.now() - toldAtMs < progressEveryMs) return;
    toldAtMs = performance.now();
    onProgress({
      doneConversations,
      totalConversations: snapshot.conversationIds.length,
      doneBytes: reader.readBytes,
      totalBytes: snapshot.totalBytes,
    });
  };
}

/** The files of one export, and what they come to. */
class OutputFiles {
  readonly #order: ExportOrder;
  readonly #openFile: OpenDiskFile;
  readonly #open = new Set<OutputFile>();
  readonly #folders = new Set<string>();
  count = 0;
  sizeBytes = 0;

  constructor(order: ExportOrder, openFile: OpenDiskFile) {
    this.#order = order;
    this.#openFile = openFile;
  }

  async create(name: string): Promise<OutputFile> {
    const { path, isFolder } = this.#order;
    const place = isFolder ? join(path, name) : path;
    if (isFolder && !this.#folders.has(dirname(place))) {
      await mkdir(dirname(place), { recursive: true });
      this.#folders.add(dirname(place));
    }
    const file = await OutputFile.open(place, this.#openFile);
    this.#open.add(file);
    this.count += 1;
    return file;
  }

  async close(file: OutputFile, { syncs }: { readonly syncs: boolean }): Promise<void> {
    this.sizeBytes += await file.finish({ syncs });
    this.#open.delete(file);
  }

  async join(from: OutputFile, to: OutputFile): Promise<void> {
    await from.finish({ syncs: false });
    this.#open.delete(from);
    for await (const piece of createReadStream(from.path)) await to.write(piece as Buffer);
    await rm(from.path);
    this.count -= 1;
  }

  async finish(): Promise<void> {
    for (const file of this.#open) await this.close(file, { syncs: true });
  }

  async abandon(): Promise<void> {
    for (const file of this.#open) await file.abandon();
  }
}
