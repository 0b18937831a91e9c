import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../../electron/core/archive/archive.ts";
import { openArchive } from "../../electron/core/archive/open.ts";
import { verifyFolder } from "../../electron/core/archive/verify/verify-folder.ts";
import type { NewRecord } from "../../electron/shared/records.ts";
import { type BenchContext, type BenchResult, type BenchRun, summarise } from "./bench.ts";

const historyRecords = 100_000;
const groupSize = 100;
const samples = 5;

/**
 * The journal on the disk of the scratch folder: appends with a sync each, appends that share syncs (a
 * hundred at a time), a full replay
 * (read, check the chain, parse, index) and opening with the saved index. Messages have about 400 characters.
 */
export const run: BenchRun = async ({
  scratchDir,
  log,
}: BenchContext): Promise<readonly BenchResult[]> => {
  const place = {
    dir: join(scratchDir, "archive"),
    indexFile: join(scratchDir, "cache", "index.json"),
  };
  const archive = await openArchive(place);
  log(`journal: appending, one at a time and in groups of ${groupSize}`);
  const single = await sample(() => appendsPerSecond(archive, 200, 1));
  const grouped = await sample(() => appendsPerSecond(archive, 10_000, groupSize));
  log(`journal: writing ${historyRecords} records`);
  await fill(archive);
  const { lastSeq } = archive.state();
  await archive.close();
  log("journal: opening");
  const warm = await sample(() => openMs(place));
  const cold = await sample(async () => {
    await rm(place.indexFile);
    return (lastSeq / (await openMs(place))) * 1000;
  });
  const verified = await sample(
    async () => (lastSeq / (await timeMs(() => verifyFolder(place.dir)))) * 1000,
  );
  return [
    summarise("append_single_per_s", "records/s", single),
    summarise("append_grouped_per_s", "records/s", grouped),
    summarise("replay_records_per_s", "records/s", cold),
    summarise("verify_records_per_s", "records/s", verified),
    summarise(`open_${historyRecords / 1000}k_with_index_ms`, "ms", warm),
  ];
};

async function sample(measure: () => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let count = 0; count < samples; count += 1) values.push(await measure());
  return values;
}

/** Rounds of `inFlight` appends that are all asked for before the first is awaited. */
async function appendsPerSecond(
  archive: Archive,
  total: number,
  inFlight: number,
): Promise<number> {
  const ms = await timeMs(async () => {
    for (let done = 0; done < total; done += inFlight) {
      await Promise.all(
        Array.from({ length: inFlight }, (_, index) => archive.append([message(done + index)])),
      );
    }
  });
  return (total / ms) * 1000;
}

async function fill(archive: Archive): Promise<void> {
  const perAppend = 1_000;
  for (let done = archive.state().lastSeq; done < historyRecords; done += perAppend) {
    const count = Math.min(perAppend, historyRecords - done);
    await archive.append(Array.from({ length: count }, (_, index) => message(done + index)));
  }
}

async function openMs(place: {
  readonly dir: string;
  readonly indexFile: string;
}): Promise<number> {
  let archive: Archive | null = null;
  const ms = await timeMs(async () => {
    archive = await openArchive(place);
  });
  await (archive as Archive | null)?.close();
  return ms;
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Questions and answers in turn, twenty to a conversation. */
function message(number: number): NewRecord {
  const conversationId = `conversation-${Math.floor(number / 20)}`;
  const text = `Message ${number}: the quick brown fox jumps over the lazy dog. `.repeat(7);
  if (number % 2 === 0) {
    const body = {
      conversationId,
      messageId: `m${number}`,
      parentId: null,
      text,
      attachments: [],
      replyId: `m${number + 1}`,
    };
    return { kind: "prompt", body };
  }
  const parentId = `m${number - 1}`;
  const body = {
    conversationId,
    messageId: `m${number}`,
    parentId,
    status: "complete",
    text,
    reasoning: "",
    failure: null,
    provenance: null,
  } as const;
  return { kind: "output", body };
}
