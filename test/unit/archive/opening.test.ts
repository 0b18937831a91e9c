import { readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  checkpoint,
  filesIn,
  newPlace,
  openIn,
  output,
  prompt,
  readAll,
  seqs,
  writeHistory,
  faults,
} from "./place.ts";

test("sets a torn last record aside, wherever it was cut, and goes on", async () => {
  const place = newPlace();
  const records = await writeHistory(place, 3);
  const segment = join(place.dir, "000001.jsonl");
  const whole = readFileSync(segment);
  const lastStart = whole.lastIndexOf("\n", whole.length - 2) + 1;
  for (let cut = lastStart + 1; cut < whole.length; cut += 1) {
    writeFileSync(segment, whole.subarray(0, cut));
    rmSync(place.indexFile, { force: true });
    const archive = await openIn(place);
    expect(archive.state().lastSeq).toBe(2);
    expect(faults(archive)).toMatchObject([{ kind: "torn-tail" }]);
    const [torn = ""] = filesIn(place.dir).filter((name) => name.endsWith(".torn"));
    expect(readFileSync(join(place.dir, torn))).toEqual(whole.subarray(lastStart, cut));
    expect(await readAll(archive)).toEqual(records.slice(0, 2));
    rmSync(join(place.dir, torn));
    if (cut % 40 === 0) {
      await archive.append([prompt("c1", 4)]);
      expect(seqs(await readAll(archive))).toEqual([1, 2, 3]);
      expect((await archive.verify()).problems).toEqual([]);
    }
    await archive.close();
    if (cut % 40 !== 0) expect(statSync(segment).size).toBe(lastStart);
  }
}, 60_000);

test("says nothing when a file was cut exactly between records", async () => {
  const place = newPlace();
  await writeHistory(place, 3);
  const segment = join(place.dir, "000001.jsonl");
  truncateSync(segment, readFileSync(segment).lastIndexOf("\n", statSync(segment).size - 2) + 1);
  rmSync(place.indexFile);
  const archive = await openIn(place);
  expect(archive.state().lastSeq).toBe(2);
  expect(faults(archive)).toEqual([]);
});

test("notices that the end of the archive is gone when the index remembers it", async () => {
  const place = newPlace();
  await writeHistory(place, 3);
  const segment = join(place.dir, "000001.jsonl");
  truncateSync(segment, readFileSync(segment).lastIndexOf("\n", statSync(segment).size - 2) + 1);
  const archive = await openIn(place);
  expect(seqs(await readAll(archive))).toEqual([1, 2]);
  expect(faults(archive)).toMatchObject([
    {
      kind: "damage",
      message: expect.stringContaining("000001.jsonl, line 2: Record 3 is missing at the end"),
    },
  ]);
});

test("says once that the end is gone when it cannot tell whether it was this archive's", async () => {
  const place = newPlace();
  await writeHistory(place, 3);
  const segment = join(place.dir, "000001.jsonl");
  truncateSync(segment, readFileSync(segment).lastIndexOf("\n", statSync(segment).size - 2) + 1);
  const index = readFileSync(place.indexFile, "utf8");
  // As earlier versions saved it.
  writeFileSync(place.indexFile, index.replace(/"firstHash":"\w+",/, "").replace("-7", "-6"));
  const archive = await openIn(place);
  expect(faults(archive)).toMatchObject([
    { kind: "damage", message: expect.stringContaining("up to record 3") },
  ]);
  await archive.append([prompt("c1", 4)]);
  expect(seqs(await readAll(archive))).toEqual([1, 2, 3]);
  await archive.close();
  expect(faults(await openIn(place))).toEqual([]);
});

test("keeps two torn records apart", async () => {
  const place = newPlace();
  for (const piece of ['{"v":1,"seq":2,"a', '{"v":1,"seq":2,"b']) {
    await writeHistory(place, 0);
    const segment = join(place.dir, "000001.jsonl");
    writeFileSync(segment, piece, { flag: "a" });
  }
  await writeHistory(place, 0);
  expect(filesIn(place.dir).filter((name) => name.endsWith(".torn"))).toEqual([
    "000001-1-2.torn",
    "000001-1.torn",
  ]);
});

test("reads only what came after the saved index", async () => {
  const place = newPlace();
  await writeHistory(place, 200, { segmentBytes: 20_000 });
  expect(await bytesReadOnOpening(place)).toBe(0);
  rmSync(place.indexFile);
  expect(await bytesReadOnOpening(place)).toBeGreaterThan(50_000);
  expect(await bytesReadOnOpening(place)).toBe(0);
});

test("finds what was appended after the index was last saved", async () => {
  const place = newPlace();
  await writeHistory(place, 20, { segmentBytes: 3_000 });
  const oldIndex = readFileSync(place.indexFile);
  const archive = await openIn(place, { segmentBytes: 3_000 });
  for (let number = 21; number <= 40; number += 1)
    await archive.append([prompt(`c${number % 3}`, number)]);
  await archive.close();
  writeFileSync(place.indexFile, oldIndex);
  const again = await openIn(place, { segmentBytes: 3_000 });
  expect(again.state().lastSeq).toBe(40);
  expect(faults(again)).toEqual([]);
  expect((await again.conversation("c1"))?.messages.size).toBe(27);
  expect(again.openTurns).toHaveLength(40);
  expect((await again.verify()).problems).toEqual([]);
});

