import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { VerifyReport } from "../../../electron/shared/verify.ts";
import type { ArchiveRecord } from "../../../electron/shared/records.ts";
import { placeOf, reportOn, runScript, scriptWords } from "./standalone.ts";
import {
  type Place,
  newPlace,
  openIn,
  prompt,
  readAll,
  seqs,
  writeHistory,
  faults,
} from "./place.ts";

/** Twelve records in three segments of four lines each. */
const segmentBytes = 1_900;

interface Damage {
  readonly name: string;
  readonly inflict: (segment: (number: number) => SegmentText) => void;
  readonly problems: VerifyReport["problems"];
  /** What can still be read in order. */
  readonly readable: readonly number[];
}

const changed = "This record does not match its hash: it was changed or damaged.";
const unreadable = "This line is not a record that can be read.";
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const damages: readonly Damage[] = [
  {
    name: "a changed letter in a text",
    inflict: (segment) => segment(2).edit(2, (line) => line.replace("Question", "Quastion")),
    problems: [{ segment: "000002.jsonl", line: 2, seq: 6, problem: changed }],
    readable: without(6),
  },
  {
    name: "a changed time",
    inflict: (segment) => segment(1).edit(3, (line) => line.replace(/"at":"2/, '"at":"3')),
    problems: [{ segment: "000001.jsonl", line: 3, seq: 3, problem: changed }],
    readable: without(3),
  },
  {
    name: "a changed hash",
    inflict: (segment) =>
      segment(1).edit(1, (line) =>
        line.replace(
          /"hash":"./,
          (found) => found.slice(0, -1) + (found.endsWith("0") ? "1" : "0"),
        ),
      ),
    problems: [{ segment: "000001.jsonl", line: 1, seq: 1, problem: changed }],
    readable: without(1),
  },
  {
    name: "a changed link to the record before",
    inflict: (segment) =>
      segment(3).edit(1, (line) =>
        line.replace(
          /"prev":"./,
          (found) => found.slice(0, -1) + (found.endsWith("0") ? "1" : "0"),
        ),
      ),
    problems: [{ segment: "000003.jsonl", line: 1, seq: 9, problem: changed }],
    readable: without(9),
  },
  {
    name: "a line that is no JSON any more",
    inflict: (segment) => segment(2).edit(3, (line) => `\0\0${line.slice(2)}`),
    problems: [{ segment: "000002.jsonl", line: 3, seq: null, problem: unreadable }],
    readable: without(7),
  },
  {
    name: "a lost line break",
    inflict: (segment) =>
      segment(1).write((lines) => `${lines[0]}\n${lines[1]} ${lines[2]}\n${lines[3]}\n`),
    problems: [
      { segment: "000001.jsonl", line: 2, seq: 2, problem: changed },
      {
        segment: "000001.jsonl",
        line: 3,
        seq: 4,
        problem: "Records 2 to 3 are missing before this one.",
      },
    ],
    readable: without(2, 3),
  },
  {
    name: "a removed line",
    inflict: (segment) => segment(2).write((lines) => `${lines[0]}\n${lines[2]}\n${lines[3]}\n`),
    problems: [
      { segment: "000002.jsonl", line: 2, seq: 7, problem: "Record 6 is missing before this one." },
    ],
    readable: without(6),
  },
  {
    name: "a record that stands there twice",
    inflict: (segment) =>
      segment(2).write(
        (lines) => `${lines[0]}\n${lines[1]}\n${lines[1]}\n${lines[2]}\n${lines[3]}\n`,
      ),
    problems: [
      { segment: "000002.jsonl", line: 3, seq: 6, problem: "This line is a copy of record 6." },
    ],
    readable: all,
  },
  {
    name: "two records that changed places",
    inflict: (segment) =>
      segment(2).write((lines) => `${lines[0]}\n${lines[2]}\n${lines[1]}\n${lines[3]}\n`),
    problems: [
      { segment: "000002.jsonl", line: 2, seq: 7, problem: "Record 6 is missing before this one." },
      {
        segment: "000002.jsonl",
        line: 3,
        seq: 6,
        problem: "Record 6 stands after record 7: out of order.",
      },
    ],
    readable: without(6),
  },
  {
    name: "a removed line, and a copy of an earlier one further down",
    inflict: (segment) => {
      const copied: string[] = [];
      segment(1).peek((lines) => copied.push(lines[1] ?? ""));
      segment(2).write((lines) => `${lines[0]}\n${lines[2]}\n${lines[3]}\n${copied.join("\n")}\n`);
    },
    problems: [
      { segment: "000002.jsonl", line: 2, seq: 7, problem: "Record 6 is missing before this one." },
      {
        segment: "000002.jsonl",
        line: 4,
        seq: 2,
        problem: "Record 2 stands after record 8: out of order.",
      },
    ],
    readable: without(6),
  },
  {
    name: "a missing segment",
    inflict: (segment) => segment(2).remove(),
    problems: [{ segment: "000002.jsonl", line: 0, seq: 5, problem: "This segment is missing." }],
    readable: without(5, 6, 7, 8),
  },
  {
    name: "a missing first segment",
    inflict: (segment) => segment(1).remove(),
    problems: [{ segment: "000001.jsonl", line: 0, seq: 1, problem: "This segment is missing." }],
    readable: without(1, 2, 3, 4),
  },
  {
    name: "a segment in the middle that ends in a record",
    inflict: (segment) => segment(2).write((lines) => `${lines[0]}\n${lines[1]?.slice(0, 100)}`),
    problems: [
      {
        segment: "000002.jsonl",
        line: 2,
        seq: null,
        problem: "The segment ends in the middle of this record.",
      },
      {
        segment: "000003.jsonl",
        line: 1,
        seq: 9,
        problem: "Records 6 to 8 are missing before this one.",
      },
    ],
    readable: without(6, 7, 8),
  },
  {
    name: "a segment in the middle that ends between two records",
    inflict: (segment) => segment(2).write((lines) => `${lines[0]}\n${lines[1]}\n`),
    problems: [
      {
        segment: "000003.jsonl",
        line: 1,
        seq: 9,
        problem: "Records 7 to 8 are missing before this one.",
      },
    ],
    readable: without(7, 8),
  },
  {
    name: "a body taken out without a record of it",
    inflict: (segment) => segment(1).edit(2, eraseByHand),
    problems: [
      {
        segment: "000001.jsonl",
        line: 2,
        seq: 2,
        problem: "The body of this record is gone, and no record says that it was erased.",
      },
    ],
    readable: all,
  },
  {
    name: "a record forged with a hash of its own",
    inflict: (segment) => segment(2).edit(2, forge),
    problems: [
      {
        segment: "000002.jsonl",
        line: 3,
        seq: 7,
        problem: "This record does not follow record 6: their hashes do not join.",
      },
    ],
    readable: all,
  },
  {
    name: "a changed last record",
    inflict: (segment) => segment(3).edit(4, (line) => line.replace("Question", "Quastion")),
    problems: [{ segment: "000003.jsonl", line: 4, seq: 12, problem: changed }],
    readable: without(12),
  },
];

test.each(damages)(
  "locates $name, in the app and without it",
  async ({ inflict, problems, readable }) => {
    const place = newPlace();
    await writeHistory(place, 12, { segmentBytes });
    inflict((number) => segmentText(place, number));
    const report = await reportOn(place.dir);
    expect(report.problems.map(placeOf)).toEqual(problems);
    // What the window is given.
    expect(report.records).toBe(readable.length);
    expect(report.lost).toBe(all.length - readable.length);
    expect(runScript(place.dir)).toEqual({ status: 1, problems });
    expect(scriptWords(place.dir)).toContain(
      `Still readable: ${report.records} records. Known to be lost: ${report.lost}.`,
    );
    // Every record here is of one conversation: what names another would be a mistake.
    for (const { conversationId } of report.problems)
      expect([undefined, "c1"]).toContain(conversationId);
  },
);

test("counts a record that is cut off at the end as lost, in the app and without it", async () => {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  segmentText(place, 3).write(
    (lines) => `${lines.slice(0, 3).join("\n")}\n${lines[3]?.slice(0, 99)}`,
  );
  expect(await reportOn(place.dir)).toMatchObject({ records: 11, lost: 1, found: 1 });
  expect(scriptWords(place.dir)).toContain("Still readable: 11 records. Known to be lost: 1.");
});

test.each(damages)(
  "opens, reads and goes on with $name",
  async ({ inflict, problems, readable }) => {
    const place = newPlace();
    await writeHistory(place, 12, { segmentBytes });
    inflict((number) => segmentText(place, number));
    rmSync(place.indexFile);
    const archive = await openIn(place, { segmentBytes });
    expect(faults(archive)).toMatchObject([{ kind: "damage" }]);
    for (const { segment, problem } of problems) {
      expect(faults(archive)[0]?.message).toContain(problem);
      expect(faults(archive)[0]?.message).toContain(segment);
    }
    const found = await readAll(archive, 2);
    expect(seqs(found)).toEqual(readable);
    const [added] = await archive.append([prompt("c1", 99)]);
    expect(seqs(await readAll(archive))).toEqual([...readable, added?.seq]);
    expect((await archive.verify()).problems.map(placeOf)).toEqual(problems);
    await archive.close();
    const again = await openIn(place, { segmentBytes });
    expect(again.state().lastSeq).toBe(added?.seq);
    expect(faults(again)).toMatchObject([{ kind: "damage" }]);
    expect((await again.conversation("c1"))?.messages.has("p99")).toBe(true);
  },
);

test("reads on behind a long stretch of which nothing can be read", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 1_000 });
  for (const size of [10, 5_000_000, 10])
    await archive.append([prompt("c1", size, "x".repeat(size))]);
  await archive.close();
  writeFileSync(join(place.dir, "000002.jsonl"), Buffer.alloc(5_000_000, "broken\n"));
  const again = await openIn(place);
  expect(seqs(await readAll(again))).toEqual([1, 3]);
  expect(faults(again)).toMatchObject([{ kind: "damage" }]);
  const { problems } = await again.verify();
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)?.problem).toBe(
    `From here on ${Math.ceil(5_000_000 / 7) - 1_000} more problems are not listed.`,
  );
});

