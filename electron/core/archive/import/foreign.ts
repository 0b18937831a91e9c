import type { Tally } from "../../../shared/imports.ts";
import type { Attachment, ImportSource } from "../../../shared/records.ts";

/** Conversations as other programs kept them, in one shape, before they become records. */

/** The programs whose own formats are read; Freehold's own export is lines of records and has a reader of its own. */
export type ForeignSource = Exclude<ImportSource, "freehold">;

export interface ForeignMessage {
  /** As the other program names it, or made of its place; one of a kind in its conversation. */
  readonly originalId: string;
  /** `originalId` of the message it follows, which stands before it; `null` starts the conversation. */
  readonly parentId: string | null;
  readonly role: "user" | "assistant";
  readonly text: string;
  readonly reasoning: string;
  readonly attachments: readonly Attachment[];
  /** Of an answer, as that program names it; `null` when it does not say. */
  readonly model: string | null;
  /** ISO 8601, UTC, milliseconds; `null` when it is not known. */
  readonly at: string | null;
  readonly rating: -1 | 0 | 1;
}

export interface ForeignConversation {
  readonly originalId: string;
  /** Its `originalId` as an earlier Freehold made it, perhaps of other conversations too; `null` where that was the same. */
  readonly formerId: string | null;
  readonly title: string | null;
  /** ISO 8601, UTC, milliseconds; `null` when it is not known. */
  readonly at: string | null;
  readonly systemPrompt: string;
  readonly isPinned: boolean;
  readonly isArchived: boolean;
  /** The name of the folder or project it lay in. */
  readonly folder: string | null;
  readonly tags: readonly string[];
  /** Parents before children. */
  readonly messages: readonly ForeignMessage[];
  /** Messages are named only by their places, some at least: another one may stand there the next time. */
  readonly hasPlaceIds: boolean;
  /** What of it could not be brought, counted by kind: pictures, tool calls, unknown parts. */
  readonly losses: readonly Tally[];
}

/** What a reader gives, in the order of the file. */
export type ForeignItem =
  | { readonly type: "conversation"; readonly conversation: ForeignConversation }
  /** One that cannot be brought; the rest goes on. */
  | {
      readonly type: "unreadable";
      /** By which a person may know it; empty where nothing says. */
      readonly name: string;
      readonly reason: string;
    };

/** A file or folder that a person chose, opened and recognised. */
export type OpenedImport =
  | {
      readonly source: ForeignSource;
      /** Bytes to be read in all, as they lie unpacked. */
      readonly totalBytes: number;
      /**
       * Streams, one conversation in memory at a time. Throws a FailureError "invalid-input" in plain words when the file is not
       * what it claims to be, is cut off, or would unpack to more than a sane archive holds.
       */
      readonly items: (progress: (doneBytes: number) => void) => AsyncIterable<ForeignItem>;
    }
  | { readonly source: "freehold"; readonly path: string; readonly totalBytes: number };
