import { dirname } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { mountSmallVolume, noSmallVolume } from "../../support/small-volume.ts";
import { type Operation, failingDisk } from "./failing-disk.ts";
import { filesHolding, newPlace, openIn, output, prompt, readAll, seqs, faults } from "./place.ts";

test("keeps what is safe when the disk is full, says so, and goes on once there is room", async () => {
  const place = newPlace();
  const disk = failingDisk();
  const archive = await openIn(place, { openFile: disk.openFile });
  await archive.append([prompt("c1", 1)]);
  disk.room = 100;
  const refused = await Promise.allSettled([
    archive.append([prompt("c1", 2)]),
    archive.append([prompt("c1", 3)]),
  ]);
  for (const outcome of refused) {
    expect(outcome).toMatchObject({
      status: "rejected",
      reason: {
        failure: {
          code: "archive-full",
          message: expect.stringContaining("everything before it is safe"),
        },
      },
    });
  }
  expect(seqs(await readAll(archive))).toEqual([1]);
  disk.room = Infinity;
  await archive.append([output("c1", 1)]);
  expect(seqs(await readAll(archive))).toEqual([1, 2]);
  expect((await archive.conversation("c1"))?.messages.size).toBe(2);
  await archive.close();
  const again = await openIn(place);
  expect(again.state().notices).toEqual([]);
  expect(await again.verify()).toMatchObject({
    records: 2,
    segments: 1,
    erased: 0,
    lost: 0,
    problems: [],
  });
});

test.each<[Operation, number]>([
  ["write", 1],
  ["sync", 1],
  ["sync", 2],
])(
  "leaves nothing of a refused append behind when %s fails (%i in a row)",
  async (operation, times) => {
    const place = newPlace();
    const disk = failingDisk();
    const archive = await openIn(place, { openFile: disk.openFile, segmentBytes: 1_000 });
    await archive.append([prompt("c1", 1)]);
    disk.failures = { operation, times };
    await expect(archive.append([prompt("c1", 2)])).rejects.toMatchObject({
      failure: { code: "disk-error" },
    });
    await archive.append([prompt("c1", 3)]);
    await archive.append([prompt("c1", 4, "long ".repeat(300))]);
    expect(
      (await readAll(archive)).map(({ body }) => "messageId" in body && body.messageId),
    ).toEqual(["p1", "p3", "p4"]);
    await archive.close();
    expect((await (await openIn(place)).verify()).problems).toEqual([]);
  },
);

test("cuts a refused append off later when the disk does not even allow that at once", async () => {
  const place = newPlace();
  const disk = failingDisk();
  const archive = await openIn(place, { openFile: disk.openFile, segmentBytes: 1_000 });
  await archive.append([prompt("c1", 1)]);
  disk.failures = { operation: "sync", times: 1 };
  disk.cannotTruncate = true;
  await expect(archive.append([prompt("c1", 2)])).rejects.toMatchObject({
    failure: { code: "disk-error" },
  });
  await expect(archive.append([prompt("c1", 3)])).rejects.toMatchObject({
    failure: { code: "disk-error" },
  });
  disk.cannotTruncate = false;
  // Too long for the first segment: the leftover there must still go.
  await archive.append([prompt("c1", 4, "long ".repeat(300))]);
  await archive.close();
  const again = await openIn(place);
  expect((await readAll(again)).map(({ body }) => "messageId" in body && body.messageId)).toEqual([
    "p1",
    "p4",
  ]);
  expect((await again.verify()).problems).toEqual([]);
});

test("says that an erasure has to be finished when there is no room for it, and finishes it", async () => {
  const place = newPlace();
  const canary = "zebrafish-4711";
  const disk = failingDisk();
  const archive = await openIn(place, { openFile: disk.openFile });
  await archive.append([prompt("c1", 1, canary), prompt("c2", 2, "long ".repeat(300))]);
  disk.room = 700;
  await expect(
    archive.erase({ kind: "conversations", conversationIds: ["c1"] }),
  ).rejects.toMatchObject({
    failure: {
      code: "archive-full",
      message: expect.stringContaining("Freehold finishes that when it starts next"),
    },
  });
  expect(await archive.conversation("c1")).toBeNull();
  expect(filesHolding(place.dir, canary)).toEqual(["000001.jsonl"]);
  const notice = { kind: "unfinished-erasure", message: expect.stringContaining("starts next") };
  expect(faults(archive)).toMatchObject([notice]);
  await archive.close();
  const stillFull = await openIn(place, { openFile: disk.openFile });
  expect(faults(stillFull)).toMatchObject([notice]);
  await stillFull.close();
  const again = await openIn(place);
  expect(faults(again)).toEqual([]);
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(await again.verify()).toMatchObject({
    records: 3,
    segments: 1,
    erased: 1,
    lost: 0,
    problems: [],
  });
});