test("verifies right after opening an archive whose end is damaged", async () => {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  segmentText(place, 3).edit(4, (line) => line.replace("Question", "Quastion"));
  rmSync(place.indexFile);
  const archive = await openIn(place, { segmentBytes });
  const report = await archive.verify();
  expect(report).toMatchObject({ records: 11, segments: 3 });
  expect(report.problems.map(placeOf)).toEqual([
    { segment: "000003.jsonl", line: 4, seq: 12, problem: changed },
  ]);
});

test("finds any single changed byte, in what an erasure left too", async () => {
  const place = newPlace();
  await writeHistory(place, 2);
  const archive = await openIn(place);
  await archive.append([prompt("c2", 3)]);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await archive.close();
  const segment = join(place.dir, "000001.jsonl");
  const whole = readFileSync(segment);
  for (let at = 0; at < whole.length; at += 1) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(segment, bytes);
    const line = whole.subarray(0, at).toString("latin1").split("\n").length;
    const { problems } = await reportOn(place.dir);
    expect(problems[0], `byte ${at}`).toMatchObject({ segment: "000001.jsonl", line });
  }
});

test("finds a single flipped byte without the app, wherever it lies, and reads the rest", async () => {
  const place = newPlace();
  await writeHistory(place, 3);
  const segment = join(place.dir, "000001.jsonl");
  const whole = readFileSync(segment);
  for (let at = 0; at < whole.length; at += Math.floor(whole.length / 20)) {
    const bytes = Buffer.from(whole);
    // No text in UTF-8 any more.
    bytes[at] = (bytes[at] ?? 0) ^ 0x80;
    writeFileSync(segment, bytes);
    const line = whole.subarray(0, at).toString("latin1").split("\n").length;
    const { problems } = runScript(place.dir);
    expect(problems[0], `byte ${at}`).toMatchObject({ segment: "000001.jsonl", line });
    expect(scriptWords(place.dir), `byte ${at}`).toContain("Still readable: 2 records.");
    expect((await reportOn(place.dir)).problems.map(placeOf), `byte ${at}`).toEqual(problems);
  }
});

