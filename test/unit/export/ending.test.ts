import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type DiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import {
  type ExportRequest,
  type ExportTarget,
  exportRequestSchema,
} from "../../../electron/shared/export.ts";
import * as v from "valibot";
import { FailureError } from "../../../electron/shared/result.ts";
import { mountSmallVolume, noSmallVolume } from "../../support/small-volume.ts";
import { deskOf } from "./desk.ts";
import {
  Talk,
  archiveOf,
  eligible,
  exportFrom,
  jsonLines,
  newFolder,
  training,
} from "./exporting.ts";

function talks(count: number, words = "word "): readonly Talk[] {
  return Array.from({ length: count }, (_, at) => {
    const talk = new Talk(`Talk ${at}`);
    talk.turn(null, `Question ${at}`, words.repeat(200));
    return talk;
  });
}

/** A disk with room for so many bytes. */
function fullAfter(room: number) {
  let left = room;
  return async (path: string): Promise<DiskFile> => {
    const file = await openDiskFile(path);
    return {
      ...file,
      write: async (bytes, position) => {
        const fits = bytes.subarray(0, Math.max(0, left));
        left -= fits.length;
        return fits.length === 0 ? 0 : file.write(fits, position);
      },
    };
  };
}

const targets: readonly ExportTarget[] = [
  { format: "native" },
  { format: "csv" },
  { format: "markdown" },
  { format: "html" },
  training(),
  training({ shape: "alpaca" }),
];

test.each(targets)(
  "a full disk ends an export as $format with what happened and what to do",
  async (target) => {
    const archive = await archiveOf(talks(20).map(({ records }) => records));
    const exported = exportFrom(archive, target, {
      isFolder: !["native", "csv"].includes(target.format),
      ports: { openFile: fullAfter(4_000) },
    });
    await expect(exported).rejects.toMatchObject({
      failure: {
        code: "archive-full",
        message: expect.stringMatching(/no room left.*nothing of it is kept.*Free some space/),
      },
    });
  },
);

test.each(targets)("an export as $format stops when it is cancelled", async (target) => {
  const archive = await archiveOf(talks(5).map(({ records }) => records));
  let asked = 0;
  const exported = exportFrom(archive, target, {
    isFolder: !["native", "csv"].includes(target.format),
    ports: { isCancelled: () => (asked += 1) > 2 },
  });
  await expect(exported).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(asked).toBe(3);
});

test("a training set stops within a conversation, however long that is", async () => {
  const talk = new Talk("Long");
  let last: string | null = null;
  for (let turn = 0; turn < 50; turn += 1) last = talk.turn(last, `Q${turn}`, `A${turn}`);
  const archive = await archiveOf([talk.records]);
  let judged = 0;
  const exported = exportFrom(archive, training({ sensitive: "leave-out" }), {
    ports: {
      judge: async () => {
        judged += 1;
        return eligible;
      },
      isCancelled: () => judged === 3,
    },
  });
  await expect(exported).rejects.toMatchObject({ failure: { code: "cancelled" } });
  expect(judged).toBe(3);
});

const native: ExportRequest = { filter: { scope: "all" }, target: { format: "native" } };
const markdown: ExportRequest = { filter: { scope: "all" }, target: { format: "markdown" } };

