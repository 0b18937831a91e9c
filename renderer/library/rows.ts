import type { Provenance, RemoteProvenance } from "../../electron/shared/provenance.ts";
import type {
  Attachment,
  ImportOrigin,
  ImportedAnswer,
  OutputStatus,
  RouteBody,
} from "../../electron/shared/records.ts";
import type { Place } from "../../electron/shared/organise.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { ConversationRouting } from "../../electron/shared/routing.ts";
import type { TitledBy } from "../../electron/shared/records.ts";
import type { ConversationSettings } from "../../electron/shared/sampling.ts";

/** A conversation as the window lists it. */
export interface ConversationRow {
  readonly id: string;
  readonly title: string;
  /** none: nothing was said yet. prompt: the first words of the first prompt stand in until it is named. */
  readonly titledBy: "none" | "prompt" | TitledBy;
  readonly settings: ConversationSettings;
  readonly routing: ConversationRouting;
  /** Of all its remote answers whose price was known. */
  readonly costUsd: number;
  readonly isPinned: boolean;
  /** `null`: in none. */
  readonly folderId: string | null;
  readonly tags: readonly string[];
  /** Out of the way: listed only when asked for. */
  readonly isArchived: boolean;
  /** `null`: it was written here. */
  readonly origin: ImportOrigin | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When its newest message was written. */
  readonly updatedAt: string;
  readonly messageCount: number;
}

export interface FolderRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

/** A folder or tag of which everything stays on this device. */
export interface KeptRow {
  /** As `placeKey` has it. */
  readonly key: string;
  readonly place: Place;
}

interface MessageBase {
  readonly id: string;
  readonly conversationId: string;
  /** The archive record it came from. */
  readonly seq: number;
  readonly at: string;
  readonly parentId: string | null;
  readonly text: string;
}

/** A prompt. */
export interface UserMessage extends MessageBase {
  readonly role: "user";
  readonly attachments: readonly Attachment[];
}

/** An answer. */
export interface AssistantMessage extends MessageBase {
  readonly role: "assistant";
  readonly parentId: string;
  readonly reasoning: string;
  readonly status: OutputStatus;
  readonly failure: Failure | null;
  readonly provenance: Provenance | RemoteProvenance | null;
  /** `null`: it was written here. */
  readonly imported: ImportedAnswer | null;
  readonly rating: -1 | 0 | 1;
  /** The rating again, absent without one: so the index of it holds rated answers only. */
  readonly ratedAs?: -1 | 1;
}

export type MessageRow = UserMessage | AssistantMessage;

/** Where an answer was asked for and why, and where the ledger has the bytes of it. */
export interface RouteRow extends RouteBody {
  /** Of its newest `egress` record; `null` while nothing left for it. */
  readonly egressSeq: number | null;
}

/**
 * The little of a message that the tree needs; a conversation of 10,000 messages loads as these. An answer that was completed
 * later has one for each of its records, for the words of all of them are in the index; the first one says its place.
 */
export interface NodeRow {
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly parentId: string | null;
  readonly role: "user" | "assistant";
  /** Length of text and reasoning, to guess a height by before the text is loaded. */
  readonly characters: number;
}

/** Which branch of a conversation is shown: the one through this message. Not in the archive; lost on a rebuild. */
export interface BranchRow {
  readonly conversationId: string;
  readonly messageId: string;
}

/** How far the projection has come. */
export interface PositionRow {
  readonly key: "position";
  readonly seq: number;
  readonly hash: string | null;
}
