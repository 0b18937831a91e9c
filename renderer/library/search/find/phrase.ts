import type { Matches } from "./match.ts";
import type { QueryPart } from "./query.ts";

/** Is told where a term occurs: the message and the position there. */
export type OccurrenceVisitor = (document: number, position: number) => void;

/** A message and a position as one number: no message has so many tokens, and 2^53 leaves room for the messages. */
const positionLimit = 2 ** 26;

/** Tells occurrences of a part, in any order: all in the candidates, which have a 1 at their place; `null`: all there are. */
export type PartVisitor = (
  part: QueryPart,
  candidates: Uint8Array | null,
  visit: OccurrenceVisitor,
) => void;

/** The messages that have all parts at their offsets. */
export function matchInOrder(parts: readonly QueryPart[], visitPart: PartVisitor): Matches {
  let starts: Float64Array | null = null;
  for (const part of parts) {
    const keys: number[] = [];
    // The rest of what many words begin like would be gathered and sorted in vain.
    const candidates = starts === null ? null : documentsOf(starts);
    visitPart(part, candidates, (document, position) => {
      if (candidates !== null && candidates[document] !== 1) return;
      if (position >= part.offset) keys.push(document * positionLimit + position - part.offset);
    });
    const sorted = Float64Array.from(keys);
    // The lists of several words that begin alike lie one after another.
    if (part.isPrefix) sorted.sort();
    starts = starts === null ? sorted : intersect(starts, sorted);
    if (starts.length === 0) break;
  }
  return countPerDocument(starts ?? new Float64Array());
}

/** 1 at each message that has a start; the starts ascend, and there is one. */
function documentsOf(starts: Float64Array): Uint8Array {
  const documents = new Uint8Array(Math.floor((starts.at(-1) ?? 0) / positionLimit) + 1);
  for (const start of starts) documents[Math.floor(start / positionLimit)] = 1;
  return documents;
}

function intersect(a: Float64Array, b: Float64Array): Float64Array {
  const common = new Float64Array(Math.min(a.length, b.length));
  let [indexA, indexB, count] = [0, 0, 0];
  while (indexA < a.length && indexB < b.length) {
    const difference = (a[indexA] ?? 0) - (b[indexB] ?? 0);
    if (difference === 0) common[count++] = a[indexA] ?? 0;
    if (difference <= 0) indexA++;
    if (difference >= 0) indexB++;
  }
  return common.subarray(0, count);
}

function countPerDocument(starts: Float64Array): Matches {
  const documents = new Uint32Array(starts.length);
  const weights = new Float32Array(starts.length);
  let count = 0;
  for (const start of starts) {
    const document = Math.floor(start / positionLimit);
    if (count === 0 || documents[count - 1] !== document) documents[count++] = document;
    weights[count - 1] = (weights[count - 1] ?? 0) + 1;
  }
  return { documents: documents.subarray(0, count), weights: weights.subarray(0, count) };
}
