import type { LibraryDatabase } from "../../database.ts";
import { type TermPlace, readTerms } from "./block-format.ts";
import type { BlockRow, SegmentRow } from "./rows.ts";

export type BlockKind = "postings" | "positions";

/** Neighbouring blocks of one segment, `last` included. */
export interface BlockRange {
  readonly kind: BlockKind;
  readonly segment: SegmentRow;
  readonly first: number;
  readonly last: number;
}

/** A block in memory. */
export interface LoadedBlock {
  readonly bytes: Uint8Array;
  /** Only of postings. */
  readonly terms: readonly TermPlace[];
}

/** A block that the segment's row promises is not there: the segment is broken, unless it was replaced meanwhile. */
export class MissingBlock extends Error {
  readonly segment: SegmentRow;

  constructor(segment: SegmentRow) {
    super(`The search index lacks a block of the segment at ${segment.fromSeq}.`);
    this.segment = segment;
  }
}

/** What one search has loaded; it stays whatever else is read meanwhile. */
export interface BlockView {
  /** Throws `MissingBlock`. */
  readonly get: (kind: BlockKind, segment: SegmentRow, block: number) => LoadedBlock;
}

/** Blocks read from the library, those used last kept in memory. */
export interface BlockReader {
  readonly load: (ranges: readonly BlockRange[]) => Promise<BlockView>;
  readonly forget: () => void;
}

const keptBytes = 48 * 1024 * 1024;

export function createBlockReader(database: LibraryDatabase): BlockReader {
  // In order of last use, so that the first one is the one to drop.
  const kept = new Map<string, LoadedBlock>();
  let bytes = 0;
  let forgotten = 0;

  const keep = (key: string, block: LoadedBlock): void => {
    if (!kept.delete(key)) bytes += block.bytes.length;
    kept.set(key, block);
    for (const [oldest, { bytes: dropped }] of kept) {
      if (bytes <= keptBytes) return;
      kept.delete(oldest);
      bytes -= dropped.length;
    }
  };

  return {
    load: async (ranges) => {
      const began = forgotten;
      const found = new Map<string, LoadedBlock>();
      const missing = ranges.filter((range) => !takeKept(range, kept, found));
      const take = ({ kind, segment }: BlockRange, row: BlockRow): void => {
        const terms = kind === "postings" ? readTerms(row.bytes) : [];
        found.set(keyOf(kind, segment, row.block), { bytes: row.bytes, terms });
      };
      if (missing.length > 0) await readRanges(database, missing, take);
      // What was read before something was erased must not outlast it.
      if (began === forgotten) for (const [key, block] of found) keep(key, block);
      return {
        get: (kind, segment, block) => {
          const loaded = found.get(keyOf(kind, segment, block));
          if (loaded === undefined) throw new MissingBlock(segment);
          return loaded;
        },
      };
    },
    forget: () => {
      kept.clear();
      bytes = 0;
      forgotten += 1;
    },
  };
}

/** Whether all blocks of a range are in memory already; those that are become part of `found`. */
function takeKept(
  { kind, segment, first, last }: BlockRange,
  kept: ReadonlyMap<string, LoadedBlock>,
  found: Map<string, LoadedBlock>,
): boolean {
  let hasAll = true;
  for (let block = first; block <= last; block++) {
    const key = keyOf(kind, segment, block);
    const known = kept.get(key);
    if (known === undefined) hasAll = false;
    else found.set(key, known);
  }
  return hasAll;
}

/** Several segments that become one have the beginning of the first. */
function keyOf(kind: BlockKind, { fromSeq, toSeq }: SegmentRow, block: number): string {
  return `${kind} ${fromSeq} ${toSeq} ${block}`;
}

/** Past Dexie, whose promises cost more than the reading when there are hundreds of requests. */
async function readRanges(
  database: LibraryDatabase,
  ranges: readonly BlockRange[],
  take: (range: BlockRange, row: BlockRow) => void,
): Promise<void> {
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction(["postings", "positions"], "readonly");
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () =>
      reject(transaction.error ?? new Error("The search index could not be read.")),
    );
    for (const range of ranges) {
      const { kind, first, last } = range;
      const { fromSeq } = range.segment;
      const keys = IDBKeyRange.bound([fromSeq, first], [fromSeq, last]);
      const request: IDBRequest<BlockRow[]> = transaction.objectStore(kind).getAll(keys);
      request.addEventListener("success", () => {
        for (const row of request.result) take(range, row);
      });
    }
  });
}
