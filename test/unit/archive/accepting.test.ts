import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { names, openScene, talk } from "./backing-up.ts";
import { type Place, faults, newPlace, openIn, prompt, readAll, writeHistory } from "./place.ts";
import { reportOn, runScript, scriptWords } from "./standalone.ts";

/** Twelve records in three segments of four lines each. */
const segmentBytes = 1_900;

interface Harm {
  readonly name: string;
  readonly inflict: (dir: string) => void;
  /** Another harm that lies right beside it, or makes it worse. */
  readonly worse: (dir: string) => void;
}

const harms: readonly Harm[] = [
  {
    name: "a changed record",
    inflict: (dir) => edit(dir, 2, (lines) => changed(lines, 1)),
    worse: (dir) => edit(dir, 2, (lines) => changed(lines, 2)),
  },
  {
    name: "a missing record",
    inflict: (dir) => edit(dir, 2, (lines) => lines.toSpliced(1, 1)),
    worse: (dir) => edit(dir, 2, (lines) => lines.toSpliced(1, 1)),
  },
  {
    name: "a line too many, behind which a record may go missing unnoticed",
    inflict: (dir) => edit(dir, 2, (lines) => lines.toSpliced(1, 0, "not a record")),
    worse: (dir) => edit(dir, 2, (lines) => lines.toSpliced(2, 1)),
  },
  {
    name: "a missing segment",
    inflict: (dir) => rmSync(segment(dir, 2)),
    worse: (dir) => edit(dir, 3, (lines) => lines.slice(1)),
  },
  {
    name: "a missing beginning",
    inflict: (dir) => rmSync(segment(dir, 1)),
    worse: (dir) => edit(dir, 2, (lines) => lines.slice(1)),
  },
  {
    name: "a changed last record",
    inflict: (dir) => edit(dir, 3, (lines) => changed(lines, 3)),
    worse: (dir) => edit(dir, 3, (lines) => changed(lines, 2)),
  },
  {
    name: "a folder with the name of a segment that is to come",
    inflict: (dir) => mkdirSync(segment(dir, 900)),
    worse: (dir) => mkdirSync(segment(dir, 901)),
  },
  {
    name: "a body that is gone",
    inflict: (dir) => edit(dir, 1, (lines) => withoutBody(lines, 1)),
    worse: (dir) => edit(dir, 1, (lines) => withoutBody(lines, 2)),
  },
];

test.each(harms)(
  "$name that was accepted is named and is no news, and what is worse is news again",
  async ({ inflict, worse }) => {
    const place = await damaged(inflict);
    const archive = await openIn(place, { segmentBytes });
    expect(faults(archive)).toMatchObject([{ kind: "damage" }]);
    const readable = (await readAll(archive)).length;
    const before = await accept(archive);
    expect(before.found).toBeGreaterThan(0);
    expect(faults(archive)).toEqual([]);
    await archive.append([prompt("c1", 40)]);
    expect(await archive.verify()).toMatchObject({
      found: 0,
      accepted: before.found,
      damageKey: null,
      records: readable + 2,
      problems: before.problems.map(({ segment: name, line }) => ({
        segment: name,
        line,
        isAccepted: true,
      })),
    });
    await archive.close();
    for (const forgetsIndex of [false, true]) {
      if (forgetsIndex) rmSync(place.indexFile, { force: true });
      const again = await openIn(place, { segmentBytes });
      expect(faults(again)).toEqual([]);
      await again.append([prompt("c1", 41)]);
      expect(await again.verify()).toMatchObject({ found: 0, accepted: before.found });
      await again.close();
    }
    expect(runScript(place.dir).status).toBe(0);
    expect(scriptWords(place.dir)).toMatch(
      new RegExp(`\\(accepted\\)\n.*no new damage, ${before.found} accepted\\.\n$`, "s"),
    );

    worse(place.dir);
    rmSync(place.indexFile, { force: true });
    const worseReport = await reportOn(place.dir);
    expect(worseReport.found).toBeGreaterThan(0);
    const { status, problems } = runScript(place.dir);
    expect(status).toBe(1);
    expect(problems.filter(({ problem }) => !problem.endsWith(" (accepted)"))).toHaveLength(
      worseReport.found,
    );
    expect(faults(await openIn(place, { segmentBytes }))).toMatchObject([{ kind: "damage" }]);
  },
);

test("damage elsewhere is told from what was accepted", async () => {
  const place = await damaged((dir) => edit(dir, 1, (lines) => changed(lines, 1)));
  const archive = await openIn(place, { segmentBytes });
  await accept(archive);
  await archive.close();
  edit(place.dir, 3, (lines) => changed(lines, 1));
  rmSync(place.indexFile);
  const again = await openIn(place, { segmentBytes });
  expect(faults(again)[0]?.message).toContain("000003.jsonl, line 2");
  expect(faults(again)[0]?.message).not.toContain("000001.jsonl");
  const both = await again.verify();
  expect(both).toMatchObject({
    found: 1,
    accepted: 1,
    problems: [{ segment: "000003.jsonl" }, { segment: "000001.jsonl", isAccepted: true }],
  });
  await accept(again);
  expect(await again.verify()).toMatchObject({ found: 0, accepted: 2 });
});

