import { type TextPlace, searchedTexts } from "../index/describe.ts";
import type { MessageRow } from "../../rows.ts";
import type { Query } from "./query.ts";
import type { SnippetPart } from "../request.ts";
import { type Span, bestSpan, findSpans, leadIn, snippetLength, wantedClauses } from "./spans.ts";

export interface Snippet {
  readonly place: TextPlace;
  readonly parts: readonly SnippetPart[];
}

/** The passage of a message that has the most of what was searched for, its matches marked. */
export function makeSnippet(message: MessageRow, query: Query): Snippet {
  const wanted = wantedClauses(query);
  const texts = searchedTexts(message);
  for (const { place, text } of texts) {
    const spans = findSpans(text, wanted);
    if (spans.length > 0) return { place, parts: cut(text, spans) };
  }
  const shown = texts.find(({ text }) => text.trim() !== "") ?? { place: "text", text: "" };
  return { place: shown.place, parts: cut(shown.text, []) };
}

/** A short text, its matches marked. */
export function markMatches(text: string, query: Query): readonly SnippetPart[] {
  return cut(text, findSpans(text, wantedClauses(query)));
}

function cut(text: string, spans: readonly Span[]): readonly SnippetPart[] {
  const start = wordStart(text, spans[bestSpan(spans)]?.start ?? 0);
  const end = wordEnd(text, Math.min(text.length, start + snippetLength));
  const parts: SnippetPart[] = [];
  let done = start;
  const add = (to: number, isMatch: boolean): void => {
    const piece = text.slice(done, to).replace(/\s+/g, " ");
    if (piece !== "") parts.push({ text: piece, isMatch });
    done = Math.max(done, to);
  };
  if (start > 0) parts.push({ text: "… ", isMatch: false });
  for (const span of spans) {
    if (span.end <= done || span.start < start || span.start >= end) continue;
    if (span.start > done) add(span.start, false);
    add(span.end, true);
  }
  if (done < end) add(end, false);
  if (end < text.length) parts.push({ text: " …", isMatch: false });
  return parts;
}

/** A little before the match, where a word begins. */
function wordStart(text: string, match: number): number {
  if (match <= leadIn) return 0;
  const from = match - leadIn;
  const space = text.slice(from, match).search(/\s/);
  return space === -1 ? afterCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(" ", near);
  return space > near - leadIn / 2 ? space : afterCharacter(text, near);
}

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** In code units; longer ones, such as a family of emoji with their skin tones, are rare. */
const longestCharacter = 32;

/** The end of the character that would be cut there: a letter with its marks, or an emoji of several. */
function afterCharacter(text: string, index: number): number {
  const from = Math.max(0, index - longestCharacter);
  const near = characters.segment(text.slice(from, index + longestCharacter));
  const cut = near.containing(index - from);
  return cut === undefined || from + cut.index === index
    ? index
    : from + cut.index + cut.segment.length;
}
