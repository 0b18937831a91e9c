import { expect, test } from "vitest";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import {
  checkpoint,
  newPlace,
  openIn,
  output,
  prompt,
  readAll,
  seqs,
  writeHistory,
} from "./place.ts";

test("goes on from any position, in every segment, without having been there before", async () => {
  const place = newPlace();
  const records = await writeHistory(place, 40, { segmentBytes: 3_000 });
  const archive = await openIn(place);
  for (const { seq, hash } of records) {
    const page = await archive.read({ afterSeq: seq, afterHash: hash, limit: 3 });
    expect(page.reset).toBe(false);
    expect(seqs(page.records)).toEqual([seq + 1, seq + 2, seq + 3].filter((next) => next <= 40));
  }
});

test("finds a position between records of very different sizes", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  const sizes = [10, 300_000, 20, 20, 900_000, 5, 100_000, 100_000, 30, 250_000];
  for (const [number, size] of sizes.entries())
    await archive.append([prompt("c1", number, "x".repeat(size))]);
  const records = await readAll(archive);
  await archive.close();
  const again = await openIn(place);
  for (const { seq, hash } of records.toReversed()) {
    expect(seqs((await again.read({ afterSeq: seq, afterHash: hash, limit: 1 })).records)).toEqual(
      seq < sizes.length ? [seq + 1] : [],
    );
  }
});

test("keeps a page below 4 MiB, but gives a larger record whole", async () => {
  const archive = await openIn(newPlace());
  for (const [number, size] of [3_000_000, 3_000_000, 5_000_000, 10].entries())
    await archive.append([prompt("c1", number, "x".repeat(size))]);
  const pages: number[] = [];
  for (let [afterSeq, afterHash]: [number, string | null] = [0, null]; ;) {
    const { records } = await archive.read({ afterSeq, afterHash, limit: 100 });
    const last = records.at(-1);
    if (last === undefined) break;
    pages.push(records.length);
    [afterSeq, afterHash] = [last.seq, last.hash];
  }
  expect(pages).toEqual([1, 1, 1, 1]);
});

test("starts over for a reader whose position is not in this archive", async () => {
  const place = newPlace();
  const records = await writeHistory(place, 5);
  const archive = await openIn(place);
  const foreign = "f".repeat(64);
  for (const afterSeq of [1, 3, 5, 6, 1_000]) {
    const page = await archive.read({ afterSeq, afterHash: foreign, limit: 2 });
    expect(page).toEqual({ reset: true, records: records.slice(0, 2), lastSeq: 5 });
  }
  expect(await archive.read({ afterSeq: 3, afterHash: null, limit: 2 })).toMatchObject({
    reset: true,
  });
});

test("has nothing to give from an empty archive", async () => {
  const archive = await openIn(newPlace());
  expect(await archive.read({ afterSeq: 0, afterHash: null, limit: 10 })).toEqual({
    reset: false,
    records: [],
    lastSeq: 0,
  });
  expect(archive.state()).toEqual({
    lastSeq: 0,
    lastErasedSeq: 0,
    lastHash: "0".repeat(64),
    segments: 0,
    sizeBytes: 0,
    notices: [],
  });
  expect(await archive.verify()).toEqual({
    records: 0,
    segments: 0,
    erased: 0,
    lost: 0,
    found: 0,
    accepted: 0,
    damageKey: null,
    problems: [],
  });
});

test("puts a conversation together from its records, and keeps it up to date", async () => {
  const place = newPlace();
  const settings = { ...defaultConversationSettings, systemPrompt: "Be brief." };
  const first = await openIn(place, { segmentBytes: 1_500 });
  await first.append([
    { kind: "conversation", body: { conversationId: "c1", change: { type: "created", settings } } },
    prompt("c1", 1),
  ]);
  await first.append([prompt("c2", 2)]);
  await first.append([checkpoint("c1", 1, 0, "Ans"), output("c1", 1)]);
  await first.close();
  const archive = await openIn(place, { segmentBytes: 1_500 });
  const log = await archive.conversation("c1");
  expect(log).toMatchObject({ conversationId: "c1", title: null, titleBy: null, settings });
  expect([...(log?.messages.keys() ?? [])]).toEqual(["p1", "o1"]);
  await archive.append([
    {
      kind: "conversation",
      body: { conversationId: "c1", change: { type: "renamed", title: "Greeting", by: "model" } },
    },
    prompt("c1", 3),
  ]);
  expect(await archive.conversation("c1")).toMatchObject({
    title: "Greeting",
    titleBy: "model",
    settings,
  });
  expect((await archive.conversation("c1"))?.messages.get("p3")).toMatchObject({
    role: "user",
    prompt: { text: "Question 3" },
  });
  expect(log?.messages.size).toBe(2);
  expect(await archive.conversation("nobody")).toBeNull();
});

test("misses nothing of a conversation that grows while it is being read", async () => {
  const place = newPlace();
  const first = await openIn(place);
  await first.append(
    Array.from({ length: 2_000 }, (_, number) => prompt("c1", number, "x".repeat(2_000))),
  );
  await first.close();
  const archive = await openIn(place);
  const reading = archive.conversation("c1");
  const appended = archive.append([prompt("c1", 2_000)]);
  await Promise.all([reading, appended]);
  expect((await archive.conversation("c1"))?.messages.size).toBe(2_001);
});

test("still knows a conversation after many others were read", async () => {
  const archive = await openIn(newPlace());
  for (let number = 0; number < 80; number += 1)
    await archive.append([prompt(`c${number}`, number)]);
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 80; number += 1)
      expect((await archive.conversation(`c${number}`))?.messages.size).toBe(1);
  }
});