test("only what was shown is accepted", async () => {
  const place = await damaged((dir) => edit(dir, 1, (lines) => changed(lines, 1)));
  const archive = await openIn(place, { segmentBytes });
  const { damageKey } = await archive.verify();
  edit(place.dir, 2, (lines) => changed(lines, 1));
  const lastSeq = archive.state().lastSeq;
  expect(await archive.acceptDamage(damageKey ?? "")).toMatchObject({
    report: { found: 2, accepted: 0 },
    refused: { code: "archive-damaged", message: expect.stringContaining("none of it") },
  });
  expect(archive.state().lastSeq).toBe(lastSeq);
  expect(await archive.verify()).toMatchObject({ found: 2, accepted: 0 });
});

test("an archive that was killed right after accepting does not tell of it again", async () => {
  const place = await damaged((dir) => edit(dir, 1, (lines) => changed(lines, 1)));
  const archive = await openIn(place, { segmentBytes });
  await archive.close();
  const saved = readFileSync(place.indexFile);
  const again = await openIn(place, { segmentBytes });
  await accept(again);
  await again.close();
  writeFileSync(place.indexFile, saved);
  expect(faults(await openIn(place, { segmentBytes }))).toEqual([]);
});

test("erasing what a damaged line still holds keeps it accepted", async () => {
  const place = await damaged((dir) => edit(dir, 1, (lines) => changed(lines, 1)));
  const archive = await openIn(place, { segmentBytes });
  await accept(archive);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(readFileSync(segment(place.dir, 1), "utf8")).not.toContain("Quastion");
  expect(await archive.verify()).toMatchObject({ found: 0, accepted: 1 });
  expect(runScript(place.dir).status).toBe(0);
});

test("whose records were lost stays known once that is accepted, so that nothing leaves for it", async () => {
  const place = await damaged((dir) => rmSync(segment(dir, 2)));
  const archive = await openIn(place, { segmentBytes });
  const { losses } = await archive.common();
  expect(losses.isAnyoneConcerned).toBe(true);
  await accept(archive);
  expect((await archive.common()).losses).toEqual(losses);
});

test("backups are whole again once the damage is accepted, old ones make room, and new damage guards them again", async () => {
  const { archive, backups, clock, folder, profile } = await openScene();
  await talk(archive, 1, 6);
  await backups.make();
  const goodId = names(folder)[0] ?? "";
  const file = join(profile.archiveDir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("words", "wards"));
  clock.days = 1;
  expect(await backups.make()).toEqual({ isWhole: false });
  expect((await backups.state()).problem).toMatch(/or accept the damage there/);
  await accept(archive);
  for (clock.days = 2; clock.days < 6; clock.days += 1)
    expect(await backups.make()).toEqual({ isWhole: true });
  const state = await backups.state();
  expect(state.problem).toBeNull();
  expect(state.backups.map(({ isDamaged }) => isDamaged)).toEqual([false, false, false]);
  expect(names(folder)).not.toContain(goodId);
  const newest = state.backups[0]?.backupId ?? "";
  expect(await backups.drill(newest)).toMatchObject({ isWhole: true, accepted: 1, problems: [] });
  await backups.restore(newest, { withSettings: false, withDamage: false });

  writeFileSync(file, readFileSync(file, "utf8").replace("words", "wards"));
  for (clock.days = 6; clock.days < 9; clock.days += 1)
    expect(await backups.make()).toEqual({ isWhole: false });
  expect((await backups.state()).backups).toHaveLength(6);
});

async function damaged(inflict: (dir: string) => void): Promise<Place> {
  const place = newPlace();
  await writeHistory(place, 12, { segmentBytes });
  inflict(place.dir);
  rmSync(place.indexFile);
  return place;
}

/** Accepts what verifying shows, and returns that. */
async function accept(archive: Archive) {
  const report = await archive.verify();
  await archive.acceptDamage(report.damageKey ?? "");
  return report;
}

function segment(dir: string, number: number): string {
  return join(dir, `${String(number).padStart(6, "0")}.jsonl`);
}

function edit(
  dir: string,
  number: number,
  change: (lines: readonly string[]) => readonly string[],
): void {
  const file = segment(dir, number);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  writeFileSync(file, `${change(lines).join("\n")}\n`);
}

function changed(lines: readonly string[], at: number): readonly string[] {
  return lines.with(at, (lines[at] ?? "").replace("Question", "Quastion"));
}

function withoutBody(lines: readonly string[], at: number): readonly string[] {
  const line = lines[at] ?? "";
  const bodyStart = line.indexOf('"body":') + '"body":'.length;
  const sha256 = createHash("sha256").update(line.slice(bodyStart, -1)).digest("hex");
  return lines.with(at, `${line.slice(0, bodyStart)}{"erased":true,"sha256":"${sha256}"}}`);
}
