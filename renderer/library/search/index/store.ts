import Dexie from "dexie";
import type { LibraryDatabase } from "../../database.ts";
import type { SealedSegment } from "./seal.ts";
import type { SegmentRow } from "./rows.ts";

/** Which reading of the archive the index is of; changes whenever something is erased. */
export async function readEpoch(database: LibraryDatabase): Promise<string> {
  return (await database.searchEpoch.get("epoch"))?.value ?? "";
}

/** All segments, the oldest messages first. */
export async function readSegments(database: LibraryDatabase): Promise<readonly SegmentRow[]> {
  return database.segments.orderBy("fromSeq").toArray();
}

/**
 * Stores a segment in place of those it covers, in one transaction. Returns `false`, and stores nothing, when something
 * was erased since `epoch`: the segment may hold words that must be gone.
 */
export async function writeSegment(
  database: LibraryDatabase,
  { segment, postings, positions }: SealedSegment,
  epoch: string,
): Promise<boolean> {
  const { segments, searchEpoch } = database;
  const tables = [segments, database.postings, database.positions, searchEpoch];
  return database.transaction("rw", tables, async () => {
    if ((await readEpoch(database)) !== epoch) return false;
    const covered = await segments
      .where("fromSeq")
      .between(segment.fromSeq, segment.toSeq, true, true)
      .primaryKeys();
    await deleteSegments(database, covered);
    await segments.put(segment);
    await database.postings.bulkPut([...postings]);
    await database.positions.bulkPut([...positions]);
    return true;
  });
}

/** Deletes segments with their blocks. Runs within a transaction on these tables. */
export async function deleteSegments(
  database: LibraryDatabase,
  fromSeqs: readonly number[],
): Promise<void> {
  for (const fromSeq of fromSeqs) {
    const keys = [
      [fromSeq, Dexie.minKey],
      [fromSeq, Dexie.maxKey],
    ] as const;
    await database.postings
      .where("[fromSeq+block]")
      .between(...keys)
      .delete();
    await database.positions
      .where("[fromSeq+block]")
      .between(...keys)
      .delete();
    await database.segments.delete(fromSeq);
  }
}

/**
 * Takes the words of erased messages out of the index: deletes every segment that may hold one of them, to be built
 * again from what is left. Runs within the transaction that deletes the messages, so that neither is there without the
 * other.
 */
export async function forgetMessages(
  database: LibraryDatabase,
  seqs: readonly number[],
): Promise<void> {
  await renewEpoch(database);
  const segments = await database.segments.toCollection().primaryKeys();
  const holding = segments.filter((fromSeq, index) => {
    const end = segments[index + 1] ?? Infinity;
    return seqs.some((seq) => seq >= fromSeq && seq < end);
  });
  await deleteSegments(database, holding);
}

/** Everything was erased. Runs within the transaction that deletes the messages. */
export async function forgetAll(database: LibraryDatabase): Promise<void> {
  await renewEpoch(database);
  for (const table of [database.segments, database.postings, database.positions])
    await table.clear();
}

/** What was read from the library until now is not to be written to the index any more. */
export async function renewEpoch(database: LibraryDatabase): Promise<void> {
  await database.searchEpoch.put({ key: "epoch", value: crypto.randomUUID() });
}

/** Deletes one segment, which cannot be read; it is built again from the messages. */
export async function forgetSegment(database: LibraryDatabase, fromSeq: number): Promise<void> {
  const tables = [database.segments, database.postings, database.positions];
  await database.transaction("rw", tables, () => deleteSegments(database, [fromSeq]));
}
