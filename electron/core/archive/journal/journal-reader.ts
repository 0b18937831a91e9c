import { closeSync, openSync } from "node:fs";
import type { ArchivePage } from "../../../shared/calls/archive.ts";
import type { ArchiveRecord } from "../../../shared/records.ts";
import { FailingDisk, linesAround } from "./failing-disk.ts";
import { type Stretch, intactRecords } from "./intact-records.ts";
import type { JournalIndex, Segment } from "./journal-index.ts";
import { eachLine } from "./line-blocks.ts";
import { noHash, parseHeader } from "./record.ts";
import { segmentPath } from "./segment-files.ts";

export interface PageRequest {
  readonly afterSeq: number;
  readonly afterHash: string | null;
  readonly limit: number;
}

/** Where reading goes on: after the record `seq` with this hash. */
interface Place {
  readonly seq: number;
  readonly hash: string;
  readonly segment: number;
  readonly offset: number;
}

/** One message between processes stays below this, unless a single record is larger. */
const pageBytes = 4 * 1024 * 1024;
const searchBytes = 64 * 1024;
const rememberedPlaces = 64;

/** Reads the journal in order, page by page. Needs no index of single records: it searches by seq inside a segment. */
export class JournalReader {
  readonly #dir: string;
  readonly #index: JournalIndex;
  /** Ends of pages and batches: the places readers most often go on from. */
  readonly #places = new Map<number, Place>();
  /** Changes with every rewrite of a segment, after which offsets mean something else. */
  #edition = 0;

  constructor(dir: string, index: JournalIndex) {
    this.#dir = dir;
    this.#index = index;
  }

  /** Records after a position, or everything from the start with `reset` when the position is not in this archive. */
  async page(request: PageRequest): Promise<ArchivePage> {
    for (;;) {
      const edition = this.#edition;
      const page = await this.#attempt(request);
      if (edition === this.#edition) return page;
    }
  }

  /** Remembers the newest record's place, which a reader that keeps up will ask for next. */
  noteEnd(): void {
    const { seq, hash, segment, end } = this.#index.through;
    if (end > 0) this.#remember({ seq, hash, segment, offset: end });
  }

  /** To be called in one step with the rename of a rewritten segment. */
  forgetPlaces(): void {
    this.#edition += 1;
    this.#places.clear();
  }

  async #attempt({ afterSeq, afterHash, limit }: PageRequest): Promise<ArchivePage> {
    const start: Place = { seq: 0, hash: noHash, segment: 0, offset: 0 };
    const place = afterSeq === 0 ? start : await this.#find(afterSeq, afterHash);
    const records = await this.#collect(place ?? start, limit);
    return { reset: place === null, records, lastSeq: this.#index.through.seq };
  }

  async #collect(place: Place, limit: number): Promise<readonly ArchiveRecord[]> {
    for (let from = place; ;) {
      const stretches = this.#stretchesAfter(from);
      const records = await this.#collectFrom(stretches, place, limit);
      const last = stretches.at(-1);
      if (records.length > 0 || last === undefined) return records;
      // Not one readable record there: look further on, or a reader would take this for the end.
      from = { ...place, segment: last.segment, offset: last.end };
    }
  }

  async #collectFrom(
    stretches: readonly Stretch[],
    place: Place,
    limit: number,
  ): Promise<readonly ArchiveRecord[]> {
    const records: ArchiveRecord[] = [];
    let bytes = 0;
    let last = place;
    for await (const found of intactRecords(this.#dir, stretches, linesAround)) {
      for (const { record, segment, sizeBytes, end } of found) {
        if (record.seq <= last.seq) continue; // A copy, or out of order: verify() reports it.
        if (records.length >= limit || (records.length > 0 && bytes + sizeBytes > pageBytes)) {
          this.#remember(last);
          return records;
        }
        records.push(record);
        bytes += sizeBytes;
        last = { seq: record.seq, hash: record.hash, segment, offset: end };
      }
    }
    if (records.length > 0) this.#remember(last);
    return records;
  }

  /** Whole segments after a place, as few as hold more than a page: no file is opened in vain. */
  #stretchesAfter(from: Place): readonly Stretch[] {
    const stretches: Stretch[] = [];
    let bytes = 0;
    for (const { number: segment, sizeBytes: end } of this.#index.segments) {
      const start = segment === from.segment ? from.offset : 0;
      if (segment < from.segment || start >= end) continue;
      stretches.push({ segment, start, end });
      bytes += end - start;
      if (bytes > pageBytes) break;
    }
    return stretches;
  }

  async #find(seq: number, hash: string | null): Promise<Place | null> {
    const known = this.#places.get(seq);
    if (known !== undefined) return known.hash === hash ? known : null;
    const segment = this.#index.segments.findLast(
      ({ firstSeq }) => firstSeq > 0 && firstSeq <= seq,
    );
    if (segment === undefined || seq > this.#index.through.seq) return null;
    const near = await this.#searchStart(segment, seq);
    // Where lines stand out of order the search may have passed the record: then look through the whole segment.
    return (
      (await this.#scanFor(segment, near, seq, hash)) ??
      (near > 0 ? await this.#scanFor(segment, 0, seq, hash) : null)
    );
  }

  /** An offset at the start of a line, at or before the line of `seq` and close to it. */
  async #searchStart(segment: Segment, seq: number): Promise<number> {
    const fd = openSync(segmentPath(this.#dir, segment.number), "r");
    let low = 0;
    let high = segment.sizeBytes;
    try {
      while (high - low > searchBytes) {
        const middle = Math.floor((low + high) / 2);
        const found = await firstHeader(fd, middle, high);
        if (found === null || found.seq > seq) high = middle;
        else low = found.offset;
      }
    } finally {
      closeSync(fd);
    }
    return low;
  }

  async #scanFor(
    { number, sizeBytes }: Segment,
    start: number,
    seq: number,
    hash: string | null,
  ): Promise<Place | null> {
    for await (const found of intactRecords(this.#dir, [
      { segment: number, start, end: sizeBytes },
    ])) {
      const match = found.find(({ record }) => record.seq === seq && record.hash === hash);
      if (match !== undefined)
        return { seq, hash: match.record.hash, segment: number, offset: match.end };
      const first = found[0];
      if (first !== undefined && start > 0 && first.record.seq > seq) return null;
    }
    return null;
  }

  #remember(place: Place): void {
    this.#places.delete(place.seq);
    this.#places.set(place.seq, place);
    const [oldest] = this.#places.keys();
    if (this.#places.size > rememberedPlaces && oldest !== undefined) this.#places.delete(oldest);
  }
}

/** The first line that begins after `from` and before `to` and has the form of a record. */
async function firstHeader(
  fd: number,
  from: number,
  to: number,
): Promise<{ readonly seq: number; readonly offset: number } | null> {
  let isPartial = true;
  for await (const block of new FailingDisk().lineBlocks(fd, from, to, searchBytes / 4)) {
    let found: { readonly seq: number; readonly offset: number } | null = null;
    eachLine(block, (start, end, isTerminated) => {
      const header = isPartial || !isTerminated ? null : parseHeader(block.bytes, start, end);
      isPartial = false;
      if (header === null) return true;
      found = { seq: header.seq, offset: block.offset + start };
      return false;
    });
    if (found !== null) return found;
  }
  return null;
}
