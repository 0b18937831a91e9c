import type { ForeignConversation, ForeignSource } from "../foreign.ts";

/** Where a value stands in what was chosen. */
export interface ValuePlace {
  /** Of its file, parted by "/". */
  readonly path: string;
  /** Its number in the file, from 0. */
  readonly index: number;
}

/** How one program keeps a conversation as one JSON value. */
export interface ConversationFormat {
  readonly source: ForeignSource;
  /** Whether a value looks like one of its conversations. */
  readonly recognises: (value: unknown, place: ValuePlace) => boolean;
  /** Throws an Error whose message says what is wrong with it, for a person. */
  readonly read: (value: unknown, place: ValuePlace) => ForeignConversation;
}

/** Everything that a conversation may lack. */
export const bareConversation = {
  title: null,
  at: null,
  systemPrompt: "",
  isPinned: false,
  isArchived: false,
  folder: null,
  tags: [],
  losses: [],
} as const;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A point in time as programs write it: seconds, milliseconds, or ISO 8601. `null` for what is none. */
export function instantOf(value: unknown): string | null {
  const ms =
    typeof value === "string"
      ? Date.parse(/^\d+(?:\.\d+)?$/.test(value) ? "" : value)
      : typeof value === "number"
        ? // Seconds reach this number in the year 5138, milliseconds passed it in 1973.
          value < 1e11
          ? value * 1000
          : value
        : Number.NaN;
  return Number.isFinite(ms) && ms > 0 && ms < 8.64e15 / 100 ? new Date(ms).toISOString() : null;
}

/** Things that were left out, each told once. */
export class Losses {
  readonly #words = new Set<string>();

  add(words: string): void {
    this.#words.add(words);
  }

  list(): readonly string[] {
    return [...this.#words];
  }
}

export const lossWords = {
  pictures: "Pictures and recordings",
  files: "Attached files, whose text the export does not hold",
  tools: "Calls of tools and what they gave back",
  instructions: "Instructions that were the same for all conversations",
  unknown: "Parts of a kind that is not known",
} as const;

/** The words of a text, or of a list of parts: texts as they are or in a field of that name; what is neither is a picture or the like. */
export function wordsOf(content: unknown, losses: Losses): string {
  if (typeof content === "string") return content;
  const texts = (Array.isArray(content) ? content : []).flatMap((part: unknown): string[] => {
    const text = isRecord(part) ? part.text : part;
    if (typeof text === "string") return text === "" ? [] : [text];
    losses.add(lossWords.pictures);
    return [];
  });
  return texts.join("\n\n");
}
