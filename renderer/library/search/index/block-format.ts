import { PackedReader, PackedWriter } from "./packed-bytes.ts";

/**
 * A block holds up to 64 neighbouring terms of a segment in two byte strings, all numbers packed:
 *
 * postings:  number of terms; for each: letters shared with the term before, the rest of the term, number of messages,
 *            bytes of its list; then the lists: for each message its distance from the one before, doubled, plus one
 *            when the term occurs more than once, then how often
 * positions: for each term the bytes of its list; then the lists: for each message, for each occurrence, its distance
 *            in tokens from the one before
 */
export interface BlockWriter {
  readonly terms: number;
  readonly bytes: number;
  /** Begins a term's lists; terms come in ascending order. */
  readonly beginTerm: (term: string) => void;
  /** Adds a message of the term's, with its positions from `start` to before `end`: all of them ascend. */
  readonly addDocument: (
    document: number,
    positions: Uint32Array,
    start: number,
    end: number,
  ) => void;
  /** The finished block; the writer begins anew. */
  readonly take: () => BlockBytes;
}

export interface BlockBytes {
  readonly firstTerm: string;
  readonly postings: Uint8Array<ArrayBuffer>;
  readonly positions: Uint8Array<ArrayBuffer>;
}

interface TermEntry {
  readonly term: string;
  documents: number;
  listBytes: number;
  positionBytes: number;
}

export function createBlockWriter(): BlockWriter {
  const list = new PackedWriter();
  const positionList = new PackedWriter();
  const head = new PackedWriter();
  let entries: TermEntry[] = [];
  let listStart = 0;
  let positionStart = 0;
  let previous = 0;
  const endTerm = (): void => {
    const entry = entries.at(-1);
    if (entry === undefined) return;
    entry.listBytes = list.length - listStart;
    entry.positionBytes = positionList.length - positionStart;
  };
  return {
    get terms() {
      return entries.length;
    },
    get bytes() {
      return list.length;
    },
    beginTerm: (term) => {
      endTerm();
      entries.push({ term, documents: 0, listBytes: 0, positionBytes: 0 });
      listStart = list.length;
      positionStart = positionList.length;
      previous = 0;
    },
    addDocument: (document, positions, start, end) => {
      const entry = entries.at(-1);
      if (entry !== undefined) entry.documents += 1;
      const count = end - start;
      list.write((document - previous) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) list.write(count);
      previous = document;
      let before = 0;
      for (let index = start; index < end; index++) {
        const position = positions[index] ?? 0;
        positionList.write(position - before);
        before = position;
      }
    },
    take: () => {
      endTerm();
      const firstTerm = entries[0]?.term ?? "";
      writeHead(head, entries);
      head.writeBytes(list.take());
      const postings = head.take();
      for (const entry of entries) head.write(entry.positionBytes);
      head.writeBytes(positionList.take());
      entries = [];
      return { firstTerm, postings, positions: head.take() };
    },
  };
}

function writeHead(head: PackedWriter, entries: readonly TermEntry[]): void {
  head.write(entries.length);
  let before = "";
  for (const { term, documents, listBytes } of entries) {
    const shared = sharedLetters(before, term);
    head.write(shared);
    head.writeText(term, shared);
    head.write(documents);
    head.write(listBytes);
    before = term;
  }
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Where a term's list lies in its block. */
export interface TermPlace {
  readonly term: string;
  /** Place among the terms of the block. */
  readonly index: number;
  readonly documents: number;
  readonly start: number;
  readonly end: number;
}

/** The terms of a block and the places of their lists. */
export function readTerms(postings: Uint8Array): readonly TermPlace[] {
  const reader = new PackedReader(postings);
  const count = reader.read();
  const sizes: { readonly term: string; readonly documents: number; readonly bytes: number }[] = [];
  let before = "";
  for (let index = 0; index < count; index++) {
    const term = before.slice(0, reader.read()) + reader.readText();
    sizes.push({ term, documents: reader.read(), bytes: reader.read() });
    before = term;
  }
  let start = reader.position;
  return sizes.map(({ term, documents, bytes }, index) => {
    const place = { term, index, documents, start, end: start + bytes };
    start += bytes;
    return place;
  });
}

/** Calls back with each message of a term and how often it occurs there. */
export function readList(
  postings: Uint8Array,
  { start, end }: TermPlace,
  visit: (document: number, count: number) => void,
): void {
  const reader = new PackedReader(postings, start, end);
  let document = 0;
  while (reader.hasMore) {
    const step = reader.read();
    document += step >>> 1;
    visit(document, (step & 1) === 0 ? 1 : reader.read());
  }
}

/** Whether a term is in one of the messages, which have a 1 at their place. */
export function hasOneOf(
  postings: Uint8Array,
  { start, end }: TermPlace,
  documents: Uint8Array,
): boolean {
  const reader = new PackedReader(postings, start, end);
  let document = 0;
  while (reader.hasMore) {
    const step = reader.read();
    document += step >>> 1;
    if (documents[document] === 1) return true;
    if ((step & 1) === 1) reader.read();
  }
  return false;
}

/** Where the positions of each of a block's terms begin. */
export function readPositionStarts(positions: Uint8Array, terms: number): Uint32Array {
  const reader = new PackedReader(positions);
  const starts = new Uint32Array(terms);
  let before = 0;
  for (let index = 0; index < terms; index++) {
    starts[index] = before;
    before += reader.read();
  }
  return starts.map((start) => reader.position + start);
}

/** Calls back with each occurrence of a term, whose positions begin at `start`: its message and its position there. */
export function readPositions(
  postings: Uint8Array,
  positions: Uint8Array,
  place: TermPlace,
  start: number,
  visit: (document: number, position: number) => void,
): void {
  const reader = new PackedReader(positions, start);
  readList(postings, place, (document, count) => {
    let position = 0;
    for (let occurrence = 0; occurrence < count; occurrence++) {
      position += reader.read();
      visit(document, position);
    }
  });
}