test("takes a number with a zero before it for no record, in the app and without it", async () => {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  segmentText(place, 1).edit(2, (line) => line.replace('"seq":2', '"seq":02'));
  const problems = [{ segment: "000001.jsonl", line: 2, seq: null, problem: unreadable }];
  expect((await reportOn(place.dir)).problems.map(placeOf)).toEqual(problems);
  expect(runScript(place.dir).problems).toEqual(problems);
});

test("finds a whole archive whole", async () => {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  expect(await reportOn(place.dir)).toEqual({
    records: 12,
    segments: 3,
    erased: 0,
    lost: 0,
    found: 0,
    accepted: 0,
    damageKey: null,
    problems: [],
  });
  expect(runScript(place.dir)).toEqual({ status: 0, problems: [] });
  expect(
    execFileSync(process.execPath, ["scripts/verify-archive.mjs", join(place.dir, "..")], {
      encoding: "utf8",
    }),
  ).toContain("12 records in 3 segments, 0 erased: whole.");
});

test("says what it wants when there is nothing to check", () => {
  const place = newPlace();
  mkdirSync(place.dir);
  expect(spawnSync(process.execPath, ["scripts/verify-archive.mjs"]).status).toBe(2);
  expect(spawnSync(process.execPath, ["scripts/verify-archive.mjs", place.dir]).status).toBe(2);
  expect(
    spawnSync(process.execPath, ["scripts/verify-archive.mjs", join(place.dir, "nowhere")]).status,
  ).toBe(2);
});

