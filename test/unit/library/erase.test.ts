import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { ArchiveRecord, NewRecord } from "../../../electron/shared/records.ts";
import { applyPage } from "../../../renderer/library/projection/apply.ts";
import { createLibraryChanges } from "../../../renderer/library/changes.ts";
import { type LibraryDatabase, createLibraryDatabase } from "../../../renderer/library/database.ts";
import { createOpenThreads } from "../../../renderer/library/open-threads.ts";
import { createFakeArchive, created, output, prompt } from "./archive.ts";

const opened: LibraryDatabase[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

function openLibrary() {
  const database = createLibraryDatabase(`erased-${opened.length}-${Math.random()}`);
  opened.push(database);
  const archive = createFakeArchive();
  const changes = createLibraryChanges();
  let applied = 0;
  const apply = async (...records: readonly NewRecord[]) => {
    archive.append(...records);
    const page: readonly ArchiveRecord[] = archive.records.slice(applied);
    applied = archive.records.length;
    const written = await applyPage(database, page);
    changes.publish(written);
    return written;
  };
  return { database, changes, apply };
}

const talk = [
  created("c"),
  prompt("c", "p1", null, "Zebrafish first"),
  output("c", "o1", "p1"),
  prompt("c", "p2", null, "Asked anew"),
  output("c", "o2", "p2"),
  prompt("c", "p3", "o2", "And then"),
  output("c", "o3", "p3"),
];

function erased(messageIds: readonly string[], titles = false, importedTitles = false): NewRecord {
  const body = { conversationId: "c", messageIds, records: messageIds.length };
  return {
    kind: "erased",
    body: {
      ...body,
      ...(titles && { titles: true }),
      ...(importedTitles && { importedTitles: true }),
    },
  };
}

test("erased messages leave the lists, and the conversation counts what is left", async () => {
  const { database, apply } = openLibrary();
  const before = await apply(...talk);
  await apply(erased(["p3", "o3"]));
  expect(await database.messages.toCollection().primaryKeys()).toEqual(["o1", "o2", "p1", "p2"]);
  expect((await database.nodes.toArray()).map(({ id }) => id)).toEqual(["p1", "o1", "p2", "o2"]);
  const row = await database.conversations.get("c");
  const newest = before.messages.find(({ id }) => id === "o2");
  expect(row).toMatchObject({ messageCount: 4, title: "Zebrafish first", updatedAt: newest?.at });
});

test("a conversation that lost messages is as old as the newest that is left, not the one that came last", async () => {
  const { database, apply } = openLibrary();
  const before = await apply(...talk);
  const newest = before.messages.find(({ id }) => id === "o2");
  await apply({ ...prompt("c", "p4", "o2"), at: "2025-12-24T00:00:00.000Z" });
  await apply(erased(["p3", "o3"]));
  expect(await database.conversations.get("c")).toMatchObject({ updatedAt: newest?.at });
});

test("a title made of an erased prompt gives way to the first prompt that is left", async () => {
  const { database, apply } = openLibrary();
  await apply(...talk);
  await apply(erased(["p1", "o1"], true));
  expect(await database.conversations.get("c")).toMatchObject({
    title: "Asked anew",
    titledBy: "prompt",
    messageCount: 4,
  });
});

test.each([
  ["import", "Asked anew"],
  ["model", "Asked anew"],
  ["person", "About the zebrafish"],
] as const)("a title by %s, when its prompt goes, becomes: %s", async (by, title) => {
  const { database, apply } = openLibrary();
  const change = { type: "renamed", title: "About the zebrafish", by } as const;
  await apply(...talk, { kind: "conversation", body: { conversationId: "c", change } });
  await apply(erased(["p1", "o1"], true, true));
  expect(await database.conversations.get("c")).toMatchObject({ title });
});

test.each([
  ["that an earlier import brought", "Asked anew", true, "2026-01-01T00:00:01.000Z"],
  // It stands in the archive too.
  ["that an earlier version left", "About the zebrafish", false, "2026-01-01T00:00:01.000Z"],
  ["that the person gave an imported conversation", "About the zebrafish", true, undefined],
])(
  "a title %s, on record as the person's, when its prompt goes, becomes: %s",
  async (_, title, importedTitles, at) => {
    const { database, apply } = openLibrary();
    const origin = { importId: "i", source: "chatgpt", originalId: "o" } as const;
    const change = { type: "renamed", title: "About the zebrafish", by: "person" } as const;
    const [begun, ...rest] = talk;
    await apply(
      ...(begun === undefined ? [] : [begun]),
      { kind: "conversation", body: { conversationId: "c", change: { type: "imported", origin } } },
      { kind: "conversation", body: { conversationId: "c", change }, ...(at && { at }) },
      ...rest,
    );
    await apply(erased(["p1", "o1"], true, importedTitles));
    expect(await database.conversations.get("c")).toMatchObject({ title });
  },
);

test("an open thread goes on from what is left of the branch that was shown", async () => {
  const { apply, changes, database } = openLibrary();
  await apply(...talk);
  const threads = createOpenThreads(database, changes);
  threads.read("c");
  await expect.poll(() => threads.read("c").isLoaded).toBe(true);
  threads.showBranch("c", "o3");
  await apply(erased(["p3", "o3"]));
  expect(threads.read("c")).toMatchObject({ throughId: "o2" });
  expect([...threads.read("c").tree.nodes.keys()]).toEqual(["p1", "o1", "p2", "o2"]);
});

test("a thread that is still being read is shown without the messages that were erased meanwhile", async () => {
  const { apply, changes, database } = openLibrary();
  await apply(...talk);
  const change = await apply(erased(["p3", "o3"]));
  const threads = createOpenThreads(database, changes);
  expect(threads.read("c").isLoaded).toBe(false);
  changes.publish(change);
  await expect.poll(() => threads.read("c").isLoaded).toBe(true);
  expect([...threads.read("c").tree.nodes.keys()]).toEqual(["p1", "o1", "p2", "o2"]);
});

test("everything goes at once, and what is said afterwards stays", async () => {
  const { database, apply } = openLibrary();
  await apply(...talk, created("d"));
  const change = await apply(
    { kind: "erased", body: { everything: true, records: 8 } },
    created("e"),
    prompt("e", "p9", null, "A new start"),
  );
  expect([...change.erasedConversationIds].sort()).toEqual(["c", "d"]);
  expect(await database.conversations.toCollection().primaryKeys()).toEqual(["e"]);
  expect(await database.messages.toCollection().primaryKeys()).toEqual(["p9"]);
});
