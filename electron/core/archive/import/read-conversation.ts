import type { Tally } from "../../../shared/imports.ts";
import type { NewRecord } from "../../../shared/records.ts";

/** A conversation as it will stand in the archive, should it not be there yet. */
export interface ReadConversation {
  readonly conversationId: string;
  /** Those under which an earlier Freehold may have brought it; `null` where they were the same. */
  readonly former: FormerIds | null;
  readonly title: string;
  /** In the order in which they are appended; each says when it happened, as far as that is known. */
  readonly records: readonly NewRecord[];
  /** Name of a folder to put it into. */
  readonly folder: string | null;
  readonly messageIds: readonly string[];
  /** These ids are made of places, some at least: another message may have stood there before. */
  readonly hasPlaceIds: boolean;
  /** ISO 8601; `null` when nothing says. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** What of it cannot be brought. */
  readonly losses: readonly Tally[];
}

export interface FormerIds {
  readonly conversationId: string;
  /** By the messages' ids. */
  readonly messageIds: ReadonlyMap<string, string>;
  /** What was said first; under the same id another conversation may have come. */
  readonly beginning: Telling & { readonly messageId: string };
}

/** What a message says, as far as it is compared. */
export interface Telling {
  readonly role: "user" | "assistant";
  readonly text: string;
}

/** What a reader gives, in the order of the file. */
export type ReadItem =
  | { readonly type: "conversation"; readonly conversation: ReadConversation }
  /** A folder or an earlier import that conversations of the file name, or what is kept of folders and tags. */
  | { readonly type: "common"; readonly record: CommonRecord }
  /** Something that cannot be brought; the rest goes on. */
  | {
      readonly type: "unreadable";
      /** By which a person may know it; empty where nothing says. */
      readonly name: string;
      readonly reason: string;
    };

export type CommonRecord = Extract<NewRecord, { readonly kind: "folder" | "keep" | "import" }>;
