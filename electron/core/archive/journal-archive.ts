import type { ArchivePage, VerifyReport } from "../../shared/contract.ts";
import type { ArchiveRecord, NewRecord } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { ArchiveNotice } from "../../shared/state.ts";
import { createSerial } from "../serial.ts";
import type { Archive, ArchiveState, ConversationLog, EgressPage, OpenTurn } from "./archive.ts";
import { ConversationCache } from "./conversation-cache.ts";
import { type OpenDiskFile, eraseFailure, eraseRefusal, readFailure } from "./disk.ts";
import { readEgress } from "./egress-page.ts";
import {
  countSeqs,
  removeTornLines,
  rewriteSegment,
  segmentsToRewrite,
  seqsWithBody,
} from "./erase.ts";
import { type Snapshot, openSnapshot } from "./export/snapshot.ts";
import { removeIndex, saveIndex } from "./index-file.ts";
import type { JournalIndex, PlacedRecord } from "./journal-index.ts";
import { JournalReader, type PageRequest } from "./journal-reader.ts";
import { JournalWriter } from "./journal-writer.ts";
import type { Lock } from "./lock.ts";
import { type SeqRanges, prepareRecord } from "./record.ts";
import { syncDirectory } from "./segment-files.ts";
import { verifyAside } from "./verify-aside.ts";

interface Parts {
  readonly dir: string;
  readonly indexFile: string;
  readonly segmentBytes: number;
  readonly openFile: OpenDiskFile;
  /** Up to date with the journal on disk. */
  readonly index: JournalIndex;
  readonly lock: Lock;
  readonly notices: readonly ArchiveNotice[];
  readonly isIndexSaved: boolean;
}

const leastBytesBetweenSaves = 8 * 1024 * 1024;

/** The archive over a journal that has been read and is locked; open.ts makes it. */
export class JournalArchive implements Archive {
  readonly #parts: Parts;
  readonly #index: JournalIndex;
  readonly #writer: JournalWriter;
  readonly #reader: JournalReader;
  readonly #conversations: ConversationCache;
  readonly #openTurns: readonly OpenTurn[];
  readonly #notices: ArchiveNotice[];
  readonly #listeners = new Set<(lastSeq: number) => void>();
  /** Index saves and erasures, one after the other. */
  readonly #maintenance = createSerial();
  #unsavedBytes: number;
  #saveAfterBytes = leastBytesBetweenSaves;
  #erasures = 0;
  #isClosed = false;

