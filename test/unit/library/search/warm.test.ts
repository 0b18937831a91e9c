import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { MissingBlock, createBlockReader } from "../../../../renderer/library/search/blocks.ts";
import { warmBlocks } from "../../../../renderer/library/search/warm.ts";
import { openSearch, say } from "./place.ts";

async function openSegments() {
  const opened = openSearch();
  for (const id of ["a", "b", "c"]) say(opened.archive, id, "one", "two", "three", "four");
  await opened.catchUp();
  const { segments } = opened.indexer.parts();
  expect(segments.length).toBeGreaterThan(1);
  const blocks = createBlockReader(opened.database);
  const isKept = async (fromSeq: number): Promise<boolean> => {
    const view = await blocks.load([{ kind: "postings", fromSeq, first: 0, last: 0 }]);
    try {
      return view.get("postings", fromSeq, 0).terms.length > 0;
    } catch (error) {
      if (error instanceof MissingBlock) return false;
      throw error;
    }
  };
  /** From here on only what is in memory is found. */
  const emptyDisk = () => opened.database.table("postings").clear();
  return { seqs: segments.map(({ fromSeq }) => fromSeq), segments, blocks, isKept, emptyDisk };
}

test("all postings are in memory after warming up", async () => {
  const { seqs, segments, blocks, isKept, emptyDisk } = await openSegments();
  await warmBlocks(segments, blocks, () => true);
  await emptyDisk();
  for (const seq of seqs) expect(await isKept(seq)).toBe(true);
});

test("the newest messages come first, and no more than the limit is read", async () => {
  const { seqs, segments, blocks, isKept, emptyDisk } = await openSegments();
  await warmBlocks(segments, blocks, () => true, 1);
  await emptyDisk();
  expect(await isKept(seqs.at(-1) ?? 0)).toBe(true);
  for (const seq of seqs.slice(0, -1)) expect(await isKept(seq)).toBe(false);
});

test("nothing is read once a search began", async () => {
  const { seqs, segments, blocks, isKept, emptyDisk } = await openSegments();
  await warmBlocks(segments, blocks, () => false);
  await emptyDisk();
  for (const seq of seqs) expect(await isKept(seq)).toBe(false);
});

test("blocks that were being read when all was forgotten are not kept", async () => {
  const { seqs, blocks, isKept, emptyDisk } = await openSegments();
  const fromSeq = seqs[0] ?? 0;
  const reading = blocks.load([{ kind: "postings", fromSeq, first: 0, last: 0 }]);
  blocks.forget();
  await reading;
  await emptyDisk();
  expect(await isKept(fromSeq)).toBe(false);
});
