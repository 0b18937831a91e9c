import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { VerifyReport } from "../../../electron/shared/verify.ts";
import {
  type Place,
  faults,
  newPlace,
  openIn,
  prompt,
  readAll,
  seqs,
  writeHistory,
} from "./place.ts";
import { placeOf, reportOn, runScript } from "./standalone.ts";

/** Three segments of four records each, as in damage.test.ts. */
const segmentBytes = 1_900;
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const gap = "Segments 000004 to 000899 are missing, unless 000900.jsonl does not belong here.";
const foreign =
  "No record in this file follows record 12: it is probably a copy, or of another archive.";
const folder = "A folder stands in the place of a segment.";
const deadLink = "A link that leads nowhere stands in the place of a segment.";

interface Oddity {
  readonly name: string;
  readonly inflict: (dir: string) => void | Promise<void>;
  readonly problems: VerifyReport["problems"];
  readonly readable?: readonly number[];
  /** What stays once the archive has gone on behind it; the same unless given. */
  readonly later?: VerifyReport["problems"];
}

const oddities: readonly Oddity[] = [
  {
    name: "a lone segment of another archive with a far number",
    inflict: async (dir) => {
      const other = newPlace();
      await writeHistory(other, 3);
      copyFileSync(join(other.dir, "000001.jsonl"), join(dir, "000900.jsonl"));
    },
    problems: [whole(4, gap, 13), whole(900, foreign)],
    later: [whole(900, foreign)],
  },
  {
    name: "a copy of a segment under the next number",
    inflict: (dir) => copyFileSync(join(dir, "000002.jsonl"), join(dir, "000004.jsonl")),
    problems: [whole(4, foreign)],
  },
  {
    name: "a far segment that can only be the end of a longer archive",
    inflict: async (dir) => {
      const other = newPlace();
      await writeHistory(other, 20);
      const lines = readFileSync(join(other.dir, "000001.jsonl"), "utf8").trimEnd().split("\n");
      writeFileSync(join(dir, "000006.jsonl"), `${lines.slice(18).join("\n")}\n`);
    },
    problems: [whole(4, "Segments 000004 to 000005 are missing.", 13)],
    readable: [...all, 19, 20],
  },
  {
    name: "a folder with the name of the segment that is to come",
    inflict: (dir) => mkdirSync(join(dir, "000004.jsonl")),
    problems: [whole(4, folder)],
  },
  {
    name: "a folder with a far name",
    inflict: (dir) => mkdirSync(join(dir, "000900.jsonl")),
    problems: [whole(900, folder)],
  },
  {
    name: "a folder in place of a segment",
    inflict: (dir) => {
      rmSync(join(dir, "000002.jsonl"));
      mkdirSync(join(dir, "000002.jsonl"));
    },
    problems: [whole(2, folder)],
    readable: all.filter((seq) => seq < 5 || seq > 8),
  },
  {
    name: "a link that leads nowhere in place of the first segment, and the second missing",
    inflict: (dir) => {
      rmSync(join(dir, "000001.jsonl"));
      rmSync(join(dir, "000002.jsonl"));
      symlinkSync("/nowhere/at/all", join(dir, "000001.jsonl"));
    },
    problems: [whole(1, deadLink), whole(2, "This segment is missing.", 1)],
    readable: [9, 10, 11, 12],
  },
  {
    name: "a link that leads to itself in place of a segment",
    inflict: (dir) => {
      rmSync(join(dir, "000002.jsonl"));
      symlinkSync("000002.jsonl", join(dir, "000002.jsonl"));
    },
    problems: [whole(2, deadLink)],
    readable: all.filter((seq) => seq < 5 || seq > 8),
  },
];

test.each(oddities)(
  "says what is wrong with $name once, in the app and without it, and goes on",
  async ({ inflict, problems, readable = all, later = problems }) => {
    const place = await twelveRecords();
    await inflict(place.dir);
    const report = await reportOn(place.dir);
    expect(report.problems.map(placeOf)).toEqual(problems);
    expect(report).toMatchObject({
      records: readable.length,
      lost: (readable.at(-1) ?? 0) - readable.length,
      found: problems.length,
    });
    expect(runScript(place.dir)).toEqual({ status: 1, problems });

    const archive = await openIn(place, { segmentBytes });
    expect(faults(archive)).toMatchObject([{ kind: "damage" }]);
    for (const { problem } of problems) expect(faults(archive)[0]?.message).toContain(problem);
    expect(seqs(await readAll(archive))).toEqual(readable);
    // What took no record keeps no conversation on this device.
    const isAnyoneConcerned = readable.length < (readable.at(-1) ?? 0);
    expect((await archive.common()).losses.isAnyoneConcerned).toBe(isAnyoneConcerned);
    // Enough for more than one new segment.
    const added: number[] = [];
    for (let number = 21; number < 31; number += 1)
      added.push(...seqs(await archive.append([prompt("c1", number)])));
    expect((await archive.verify()).problems.map(placeOf)).toEqual(later);
    await archive.close();
    expect(runScript(place.dir)).toEqual({ status: 1, problems: later });
    const again = await openIn(place, { segmentBytes });
    expect(faults(again)).toMatchObject([{ kind: "damage" }]);
    expect(seqs(await readAll(again))).toEqual([...readable, ...added]);
    expect((await again.common()).losses.isAnyoneConcerned).toBe(isAnyoneConcerned);
  },
);

