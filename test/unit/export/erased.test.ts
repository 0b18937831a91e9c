import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../../electron/core/archive/open.ts";
import type { ExportFilter, ExportRequest, ExportTarget } from "../../../electron/shared/export.ts";
import { failingDisk } from "../archive/failing-disk.ts";
import { deskOf } from "./desk.ts";
import {
  type Exported,
  Talk,
  archiveOf,
  eligible,
  exportFrom,
  newFolder,
  training,
} from "./exporting.ts";

const canary = "zebrafish-4711";
const targets: readonly ExportTarget[] = [
  { format: "native" },
  { format: "csv" },
  { format: "markdown" },
  { format: "html" },
  training({ branches: "all" }),
];

/** Two beginnings, the first of which made its title. */
function talkWithCanary(): Talk {
  const talk = new Talk("");
  talk.turn(null, `Tell me of the ${canary}`, `The ${canary} is a fish.`);
  talk.change({ type: "renamed", title: `About the ${canary}`, by: "model" });
  talk.turn(null, "Another beginning", "Its answer");
  return talk;
}

/** An archive on a disk that has no room to rewrite a segment once it is `full`. */
async function archiveOnDisk(talk: Talk) {
  const disk = failingDisk();
  const root = newFolder();
  const open = async () => {
    const archive = await openArchive({
      dir: join(root, "archive"),
      indexFile: join(root, "index.json"),
      openFile: disk.openFile,
    });
    onTestFinished(() => archive.close());
    return archive;
  };
  const archive = await open();
  const large = new Talk("Large");
  large.turn(null, "Much", "word ".repeat(4_000));
  await archive.append([
    { kind: "folder", body: { folderId: "f1", change: { type: "created", name: "Old club" } } },
    ...large.records,
    ...talk.records,
  ]);
  return { archive, disk, open };
}

function filesIn(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, "utf8");
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => name + (statSync(name).isDirectory() ? "" : readFileSync(name, "utf8")))
    .join("\n");
}

async function exported(
  archive: Parameters<typeof exportFrom>[0],
  target: ExportTarget,
): Promise<Exported> {
  const isFolder = !["native", "csv"].includes(target.format);
  return await exportFrom(archive, target, { isFolder });
}

test.each(targets)(
  "as $format nothing comes out of what was erased while the disk had no room to take it away, after a restart too",
  async (target) => {
    const talk = talkWithCanary();
    const { archive, disk, open } = await archiveOnDisk(talk);
    expect(filesIn((await exported(archive, target)).path)).toContain(canary);
    disk.room = 2_000;
    const messageIds = [talk.promptId(`Tell me of the ${canary}`)];
    const erasing = archive.erase({ kind: "messages", conversationId: talk.id, messageIds });
    await expect(erasing).rejects.toThrow("not all of it is off the disk yet");
    for (const from of [archive, null]) {
      if (from === null) await archive.close();
      const text = filesIn((await exported(from ?? (await open()), target)).path);
      expect(text).not.toContain(canary);
      expect(text).toContain("Its answer");
    }
  },
);

test("names of folders and of imported files do not come out after everything was erased, whatever the disk did", async () => {
  const { archive, disk } = await archiveOnDisk(talkWithCanary());
  disk.room = 2_000;
  await expect(archive.erase({ kind: "everything" })).rejects.toThrow("not all of it is off");
  disk.room = Infinity;
  await archive.append(new Talk("New").records);
  const { path } = await exported(archive, { format: "native" });
  expect(filesIn(path)).not.toContain("Old club");
  expect(filesIn(path)).toContain('"title":"New"');
});

/** A set that asks main for each turn. */
const asking = training({ sensitive: "leave-out" });

function twoTalks(): readonly [gone: Talk, stays: Talk] {
  const [gone, stays] = [new Talk("Gone"), new Talk("Stays")];
  gone.turn(null, `Tell me of the ${canary}`, "A fish.");
  stays.turn(null, "Hello", "Hi");
  return [gone, stays];
}

test("an export that runs while something of it is erased begins anew, and comes without that", async () => {
  const [gone, stays] = twoTalks();
  const archive = await archiveOf([gone.records, stays.records]);
  const dir = newFolder();
  const asked: string[] = [];
  const { exports, ended } = deskOf(archive, dir, {
    judge: async (parts) => {
      asked.push(parts[0]?.text ?? "");
      if (asked.length === 2)
        await archive.erase({ kind: "conversations", conversationIds: [gone.id] });
      return eligible;
    },
  });
  await exports.start({ filter: { scope: "all" }, target: asking });
  expect(await ended()).toMatchObject({ status: "done", report: { conversations: 1 } });
  expect(asked).toEqual([`Tell me of the ${canary}`, "Hello", "Hello"]);
  expect(filesIn(dir)).not.toContain(canary);
});

test("an erasure of something else leaves it alone", async () => {
  const [gone, stays] = twoTalks();
  const archive = await archiveOf([gone.records, stays.records]);
  let asked = 0;
  const { exports, ended } = deskOf(archive, newFolder(), {
    judge: async () => {
      asked += 1;
      await archive.erase({ kind: "conversations", conversationIds: [gone.id] });
      return eligible;
    },
  });
  const filter: ExportFilter = { scope: "conversations", conversationIds: [stays.id] };
  await exports.start({ filter, target: asking });
  expect(await ended()).toMatchObject({ status: "done", report: { conversations: 1 } });
  expect(asked).toBe(1);
});

test("an export of which everything is erased meanwhile says so and leaves nothing", async () => {
  const [gone] = twoTalks();
  const archive = await archiveOf([gone.records]);
  const dir = newFolder();
  const { exports, ended } = deskOf(archive, dir, {
    judge: async () => {
      await archive.erase({ kind: "everything" });
      return eligible;
    },
  });
  const request: ExportRequest = { filter: { scope: "all" }, target: asking };
  await exports.start(request);
  expect(await ended()).toMatchObject({ status: "failed", failure: { code: "not-found" } });
  expect(readdirSync(dir)).toEqual([]);
});

test("one that the person cancels does not begin anew for an erasure", async () => {
  const archive = await archiveOf(twoTalks().map(({ records }) => records));
  const { exports, ended } = deskOf(archive, newFolder(), {
    judge: async () => {
      exports.cancel();
      await archive.erase({ kind: "everything" });
      return eligible;
    },
  });
  await exports.start({ filter: { scope: "all" }, target: asking });
  expect(await ended()).toMatchObject({ status: "cancelled" });
});

test("one that begins anew is cancelled as any other", async () => {
  const [gone, stays] = twoTalks();
  const archive = await archiveOf([gone.records, stays.records]);
  const dir = newFolder();
  let attempts = 0;
  const { exports, ended } = deskOf(archive, dir, {
    models: async () => {
      attempts += 1;
      if (attempts === 2) exports.cancel();
      return [];
    },
    judge: async () => {
      await archive.erase({ kind: "conversations", conversationIds: [gone.id] });
      return eligible;
    },
  });
  await exports.start({ filter: { scope: "all" }, target: asking });
  expect(await ended()).toMatchObject({ status: "cancelled" });
  expect(readdirSync(dir)).toEqual([]);
});
