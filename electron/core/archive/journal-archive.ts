import type { ArchivePage } from "../../shared/calls/archive.ts";
import type { ArchiveRecord, NewRecord } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { ArchiveNotice } from "../../shared/state.ts";
import type { VerifyReport } from "../../shared/verify.ts";
import { createSerial } from "../serial.ts";
import type {
  Archive,
  ArchiveState,
  CommittedSegments,
  ConversationLog,
  EgressPage,
  OpenTurn,
} from "./archive.ts";
import { ArchiveNotices } from "./archive-notices.ts";
import { ConversationCache } from "./conversation-cache.ts";
import { type OpenDiskFile, heldFailure, readFailure } from "./journal/disk.ts";
import { readEgress } from "./egress-page.ts";
import { readErasedMessages } from "./erased-messages.ts";
import { BetweenErasures } from "./erase/between-erasures.ts";
import { Eraser } from "./erase/eraser.ts";
import type { EraseTarget } from "./erase/target.ts";
import type { UnfinishedNote } from "./erase/unfinished-note.ts";
import { CommonCache, type CommonKnown } from "./common.ts";
import { IndexSaver } from "./journal/index-saver.ts";
import type { JournalIndex, PlacedRecord } from "./journal/journal-index.ts";
import { JournalReader, type PageRequest } from "./journal/journal-reader.ts";
import { JournalWriter } from "./journal/journal-writer.ts";
import type { Lock } from "./lock/lock.ts";
import { isMarked } from "./journal/open-turns.ts";
import { prepareRecord } from "./journal/record.ts";
import { type Acceptance, acceptedRecord, withAllAccepted } from "./verify/accepted-record.ts";
import { refuseCancelled, verifyAside } from "./verify/verify-aside.ts";
import type { Verification, VerifyWatch } from "./verify/verify-folder.ts";
import { type HeldSnapshot, HeldSnapshots } from "./export/held-snapshots.ts";
import { openSnapshot } from "./export/snapshot.ts";

interface Parts {
  readonly dir: string;
  readonly indexFile: string;
  readonly segmentBytes: number;
  readonly openFile: OpenDiskFile;
  /** Up to date with the journal on disk. */
  readonly index: JournalIndex;
  readonly erasureNote: UnfinishedNote;
  readonly lock: Lock;
  readonly notices: readonly ArchiveNotice[];
  /** The one among them that goes once the damage was accepted. */
  readonly damageNotice: ArchiveNotice | null;
  readonly isIndexSaved: boolean;
}

/** The archive over a journal that has been read and is locked; open.ts makes it. */
export class JournalArchive implements Archive {
  readonly #parts: Parts;
  readonly #index: JournalIndex;
  readonly #writer: JournalWriter;
  readonly #reader: JournalReader;
  readonly #conversations: ConversationCache;
  readonly #eraser: Eraser;
  readonly #openTurns: readonly OpenTurn[];
  readonly #notices: ArchiveNotices;
  readonly #listeners = new Set<(lastSeq: number) => void>();
  /** Index saves and erasures, one after the other. */
  readonly #maintenance = createSerial();
  readonly #betweenErasures = new BetweenErasures(this.#maintenance);
  readonly #saver: IndexSaver;
  readonly #common: CommonCache;
  readonly #snapshots = new HeldSnapshots();
  #isClosed = false;