test("runs aside, tells how far it is, and puts the whole file in its place", async () => {
  const archive = await archiveOf(talks(50).map(({ records }) => records));
  const dir = newFolder();
  const file = join(dir, "mine.jsonl");
  writeFileSync(file, "what was there before");
  const { exports, ended, states, revealed } = deskOf(archive, file);
  expect(await exports.start(native)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("what was there before");
  await expect(exports.start(native)).rejects.toMatchObject({ failure: { code: "busy" } });
  const end = await ended();
  expect(end).toMatchObject({
    status: "done",
    format: "native",
    name: "mine.jsonl",
    report: { conversations: 50, messages: 100 },
  });
  expect(jsonLines(readFileSync(file, "utf8"))).toHaveLength(201);
  expect(readdirSync(dir)).toEqual(["mine.jsonl"]);
  expect(states[0]).toMatchObject({ status: "running", progress: { totalConversations: 50 } });
  exports.show();
  expect(revealed).toEqual([file]);
});

test("asks main's gate from its thread, and knows there what is kept on this device", async () => {
  const [kept, ...others] = talks(4);
  kept?.change({ type: "tagged", tags: ["Mine"] });
  const archive = await archiveOf([
    [{ kind: "keep", body: { place: { type: "tag", tag: "mine" }, isKept: true } }],
    ...[kept, ...others].map((talk) => talk?.records ?? []),
  ]);
  const asked: string[] = [];
  const { exports, ended } = deskOf(archive, newFolder(), {
    judge: async (parts) => {
      asked.push(...parts.map(({ text }) => text));
      return eligible;
    },
  });
  await exports.start({ filter: { scope: "all" }, target: training({ sensitive: "leave-out" }) });
  expect(await ended()).toMatchObject({
    status: "done",
    report: { examples: { train: 3, validation: 0 }, leftOut: [{ reason: "kept", count: 1 }] },
  });
  expect(asked).toContain("Question 1");
  expect(asked).not.toContain("Question 0");
});

test("a folder never touches one that is there, and a cancelled one leaves nothing", async () => {
  const archive = await archiveOf(talks(300).map(({ records }) => records));
  const dir = newFolder();
  const first = deskOf(archive, dir);
  await first.exports.start(markdown);
  const end = await first.ended();
  await first.exports.start(markdown);
  first.exports.cancel();
  const second = await first.ended();
  const names = readdirSync(dir);
  // It may have been quicker than the word to stop.
  expect(names).toHaveLength(second.status === "cancelled" ? 1 : 2);
  expect(names.filter((name) => name.includes("part"))).toEqual([]);
  expect(end).toMatchObject({ status: "done", report: { files: 300 } });
});

test("closing ends it and leaves nothing", async () => {
  const archive = await archiveOf(talks(300).map(({ records }) => records));
  const dir = newFolder();
  const { exports } = deskOf(archive, join(dir, "x.csv"));
  await exports.start({ filter: { scope: "all" }, target: { format: "csv" } });
  await exports.close();
  expect(readdirSync(dir).filter((name) => name.includes("part"))).toEqual([]);
});

test("the archive's own folder is refused, by whatever way it is reached", async () => {
  const archive = await archiveOf(talks(1).map(({ records }) => records));
  const way = join(newFolder(), "way");
  symlinkSync(archive.dir, way);
  mkdirSync(join(archive.dir, "deeper"));
  for (const dir of [archive.dir, way, join(archive.dir, "deeper")]) {
    for (const [place, request] of [
      [join(dir, "x.jsonl"), native],
      [dir, markdown],
    ] as const) {
      const before = readdirSync(archive.dir);
      await expect(deskOf(archive, place).exports.start(request)).rejects.toMatchObject({
        failure: {
          code: "invalid-input",
          message: expect.stringContaining("choose another place"),
        },
      });
      expect(readdirSync(archive.dir)).toEqual(before);
    }
  }
});

test("a place that cannot be written says so and leaves the archive open for more", async () => {
  const archive = await archiveOf(talks(1).map(({ records }) => records));
  const { exports, ended } = deskOf(archive, join(newFolder(), "x.jsonl"));
  const gone = deskOf(archive, join(newFolder(), "gone", "x.jsonl"));
  await expect(gone.exports.start(native)).rejects.toBeInstanceOf(FailureError);
  await exports.start(native);
  expect((await ended()).status).toBe("done");
});

test("nothing is asked and nothing begins where there is nothing to export or no place is chosen", async () => {
  const empty = await archiveOf([]);
  await expect(deskOf(empty, newFolder()).exports.start(native)).rejects.toMatchObject({
    failure: { code: "not-found" },
  });
  const archive = await archiveOf(talks(1).map(({ records }) => records));
  const { exports } = deskOf(archive, null);
  expect(await exports.start(native)).toBe(false);
  expect(exports.state()).toEqual({ status: "none" });
});

test("one conversation as Markdown is one file", async () => {
  const [talk] = talks(1);
  const archive = await archiveOf([talk?.records ?? []]);
  const file = join(newFolder(), "talk.md");
  const { exports, ended } = deskOf(archive, file);
  const filter = { scope: "conversations", conversationIds: [talk?.id ?? ""] } as const;
  const request = v.parse(exportRequestSchema, { filter, target: { format: "markdown" } });
  await exports.start(request);
  expect(await ended()).toMatchObject({ status: "done", name: "talk.md", report: { files: 1 } });
  expect(existsSync(file)).toBe(true);
});

test.for([native, markdown])(
  "a volume that is really full ends an export, keeps nothing half-written, and takes it once there is room",
  async (request, { skip }) => {
    const dir = join(newFolder(), "disk");
    const volume = mountSmallVolume(dir, 4);
    if (volume === null) return skip(noSmallVolume);
    onTestFinished(volume.unmount);
    const archive = await archiveOf(talks(50).map(({ records }) => records));
    const freeAgain = volume.fill(32_768);
    const before = readdirSync(dir);
    const { exports, ended } = deskOf(archive, request === native ? join(dir, "x.jsonl") : dir);
    await exports.start(request);
    expect(await ended()).toMatchObject({
      status: "failed",
      failure: {
        code: "archive-full",
        message: expect.stringMatching(/no room left.*nothing of it is kept.*Free some space/),
      },
    });
    expect(readdirSync(dir)).toEqual(before);
    await archive.append(new Talk("Afterwards").records);
    freeAgain();
    await exports.start(request);
    expect(await ended()).toMatchObject({ status: "done", report: { conversations: 51 } });
  },
);