test.each([[[3]], [[2, 3]], [[1, 2, 3]]])(
  "does not go on while the newest segments (%j) are links to a disk that is away, and has all once it is back",
  async (linked) => {
    const place = await twelveRecords();
    const away = join(place.dir, "..", "away");
    mkdirSync(away);
    for (const number of linked) {
      const name = `00000${number}.jsonl`;
      renameSync(join(place.dir, name), join(away, name));
      symlinkSync(join(away, name), join(place.dir, name));
    }
    renameSync(away, `${away}-for-now`);
    for (const forgetsIndex of [false, true]) {
      if (forgetsIndex) rmSync(place.indexFile, { force: true });
      await expect(openIn(place, { segmentBytes })).rejects.toMatchObject({
        failure: {
          code: "disk-error",
          message: expect.stringContaining(
            `is a link to ${join(away, `00000${linked[0]}.jsonl`)}, which cannot be found.`,
          ),
        },
      });
    }
    renameSync(`${away}-for-now`, away);
    const archive = await openIn(place, { segmentBytes });
    expect(faults(archive)).toEqual([]);
    expect(seqs(await readAll(archive))).toEqual(all);
    expect(await archive.append([prompt("c1", 13)])).toMatchObject([{ seq: 13 }]);
  },
);

test.each(["../elsewhere", "000005.jsonl"])(
  "goes on once a link for a later segment that leads nowhere (%s) was moved away",
  async (target) => {
    const place = await twelveRecords();
    const link = join(place.dir, "000005.jsonl");
    symlinkSync(target, link);
    await expect(openIn(place, { segmentBytes })).rejects.toThrow(
      "move the link out of the folder",
    );
    expect(runScript(place.dir)).toEqual({ status: 1, problems: [whole(5, deadLink)] });
    rmSync(link);
    const archive = await openIn(place, { segmentBytes });
    expect(faults(archive)).toEqual([]);
    expect(readdirSync(join(place.dir, ".."))).not.toContain("elsewhere");
  },
);

test("the archive is whole again once what does not belong there is taken away", async () => {
  const place = await twelveRecords();
  const strange = join(place.dir, "000004.jsonl");
  mkdirSync(strange);
  copyFileSync(join(place.dir, "000001.jsonl"), join(place.dir, "000007.jsonl"));
  const archive = await openIn(place, { segmentBytes });
  await archive.append([prompt("c1", 20)]);
  expect((await archive.verify()).found).toBe(2);
  await archive.close();
  rmSync(strange, { recursive: true });
  rmSync(join(place.dir, "000007.jsonl"));
  // The numbers in between have no file, and no record is missing.
  const mended = await openIn(place, { segmentBytes });
  expect(faults(mended)).toEqual([]);
  expect(await mended.verify()).toMatchObject({ found: 0, lost: 0, records: 13 });
  expect(runScript(place.dir)).toEqual({ status: 0, problems: [] });
});

test("a line that cannot be read in a copied segment may be of a record that is lost", async () => {
  const place = await twelveRecords();
  const copy = readFileSync(join(place.dir, "000001.jsonl"), "utf8");
  writeFileSync(join(place.dir, "000004.jsonl"), copy.replace("Question 2", "Quastion 2"));
  const archive = await openIn(place, { segmentBytes });
  expect((await archive.common()).losses.isAnyoneConcerned).toBe(true);
});

test("a number with too many zeros is no segment", async () => {
  const place = await twelveRecords();
  writeFileSync(join(place.dir, "0000007.jsonl"), "not ours");
  const archive = await openIn(place, { segmentBytes });
  expect(faults(archive)).toEqual([]);
  expect(runScript(place.dir)).toEqual({ status: 0, problems: [] });
});

test("counts all problems where it lists only the first", async () => {
  const place = await twelveRecords();
  writeFileSync(join(place.dir, "000002.jsonl"), "broken\n".repeat(1_500));
  const report = await reportOn(place.dir);
  expect(report.found).toBe(1_500);
  expect(report.problems).toHaveLength(1_001);
  rmSync(place.indexFile);
  const archive = await openIn(place, { segmentBytes });
  expect(faults(archive)[0]?.message).toContain("And at least 95 more.");
});

async function twelveRecords(): Promise<Place> {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  return place;
}

function whole(segment: number, problem: string, seq: number | null = null) {
  return { segment: `${String(segment).padStart(6, "0")}.jsonl`, line: 0, seq, problem };
}
