import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mountFailingVolume, noFailingVolume } from "../../support/failing-volume.ts";
import { segmentPath } from "../../../electron/core/archive/journal/segment-files.ts";
import { noteOf } from "./damaged-place.ts";
import { type Place, filesHolding, filesIn, newPlace, openIn, prompt } from "./place.ts";

const canary = "zebrafish-4711";
const everything = { kind: "everything" } as const;
const c1 = { kind: "conversations", conversationIds: ["c1"] } as const;
/** Of a hundred records it makes three segments, the first two of five blocks. */
const segmentBytes = 17_000;

/** A closed archive that begins with a folder, and has two conversations in each segment. */
async function written(): Promise<Place> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  const change = { type: "created", name: canary } as const;
  await archive.append([{ kind: "folder", body: { folderId: "f1", change } }]);
  for (let number = 1; number <= 100; number += 1)
    await archive.append([prompt(number % 2 === 0 ? "c1" : "c2", number, `${canary} ${number}`)]);
  await archive.close();
  return place;
}

/** Moves a file of the archive to a disk on which these blocks of it fail. Returns what was in it; `null`: there is no such disk. */
function moveToFailingDisk({ dir }: Place, name: string, bad: readonly number[]): Buffer | null {
  const bytes = readFileSync(join(dir, name));
  const whole = join(dirname(dir), "whole");
  const disk = join(dirname(dir), "disk");
  mkdirSync(whole);
  renameSync(join(dir, name), join(whole, name));
  const volume = mountFailingVolume(disk, whole, { [name]: bad });
  rmSync(whole, { recursive: true });
  if (volume === null) return null;
  onTestFinished(volume.unmount);
  symlinkSync(join(disk, name), join(dir, name));
  return bytes;
}

const failures = [
  { where: "a folder's line lies", segment: 1, bad: [0] },
  { where: "conversations lie", segment: 1, bad: [2, 3] },
  { where: "the end of a segment lies", segment: 1, bad: [4] },
  { where: "the beginning of the newest segment lies", segment: 3, bad: [0] },
];

test.for(
  failures.flatMap((failure) => [
    { ...failure, since: "before it was opened" },
    { ...failure, since: "while it is open" },
  ]),
)(
  "everything is erased though sectors in which $where cannot be read since $since",
  async ({ segment, bad, since }, { skip }) => {
    const place = await written();
    const opened = since === "while it is open" ? await openIn(place, { segmentBytes }) : null;
    const name = `00000${segment}.jsonl`;
    if (moveToFailingDisk(place, name, bad) === null) return skip(noFailingVolume);
    const archive = opened ?? (await openIn(place, { segmentBytes }));
    await archive.erase(everything);
    expect(filesHolding(dirname(place.dir), canary)).toEqual([]);
    expect(existsSync(noteOf(place))).toBe(false);
    await archive.append([prompt("c3", 101, "said afterwards")]);
    await archive.close();
    const again = await openIn(place, { segmentBytes });
    expect((await again.conversation("c3"))?.messages.size).toBe(1);
    expect(await again.conversation("c1")).toBeNull();
  },
);

test("a torn line that the disk does not give out goes with everything", async ({ skip }) => {
  const place = await written();
  const name = "000003-90.torn";
  writeFileSync(join(place.dir, name), `{"conversationId":"c1","text":"${canary}`);
  if (moveToFailingDisk(place, name, [0]) === null) return skip(noFailingVolume);
  const archive = await openIn(place, { segmentBytes });
  await archive.erase(everything);
  expect(filesIn(place.dir)).not.toContain(name);
  expect(existsSync(noteOf(place))).toBe(false);
});

test("what the disk does not give out stays when only a conversation is erased, which is finished once it does", async ({
  skip,
}) => {
  const place = await written();
  const whole = moveToFailingDisk(place, "000001.jsonl", [2]);
  if (whole === null) return skip(noFailingVolume);
  const archive = await openIn(place, { segmentBytes });
  await expect(archive.erase(c1)).rejects.toThrow("not all of it is off the disk yet");
  await archive.close();
  expect(existsSync(noteOf(place))).toBe(true);
  rmSync(segmentPath(place.dir, 1));
  writeFileSync(segmentPath(place.dir, 1), whole);
  const again = await openIn(place, { segmentBytes });
  expect((await again.conversation("c2"))?.messages.size).toBe(50);
  expect(filesHolding(place.dir, `"conversationId":"c1","messageId"`)).toEqual([]);
  expect(existsSync(noteOf(place))).toBe(false);
});
