import {
  type TermPlace,
  hasOneOf,
  readList,
  readPositionStarts,
  readPositions,
} from "../index/block-format.ts";
import type { BlockKind, BlockRange, BlockView } from "../index/blocks.ts";
import { type OccurrenceVisitor, matchInOrder } from "./phrase.ts";
import type { QueryClause, QueryPart } from "./query.ts";
import type { SegmentRow } from "../index/rows.ts";

/** The messages of one part of the index that have what a clause asks for, ascending, and how much of it. */
export interface Matches {
  readonly documents: Uint32Array;
  /** Occurrences; those of longer words than the one typed count less. */
  readonly weights: Float32Array;
}

export const longerWordWeight = 0.5;

/** Blocks that `matchInSegment` needs for a clause. None when the segment cannot have it. */
export function blocksFor(segment: SegmentRow, clause: QueryClause): readonly BlockRange[] {
  const ranges = clause.parts.map((part) => blocksOfPart(segment, part));
  if (ranges.some((range) => range === null)) return [];
  const kinds: readonly BlockKind[] =
    clause.parts.length > 1 ? ["postings", "positions"] : ["postings"];
  return ranges.flatMap((range) =>
    range === null ? [] : kinds.map((kind) => ({ kind, segment, ...range })),
  );
}

function blocksOfPart(
  { blockTerms }: SegmentRow,
  { term, isPrefix }: QueryPart,
): { readonly first: number; readonly last: number } | null {
  const first = Math.max(0, countUpTo(blockTerms, term) - 1);
  // Terms are letters, and no letter is above this one.
  const last = isPrefix ? countUpTo(blockTerms, `${term}\uffff`) - 1 : first;
  return blockTerms.length === 0 || last < first ? null : { first, last };
}

/** How many of the ascending terms are not above `term`. */
function countUpTo(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The messages of a segment that have a clause. `blocks` must hold what `blocksFor` says. */
export function matchInSegment(
  segment: SegmentRow,
  clause: QueryClause,
  blocks: BlockView,
): Matches {
  const [part] = clause.parts;
  if (part !== undefined && clause.parts.length === 1)
    return part.isPrefix ? matchBeginning(segment, part, blocks) : matchTerm(segment, part, blocks);
  // Of the other parts nothing was read then.
  if (clause.parts.some((wanted) => blocksOfPart(segment, wanted) === null)) return noMatches;
  return matchInOrder(clause.parts, (wanted, candidates, visit) => {
    visitPositions({ segment, part: wanted, blocks, candidates }, visit);
  });
}

interface FoundTerm {
  readonly block: number;
  readonly place: TermPlace;
}

function findTerms(segment: SegmentRow, part: QueryPart, blocks: BlockView): readonly FoundTerm[] {
  const range = blocksOfPart(segment, part);
  const found: FoundTerm[] = [];
  for (let block = range?.first ?? 0; block <= (range?.last ?? -1); block++) {
    for (const place of blocks.get("postings", segment, block).terms) {
      const isFound = part.isPrefix ? place.term.startsWith(part.term) : place.term === part.term;
      if (isFound) found.push({ block, place });
    }
  }
  return found;
}

/** Whether any message of a segment has a whole term. */
export function hasTerm(segment: SegmentRow, part: QueryPart, blocks: BlockView): boolean {
  return findTerms(segment, part, blocks).length > 0;
}

function matchTerm(segment: SegmentRow, part: QueryPart, blocks: BlockView): Matches {
  const [found] = findTerms(segment, part, blocks);
  if (found === undefined) return noMatches;
  const documents = new Uint32Array(found.place.documents);
  const weights = new Float32Array(found.place.documents);
  const { bytes } = blocks.get("postings", segment, found.block);
  let index = 0;
  readList(bytes, found.place, (document, count) => {
    documents[index] = document;
    weights[index] = count;
    index += 1;
  });
  return { documents, weights };
}

function matchBeginning(segment: SegmentRow, part: QueryPart, blocks: BlockView): Matches {
  const found = findTerms(segment, part, blocks);
  if (found.length === 0) return noMatches;
  const sums = new Float32Array(segment.documents.count);
  for (const { block, place } of found) {
    const weight = place.term === part.term ? 1 : longerWordWeight;
    const { bytes } = blocks.get("postings", segment, block);
    readList(bytes, place, (document, count) => {
      sums[document] = (sums[document] ?? 0) + weight * count;
    });
  }
  return gatherMatches(sums);
}

export const noMatches: Matches = { documents: new Uint32Array(), weights: new Float32Array() };

/** The places above zero of a sum per message. */
export function gatherMatches(sums: Float32Array): Matches {
  let count = 0;
  for (const sum of sums) if (sum > 0) count += 1;
  const documents = new Uint32Array(count);
  const weights = new Float32Array(count);
  let index = 0;
  for (let document = 0; document < sums.length; document++) {
    const sum = sums[document] ?? 0;
    if (sum === 0) continue;
    documents[index] = document;
    weights[index] = sum;
    index += 1;
  }
  return { documents, weights };
}

interface Visit {
  readonly segment: SegmentRow;
  readonly part: QueryPart;
  readonly blocks: BlockView;
  readonly candidates: Uint8Array | null;
}

function visitPositions(
  { segment, part, blocks, candidates }: Visit,
  visit: OccurrenceVisitor,
): void {
  let starts: Uint32Array = new Uint32Array();
  let startsOf = -1;
  for (const { block, place } of findTerms(segment, part, blocks)) {
    const postings = blocks.get("postings", segment, block);
    // Most words that begin like the one typed are in none of them.
    if (candidates !== null && !hasOneOf(postings.bytes, place, candidates)) continue;
    const positions = blocks.get("positions", segment, block).bytes;
    if (block !== startsOf) starts = readPositionStarts(positions, postings.terms.length);
    startsOf = block;
    readPositions(postings.bytes, positions, place, starts[place.index] ?? 0, visit);
  }
}
