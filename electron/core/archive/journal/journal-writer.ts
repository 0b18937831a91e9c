import type { ArchiveRecord } from "../../../shared/records.ts";
import { errorCode } from "../../disk-failure.ts";
import { type DiskFile, type OpenDiskFile, appendFailure, writeFully } from "./disk.ts";
import type { JournalIndex, PlacedRecord } from "./journal-index.ts";
import { type ChainPosition, type PreparedRecord, chainRecord } from "./record.ts";
import { segmentPath, statSegment, syncDirectory } from "./segment-files.ts";

export interface WriterOptions {
  readonly dir: string;
  /** A segment that would grow beyond this is followed by a new one. */
  readonly segmentBytes: number;
  readonly index: JournalIndex;
  readonly openFile: OpenDiskFile;
  /** Called when another program has cut a segment short, replaced or removed it: what follows goes into the next one. */
  readonly onSegmentLost: (number: number) => void;
  /** Called after each sync, once the index knows the records and before their appends resolve. */
  readonly onCommitted: (placed: readonly PlacedRecord[]) => void;
}

interface OpenSegment {
  readonly segment: number;
  readonly disk: DiskFile;
  /** Of the file by that name when it was opened. */
  readonly inode: string;
}

interface Append {
  readonly prepared: readonly PreparedRecord[];
  readonly resolve: (records: readonly ArchiveRecord[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Batch {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: Buffer;
  readonly groups: readonly { readonly append: Append; readonly placed: readonly PlacedRecord[] }[];
}

const largestBatchBytes = 8 * 1024 * 1024;

/**
 * The one place that writes segments. Appends that arrive while a sync is in flight share the next write and sync.
 * A batch that fails is cut off the file again, so that the next one finds the journal as it was. Where another program has
 * changed the file meanwhile, the journal goes on in the next segment, so that the chain shows what is missing.
 */
export class JournalWriter {
  readonly #options: WriterOptions;
  readonly #queue: (Append | (() => Promise<void>))[] = [];
  #isWorking = false;
  #file: OpenSegment | null = null;
  /** What a failed write may have left behind the end of the journal. */
  #leftover: { readonly segment: number; readonly offset: number } | null = null;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Resolves once the records are on disk; rejects with a FailureError when they are not in the journal. */
  append(prepared: readonly PreparedRecord[]): Promise<readonly ArchiveRecord[]> {
    return new Promise((resolve, reject) => this.#enqueue({ prepared, resolve, reject }));
  }

  /** Runs a task after everything asked for so far; nothing is written and no segment is open for writing meanwhile. */
  exclusive<T>(task: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#enqueue(async () => {
        await this.#closeFile();
        await task().then(resolve, reject);
      });
    });
  }