test("an erasure that could not begin does not bring back what an earlier one took", async () => {
  const place = newPlace();
  const disk = failingDisk();
  const archive = await openIn(place, { openFile: disk.openFile });
  for (const number of [1, 2, 3])
    await archive.append([prompt("c1", number), output("c1", number)]);
  const erase = (messageId: string): Promise<number> =>
    archive.erase({ kind: "messages", conversationId: "c1", messageIds: [messageId] });
  const kept = async (): Promise<readonly string[]> => [
    ...((await archive.conversation("c1"))?.messages.keys() ?? []),
  ];
  disk.room = 700;
  await expect(erase("p2")).rejects.toThrow("not all of it is off the disk yet");
  expect(await kept()).toEqual(["p1", "o1", "p3", "o3"]);
  disk.room = 0;
  await expect(erase("p3")).rejects.toThrow("Nothing was erased.");
  expect(await kept()).toEqual(["p1", "o1", "p3", "o3"]);
  disk.room = Infinity;
  expect(await erase("p3")).toBe(4);
  expect(await kept()).toEqual(["p1", "o1"]);
  expect(filesHolding(place.dir, "Question 2")).toEqual([]);
});

test("an erasure that could not begin leaves the conversation as it was and says so", async () => {
  const place = newPlace();
  const disk = failingDisk();
  const archive = await openIn(place, { openFile: disk.openFile });
  await archive.append([prompt("c1", 1), output("c1", 1)]);
  disk.room = 10;
  await expect(
    archive.erase({ kind: "conversations", conversationIds: ["c1"] }),
  ).rejects.toMatchObject({
    failure: {
      code: "archive-full",
      message: expect.stringContaining("Nothing was erased."),
    },
  });
  expect((await archive.conversation("c1"))?.messages.size).toBe(2);
  disk.room = Infinity;
  await archive.append([prompt("c1", 2)]);
  expect(await archive.erase({ kind: "conversations", conversationIds: ["c1"] })).toBe(3);
});

test("survives a volume that is really full", async ({ skip }) => {
  const place = newPlace();
  const volume = mountSmallVolume(dirname(place.dir), 1);
  if (volume === null) return skip(noSmallVolume);
  onTestFinished(volume.unmount);
  const archive = await openIn(place);
  const freeAgain = volume.fill(600_000);
  let kept = 0;
  const text = "x".repeat(50_000);
  for (let number = 1; ; number += 1) {
    const outcome = await archive
      .append([prompt("c1", number, text)])
      .catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ failure: { code: "archive-full" } });
      break;
    }
    kept = number;
  }
  expect(kept).toBeGreaterThan(5);
  expect(await readAll(archive)).toHaveLength(kept);
  freeAgain();
  await archive.append([prompt("c1", 1_000, text)]);
  await archive.close();
  const again = await openIn(place);
  expect(again.state().lastSeq).toBe(kept + 1);
  expect(faults(again)).toEqual([]);
  await again.close();
});

test.for([0, 64 * 1024])(
  "an erasure on a volume with %i bytes left loses nothing else, says what to do, and is done once there is room",
  async (leftBytes, { skip }) => {
    const place = newPlace();
    const volume = mountSmallVolume(dirname(place.dir), 4);
    if (volume === null) return skip(noSmallVolume);
    onTestFinished(volume.unmount);
    const canary = "zebrafish-4711";
    const archive = await openIn(place);
    await archive.append([prompt("c1", 1, canary), output("c1", 1, canary)]);
    for (let number = 2; number < 12; number += 1)
      await archive.append([prompt("c2", number, "long ".repeat(6_000))]);
    const acknowledged = seqs(await readAll(archive));
    const freeAgain = volume.fill(leftBytes);
    const target = { kind: "conversations", conversationIds: ["c1"] } as const;
    await expect(archive.erase(target)).rejects.toMatchObject({
      failure: {
        code: "archive-full",
        message: expect.stringMatching(
          /(Nothing was erased|Freehold finishes that when it starts next).*Free some space/,
        ),
      },
    });
    expect((await archive.conversation("c2"))?.messages.size).toBe(10);
    const hasBegun = (await archive.conversation("c1")) === null;
    await archive.close();
    freeAgain();
    const again = await openIn(place);
    expect(seqs(await readAll(again))).toEqual(expect.arrayContaining([...acknowledged]));
    expect((await again.conversation("c2"))?.messages.size).toBe(10);
    if (!hasBegun) await again.erase(target);
    expect(await again.conversation("c1")).toBeNull();
    expect(filesHolding(place.dir, canary)).toEqual([]);
    expect(faults(again)).toEqual([]);
    expect((await again.verify()).problems).toEqual([]);
    await again.close();
  },
);
