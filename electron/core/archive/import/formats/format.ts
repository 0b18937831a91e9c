import { createHash } from "node:crypto";
import type { Attachment } from "../../../../shared/records.ts";
import type { ForeignConversation, ForeignSource } from "../foreign.ts";
import type { Tallies } from "../tallies.ts";

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
  formerId: null,
  title: null,
  at: null,
  systemPrompt: "",
  isPinned: false,
  isArchived: false,
  folder: null,
  tags: [],
  hasPlaceIds: false,
  losses: [],
} as const;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A point in time as programs write it: seconds, milliseconds, either as a text, or ISO 8601. `null` for what is none. */
export function instantOf(value: unknown): string | null {
  const ms = millisecondsOf(value);
  return Number.isFinite(ms) && ms > 0 && ms < 8.64e15 / 100 ? new Date(ms).toISOString() : null;
}

function millisecondsOf(value: unknown): number {
  // Seconds reach this number in the year 5138, milliseconds passed it in 1973.
  if (typeof value === "number") return value < 1e11 ? value * 1000 : value;
  if (typeof value !== "string") return Number.NaN;
  // Few digits are a year, or no time at all.
  if (/^\d{9,}(?:\.\d+)?$/.test(value)) return millisecondsOf(Number(value));
  return Date.parse(/^\d+(?:\.\d+)?$/.test(value) ? "" : value);
}

/** What cannot be brought, by its kind; each is counted. */
export const lossWords = {
  pictures: "Pictures",
  recordings: "Recordings and videos",
  files: "Attached files, whose text the export does not hold",
  calls: "Calls of tools",
  results: "What tools gave back",
  memories: "What the program remembered of you",
  instructions: "Ends of instructions that are longer than Freehold keeps",
  opinions: "Words that you gave with a rating",
  folders: "Folders and projects, whose names the export does not hold",
  about: "Titles and settings, whose file is broken or missing",
  unknown: "Parts of a kind that is not known",
} as const;

/**
 * The words of a text, or of a list of parts: texts as they are or in a field of that name; what is neither is counted as what
 * its type says.
 */
export function wordsOf(content: unknown, losses: Tallies): string {
  if (typeof content === "string") return content;
  const texts = (Array.isArray(content) ? content : []).flatMap((part: unknown): string[] => {
    const text = isRecord(part) ? part.text : part;
    if (typeof text === "string") return text === "" ? [] : [text];
    losses.add(lossOf(part));
    return [];
  });
  return joined(texts);
}

/** By the name of its type, which ChatGPT and OpenAI's API keep in different fields. */
function lossOf(part: unknown): string {
  const { type, content_type: kind } = isRecord(part) ? part : {};
  const name = [type, kind].find((one) => typeof one === "string") ?? "";
  if (/image/.test(name)) return lossWords.pictures;
  if (/audio|video/.test(name)) return lossWords.recordings;
  return /file/.test(name) ? lossWords.files : lossWords.unknown;
}

/** By the ending of its name. */
export function isPicture(name: unknown): boolean {
  return typeof name === "string" && /\.(?:png|jpe?g|gif|webp|heic|bmp|tiff?)$/i.test(name);
}

/** Texts that are there, as paragraphs. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

const longestName = 255;

/** A text that came with a message as a file. */
export function textFile(name: unknown, text: string): Attachment {
  const known = typeof name === "string" && name !== "" ? name : "attachment.txt";
  return { name: known.slice(0, longestName), sizeBytes: Buffer.byteLength(text), text };
}

/** Code as it stands in a text, fenced with more backticks than it has in a row itself. */
export function fenced(code: string, language = ""): string {
  let longestRun = 2;
  for (const [run] of code.matchAll(/`+/g)) longestRun = Math.max(longestRun, run.length);
  const fence = "`".repeat(longestRun + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/**
 * Thoughts that a model wrote before its answer between tags of their own, and the answer, which may speak of such tags. What
 * anybody else wrote has none.
 */
export function splitThoughts(
  role: string,
  content: string,
): { readonly text: string; readonly reasoning: string } {
  if (role !== "assistant") return { text: content, reasoning: "" };
  const thoughts: string[] = [];
  let text = content;
  for (;;) {
    const found = /^\s*<think>([\s\S]*?)(?:<\/think>\s*|$)/.exec(text);
    if (found === null) return { text, reasoning: joined(thoughts) };
    thoughts.push((found[1] ?? "").trim());
    text = text.slice(found[0].length);
  }
}

/** Tells a value that has no name of its own from the others. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