interface SegmentText {
  peek(look: (lines: readonly string[]) => void): void;
  edit(line: number, change: (line: string) => string): void;
  write(change: (lines: readonly string[]) => string): void;
  remove(): void;
}

function segmentText(place: Place, number: number): SegmentText {
  const path = join(place.dir, `00000${number}.jsonl`);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  const write = (change: (lines: readonly string[]) => string): void => {
    const text = change(lines);
    expect(text).not.toBe(`${lines.join("\n")}\n`);
    writeFileSync(path, text);
  };
  return {
    write,
    peek: (look) => look(lines),
    edit: (edited, change) =>
      write(
        (before) =>
          `${before.map((line, index) => (index === edited - 1 ? change(line) : line)).join("\n")}\n`,
      ),
    remove: () => rmSync(path),
  };
}

function eraseByHand(line: string): string {
  const { head, body } = splitLine(line);
  return `${head}{"erased":true,"sha256":"${sha256(body)}"}}`;
}

function forge(line: string): string {
  const { seq, at, id, kind, prev, hash } = JSON.parse(line) as ArchiveRecord;
  const { head, body } = splitLine(line);
  const forged = body.replace("Question", "Confession");
  const forgedHash = sha256(
    `freehold-record-1\n${seq}\n${at}\n${id}\n${kind}\n${prev}\n${sha256(forged)}`,
  );
  return `${head.replace(hash, forgedHash)}${forged}}`;
}

function splitLine(line: string): { readonly head: string; readonly body: string } {
  const bodyStart = line.indexOf('"body":') + '"body":'.length;
  return { head: line.slice(0, bodyStart), body: line.slice(bodyStart, -1) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

test("names the conversation that damage touched, and how much can still be read", async () => {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  segmentText(place, 2).edit(2, (line) => line.replace("Question", "Quastion"));
  expect(await reportOn(place.dir)).toMatchObject({
    records: 11,
    lost: 1,
    problems: [{ line: 2, seq: 6, conversationId: "c1" }],
  });
  expect(scriptWords(place.dir)).toContain("Conversations touched: c1");
});

function without(...lost: readonly number[]): readonly number[] {
  return all.filter((seq) => !lost.includes(seq));
}
