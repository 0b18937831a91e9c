import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isErased } from "../../../electron/shared/records.ts";
import {
  checkpoint,
  filesHolding,
  newPlace,
  openIn,
  output,
  prompt,
  readAll,
  seqs,
} from "./place.ts";

const canary = "zebrafish-4711";
const segmentBytes = 3_000;

test("takes every trace of an erased conversation's content off the disk and keeps everything else", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  for (let number = 1; number <= 20; number += 1) {
    await archive.append([
      prompt("c1", number, `${canary} ${number}`),
      prompt("c2", number),
      checkpoint("c1", number, 0, canary, canary),
    ]);
    if (number % 2 === 0)
      await archive.append([output("c1", number, canary), output("c2", number)]);
  }
  const before = await readAll(archive);
  expect(filesHolding(place.dir, canary).length).toBeGreaterThan(2);
  expect(await archive.erase({ kind: "conversations", conversationIds: ["c1"] })).toBe(50);
  expect(filesHolding(join(place.dir, ".."), canary)).toEqual([]);
  expect(await archive.conversation("c1")).toBeNull();
  expect((await archive.conversation("c2"))?.messages.size).toBe(30);
  const after = await readAll(archive);
  expect(after.slice(0, -1).map(({ seq, hash }) => [seq, hash])).toEqual(
    before.map(({ seq, hash }) => [seq, hash]),
  );
  expect(after.at(-1)).toMatchObject({
    kind: "erased",
    body: { conversationId: "c1", records: 50 },
  });
  expect(after.filter(({ body }) => isErased(body))).toHaveLength(50);
  expect(
    after.filter(({ body }) => "conversationId" in body && body.conversationId === "c2"),
  ).toEqual(before.filter(({ body }) => "conversationId" in body && body.conversationId === "c2"));
  expect(await archive.verify()).toMatchObject({ records: 81, erased: 50, problems: [] });
  await archive.close();
  const again = await openIn(place, { segmentBytes });
  expect(await again.conversation("c1")).toBeNull();
  expect((await again.conversation("c2"))?.messages.size).toBe(30);
  expect(again.openTurns.every(({ conversationId }) => conversationId === "c2")).toBe(true);
  expect(await readAll(again)).toEqual(after);
});

test("keeps readers' positions valid across an erasure", async () => {
  const archive = await openIn(newPlace(), { segmentBytes });
  for (let number = 1; number <= 20; number += 1)
    await archive.append([prompt(`c${number % 3}`, number, "y".repeat(300))]);
  const records = await readAll(archive, 2);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  for (const { seq, hash } of records) {
    const page = await archive.read({ afterSeq: seq, afterHash: hash, limit: 2 });
    expect(page.reset).toBe(false);
    expect(seqs(page.records)).toEqual([seq + 1, seq + 2].filter((next) => next <= 21));
  }
});

test("goes on appending, reading and verifying while it erases", async () => {
  const archive = await openIn(newPlace(), { segmentBytes });
  for (let number = 1; number <= 60; number += 1)
    await archive.append([prompt(`c${number % 2}`, number)]);
  const erasing = archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  const others = Promise.all(
    Array.from({ length: 20 }, (_, number) => archive.append([prompt("c0", 100 + number)])),
  );
  const [erased, , report, read] = await Promise.all([
    erasing,
    others,
    archive.verify(),
    readAll(archive, 5),
  ]);
  expect(erased).toBe(30);
  expect(report.problems).toEqual([]);
  expect(seqs(read)).toEqual(Array.from({ length: read.length }, (_, index) => index + 1));
  expect((await archive.conversation("c0"))?.messages.size).toBe(50);
  expect(await archive.verify()).toMatchObject({ records: 81, erased: 30, problems: [] });
});

test("erases what was damaged since the archive was opened, where nothing else of it stands too", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 1_000 });
  await archive.append([prompt("c1", 1)]);
  await archive.append([prompt("c1", 2, `${canary} ${"x".repeat(700)}`)]);
  await archive.append([prompt("c2", 3)]);
  const segment = join(place.dir, "000002.jsonl");
  writeFileSync(segment, readFileSync(segment, "utf8").replace("xxx", "xyx"));
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

test("work over the segments begins again when an erasure made it fail", async () => {
  const archive = await openIn(newPlace());
  await archive.append([prompt("c1", 1), prompt("c2", 2)]);
  let attempts = 0;
  const work = async (): Promise<number> => {
    attempts += 1;
    if (attempts > 1) return attempts;
    await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
    throw new Error("A segment is shorter than it was.");
  };
  expect(await archive.withSegments(work)).toBe(2);
  const failing = archive.withSegments(() => Promise.reject(new Error("i/o error")));
  await expect(failing).rejects.toThrow("i/o error");
});

test("takes nothing more of an erased conversation, even what was on its way", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([prompt("c1", 1, canary)]);
  const onItsWay = archive.append([output("c1", 1, canary)]);
  const erasing = archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await onItsWay;
  expect(await erasing).toBe(2);
  await expect(archive.append([output("c1", 2, canary)])).rejects.toThrow("was erased");
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(await archive.erase({ kind: "conversations", conversationIds: ["c1"] })).toBe(0);
  expect(await archive.erase({ kind: "conversations", conversationIds: ["never"] })).toBe(0);
});

test("erases what damage left of a conversation too", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([
    prompt("c1", 1, canary),
    prompt("c2", 2),
    prompt("c1", 3, canary),
    prompt("c1", 4, canary),
  ]);
  await archive.close();
  const segment = join(place.dir, "000001.jsonl");
  const lines = readFileSync(segment, "utf8").split("\n");
  writeFileSync(
    segment,
    [
      lines[0]?.replace('"v":1', '"v":x'),
      lines[1],
      lines[2]?.replace(canary, `${canary}!`),
      lines[3],
      `${lines[3]?.slice(0, -9)}`,
    ].join("\n"),
  );
  rmSync(place.indexFile);
  const again = await openIn(place);
  expect(filesHolding(place.dir, canary)).toEqual(["000001-5.torn", "000001.jsonl"]);
  await again.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(filesHolding(join(place.dir, ".."), canary)).toEqual([]);
  expect((await again.conversation("c2"))?.messages.size).toBe(1);
  expect((await again.verify()).problems.map(({ line }) => line)).toEqual([1, 3]);
});
