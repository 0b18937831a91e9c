import { createFold } from "./fold.ts";
import { isVoicing, kindAt, letter, letterKinds, separator, unspaced, widthAt } from "./letters.ts";

/**
 * word: whole. pair: two neighbours of a script without spaces. last: the last character of such a run, so that a search
 * for one character finds it there too.
 */
export type TokenKind = "word" | "pair" | "last";

/** Is told of each token in order: its folded term and where in the text it stands. */
export type TokenSink = (term: string, start: number, end: number, kind: TokenKind) => void;

const fold = createFold();

/**
 * Splits a text into the terms it is found by. A run of n characters without spaces gives n tokens, overlapping pairs
 * and its last character, so that a token's index counts characters there and words elsewhere.
 */
export function tokenise(text: string, sink: TokenSink): void {
  const table = letterKinds();
  for (let index = 0; index < text.length;) {
    const kind = kindAt(text, index, table);
    if (kind === separator) {
      index += widthAt(text, index);
      continue;
    }
    const end = kind === letter ? wordEnd(text, index, table) : runEnd(text, index, table);
    if (kind === letter) emitWord(text, index, end, sink);
    else emitRun(text, index, end, sink);
    index = end;
  }
}

function wordEnd(text: string, start: number, table: Uint8Array): number {
  let index = start + 1;
  // Most text needs no more than the table.
  while (index < text.length && table[text.charCodeAt(index)] === letter) index++;
  while (index < text.length && kindAt(text, index, table) === letter)
    index += widthAt(text, index);
  return Math.max(index, start + widthAt(text, start));
}

function runEnd(text: string, start: number, table: Uint8Array): number {
  let index = start;
  while (index < text.length && kindAt(text, index, table) === unspaced)
    index += widthAt(text, index);
  return index;
}

function emitWord(text: string, start: number, end: number, sink: TokenSink): void {
  const term = fold(text.slice(start, end));
  if (term !== "") sink(term, start, end, "word");
}

function emitRun(text: string, start: number, end: number, sink: TokenSink): void {
  for (let index = start; index < end;) {
    const next = characterEnd(text, index, end);
    const isLast = next >= end;
    const tokenEnd = isLast ? end : characterEnd(text, next, end);
    const term = fold(text.slice(index, tokenEnd));
    if (term !== "") sink(term, index, tokenEnd, isLast ? "last" : "pair");
    index = next;
  }
}

/** A voicing belongs to the character before it, as it does where both are written as one. */
function characterEnd(text: string, start: number, end: number): number {
  let index = start + widthAt(text, start);
  while (index < end && isVoicing(text.charCodeAt(index))) index++;
  return index;
}
