import type { ArchivePage } from "../../shared/calls/archive.ts";
import type {
  ArchiveRecord,
  NewRecord,
  OutputBody,
  PromptBody,
  TitledBy,
} from "../../shared/records.ts";
import type { ConversationRouting } from "../../shared/routing.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { ArchiveNotice } from "../../shared/state.ts";
import type { CommonKnown } from "./common.ts";
import type { EraseTarget } from "./erase/target.ts";
import type { VerifyReport } from "../../shared/verify.ts";
import type { Acceptance } from "./verify/accepted-record.ts";
import type { VerifyWatch, WrittenSegments } from "./verify/verify-folder.ts";
import type { HeldSnapshot } from "./export/held-snapshots.ts";

/** A conversation as its records tell it: what a turn needs to build the model's context. */
export interface ConversationLog {
  readonly conversationId: string;
  readonly title: string | null;
  readonly titleBy: TitledBy | null;
  /** `at` of the record that says from which other program it came; `null`: from none. */
  readonly importedAt: string | null;
  readonly settings: ConversationSettings;
  readonly routing: ConversationRouting;
  /** `clearingKey`s of the findings that the person let pass here. */
  readonly cleared: readonly string[];
  /** Also of one that was removed; `null`: it was put into none. */
  readonly folderId: string | null;
  readonly tags: readonly string[];
  /** Every message by id; the tree is in their `parentId`s. */
  readonly messages: ReadonlyMap<string, LoggedMessage>;
  /**
   * Records of answers that have no output yet, or one that was cut off (their pieces, where they were asked for, what left for
   * them), by the answer's id.
   */
  readonly owed: ReadonlyMap<string, readonly ArchiveRecord[]>;
}

export type LoggedMessage =
  | { readonly role: "user"; readonly prompt: PromptBody }
  | { readonly role: "assistant"; readonly output: OutputBody };

/** An answer that was owed or being written when the app last ended. */
export interface OpenTurn {
  readonly conversationId: string;
  readonly messageId: string;
  readonly parentId: string;
  /** Put together from its checkpoints. */
  readonly text: string;
  readonly reasoning: string;
}

export interface ArchiveState {
  readonly lastSeq: number;
  /** 64 hex digits; 64 zeros while empty. */
  readonly lastHash: string;
  readonly segments: number;
  readonly sizeBytes: number;
  /** Seq of the newest `erased` record; 0 without one. */
  readonly lastErasedSeq: number;
  readonly notices: readonly ArchiveNotice[];
}

export type EgressRecord = Extract<ArchiveRecord, { readonly kind: "egress" }>;

export interface EgressPage {
  readonly records: readonly EgressRecord[];
  /** Seqs of those among them that left another machine, and came with an import of its archive. */
  readonly brought: ReadonlySet<number>;
  /** To go on with; `null` at the end. */
  readonly nextBeforeSeq: number | null;
  /** How many left this machine. */
  readonly total: number;
  /** How many left another one. */
  readonly broughtTotal: number;
}

/** What is on disk and acknowledged. */
export interface CommittedSegments extends WrittenSegments {
  readonly dir: string;
  /** Seq of the newest `erased` record; 0 without one. */
  readonly lastErasedSeq: number;
}

/** The append-only journal of everything said. One process holds it open at a time. */
export interface Archive {
  state(): ArchiveState;
  /**
   * Resolves once all of them are on disk (fdatasync returned), in order and without others between them.
   * Calls that arrive while a sync is in flight share the next one. Rejects with FailureError "archive-full" when
   * the volume has no room, "disk-error" otherwise; then none of them is in the archive and earlier ones are safe.
   */
  append(records: readonly NewRecord[]): Promise<readonly ArchiveRecord[]>;
  /** At most `limit` records after `afterSeq`, or `reset` when that position is not in this archive. */
  read(from: {
    readonly afterSeq: number;
    readonly afterHash: string | null;
    readonly limit: number;
  }): Promise<ArchivePage>;
  /**
   * The newest `limit` records of what left before `beforeSeq`, or of all with `null`, newest first; those of erased
   * conversations are among them without their body. Takes as long as reading those lines, however long the journal is.
   */
  egress(from: { readonly beforeSeq: number | null; readonly limit: number }): Promise<EgressPage>;
  /** `null` when there is no such conversation or it was erased. */
  conversation(conversationId: string): Promise<ConversationLog | null>;
  /** Folders, what is kept on this device, and imports on record. Takes as long as reading those few lines, once. */
  common(): Promise<CommonKnown>;
  /** Ids of messages that were erased from conversations that stayed, by the conversation's. Takes as long as reading those lines. */
  erasedMessages(): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /**
   * Where these conversations lie now, or all with `null`, to read them aside, without what was erased: it waits for an
   * erasure that is under way. Close it afterwards.
   */
  snapshot(conversationIds: readonly string[] | null): Promise<HeldSnapshot>;
  /** Owed or half-written answers found on opening, oldest first. */
  readonly openTurns: readonly OpenTurn[];
  /**
   * Takes content off the disk; resolves with how many records lost their body, 0 when there was nothing of it. From the
   * first moment on nothing more of it is taken or given out. Rejects with FailureError "archive-full" or "disk-error"
   * that says whether nothing was erased or the rest goes at the next opening.
   */
  erase(target: EraseTarget): Promise<number>;
  /**
   * Carries on with an erasure that failed midway, if there is one, and erases nothing else. Rejects with FailureError
   * "archive-full" or "disk-error" when something that is on record as erased may still be on the disk. What lies behind a
   * link that leads nowhere waits for the opening at which it is back; until then `state().notices` says so.
   */
  finishErasing(): Promise<void>;
  /** Conversations whose newest message is older than a moment, oldest first. */
  conversationsBefore(atMs: number, options: { readonly keepsPinned: boolean }): readonly string[];
  /** When the newest message was written, in milliseconds since 1970; `null` without one. */
  newestMessageAtMs(): number | null;
  /** Of all that is not erased. */
  conversationIds(): readonly string[];
  /** Whether the conversation was erased here: nothing is taken under its id any more. */
  isErased(conversationId: string): boolean;
  /** Reads every byte and checks the chain, off this thread's critical path. */
  verify(watch?: VerifyWatch): Promise<VerifyReport>;
  /**
   * Reads every byte, then takes the damage that a report showed for good: from now on it is told apart from new damage.
   * Refuses with "archive-damaged" when that is not all that there is by now. Rejects with FailureError "cancelled", and
   * accepts nothing, once the watch's signal is aborted before the record of it is written.
   */
  acceptDamage(damageKey: string, watch?: VerifyWatch): Promise<Acceptance>;
  /**
   * Does work over the segment files as they are on disk up to this moment, while appends go on behind it. When
   * something was erased meanwhile the files changed: then it begins again.
   */
  withSegments<T>(work: (segments: CommittedSegments) => Promise<T>): Promise<T>;
  /**
   * The same for work that copies them to where nothing is erased: an erasure that failed midway is carried on first.
   * Rejects with FailureError "archive-full" or "disk-error", before the work begins, when that fails again.
   */
  withSegmentsToKeep<T>(work: (segments: CommittedSegments) => Promise<T>): Promise<T>;
  /** Called after each sync. Returns the function that stops listening. */
  onAppended(listener: (lastSeq: number) => void): () => void;
  /** Waits for what is being written, saves the index, gives up the lock. */
  close(): Promise<void>;
}