  #enqueue(job: Append | (() => Promise<void>)): void {
    this.#queue.push(job);
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    await Promise.resolve(); // Appends made in the same turn of the event loop share the first write too.
    for (let job = this.#queue[0]; job !== undefined; job = this.#queue[0]) {
      if (typeof job === "function") {
        this.#queue.shift();
        await job();
      } else {
        this.#leaveLost();
        await this.#writeBatch(this.#takeBatch());
      }
    }
    this.#isWorking = false;
  }

  /** Behind what is not there any more nothing is written: it would stand behind a hole, or in a file without a name. */
  #leaveLost(): void {
    const { dir, index, onSegmentLost } = this.#options;
    const last = index.segments.at(-1);
    if (last === undefined || last.sizeBytes === 0) return;
    const inode = this.#file?.segment === last.number ? this.#file.inode : null;
    if (index.isTailSound && isAsWritten(dir, last, inode)) return;
    index.segment(index.numberAfter(index.lastNumber));
    if (this.#leftover?.segment === last.number) this.#leftover = null;
    onSegmentLost(last.number);
  }

  /** As many of the waiting appends as fit in the last segment, or the first of them in a new one. */
  #takeBatch(): Batch {
    const { index, segmentBytes } = this.#options;
    const last = index.segments.at(-1) ?? { number: index.numberAfter(0), sizeBytes: 0 };
    const groups: Batch["groups"][number][] = [];
    const lines: string[] = [];
    let { number: segment, sizeBytes: offset } = last;
    let end = offset;
    let position: ChainPosition = index.through;
    const at = new Date().toISOString();
    for (
      let append = this.#queue[0];
      append !== undefined && typeof append !== "function";
      append = this.#queue[0]
    ) {
      const chained = chain(append.prepared, position, at);
      if (end > 0 && end + chained.sizeBytes > segmentBytes) {
        if (groups.length > 0) break;
        segment = index.numberAfter(segment);
        offset = end = 0;
      }
      if (groups.length > 0 && end - offset + chained.sizeBytes > largestBatchBytes) break;
      groups.push({ append, placed: place(chained.entries, segment, end) });
      lines.push(...chained.entries.map(({ line }) => line));
      end += chained.sizeBytes;
      position = chained.last;
      this.#queue.shift();
    }
    return { segment, offset, bytes: Buffer.from(lines.join("")), groups };
  }

  async #writeBatch(batch: Batch): Promise<void> {
    try {
      await this.#write(batch);
    } catch (error) {
      await this.#cut(batch);
      for (const { append } of batch.groups) append.reject(appendFailure(error));
      return;
    }
    const placed = batch.groups.flatMap((group) => group.placed);
    for (const record of placed) this.#options.index.add(record);
    this.#options.onCommitted(placed);
    for (const group of batch.groups)
      group.append.resolve(group.placed.map(({ record }) => record));
  }

  async #write({ segment, offset, bytes }: Batch): Promise<void> {
    await this.#cutLeftover();
    const disk = await this.#open(segment);
    await writeFully(disk, bytes, offset);
    await disk.sync();
    if (offset === 0) await syncDirectory(this.#options.dir);
  }

  /** Takes a failed batch off the file; when even that fails, the next write begins with it. */
  async #cut({ segment, offset }: Batch): Promise<void> {
    this.#leftover ??= { segment, offset };
    await this.#cutLeftover().catch(() => this.#closeFile());
  }

  async #cutLeftover(): Promise<void> {
    if (this.#leftover === null) return;
    const disk = await this.#open(this.#leftover.segment);
    await disk.truncate(this.#leftover.offset);
    await disk.sync();
    this.#leftover = null;
  }

  async #open(segment: number): Promise<DiskFile> {
    if (this.#file?.segment === segment) return this.#file.disk;
    await this.#closeFile();
    const { dir, openFile } = this.#options;
    const disk = await openFile(segmentPath(dir, segment));
    this.#file = { segment, disk, inode: statSegment(dir, segment).inode };
    return disk;
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    // Everything acknowledged is synced: an error on closing loses nothing.
    await file?.disk.close().catch(() => {});
  }
}

/** Whether all that was written of a segment is still there, in the file with that inode where one is given. */
function isAsWritten(
  dir: string,
  { number, sizeBytes }: { readonly number: number; readonly sizeBytes: number },
  inode: string | null,
): boolean {
  try {
    const file = statSegment(dir, number);
    return file.sizeBytes >= sizeBytes && (inode === null || file.inode === inode);
  } catch (error) {
    // Of another error the writing itself has more to say.
    return errorCode(error) !== "ENOENT";
  }
}

interface Chained {
  readonly entries: readonly {
    readonly record: ArchiveRecord;
    readonly line: string;
    readonly sizeBytes: number;
  }[];
  readonly sizeBytes: number;
  readonly last: ChainPosition;
}

function chain(prepared: readonly PreparedRecord[], from: ChainPosition, now: string): Chained {
  let last = from;
  let sizeBytes = 0;
  const entries = prepared.map((waiting) => {
    const { record, line } = chainRecord(waiting, last, waiting.record.at ?? now);
    const lineBytes = Buffer.byteLength(line);
    last = record;
    sizeBytes += lineBytes;
    return { record, line, sizeBytes: lineBytes };
  });
  return { entries, sizeBytes, last: { seq: last.seq, hash: last.hash } };
}

function place(
  entries: Chained["entries"],
  segment: number,
  offset: number,
): readonly PlacedRecord[] {
  let start = offset;
  return entries.map(({ record, sizeBytes }) => {
    const placed = { record, segment, start, end: start + sizeBytes };
    start = placed.end;
    return placed;
  });
}
