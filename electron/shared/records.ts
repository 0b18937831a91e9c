import type { GatePreset } from "./gate.ts";
import type { Place } from "./organise.ts";
import type {
  ConversationRouting,
  Destination,
  RouteReason,
  RoutedFinding,
  Shortfall,
} from "./routing.ts";
import type { Provenance, RemoteProvenance } from "./provenance.ts";
import type { ConversationSettings } from "./sampling.ts";
import type { FailureCode } from "./result.ts";

/**
 * The archive's records: what a line of `archive/000001.jsonl` says.
 * A line is `{"v","seq","at","id","kind","prev","hash","body"}` in this key order; archive/journal/record.ts has the hash rule.
 */
export interface RecordOf<Kind extends string, Body> {
  readonly v: 1;
  /** Dense, from 1. */
  readonly seq: number;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly id: string;
  readonly kind: Kind;
  /** `hash` of the record before; 64 zeros for the first. */
  readonly prev: string;
  readonly hash: string;
  /** The body, or what is left of it after it was erased. */
  readonly body: Body | ErasedBody;
}

/** What stands in place of a body that its owner erased: its hash keeps the chain whole. */
export interface ErasedBody {
  readonly erased: true;
  readonly sha256: string;
}

/**
 * Who gave a title. import: it came along from another program, whose model may have made it of what was said; earlier
 * imports called that "person", which `titledBy` sees through.
 */
export type TitledBy = "person" | "model" | "import";

export type ConversationChange =
  | { readonly type: "created"; readonly settings: ConversationSettings }
  /** Brought in from elsewhere; `at` of its records is when it happened there. */
  | { readonly type: "imported"; readonly origin: ImportOrigin }
  | { readonly type: "renamed"; readonly title: string; readonly by: TitledBy }
  | { readonly type: "pinned"; readonly isPinned: boolean }
  /** Into a folder, or out of all with `null`. */
  | { readonly type: "moved"; readonly folderId: string | null }
  /** The tags it has from now on, all of them. */
  | { readonly type: "tagged"; readonly tags: readonly string[] }
  /** Out of the way, not erased. */
  | { readonly type: "archived"; readonly isArchived: boolean }
  | { readonly type: "configured"; readonly settings: ConversationSettings }
  | { readonly type: "routed"; readonly routing: ConversationRouting }
  /** The person looked at one finding and let it pass, for this conversation. */
  | { readonly type: "cleared"; readonly rule: string; readonly clearingKey: string };

/** messages: plain lists of messages, as models are trained with. */
export const importSources = [
  "freehold",
  "chatgpt",
  "claude",
  "open-webui",
  "lm-studio",
  "jan",
  "messages",
] as const;
export type ImportSource = (typeof importSources)[number];

/** Which import brought a conversation. */
export interface ImportOrigin {
  /** Of the `import` record. */
  readonly importId: string;
  readonly source: ImportSource;
  /** What it was called there; the same file brought again is known by it. */
  readonly originalId: string;
  /** How many records right before this one came with it; only of what left Freehold's own archive. */
  readonly records?: number;
  /** The conversation was here before: only these records came. */
  readonly isPart?: true;
}

export interface ConversationBody {
  readonly conversationId: string;
  readonly change: ConversationChange;
}

/** A text file given along with a prompt; its text is part of what the model reads. */
export interface Attachment {
  readonly name: string;
  readonly sizeBytes: number;
  readonly text: string;
}

export interface PromptBody {
  readonly conversationId: string;
  readonly messageId: string;
  /** The message this one follows; `null` starts the conversation. Two prompts with one parent are branches. */
  readonly parentId: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** The message that will answer it: an output with this id is owed. */
  readonly replyId: string;
}

/** A piece of an answer that is still being written: the pieces of one `messageId` in order are its text so far. */
export interface CheckpointBody {
  readonly conversationId: string;
  readonly messageId: string;
  readonly parentId: string;
  /** Where the piece begins in the text, in UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
  /** Where it begins in the reasoning; records of the first archives lack it. */
  readonly reasoningOffset?: number;
  readonly reasoning: string;
  /** The pieces before it belong to a remote answer that broke off, which has its own output: the text begins anew. */
  readonly isRestart?: true;
}

/** complete: the model ended it. stopped: the person did. failed: an error did. interrupted: the app or engine ended. */
export type OutputStatus = "complete" | "stopped" | "failed" | "interrupted";

export interface OutputBody {
  readonly conversationId: string;
  readonly messageId: string;
  readonly parentId: string;
  readonly status: OutputStatus;
  readonly text: string;
  readonly reasoning: string;
  readonly failure: { readonly code: FailureCode; readonly message: string } | null;
  /** `null` when no model had begun. */
  readonly provenance: Provenance | RemoteProvenance | null;
  /** Another program kept this answer: what is known of its making, in place of a provenance. */
  readonly imported?: ImportedAnswer;
}

export interface ImportedAnswer {
  readonly source: ImportSource;
  /** As that program names it. */
  readonly model: string | null;
}

export interface RatingBody {
  readonly conversationId: string;
  readonly messageId: string;
  readonly rating: -1 | 0 | 1;
}

