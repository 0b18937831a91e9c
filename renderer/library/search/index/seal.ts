import { type BlockBytes, type BlockWriter, createBlockWriter } from "./block-format.ts";
import { type PartBuilder, gap, samePlace, termIdOf } from "./part-builder.ts";
import type { BlockRow, DocumentColumns, SegmentRow } from "./rows.ts";

const mostTermsPerBlock = 64;
/** A common word's list fills a block by itself, so that its neighbours can be read without it. */
const mostBytesPerBlock = 12_288;

/** A segment with its blocks, ready to be stored. */
export interface SealedSegment {
  readonly segment: SegmentRow;
  readonly postings: readonly BlockRow[];
  readonly positions: readonly BlockRow[];
}

/** Every occurrence in the order of terms, messages and positions. */
interface Occurrences {
  /** Where each term id's occurrences begin. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly positions: Uint32Array;
}

/**
 * Packs what a builder took in into a segment that answers for all seqs up to `toSeq`. It pauses after each block, so
 * that whoever drives it can let something else go first.
 */
export function* sealPart(part: PartBuilder, toSeq: number): Generator<void, SealedSegment> {
  const occurrences = sortOccurrences(part);
  yield;
  const terms = [...part.termIds.keys()].sort();
  yield;
  const writer = createBlockWriter();
  const blocks: BlockBytes[] = [];
  for (const term of terms) {
    writer.beginTerm(term);
    writeTerm(part.termIds.get(term) ?? 0, occurrences, writer.addDocument);
    if (writer.terms < mostTermsPerBlock && writer.bytes < mostBytesPerBlock) continue;
    blocks.push(writer.take());
    yield;
  }
  if (writer.terms > 0) blocks.push(writer.take());
  const { fromSeq } = part;
  const rows = (kind: "postings" | "positions"): readonly BlockRow[] =>
    blocks.map((block, index) => ({ fromSeq, block: index, bytes: block[kind] }));
  return {
    segment: {
      fromSeq,
      toSeq,
      tokens: part.tokens.length,
      documents: packColumns(part.documents),
      blockTerms: blocks.map(({ firstTerm }) => firstTerm),
    },
    postings: rows("postings"),
    positions: rows("positions"),
  };
}

/** A counting sort by term: messages and positions are in order already and stay so. */
function sortOccurrences({ tokens, starts: documentStarts, termIds }: PartBuilder): Occurrences {
  const starts = new Uint32Array(termIds.size + 2);
  for (const token of tokens) {
    const id = termIdOf(token);
    starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const next = starts.slice();
  const documents = new Uint32Array(tokens.length);
  const positions = new Uint32Array(tokens.length);
  for (let document = 0; document < documentStarts.length; document++) {
    const start = documentStarts[document] ?? 0;
    const end = documentStarts[document + 1] ?? tokens.length;
    let position = -1;
    for (let index = start; index < end; index++) {
      const token = tokens[index] ?? gap;
      if (token < samePlace) position += 1;
      const id = termIdOf(token);
      const place = next[id] ?? 0;
      next[id] = place + 1;
      documents[place] = document;
      positions[place] = position;
    }
  }
  return { starts, documents, positions };
}

function writeTerm(
  id: number,
  { starts, documents, positions }: Occurrences,
  addDocument: BlockWriter["addDocument"],
): void {
  const end = starts[id + 1] ?? documents.length;
  for (let index = starts[id] ?? 0; index < end;) {
    const document = documents[index] ?? 0;
    let next = index + 1;
    while (next < end && documents[next] === document) next++;
    addDocument(document, positions, index, next);
    index = next;
  }
}

function packColumns(columns: DocumentColumns): DocumentColumns {
  return {
    count: columns.count,
    seqs: Uint32Array.from(columns.seqs),
    seconds: Uint32Array.from(columns.seconds),
    lengths: Uint16Array.from(columns.lengths),
    flags: Uint8Array.from(columns.flags),
    conversationOf: Uint32Array.from(columns.conversationOf),
    conversations: [...columns.conversations],
    originOf: Uint16Array.from(columns.originOf),
    origins: [...columns.origins],
  };
}
