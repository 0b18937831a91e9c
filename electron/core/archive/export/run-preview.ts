import type { ExportPreview, ExportPreviewRequest } from "../../../shared/export.ts";
import { FailureError } from "../../../shared/result.ts";
import type { DiskFile } from "../journal/disk.ts";
import type { ExportFacts, FormatCounts, JudgeTexts } from "./format.ts";
import { hasDocuments, writeFormat } from "./formats.ts";
import { OutputFile } from "./output-file.ts";
import type { Snapshot } from "./snapshot.ts";
import { SnapshotReader } from "./snapshot-reader.ts";
import { isSingle, suggestName } from "./suggest-name.ts";

/** What a preview is made of; plain values, so that it can go to a thread. */
export interface PreviewOrder extends ExportFacts {
  readonly request: ExportPreviewRequest;
  /** Of the few conversations that it is made of. */
  readonly snapshot: Snapshot;
  /** How many the whole export has. */
  readonly conversations: number;
}

interface PreviewPorts {
  readonly judge: JudgeTexts;
  readonly isCancelled: () => boolean;
}

/** Enough to see how it looks, and no more than a window shows without delay. */
const mostShownBytes = 40_000;

/**
 * Writes the order's conversations as an export would, into memory alone, until there is enough to show. Rejects with FailureError
 * "cancelled" when it is wanted no more, and with what reading the archive fails with.
 */
export async function runPreview(order: PreviewOrder, ports: PreviewPorts): Promise<ExportPreview> {
  const { request, conversations, exportedAt } = order;
  const { format } = request.target;
  const hasOne = isSingle(request.filter, conversations);
  const { name, isFolder } = suggestName(format, hasOne, new Date(exportedAt));
  const reader = new SnapshotReader(order.snapshot);
  const files = new BeginningFiles();
  const refuseCancelled = (): void => {
    if (ports.isCancelled())
      throw new FailureError("cancelled", "The preview was given up; nothing was written.");
  };
  const counts = await untilEnough(
    writeFormat(format, {
      ...order,
      isFolder,
      reader,
      judge: async (parts, cleared) => {
        refuseCancelled();
        return await ports.judge(parts, cleared);
      },
      createFile: (path) => files.create(path),
      closeFile: (file) => files.close(file),
      joinFile: (from, to) => files.join(from, to),
      step: async () => {
        refuseCancelled();
        if (await files.isEnough()) throw new EnoughShown();
      },
    }),
  );
  const { path, text, isCut } = await files.shown();
  return {
    fileName: path === "" ? name : path,
    text,
    isPart: isCut || (!hasDocuments(format) && conversations > reader.conversations),
    damagedRecords: reader.damaged,
    leftOut: counts?.leftOut ?? [],
  };
}

/** Ends a format's work before its end. */
class EnoughShown extends Error {}

/** `null` when it had enough before everything was written. */
async function untilEnough(work: Promise<FormatCounts>): Promise<FormatCounts | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof EnoughShown) return null;
    throw error;
  }
}

/** Files that keep what they begin with, in memory. */
class BeginningFiles {
  readonly #files = new Map<OutputFile, Beginning>();
  /** A document is closed once it is whole; what lists the documents is not. */
  #closed: OutputFile | null = null;

  async create(path: string): Promise<OutputFile> {
    const beginning = new Beginning();
    const file = await OutputFile.open(path, async () => beginning);
    this.#files.set(file, beginning);
    return file;
  }

  async close(file: OutputFile): Promise<void> {
    await file.flush();
    this.#closed ??= file;
  }

  async join(from: OutputFile, to: OutputFile): Promise<void> {
    await from.flush();
    await to.flush();
    this.#beginningOf(to).join(this.#beginningOf(from));
  }

  async isEnough(): Promise<boolean> {
    return (await this.shown()).isCut;
  }

  /** What the person is shown: the document; where there is none, the first file. */
  async shown(): Promise<{
    readonly path: string;
    readonly text: string;
    readonly isCut: boolean;
  }> {
    const [first] = this.#files.keys();
    const file = this.#closed ?? first;
    if (file === undefined) throw new Error("A format wrote no file.");
    await file.flush();
    const beginning = this.#beginningOf(file);
    return { path: file.path, text: beginning.text(), isCut: beginning.isCut };
  }

  #beginningOf(file: OutputFile): Beginning {
    const beginning = this.#files.get(file);
    if (beginning === undefined) throw new Error(`${file.path} is no file of this preview.`);
    return beginning;
  }
}

/** Stands for a file; what does not fit is let go. */
class Beginning implements DiskFile {
  bytes = Buffer.alloc(0);
  isCut = false;

  async write(bytes: Buffer): Promise<number> {
    this.#take(bytes);
    return bytes.length;
  }

  join({ bytes, isCut }: Beginning): void {
    this.#take(bytes);
    this.isCut ||= isCut;
  }

  #take(bytes: Buffer): void {
    const room = mostShownBytes - this.bytes.length;
    this.isCut ||= bytes.length > room;
    this.bytes = Buffer.concat([this.bytes, bytes.subarray(0, room)]);
  }

  /** Without the byte order mark, and without a character that was cut. */
  text(): string {
    return new TextDecoder().decode(this.bytes, { stream: true });
  }

  async sync(): Promise<void> {}

  async truncate(): Promise<void> {}

  async close(): Promise<void> {}
}
