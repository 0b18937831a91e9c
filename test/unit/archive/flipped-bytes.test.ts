import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Random, createRandom } from "../../bench/support/random.ts";
import { newPlace, openIn, output, prompt } from "./place.ts";
import { placeOf, reportOn, readFindings } from "./standalone.ts";

/** Another number for other bytes. A failure names the bytes that it changed. */
const seed = 20_261_127;
const changesPerPart = 12;

/** What a line is made of; together these take in every byte of it. */
const parts = {
  version: /^\{"v":1,/,
  seq: /"seq":\d+,/,
  at: /"at":"[^"]+",/,
  id: /"id":"[^"]+",/,
  kind: /"kind":"[^"]+",/,
  prev: /"prev":"[^"]+",/,
  hash: /"hash":"[^"]+",/,
  body: /"body":.*/,
  newline: /\n/,
} as const;

/** A changed byte of a segment. */
interface Change {
  readonly part: string;
  readonly segment: string;
  readonly offset: number;
  readonly byte: number;
}

test("any changed byte is found in one place and in one wording, in the app and without it", async () => {
  const { dir, segments } = await smallArchive();
  const random = createRandom(seed);
  const changes = Object.entries(parts).flatMap(([part, form]) =>
    Array.from({ length: changesPerPart }, () => changeIn(part, form, segments, random)),
  );
  // Two at once as well: what one of them hides, both must hide.
  const cases = changes.flatMap((change, at) => [[change], [change, changes.at(at - 7) ?? change]]);
  const folders = cases.map((chosen, number) => {
    const damaged = join(dirname(dir), `damaged-${number}`);
    writeDamaged(damaged, segments, chosen);
    return damaged;
  });
  const printed = runScriptOn(folders);
  for (const [number, chosen] of cases.entries()) {
    const words = JSON.stringify(chosen);
    const report = await reportOn(folders[number] ?? "");
    const alone = readFindings(printed[number] ?? "");
    expect(alone, words).toEqual(report.problems.map(placeOf));
    const touched = new Set(report.problems.flatMap(({ conversationId }) => conversationId ?? []));
    expect(printed[number], words).toContain(
      touched.size > 0
        ? `Conversations touched: ${[...touched].join(", ")}\nStill readable: ${report.records} records. Known to be lost: ${report.lost}.`
        : `Still readable: ${report.records} records. Known to be lost: ${report.lost}.`,
    );
    const [change] = chosen;
    if (chosen.length === 1 && change !== undefined)
      expect(report.problems, words).toContainEqual(
        expect.objectContaining({ segment: change.segment, line: lineOf(segments, change) }),
      );
  }
});

/** Two segments, and in them everything that a line may be, an erased body too. */
async function smallArchive(): Promise<{
  readonly dir: string;
  readonly segments: ReadonlyMap<string, Buffer>;
}> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 2_500 });
  for (const number of [1, 2, 3, 4])
    await archive.append([prompt(`c${number % 2}`, number, "Ünïcode"), output("c2", number)]);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await archive.close();
  const names = readdirSync(place.dir).filter((name) => name.endsWith(".jsonl"));
  expect(names.length).toBeGreaterThan(1);
  const segments = new Map(names.map((name) => [name, readFileSync(join(place.dir, name))]));
  return { dir: place.dir, segments };
}

/** Another byte somewhere in this part of some line, often one that means something there. */
function changeIn(
  part: string,
  form: RegExp,
  segments: ReadonlyMap<string, Buffer>,
  random: Random,
): Change {
  const names = [...segments.keys()];
  const segment = names[random.between(0, names.length - 1)] ?? "";
  const bytes = segments.get(segment) ?? Buffer.alloc(0);
  const lines = bytes.toString("latin1").match(/.*\n/g) ?? [];
  const chosen = random.between(0, lines.length - 1);
  const found = form.exec(lines[chosen] ?? "");
  const start = lines.slice(0, chosen).join("").length + (found?.index ?? 0);
  const offset = start + random.between(0, (found?.[0].length ?? 1) - 1);
  const before = bytes[offset] ?? 0;
  const telling = [
    ...Buffer.from('\n"{}0gA'),
    0,
    0xff,
    before ^ 1,
    before ^ 0x80,
    random.between(0, 255),
  ];
  const byte = telling[random.between(0, telling.length - 1)] ?? 0;
  return { part, segment, offset, byte: byte === before ? before ^ 2 : byte };
}

function writeDamaged(
  dir: string,
  segments: ReadonlyMap<string, Buffer>,
  changes: readonly Change[],
): void {
  mkdirSync(dir);
  for (const [name, whole] of segments) {
    const bytes = Buffer.from(whole);
    for (const { segment, offset, byte } of changes) if (segment === name) bytes[offset] = byte;
    writeFileSync(join(dir, name), bytes);
  }
}

function lineOf(segments: ReadonlyMap<string, Buffer>, { segment, offset }: Change): number {
  const before = segments.get(segment)?.toString("latin1", 0, offset) ?? "";
  return before.split("\n").length;
}

/** What the script prints of each folder. One process reads them all, for starting one takes longer than reading. */
function runScriptOn(folders: readonly string[]): readonly string[] {
  const script = new URL("../../../scripts/verify-archive.mjs", import.meta.url);
  const program = `for (const [number, dir] of ${JSON.stringify(folders)}.entries()) {
    process.argv = ["node", "verify-archive.mjs", dir];
    await import(${JSON.stringify(script.href)} + "?" + number);
    console.log("=====");
  }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module"], {
    encoding: "utf8",
    input: program,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split("=====\n");
}
