import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";
import {
  canary,
  change,
  damage,
  damagedPlace,
  fullFor,
  killsOf,
  noteOf,
  segmentBytes,
  segmentOf,
  unreadable,
  wholePlace,
} from "./damaged-place.ts";
import { type Place, filesHolding, filesIn, openIn, prompt } from "./place.ts";

const everything = { kind: "everything" } as const;
const c1 = { kind: "conversations", conversationIds: ["c1"] } as const;
const notAll = "not all of it is off the disk yet";

interface Affliction {
  readonly name: string;
  /** While the archive is open: nobody reads it then. */
  readonly unseen?: (place: Place) => void;
  /** Between the kill and the next start. Returns what mends it. */
  readonly since?: (kill: Place) => () => void;
}

const afflictions: readonly Affliction[] = [
  {
    name: "a folder's name was damaged before",
    unseen: (place) => change(place, 1, "Travels", "Trabels"),
  },
  {
    name: "a line of it was damaged since",
    since: (kill) => {
      change(kill, 2, '"status":"complete"', '"status":"complote"');
      return () => {};
    },
  },
  {
    name: "a segment in the middle is away since",
    since: (kill) => {
      const away = join(dirname(kill.dir), "away");
      renameSync(segmentOf(kill, 2), away);
      symlinkSync(join(dirname(kill.dir), "disk"), segmentOf(kill, 2));
      return () => {
        rmSync(segmentOf(kill, 2));
        renameSync(away, segmentOf(kill, 2));
      };
    },
  },
];

test.each(afflictions)(
  "everything that was erased is gone at the next start, whenever it was killed, also when $name",
  async ({ unseen, since }) => {
    const place = await wholePlace();
    const { kills, openFile } = killsOf(place);
    const archive = await openIn(place, { segmentBytes, openFile });
    unseen?.(place);
    await archive.erase(everything);
    expect(filesHolding(place.dir, canary)).toEqual([]);
    const recorded = kills.filter(({ dir }) => filesHolding(dir, '"everything":true').length > 0);
    expect(recorded.length).toBeGreaterThan(8);
    for (const [number, kill] of recorded.entries()) {
      const mend = since?.(kill);
      await (await openIn(kill, { segmentBytes })).close();
      expect({ number, held: filesHolding(kill.dir, canary) }).toEqual({ number, held: [] });
      mend?.();
      await (await openIn(kill, { segmentBytes })).close();
      expect({ number, held: filesHolding(kill.dir, canary) }).toEqual({ number, held: [] });
      expect(filesIn(kill.dir)).not.toContain("erasure-unfinished.json");
    }
  },
);