  constructor(parts: Parts) {
    const { dir, index, segmentBytes, openFile } = parts;
    this.#parts = parts;
    this.#index = index;
    this.#openTurns = index.openTurns.list();
    this.#notices = [...parts.notices];
    this.#reader = new JournalReader(dir, index);
    this.#conversations = new ConversationCache(dir, index);
    this.#writer = new JournalWriter({
      dir,
      segmentBytes,
      index,
      openFile,
      onCommitted: (placed) => this.#noteCommitted(placed),
    });
    this.#unsavedBytes = parts.isIndexSaved ? 0 : index.sizeBytes;
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
      notices: [...this.#notices],
    };
  }

  get openTurns(): readonly OpenTurn[] {
    return this.#openTurns.filter(({ conversationId }) => !this.#index.erased.has(conversationId));
  }

  async append(records: readonly NewRecord[]): Promise<readonly ArchiveRecord[]> {
    this.#refuseWhenClosed();
    if (
      records.some(
        ({ body }) => "conversationId" in body && this.#index.erased.has(body.conversationId),
      )
    ) {
      throw new FailureError(
        "not-found",
        "This conversation was erased: nothing more of it is kept.",
      );
    }
    return records.length === 0
      ? []
      : await this.#writer.append(records.map((record) => prepareRecord(record)));
  }

  async read(request: PageRequest): Promise<ArchivePage> {
    return await this.#reading(() => this.#reader.page(request));
  }

  async egress(from: {
    readonly beforeSeq: number | null;
    readonly limit: number;
  }): Promise<EgressPage> {
    return await this.#reading(() => readEgress(this.#parts.dir, this.#index, from));
  }

  async conversation(conversationId: string): Promise<ConversationLog | null> {
    return await this.#reading(() => this.#conversations.get(conversationId));
  }

  snapshot(conversationIds: readonly string[] | null): Snapshot {
    try {
      return openSnapshot(this.#parts.dir, this.#index, conversationIds);
    } catch (error) {
      throw readFailure(error);
    }
  }

  async eraseConversation(conversationId: string): Promise<number> {
    this.#refuseWhenClosed();
    if (!this.#index.ranges.has(conversationId)) return 0;
    return await this.#maintenance.run(() => this.#erase(conversationId));
  }

  /** Carries on with what was being erased when the app ended. What still cannot be erased becomes a notice. */
  async finishErasures(): Promise<void> {
    for (const conversationId of this.#index.unfinishedErasures()) {
      await this.#maintenance
        .run(() => this.#erase(conversationId))
        .catch((error: unknown) => {
          this.#notices.push({ kind: "damage", message: eraseFailure(error).message });
        });
    }
  }

  async verify(): Promise<VerifyReport> {
    for (;;) {
      await this.#idle();
      const erasures = this.#erasures;
      const extents = this.#index.segments.map(({ number, sizeBytes }) => ({ number, sizeBytes }));
      const report = await this.#reading(() => verifyAside(this.#parts.dir, extents));
      if (erasures === this.#erasures) return report;
    }
  }

  onAppended(listener: (lastSeq: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#idle();
    await this.#writer.exclusive(() => this.#saveIndex());
    await this.#parts.lock.release();
  }

  #noteCommitted(placed: readonly PlacedRecord[]): void {
    this.#reader.noteEnd();
    this.#conversations.noteAppended(placed);
    this.#unsavedBytes += placed.reduce((sum, { start, end }) => sum + end - start, 0);
    if (this.#unsavedBytes >= this.#saveAfterBytes)
      void this.#maintenance.run(() => this.#saveIndex());
    const lastSeq = this.#index.through.seq;
    // In a turn of their own, so that a listener that throws cannot harm the writer.
    for (const listener of this.#listeners) queueMicrotask(() => listener(lastSeq));
  }

  /** Never rejects: without a saved index the next opening only takes longer. */
  async #saveIndex(): Promise<void> {
    if (this.#unsavedBytes === 0 || !this.#index.isTailSound) return;
    this.#unsavedBytes = 0;
    const sizeBytes = await saveIndex(this.#parts.indexFile, this.#parts.dir, this.#index).catch(
      () => 0,
    );
    this.#saveAfterBytes = Math.max(leastBytesBetweenSaves, 4 * sizeBytes);
  }

  /**
   * First an `erased` record that names what goes, then the content: whenever the app is killed, the next opening finds
   * the record and carries on. From the first moment on nothing more of the conversation is taken or given out.
   * Rejects with a FailureError that says how far it came.
   */
  async #erase(conversationId: string): Promise<number> {
    this.#erasures += 1;
    const count = await this.#beginErasure(conversationId);
    try {
      await this.#removeContent(conversationId);
    } catch (error) {
      throw eraseFailure(error);
    }
    return count;
  }

  /** Puts the erasure on record, unless an earlier run did. When that fails, the conversation is as it was. */
  async #beginErasure(conversationId: string): Promise<number> {
    const isRecorded = this.#index.erased.has(conversationId);
    this.#index.erased.add(conversationId);
    this.#conversations.forget(conversationId);
    try {
      await this.#writer.exclusive(async () => {}); // What was accepted before is in the index now.
      const seqs = await seqsWithBody(this.#parts.dir, this.#index, conversationId);
      if (!isRecorded) await this.#recordErasure(conversationId, seqs);
      return countSeqs(seqs);
    } catch (error) {
      if (isRecorded) throw eraseFailure(error);
      this.#index.erased.delete(conversationId);
      throw eraseRefusal(error);
    }
  }

  async #recordErasure(conversationId: string, seqs: SeqRanges): Promise<void> {
    const record: NewRecord = {
      kind: "erased",
      body: { conversationId, records: countSeqs(seqs) },
    };
    await this.#writer.append([prepareRecord(record, { seqs })]);
  }

  async #removeContent(conversationId: string): Promise<void> {
    const { dir, indexFile } = this.#parts;
    await removeIndex(indexFile);
    for (const segment of segmentsToRewrite(this.#index, conversationId))
      await this.#rewrite(segment, conversationId);
    await removeTornLines(dir, conversationId);
    this.#index.ranges.delete(conversationId);
    this.#unsavedBytes += 1;
    await this.#saveIndex();
  }

  /** Appends go on meanwhile, except when it is the segment they go to. */
  async #rewrite(number: number, conversationId: string): Promise<void> {
    const { dir, openFile } = this.#parts;
    const replace = async (): Promise<void> => {
      const rewrite = await rewriteSegment(
        dir,
        number,
        this.#index.segment(number).sizeBytes,
        conversationId,
        openFile,
      );
      if (rewrite === null) return;
      await rewrite.commit(() => {
        this.#index.moveSegment(number, rewrite.sizeBytes, rewrite.moved);
        this.#reader.forgetPlaces();
        this.#reader.noteEnd();
      });
      await syncDirectory(dir);
    };
    await (number === this.#index.segments.at(-1)?.number
      ? this.#writer.exclusive(replace)
      : replace());
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
