import { copyFileSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { inspectFolder } from "../../../electron/core/archive/backup/inspect-folder.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import { talk } from "./backing-up.ts";
import { failingDisk } from "./failing-disk.ts";
import { type Place, filesHolding, newPlace, openIn } from "./place.ts";

/** About two records each. */
const segmentBytes = 1_000;
const canary = "canary";

interface Stray {
  readonly name: string;
  /** Puts segments into a whole archive that do not belong there. */
  readonly inflict: (place: Place) => void | Promise<void>;
}

const strays: readonly Stray[] = [
  {
    name: "a copy of its own segment",
    inflict: ({ dir }) => copyTo(dir, segmentWith(dir, '"everything":true'), dir),
  },
  {
    name: "a copy of all its segments",
    inflict: ({ dir }) => {
      for (const name of segmentsOf(dir)) copyTo(dir, name, dir);
    },
  },
  {
    name: "a segment of another archive whose records have earlier numbers",
    inflict: async ({ dir }) => {
      const other = await erasedOnce(2, 0);
      copyTo(other.dir, segmentWith(other.dir, '"everything":true'), dir);
    },
  },
  {
    name: "the end of another archive whose records have later numbers",
    inflict: async ({ dir }) => {
      const other = await erasedOnce(30, 6);
      const names = segmentsOf(other.dir);
      const from = names.indexOf(segmentWith(other.dir, '"everything":true'));
      for (const name of names.slice(from)) copyTo(other.dir, name, dir);
    },
  },
  {
    name: "the end of another archive in which everything was erased twice",
    inflict: async ({ dir }) => {
      const other = await erasedOnce(20, 6);
      const again = await openIn(other, { segmentBytes });
      await again.erase({ kind: "everything" });
      await talk(again, 201, 203);
      await again.close();
      const names = segmentsOf(other.dir);
      const from = names.indexOf(segmentWith(other.dir, '"everything":true'));
      for (const name of names.slice(from)) copyTo(other.dir, name, dir);
    },
  },
];

test.each(strays)(
  "nothing is erased where everything once was, and $name lies behind the rest",
  async ({ inflict }) => {
    const place = await erasedOnce(2, 6);
    await inflict(place);
    for (const forgetsIndex of [false, true, false]) {
      if (forgetsIndex) rmSync(place.indexFile, { force: true });
      const archive = await openIn(place, { segmentBytes });
      await expectAllThere(archive, 6);
      await archive.append([renamed("c103", "About it")]);
      await archive.close();
    }
  },
);

test("erasing everything still takes all there was once a part of it is missing, also when it is cut short", async () => {
  const place = await erasedOnce(2, 6);
  rmSync(join(place.dir, segmentsOf(place.dir)[3] ?? ""));
  rmSync(place.indexFile);
  const disk = failingDisk();
  const archive = await openIn(place, { segmentBytes, openFile: disk.openFile });
  // Only rewriting begins with that.
  disk.cannotTruncate = true;
  await expect(archive.erase({ kind: "everything" })).rejects.toThrow("when it starts next");
  await archive.close();
  expect(filesHolding(place.dir, canary)).not.toEqual([]);
  const again = await openIn(place, { segmentBytes });
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(again.conversationIds()).toEqual([]);
});

test("a conversation stays what it became when a copy of its beginning lies behind the rest", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  const settings = { ...defaultConversationSettings, systemPrompt: "old" };
  await archive.append([
    renamed("c1", "Old"),
    {
      kind: "conversation",
      body: { conversationId: "c1", change: { type: "configured", settings } },
    },
    folder("Old folder"),
  ]);
  await talk(archive, 1, 4);
  await archive.append([
    renamed("c1", "New"),
    {
      kind: "conversation",
      body: {
        conversationId: "c1",
        change: { type: "configured", settings: { ...settings, systemPrompt: "new" } },
      },
    },
    folder("New folder"),
  ]);
  await archive.close();
  const other = await erasedOnce(1, 1);
  for (const name of segmentsOf(place.dir).slice(0, 2)) copyTo(place.dir, name, place.dir);
  copyTo(other.dir, segmentsOf(other.dir).at(-1) ?? "", place.dir);
  for (const forgetsIndex of [false, true, false]) {
    if (forgetsIndex) rmSync(place.indexFile, { force: true });
    const again = await openIn(place, { segmentBytes });
    expect(await again.conversation("c1")).toMatchObject({
      title: "New",
      settings: { systemPrompt: "new" },
    });
    expect([...(await again.common()).folders.values()]).toEqual(["New folder"]);
    const own = ["c1", "c2", "c3", "c4"];
    expect(again.conversationIds()).toEqual(own);
    expect(again.conversationsBefore(Infinity, { keepsPinned: false }).toSorted()).toEqual(own);
    await again.close();
  }
  const { conversationIds, messages } = await inspectFolder(place.dir, null, () => {});
  expect({ conversationIds, messages }).toMatchObject({ messages: 8 });
  expect(conversationIds).not.toContain("c101");
});

