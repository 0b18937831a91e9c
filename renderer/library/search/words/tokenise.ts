import { compoundEnd, mayGoOn, partOfCompound, withoutApostrophes } from "./compounds.ts";
import { createFold } from "./fold.ts";
import {
  isVoicing,
  kindAt,
  letter,
  letterKinds,
  picture,
  unspaced,
  widthAt,
  wordEnd,
} from "./letters.ts";
import { readPicture } from "./pictures.ts";

/**
 * word: whole. picture: an emoji. pair: two neighbours of a script without spaces. last: the last character of such a run,
 * so that a search for one character finds it there too. part: of the token before, at the same place, so that "c" finds
 * "C++" too, and "été" what is "l'été".
 */
export type TokenKind = "word" | "picture" | "pair" | "last" | "part";

/** Is told of each token in order: its folded term and where in the text it stands. */
export type TokenSink = (term: string, start: number, end: number, kind: TokenKind) => void;

const { fold, forget } = createFold();

/** Something was erased: lets go of the words that texts were split into last. */
export function forgetWords(): void {
  forget();
}

/**
 * Splits a text into the terms it is found by. A run of n characters without spaces gives n tokens, overlapping pairs
 * and its last character, so that a token's place counts characters there and words elsewhere.
 */
export function tokenise(text: string, sink: TokenSink): void {
  const table = letterKinds();
  for (let index = 0; index < text.length;) {
    const kind = kindAt(text, index, table);
    if (kind === letter) index = takeWord(text, index, table, sink);
    else if (kind === unspaced) index = takeRun(text, index, table, sink);
    else if (kind === picture) index = takePicture(text, index, sink);
    else index += widthAt(text, index);
  }
}

function takeWord(text: string, start: number, table: Uint8Array, sink: TokenSink): number {
  const end = wordEnd(text, start, table);
  if (mayGoOn(text.charCodeAt(end))) {
    const wholeEnd = compoundEnd(text, end, table);
    if (wholeEnd > end) {
      emitCompound(text, start, wholeEnd, sink);
      return wholeEnd;
    }
  }
  const term = fold(text.slice(start, end));
  if (term !== "") sink(term, start, end, "word");
  return end;
}

function emitCompound(text: string, start: number, end: number, sink: TokenSink): void {
  const written = text.slice(start, end);
  const whole = fold(withoutApostrophes(written));
  if (whole === "") return;
  sink(whole, start, end, "word");
  for (const { 0: part, index } of written.matchAll(partOfCompound)) {
    const [term, partStart] = [fold(part), start + index];
    if (term !== "" && term !== whole) sink(term, partStart, partStart + part.length, "part");
  }
}

function runEnd(text: string, start: number, table: Uint8Array): number {
  let index = start;
  while (index < text.length && kindAt(text, index, table) === unspaced)
    index += widthAt(text, index);
  return index;
}

function takeRun(text: string, start: number, table: Uint8Array, sink: TokenSink): number {
  const end = runEnd(text, start, table);
  for (let index = start; index < end;) {
    const next = characterEnd(text, index, end);
    const isLast = next >= end;
    const tokenEnd = isLast ? end : characterEnd(text, next, end);
    const term = fold(text.slice(index, tokenEnd));
    if (term !== "") sink(term, index, tokenEnd, isLast ? "last" : "pair");
    index = next;
  }
  return end;
}

/** Its parts cannot be shown by themselves and stand where all of it does. */
function takePicture(text: string, start: number, sink: TokenSink): number {
  const { end, terms } = readPicture(text, start);
  for (const [index, term] of terms.entries())
    sink(term, start, end, index === 0 ? "picture" : "part");
  return end;
}

/** A voicing belongs to the character before it, as it does where both are written as one. */
function characterEnd(text: string, start: number, end: number): number {
  let index = start + widthAt(text, start);
  while (index < end && isVoicing(text.charCodeAt(index))) index++;
  return index;
}
