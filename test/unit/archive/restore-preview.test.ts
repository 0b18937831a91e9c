import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ConversationChange, NewRecord } from "../../../electron/shared/records.ts";
import { type Scene, openScene, talk } from "./backing-up.ts";
import { output, prompt } from "./place.ts";

const none = { conversations: 0, messages: 0, goneOn: 0, goneOnMessages: 0, newestAt: null };
const asItIs = { titles: 0, places: 0, settings: 0, ratings: 0, folders: 0 };

function change(conversationId: string, change: ConversationChange): NewRecord {
  return { kind: "conversation", body: { conversationId, change } };
}

function renamed(conversationId: string, title: string): NewRecord {
  return change(conversationId, { type: "renamed", title, by: "person" });
}

async function backUp({ backups }: Scene): Promise<string> {
  await backups.make();
  return (await backups.state()).backups[0]?.backupId ?? "";
}

test("says that nothing would change right after a backup", async () => {
  const scene = await openScene();
  await talk(scene.archive, 1, 3);
  const id = await backUp(scene);
  const { here, there, ...preview } = await scene.backups.preview(id);
  expect(here).toMatchObject({ conversations: 3, messages: 6 });
  expect(there).toEqual(here);
  expect(preview).toMatchObject({
    isEarlier: true,
    onlyHere: none,
    onlyThere: none,
    goesBack: asItIs,
    rule: null,
    ruleThere: null,
  });
});

test("counts what was said since inside conversations that the backup has too, and what was renamed", async () => {
  const scene = await openScene();
  const { archive, backups } = scene;
  await talk(archive, 1, 3);
  await archive.append([renamed("c2", "Two")]);
  const id = await backUp(scene);
  const at = "2096-05-04T03:02:01.000Z";
  await archive.append([
    prompt("c1", 91),
    output("c1", 91),
    { ...output("c1", 92), at },
    renamed("c2", "Second"),
    change("c3", { type: "pinned", isPinned: true }),
    change("c3", { type: "tagged", tags: ["later"] }),
    { kind: "rating", body: { conversationId: "c1", messageId: "o1", rating: 1 } },
    { kind: "folder", body: { folderId: "f1", change: { type: "created", name: "Since" } } },
    prompt("c4", 94),
  ]);
  const preview = await backups.preview(id);
  expect(preview).toMatchObject({
    isEarlier: true,
    onlyHere: { conversations: 1, messages: 1, goneOn: 1, goneOnMessages: 3 },
    onlyThere: none,
    goesBack: { titles: 1, places: 1, settings: 0, ratings: 1, folders: 1 },
    there: { conversations: 3, messages: 6 },
    here: { conversations: 4, messages: 10 },
  });
  expect(preview.onlyHere.newestAt).toBe(at);
  expect(preview.here.newestAt).toBe(at);
  expect(preview.there.newestAt).not.toBe(at);
});

test("counts what was erased since: whole conversations, and messages of those that stayed", async () => {
  const scene = await openScene();
  const { archive, backups } = scene;
  await talk(archive, 1, 3);
  const id = await backUp(scene);
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  await archive.erase({ kind: "messages", conversationId: "c2", messageIds: ["o2"] });
  expect(await backups.preview(id)).toMatchObject({
    isEarlier: true,
    onlyHere: none,
    onlyThere: { conversations: 1, messages: 2, goneOn: 1, goneOnMessages: 1 },
    here: { conversations: 2, messages: 3 },
  });
});

test("counts what the rule, of now and of that day, would erase of it at the next start", async () => {
  const scene = await openScene();
  const { archive, backups, settings } = scene;
  const at = "2020-01-01T00:00:00.000Z";
  await archive.append([
    { ...prompt("old", 1), at },
    { ...prompt("pinned", 2), at },
    change("pinned", { type: "pinned", isPinned: true }),
    { ...prompt("young", 3), at: "2025-12-31T00:00:00.000Z" },
  ]);
  await settings.change({ retention: { days: 30, keepsPinned: false } });
  const id = await backUp(scene);
  await settings.change({ retention: { days: 365, keepsPinned: true } });
  await archive.erase({ kind: "conversations", conversationIds: ["old"] });
  expect(await backups.preview(id)).toMatchObject({
    onlyThere: { conversations: 1 },
    rule: { days: 365, conversations: 1 },
    ruleThere: { days: 30, conversations: 2 },
  });
  await settings.change({ retention: { days: null, keepsPinned: true } });
  writeFileSync(join(scene.folder, id, "settings.json"), "{broken");
  expect(await backups.preview(id)).toMatchObject({ rule: null, ruleThere: null });
});

test("holds a backup of another archive against this one, message by message", async () => {
  const one = await openScene();
  const other = await openScene(one.folder);
  await talk(one.archive, 1, 2);
  await talk(other.archive, 2, 4);
  await other.archive.append([prompt("c2", 92)]);
  const id = await backUp(one);
  expect(await other.backups.preview(id)).toMatchObject({
    isEarlier: false,
    onlyHere: { conversations: 2, messages: 4, goneOn: 1, goneOnMessages: 1 },
    onlyThere: { conversations: 1, messages: 2, goneOn: 0, goneOnMessages: 0 },
  });
});