test("what is erased is taken out of copies and of another archive's segments too", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  await talk(archive, 1, 1, canary);
  await talk(archive, 2, 4);
  await archive.close();
  const other = await erasedOnce(1, 1);
  copyTo(place.dir, "000001.jsonl", place.dir);
  copyTo(other.dir, segmentsOf(other.dir).at(-1) ?? "", place.dir);
  for (const forgetsIndex of [false, true]) {
    if (forgetsIndex) rmSync(place.indexFile, { force: true });
    await (await openIn(place, { segmentBytes })).close();
  }
  const again = await openIn(place, { segmentBytes });
  await again.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(filesHolding(place.dir, `"conversationId":"c1","messageId"`)).toEqual([]);
  expect(filesHolding(place.dir, canary)).toHaveLength(1);
  await again.erase({ kind: "everything" });
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

test.each([false, true])(
  "a copy from before something was erased loses it at the next start (without the index: %s)",
  async (forgetsIndex) => {
    const place = newPlace();
    const archive = await openIn(place, { segmentBytes });
    await talk(archive, 1, 1, canary);
    await talk(archive, 2, 4);
    const kept = newPlace();
    await (await openIn(kept)).close();
    copyTo(place.dir, "000001.jsonl", kept.dir);
    await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
    await archive.close();
    copyTo(kept.dir, "000001.jsonl", place.dir);
    if (forgetsIndex) rmSync(place.indexFile);
    await openIn(place, { segmentBytes });
    expect(filesHolding(place.dir, canary)).toEqual([]);
  },
);

/** An archive in which everything was erased after some conversations (c1, …), and others followed (c101, …). */
async function erasedOnce(before: number, after: number): Promise<Place> {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  await talk(archive, 1, before);
  await archive.erase({ kind: "everything" });
  await talk(archive, 101, 100 + after, canary);
  await archive.close();
  return place;
}

async function expectAllThere(archive: Archive, count: number): Promise<void> {
  for (let number = 101; number <= 100 + count; number += 1)
    expect((await archive.conversation(`c${number}`))?.messages.size, `c${number}`).toBe(2);
}

function renamed(conversationId: string, title: string) {
  return {
    kind: "conversation",
    body: { conversationId, change: { type: "renamed", title, by: "person" } },
  } as const;
}

function folder(name: string) {
  return { kind: "folder", body: { folderId: "f1", change: { type: "created", name } } } as const;
}

function segmentsOf(dir: string): readonly string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
}

function segmentWith(dir: string, text: string): string {
  return segmentsOf(dir).find((name) => readFileSync(join(dir, name)).includes(text)) ?? "";
}

/** Copies a segment behind the last one of an archive. */
function copyTo(from: string, name: string, to: string): void {
  const next = Number.parseInt(segmentsOf(to).at(-1) ?? "0", 10) + 1;
  copyFileSync(join(from, name), join(to, `${String(next).padStart(6, "0")}.jsonl`));
}
