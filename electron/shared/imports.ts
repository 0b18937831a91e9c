import * as v from "valibot";
import type { ImportSource } from "./records.ts";
import type { Failure } from "./result.ts";

/** What the window asks of an import, and what main tells it of one. */

export const importChoiceSchema = v.strictObject({ kind: v.picklist(["file", "folder"]) });

export const importStartSchema = v.strictObject({
  /** Also what was erased here before; it comes back under another id. */
  bringsErased: v.boolean(),
});

/** Something that happened often, told once. */
export interface Tally {
  readonly what: string;
  readonly count: number;
}

/** What cannot be brought for one reason. */
export interface Skipped extends Tally {
  /** Of the first few, as a person may know them. */
  readonly names: readonly string[];
}

/** What a file or folder holds, before anything of it is written. */
export interface ImportPreview {
  readonly source: ImportSource;
  readonly conversations: number;
  readonly messages: number;
  /** ISO 8601; `null` when the file does not say. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Conversations that the archive has: only what is new in them is brought. */
  readonly alreadyHere: number;
  /** Further copies of conversations that it holds more than once; they are not counted as conversations. */
  readonly copies: number;
  /** Conversations that the person erased from this archive. */
  readonly erasedHere: number;
  /** Messages that the person erased from conversations that stayed. */
  readonly erasedMessages: number;
  /** Titles of the first few conversations. */
  readonly titles: readonly string[];
  /** Which conversations cannot be brought, and why. */
  readonly unreadable: readonly Skipped[];
  /** What of the conversations cannot be brought, such as pictures. */
  readonly losses: readonly Tally[];
}

/** What an import came to. */
export interface ImportReport {
  readonly source: ImportSource;
  /** New ones. */
  readonly conversations: number;
  /** In new conversations and in those that were here, answers that were completed there among them. */
  readonly messages: number;
  /** Conversations that were here and got further messages, or the rest of an answer. */
  readonly grown: number;
  /** Conversations that were here, with nothing new in them. */
  readonly alreadyHere: number;
  /** Further copies of conversations, with nothing new in them. */
  readonly copies: number;
  /** Left out, for the person had erased them here. */
  readonly erasedHere: number;
  /** Messages of other conversations, left out for the same reason. */
  readonly erasedMessages: number;
  readonly unreadable: readonly Skipped[];
  readonly losses: readonly Tally[];
}

/** How far it has come. */
export interface ImportProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly conversations: number;
}

/** The one import that is under way, or the last one since the start. `name` is the file's or folder's, without the way to it. */
export type ImportState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string; readonly progress: ImportProgress }
  | { readonly status: "preview"; readonly name: string; readonly preview: ImportPreview }
  | { readonly status: "running"; readonly name: string; readonly progress: ImportProgress }
  | { readonly status: "done"; readonly name: string; readonly report: ImportReport }
  /** `report` says what was brought until then, whole conversations; `null` when nothing was begun. */
  | { readonly status: "cancelled"; readonly name: string; readonly report: ImportReport | null }
  | {
      readonly status: "failed";
      readonly name: string;
      /** Whether it was only looked at, or already being brought. */
      readonly during: "reading" | "running";
      readonly failure: Failure;
      readonly report: ImportReport | null;
    };