test("a segment from before everything was erased loses it at the next start, also when a folder's name was damaged before", async () => {
  const place = await wholePlace();
  const before = join(dirname(place.dir), "before");
  copyFileSync(segmentOf(place, 2), before);
  const archive = await openIn(place, { segmentBytes });
  change(place, 1, "Travels", "Trabels");
  await archive.erase(everything);
  expect(filesHolding(place.dir, "Trabels")).toEqual([]);
  await archive.close();
  copyFileSync(before, segmentOf(place, 2));
  rmSync(place.indexFile);
  await openIn(place, { segmentBytes });
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

/** Joins the answer in the last segment to the prompt of another conversation before it. */
function joinLines(place: Place): void {
  change(place, 4, '"replyId":"o31"}}\n', '"replyId":"o31"}}x');
}

const faults: readonly {
  readonly name: string;
  readonly target: EraseTarget;
  readonly inflict: (place: Place) => void;
}[] = [
  {
    name: "a letter of its text",
    target: everything,
    inflict: (place) => damage(place, 4, '"status":"complete"', '"status":"complote"'),
  },
  {
    name: "a letter of its conversation's id",
    target: everything,
    inflict: (place) => damage(place, 4, '"conversationId":"c1"', '"conversationId":"cl"'),
  },
  { name: "the newline before it", target: everything, inflict: joinLines },
  { name: "the newline before it", target: c1, inflict: joinLines },
];

test.each(faults)(
  "a line that still has its beginning goes with $target.kind though damage changed $name, whenever it was killed",
  async ({ target, inflict }) => {
    for (const isSeen of [true, false]) {
      const place = await wholePlace();
      if (isSeen) inflict(place);
      if (isSeen) rmSync(place.indexFile, { force: true });
      const { kills, openFile } = killsOf(place);
      const archive = await openIn(place, { segmentBytes, openFile });
      if (!isSeen) inflict(place);
      await archive.erase(target);
      expect(filesHolding(place.dir, canary)).toEqual([]);
      const recorded = kills.filter(({ dir }) => filesHolding(dir, '"kind":"erased"').length > 0);
      expect(recorded.length).toBeGreaterThan(8);
      for (const [number, kill] of recorded.entries()) {
        await (await openIn(kill, { segmentBytes })).close();
        const held = filesHolding(kill.dir, canary);
        expect({ isSeen, number, held }).toEqual({ isSeen, number, held: [] });
      }
    }
  },
);

test("what was said after everything was erased stays when it is damaged before that is finished", async () => {
  const place = await damagedPlace();
  const disk = fullFor(1);
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  await expect(archive.erase(everything)).rejects.toThrow(notAll);
  await archive.append([prompt("c5", 80, "said in the same segment"), prompt("c5", 81)]);
  await archive.append([prompt("c5", 82, "y".repeat(segmentBytes))]);
  await archive.append([prompt("c5", 83, "said in a later segment"), prompt("c5", 84)]);
  await archive.close();
  const [same = ""] = filesHolding(place.dir, "said in the same segment");
  const [later = ""] = filesHolding(place.dir, "said in a later segment");
  expect([same, same < later]).toEqual([unreadable, true]);
  for (const name of [same, later]) {
    const path = join(place.dir, name);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(/(?<=said in \w+ \w+) segment/, "$& once"),
    );
  }
  appendFileSync(join(place.dir, later), '{"v":1,"seq":99,"conversationId":"c5","text":"said last');
  rmSync(place.indexFile);
  disk.isFull = false;
  const again = await openIn(place, { segmentBytes, openFile: disk.openFile });
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(filesIn(place.dir)).not.toContain("erasure-unfinished.json");
  expect(filesHolding(place.dir, "same segment once")).toEqual([same]);
  expect(filesHolding(place.dir, "later segment once")).toEqual([later]);
  expect(filesHolding(place.dir, "said last")).toEqual([expect.stringMatching(/\.torn$/)]);
  expect((await again.conversation("c5"))?.messages.size).toBe(3);
});

test("an erasure that the disk refuses leaves an index, so that the next start need not read what the disk cannot", async () => {
  const place = await wholePlace();
  const disk = fullFor(1);
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  await expect(archive.erase(c1)).rejects.toThrow(notAll);
  const index = readFileSync(place.indexFile);
  await archive.close();
  // As after a kill.
  writeFileSync(place.indexFile, index);
  const read: number[] = [];
  const onProgress = ({ readBytes }: { readonly readBytes: number }): void => {
    read.push(readBytes);
  };
  const again = await openIn(place, { segmentBytes, openFile: disk.openFile, onProgress });
  expect(read).toEqual([]);
  expect(await again.conversation("c1")).toBeNull();
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl"]);
  disk.isFull = false;
  await again.withSegmentsToKeep(() => Promise.resolve());
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

test("a note of an erasure that the disk does not give out stays until a start can read it", async () => {
  const place = await damagedPlace();
  damage(place, 4, '"conversationId":"c1"', '"conversati');
  const disk = fullFor(4);
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  await expect(archive.erase(everything)).rejects.toThrow(notAll);
  await archive.close();
  disk.isFull = false;
  const away = join(dirname(place.dir), "away");
  renameSync(noteOf(place), away);
  symlinkSync(noteOf(place), noteOf(place));
  const again = await openIn(place, { segmentBytes, openFile: disk.openFile });
  await again.withSegmentsToKeep(() => Promise.resolve());
  await again.close();
  expect(readdirSync(place.dir)).toContain("erasure-unfinished.json");
  renameSync(away, noteOf(place));
  await openIn(place, { segmentBytes, openFile: disk.openFile });
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(readdirSync(place.dir)).not.toContain("erasure-unfinished.json");
});