test.each([
  ["missing", null],
  ["empty", ""],
  ["cut in half", "half"],
  ["of another kind", '{"format":"something else"}\n'],
  ["nonsense", "\0\0\0\0"],
])("opens completely with an index that is %s", async (_, content) => {
  const place = newPlace();
  const records = await writeHistory(place, 10);
  if (content === null) rmSync(place.indexFile);
  else
    writeFileSync(
      place.indexFile,
      content === "half" ? readFileSync(place.indexFile, "utf8").slice(0, -20) : content,
    );
  const archive = await openIn(place);
  expect(await readAll(archive)).toEqual(records);
  expect((await archive.conversation("c1"))?.messages.size).toBe(10);
  expect(faults(archive)).toEqual([]);
});

test("does not trust an index of another archive", async () => {
  const place = newPlace();
  const other = newPlace();
  await writeHistory(other, 12);
  const records = await writeHistory(place, 10);
  writeFileSync(place.indexFile, readFileSync(other.indexFile));
  expect(await readAll(await openIn(place))).toEqual(records);
});

test("does not trust an index when other content was written into the same files", async () => {
  const place = newPlace();
  const other = newPlace();
  await writeHistory(place, 10);
  const records = await writeHistory(other, 12);
  const segment = join(place.dir, "000001.jsonl");
  writeFileSync(segment, readFileSync(join(other.dir, "000001.jsonl")));
  const archive = await openIn(place);
  expect(faults(archive)).toEqual([]);
  expect(await readAll(archive)).toEqual(records);
});

test("counts nothing twice when appends went on while the index was being saved", async () => {
  const place = newPlace();
  await writeHistory(place, 5);
  const [header] = readFileSync(place.indexFile, "utf8").split("\n", 1);
  const archive = await openIn(place);
  for (let number = 6; number <= 9; number += 1)
    await archive.append([prompt("c1", number), prompt("c2", number)]);
  await archive.close();
  const conversations = readFileSync(place.indexFile, "utf8").split("\n").slice(1);
  writeFileSync(place.indexFile, [header, ...conversations].join("\n"));
  const again = await openIn(place);
  expect(await again.erase({ kind: "conversations", conversationIds: ["c1"] })).toBe(9);
  expect(await again.erase({ kind: "conversations", conversationIds: ["c2"] })).toBe(4);
});

test("reads the archive again when an older segment was changed behind its back", async () => {
  const place = newPlace();
  await writeHistory(place, 20, { segmentBytes: 3_000 });
  const segment = join(place.dir, "000002.jsonl");
  const bytes = readFileSync(segment);
  writeFileSync(segment, bytes.toString("utf8").replace("Question", "Answered"));
  utimesSync(segment, new Date(), new Date(Date.now() + 5_000));
  expect(faults(await openIn(place, { segmentBytes: 3_000 }))).toMatchObject([{ kind: "damage" }]);
});

test.each([true, false])(
  "finds owed and half-written answers (saved index: %s)",
  async (hasIndex) => {
    const place = newPlace();
    const archive = await openIn(place);
    await archive.append([
      prompt("c1", 1),
      checkpoint("c1", 1, 0, "Hel", "Let me "),
      prompt("c2", 2),
    ]);
    await archive.append([checkpoint("c1", 1, 3, "lo 🙂", "think.")]);
    await archive.append([prompt("c3", 3), output("c3", 3), checkpoint("c4", 4, 0, "Again")]);
    await archive.append([checkpoint("c1", 1, 7, "\ude42 wor"), checkpoint("c2", 2, 5, "late")]);
    await archive.close();
    if (!hasIndex) rmSync(place.indexFile);
    expect((await openIn(place)).openTurns).toEqual([
      {
        conversationId: "c1",
        messageId: "o1",
        parentId: "p1",
        text: "Hello 🙂 wor",
        reasoning: "Let me think.",
      },
      { conversationId: "c2", messageId: "o2", parentId: "p2", text: " […] late", reasoning: "" },
      { conversationId: "c4", messageId: "o4", parentId: "p4", text: "Again", reasoning: "" },
    ]);
  },
);

test("owes nothing any more once the answer is there", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([prompt("c1", 1), checkpoint("c1", 1, 0, "Hello")]);
  await archive.close();
  const again = await openIn(place);
  await again.append([output("c1", 1)]);
  await again.close();
  expect((await openIn(place)).openTurns).toEqual([]);
});

test("says once how many answers were cut short, and not again when they have been written down", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([prompt("c1", 1), checkpoint("c1", 1, 0, "Hel"), prompt("c2", 2)]);
  await archive.close();
  const again = await openIn(place);
  expect(again.state().notices).toEqual([
    {
      kind: "interrupted-turns",
      message: "2 answers were cut short when Freehold last ended. What had been written is kept.",
    },
  ]);
  await again.append([output("c1", 1), output("c2", 2)]);
  await again.close();
  expect((await openIn(place)).state().notices).toEqual([]);
});

test("puts pieces together once, though they were written twice or overlap", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([
    prompt("c1", 1),
    checkpoint("c1", 1, 0, "Hello", "Let me ", 0),
    checkpoint("c1", 1, 0, "Hello", "Let me ", 0),
    checkpoint("c1", 1, 3, "lo you", "me think", 4),
    checkpoint("c1", 1, 12, "late", "late", 20),
  ]);
  await archive.close();
  expect((await openIn(place)).openTurns).toMatchObject([
    { text: "Hello you […] late", reasoning: "Let me think […] late" },
  ]);
});

async function bytesReadOnOpening(place: {
  readonly dir: string;
  readonly indexFile: string;
}): Promise<number> {
  let read = 0;
  const archive = await openIn(place, {
    segmentBytes: 20_000,
    onProgress: ({ readBytes }) => (read = readBytes),
  });
  await archive.close();
  return read;
}
