import { parseQuery, type QueryClause } from "../../../library/search/find/query.ts";
import {
  type Span,
  bestSpan,
  findSpans,
  wantedClauses,
} from "../../../library/search/find/spans.ts";
import { type RenderedText, pointAt, readRenderedText } from "./rendered-text.ts";

/** What was searched for in a message as it is drawn. */
export interface Marks {
  readonly all: readonly StaticRange[];
  /** Of the passage that the search showed, as far as what is drawn is what was written. */
  readonly first: Range | null;
}

/** More than anybody looks at; a word that a whole book is full of would take long to draw. */
const mostMarks = 5_000;

/** The texts of a message say in `data-place` what they are; the search shows a message's own text first. */
const placesInOrder = ['[data-place="text"]', "[data-place]:not([data-place='text'])"] as const;

/** Finds the words of a search in a message, folded as the search folds them: in its text, its reasoning and its files. */
export function findMarks(message: Element, words: string): Marks {
  const clauses = wantedClauses(parseQuery(words));
  const places = placesInOrder.flatMap((selector) => [...message.querySelectorAll(selector)]);
  const all: StaticRange[] = [];
  let first: Range | null = null;
  for (const place of places) {
    const { text, spans } = findIn(place, clauses);
    first ??= firstOf(text, spans);
    for (const span of spans.slice(0, mostMarks - all.length)) {
      const ends = endsOf(text, span);
      if (ends !== null) all.push(new StaticRange(ends));
    }
  }
  return { all, first };
}

function findIn(
  place: Element,
  clauses: readonly QueryClause[],
): { readonly text: RenderedText; readonly spans: readonly Span[] } {
  const text = readRenderedText(place);
  return { text, spans: findSpans(text.text, clauses) };
}

function firstOf(text: RenderedText, spans: readonly Span[]): Range | null {
  const span = spans[bestSpan(spans)];
  const ends = span === undefined ? null : endsOf(text, span);
  if (ends === null) return null;
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range;
}

function endsOf(text: RenderedText, { start, end }: Span): StaticRangeInit | null {
  const from = pointAt(text, start, false);
  const to = pointAt(text, end, true);
  if (from === null || to === null) return null;
  return {
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  };
}