  constructor(parts: Parts) {
    const { dir, index, segmentBytes, openFile } = parts;
    this.#parts = parts;
    this.#index = index;
    this.#openTurns = index.openTurns.list();
    this.#reader = new JournalReader(dir, index);
    this.#conversations = new ConversationCache(dir, index);
    this.#common = new CommonCache(dir, index);
    this.#writer = new JournalWriter({
      dir,
      segmentBytes,
      index,
      openFile,
      onSegmentLost: (number) => {
        this.#saver.noteUntrue();
        this.#notices.noteLostSegment(number);
      },
      onCommitted: (placed) => this.#noteCommitted(placed),
    });
    this.#eraser = new Eraser({
      dir,
      indexFile: parts.indexFile,
      index,
      note: parts.erasureNote,
      openFile,
      writer: this.#writer,
      reader: this.#reader,
      conversations: this.#conversations,
      saveIndex: () => {
        this.#saver.noteChange();
        return this.#saver.save();
      },
    });
    this.#notices = new ArchiveNotices({ ...parts, eraser: this.#eraser });
    this.#saver = new IndexSaver(parts.indexFile, dir, index, parts.isIndexSaved);
    this.#reader.noteEnd();
  }

  state(): ArchiveState {
    const { through, segments, sizeBytes } = this.#index;
    const used = segments.filter((segment) => segment.sizeBytes > 0);
    return {
      lastSeq: through.seq,
      lastHash: through.hash,
      segments: used.length,
      sizeBytes,
      lastErasedSeq: this.#index.lastErasedSeq,
      notices: this.#notices.list(),
    };
  }

  get openTurns(): readonly OpenTurn[] {
    return this.#openTurns.filter((turn) => !isMarked(this.#index.marks, turn));
  }

  async append(records: readonly NewRecord[]): Promise<readonly ArchiveRecord[]> {
    this.#refuseWhenClosed();
    const { marks } = this.#index;
    if (records.some((record) => marks.refuses(record))) {
      throw marks.refusesAll
        ? new FailureError(
            "busy",
            "Everything is being erased just now, so this was not saved. Try again in a moment.",
          )
        : new FailureError("not-found", "This was erased: nothing more of it is kept.");
    }
    return records.length === 0
      ? []
      : await this.#writer.append(records.map((record) => prepareRecord(record)));
  }

  async read(request: PageRequest): Promise<ArchivePage> {
    return await this.#reading(() => this.#reader.page(request));
  }

  async egress(from: Parameters<Archive["egress"]>[0]): Promise<EgressPage> {
    return await this.#reading(() => readEgress(this.#parts.dir, this.#index, from));
  }

  async conversation(conversationId: string): Promise<ConversationLog | null> {
    return await this.#reading(() => this.#conversations.get(conversationId));
  }

  async common(): Promise<CommonKnown> {
    return await this.#reading(() => this.#common.read());
  }

  async erasedMessages(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return await this.#reading(() => readErasedMessages(this.#parts.dir, this.#index));
  }

  async snapshot(conversationIds: readonly string[] | null): Promise<HeldSnapshot> {
    // Among the erasures, so that each is over by then or hears of it.
    return await this.#maintenance.run(() =>
      this.#reading(async () =>
        this.#snapshots.hold(openSnapshot(this.#parts.dir, this.#index, conversationIds)),
      ),
    );
  }

  async erase(target: EraseTarget): Promise<number> {
    this.#refuseWhenClosed();
    return await this.#maintenance.run(() => {
      this.#betweenErasures.noteErasing();
      this.#common.forget();
      this.#snapshots.noteErasing(target);
      return this.#erase(target);
    });
  }

  async #erase(target: EraseTarget): Promise<number> {
    const { lastErasedSeq } = this.#index;
    try {
      return await this.#eraser.erase(target);
    } catch (error) {
      const isOnRecord = this.#index.lastErasedSeq > lastErasedSeq;
      if (isOnRecord) this.#notices.noteHeld(error);
      throw error;
    }
  }

  conversationsBefore(atMs: number, options: { readonly keepsPinned: boolean }): readonly string[] {
    return this.#index.ages.before(atMs, options);
  }

  newestMessageAtMs(): number | null {
    return this.#index.ages.newestAtMs();
  }

  conversationIds(): readonly string[] {
    return [...this.#index.ranges.ids()].filter((id) => !this.#index.marks.conversations.has(id));
  }

  isErased(conversationId: string): boolean {
    return this.#index.marks.conversations.has(conversationId);
  }

  /** Carries on with what was being erased when the app ended. What still cannot be erased becomes a notice. */
  async takeUpErasing(): Promise<void> {
    await this.finishErasing().catch((error: unknown) => this.#notices.noteHeld(error));
  }

  async finishErasing(): Promise<void> {
    await this.#maintenance.run(() => this.#finishErasing());
  }

  /** A task of maintenance. */
  async #finishErasing(): Promise<void> {
    if (!this.#eraser.isUnfinished) return;
    this.#betweenErasures.noteErasing();
    await this.#eraser.finish();
  }

  async verify(watch?: VerifyWatch): Promise<VerifyReport> {
    return (await this.#verification(watch)).report;
  }

  async acceptDamage(damageKey: string, watch?: VerifyWatch): Promise<Acceptance> {
    const { report, damage } = await this.#verification(watch);
    const record = acceptedRecord(damage, report, damageKey);
    if (!record.ok) return { report, refused: record.failure };
    refuseCancelled(watch);
    await this.append([record.value]);
    this.#index.noteAccepted(new Set(damage.map(({ id }) => id)));
    this.#saver.noteChange();
    return { report: withAllAccepted(report), refused: null };
  }

  async #verification(watch?: VerifyWatch): Promise<Verification> {
    return await this.withSegments(({ dir, ...written }) =>
      this.#reading(() => verifyAside(dir, written, watch)),
    );
  }

  async withSegments<T>(work: (segments: CommittedSegments) => Promise<T>): Promise<T> {
    return await this.#betweenErasures.run(async () => this.#committed(), work);
  }

  async withSegmentsToKeep<T>(work: (segments: CommittedSegments) => Promise<T>): Promise<T> {
    const look = async (): Promise<CommittedSegments> => {
      await this.#finishErasing().catch((error: unknown) => {
        throw heldFailure(error);
      });
      return this.#committed();
    };
    return await this.#betweenErasures.run(look, work);
  }

  #committed(): CommittedSegments {
    const { through, lastErasedSeq, segments } = this.#index;
    // One that is to be begun, behind a damaged end, has no file yet.
    const written = segments.slice(0, segments.at(-1)?.sizeBytes === 0 ? -1 : undefined);
    return {
      dir: this.#parts.dir,
      extents: written.map(({ number, sizeBytes }) => ({ number, sizeBytes })),
      lastSeq: through.seq,
      lastHash: through.hash,
      lastSegment: through.segment,
      lastErasedSeq,
    };
  }

  onAppended(listener: (lastSeq: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#idle();
    await this.#writer.exclusive(() => this.#saver.save());
    await this.#parts.lock.release();
  }

  #noteCommitted(placed: readonly PlacedRecord[]): void {
    this.#reader.noteEnd();
    this.#conversations.noteAppended(placed);
    this.#saver.noteGrowth(placed.reduce((sum, { start, end }) => sum + end - start, 0));
    if (this.#saver.isDue) void this.#maintenance.run(() => this.#saver.save());
    const lastSeq = this.#index.through.seq;
    // In a turn of their own, so that a listener that throws cannot harm the writer.
    for (const listener of this.#listeners) queueMicrotask(() => listener(lastSeq));
  }

  /** Resolves when what maintenance was asked for so far is done. */
  #idle(): Promise<void> {
    return this.#maintenance.run(() => Promise.resolve());
  }

  async #reading<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      throw readFailure(error);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed)
      throw new FailureError(
        "cancelled",
        "Freehold is closing: this was not saved. Start it again and repeat.",
      );
  }
}
