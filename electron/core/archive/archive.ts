import type { ArchivePage, VerifyReport } from "../../shared/contract.ts";
import type { ArchiveRecord, NewRecord, OutputBody, PromptBody } from "../../shared/records.ts";
import type { ConversationRouting } from "../../shared/routing.ts";
import type { ConversationSettings } from "../../shared/sampling.ts";
import type { ArchiveNotice } from "../../shared/state.ts";
import type { Snapshot } from "./export/snapshot.ts";

/** A conversation as its records tell it: what a turn needs to build the model's context. */
export interface ConversationLog {
  readonly conversationId: string;
  readonly title: string | null;
  readonly titleBy: "person" | "model" | null;
  readonly settings: ConversationSettings;
  readonly routing: ConversationRouting;
  /** `clearingKey`s of the findings that the person let pass here. */
  readonly cleared: readonly string[];
  /** Every message by id; the tree is in their `parentId`s. */
  readonly messages: ReadonlyMap<string, LoggedMessage>;
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
  readonly notices: readonly ArchiveNotice[];
}

export type EgressRecord = Extract<ArchiveRecord, { readonly kind: "egress" }>;

export interface EgressPage {
  readonly records: readonly EgressRecord[];
  /** To go on with; `null` at the end. */
  readonly nextBeforeSeq: number | null;
  /** How many there are in all. */
  readonly total: number;
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
  /** Where these conversations lie now, or all with `null`, to read them aside. Give it back with `closeSnapshot`. */
  snapshot(conversationIds: readonly string[] | null): Snapshot;
  /** Owed or half-written answers found on opening, oldest first. */
  readonly openTurns: readonly OpenTurn[];
  /** Takes the content of every record of the conversation off the disk; returns how many records lost their body. */
  eraseConversation(conversationId: string): Promise<number>;
  /** Reads every byte and checks the chain, off this thread's critical path. */
  verify(): Promise<VerifyReport>;
  /** Called after each sync. Returns the function that stops listening. */
  onAppended(listener: (lastSeq: number) => void): () => void;
  /** Waits for what is being written, saves the index, gives up the lock. */
  close(): Promise<void>;
}