export interface ModelBody {
  readonly change: "added" | "verified" | "removed";
  readonly modelId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string | null;
}

/** Something left this machine, or was about to: the record is on disk before the first byte goes. */
export interface EgressBody {
  readonly purpose:
    | "hub-search"
    | "hub-details"
    | "hub-header"
    | "download"
    | "chat"
    | "model-list";
  readonly method: "GET" | "HEAD" | "POST";
  /** Where it went, without credentials; a download's many range requests to one address share one record. */
  readonly url: string;
  /** What was sent beside address and headers; 0 for all that only fetches. */
  readonly bodyBytes: number;
  /** Of the exact bytes sent; `null` when there were none. */
  readonly bodySha256: string | null;
  /** Whose turn it was; so it is erased with its conversation. Only of purpose "chat". */
  readonly conversationId?: string;
  readonly messageId?: string;
  readonly endpointId?: string;
  /** The exact text that was sent. */
  readonly sentBody?: string;
}

/** Where an answer was asked for, decided before any model saw the prompt. */
export interface RouteBody {
  readonly conversationId: string;
  /** The answer's. */
  readonly messageId: string;
  readonly destination: Destination;
  readonly reasons: readonly RouteReason[];
  /** The figures, where the month's budget kept it here. */
  readonly shortfall?: Shortfall;
  /** What the folder or tag was called that kept it on this device, where one did. */
  readonly keptBy?: string;
  readonly verdict: "local" | "eligible";
  /** By rule, never the words. */
  readonly findings: readonly RoutedFinding[];
  /** "none": the policy kept it here whatever it held, so it was not judged. */
  readonly gateVersion: string;
  readonly preset: GatePreset;
  readonly stage: "fast" | "full";
}

/** A place to put conversations. */
export interface FolderBody {
  readonly folderId: string;
  readonly change:
    | { readonly type: "created"; readonly name: string }
    | { readonly type: "renamed"; readonly name: string }
    /** What was in it is in none from then on. */
    | { readonly type: "removed" };
}

/** Whether everything in a folder or with a tag stays on this device: the newest word on a place holds. */
export interface KeepBody {
  readonly place: Place;
  readonly isKept: boolean;
}

/** What was brought in from a file; written when all of it is on disk. */
export interface ImportBody {
  readonly importId: string;
  readonly source: ImportSource;
  readonly fileName: string;
  readonly conversations: number;
  readonly messages: number;
  /** Conversations that were left out, for whatever reason. */
  readonly skipped: number;
}

/** Content that a person took off the disk. */
export type ErasedRecordBody = ErasedPart | ErasedEverything;

export interface ErasedPart {
  readonly conversationId: string;
  /** Only these messages, which are all that follows the ones chosen; left out: the whole conversation. */
  readonly messageIds?: readonly string[];
  /** The titles that a model gave went too: they were made of a prompt that is gone. */
  readonly titles?: true;
  /** Those of imports among them; earlier versions left the ones that were on record as the person's. */
  readonly importedTitles?: true;
  /** How many records lost their body. */
  readonly records: number;
}

/** Every conversation so far, the names of folders and of imported files, and what was said of folders and tags. */
export interface ErasedEverything {
  readonly everything: true;
  readonly records: number;
}

/** Damage that a person said is for good: it stays in the archive, is named as accepted, and is no news any more. */
export interface AcceptedBody {
  readonly damage: readonly AcceptedDamage[];
}

/** What is wrong between two good records, or with the body of one. */
export interface AcceptedDamage {
  /** Bound to the hashes on both sides of it: what is damaged beyond them is another damage. See journal/damage-log.ts. */
  readonly id: string;
  /** Where the first problem of it was found. */
  readonly segment: string;
  readonly line: number;
  readonly problems: number;
}

export interface BodyByKind {
  readonly conversation: ConversationBody;
  readonly prompt: PromptBody;
  readonly checkpoint: CheckpointBody;
  readonly output: OutputBody;
  readonly rating: RatingBody;
  readonly model: ModelBody;
  readonly egress: EgressBody;
  readonly route: RouteBody;
  readonly folder: FolderBody;
  readonly keep: KeepBody;
  readonly import: ImportBody;
  readonly erased: ErasedRecordBody;
  readonly accepted: AcceptedBody;
}

export type RecordKind = keyof BodyByKind;

export type ArchiveRecord = {
  readonly [Kind in RecordKind]: RecordOf<Kind, BodyByKind[Kind]>;
}[RecordKind];

/** A body waiting to be appended. */
export type NewRecord = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly body: BodyByKind[Kind];
    /** When it happened, for what is brought in from elsewhere; now, when it is left out. */
    readonly at?: string;
  };
}[RecordKind];

export function isErased(body: object): body is ErasedBody {
  return "erased" in body && body.erased === true;
}

/** Kinds of records that belong to no one conversation, hold a person's words and go along with an export. */
export function isCommonKind(kind: string): kind is "folder" | "keep" | "import" {
  return kind === "folder" || kind === "keep" || kind === "import";
}
