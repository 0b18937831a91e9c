import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import type { NewRecord, OutputBody } from "../../../electron/shared/records.ts";
import { applyPage } from "../../../renderer/library/projection/apply.ts";
import { type LibraryDatabase, createLibraryDatabase } from "../../../renderer/library/database.ts";
import type { UsageRow } from "../../../renderer/library/usage/usage-row.ts";
import { provenance, remoteProvenance } from "../views/answers.ts";
import { createFakeArchive, created, prompt } from "./archive.ts";

const opened: LibraryDatabase[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

function openLibrary() {
  const database = createLibraryDatabase(`usage-${Math.random()}`);
  opened.push(database);
  const archive = createFakeArchive();
  let applied = 0;
  const apply = async (...records: readonly NewRecord[]): Promise<readonly UsageRow[]> => {
    archive.append(...records);
    await applyPage(database, archive.records.slice(applied));
    applied = archive.records.length;
    return database.usage.toArray();
  };
  return { database, archive, apply };
}

/** A prompt `p…` and its answer `o…`, said at once. */
function turn(
  conversationId: string,
  name: string,
  answer: Partial<OutputBody>,
  at = "2026-03-01T10:05:00.000Z",
): readonly NewRecord[] {
  const body: OutputBody = {
    conversationId,
    messageId: `o${name}`,
    parentId: `p${name}`,
    status: "complete",
    text: "An answer.",
    reasoning: "",
    failure: null,
    provenance,
    ...answer,
  };
  return [
    { ...prompt(conversationId, `p${name}`, null), at },
    { kind: "output", body, at },
  ];
}

function remote(costUsd: number | null, zone: "own" | "third-party" = "third-party") {
  const far = { zone, endpointId: "e", endpointName: "Far", modelId: "far-1" };
  return { provenance: { ...remoteProvenance(far), costUsd } };
}

function erased(conversationId: string, messageIds: readonly string[]): NewRecord {
  return { kind: "erased", body: { conversationId, messageIds, records: messageIds.length } };
}

const nothing = {
  messages: 0,
  promptTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  unpriced: 0,
  timedTokens: 0,
  generatingMs: 0,
};

test("a prompt and its answer are counted with the answer's model, tokens and speed", async () => {
  const { apply } = openLibrary();
  const rows = await apply(created("c"), ...turn("c", "1", {}));
  const slot = Date.UTC(2026, 2, 1, 10) / 900_000;
  expect(rows).toEqual([
    {
      ...nothing,
      conversationId: "c",
      slot,
      kind: "device",
      model: "Model",
      messages: 1,
      promptTokens: 10,
      outputTokens: 12,
      timedTokens: 11,
      generatingMs: (11 / 12.345) * 1_000,
    },
    { ...nothing, conversationId: "c", slot, kind: "prompts", model: "", messages: 1 },
  ]);
});

test("answers are told apart by where they were made, and imported ones by the model they name", async () => {
  const { apply } = openLibrary();
  const rows = await apply(
    created("c"),
    ...turn("c", "1", remote(0.25)),
    ...turn("c", "2", remote(null)),
    ...turn("c", "3", remote(null, "own")),
    ...turn("c", "4", { provenance: null, imported: { source: "chatgpt", model: "gpt-4o" } }),
    ...turn("c", "5", { provenance: null, imported: { source: "messages", model: null } }),
    ...turn("c", "6", { provenance: null, status: "failed" }),
  );
  expect(rows).toMatchObject([
    { kind: "imported", model: "", messages: 1 },
    { kind: "imported", model: "gpt-4o", messages: 1, promptTokens: 0 },
    { kind: "own", model: "far-1", messages: 1, costUsd: 0, unpriced: 0 },
    { kind: "prompts", messages: 6 },
    { kind: "third-party", model: "far-1", messages: 2, costUsd: 0.25, unpriced: 1 },
  ]);
  expect(rows).toMatchObject([{}, {}, {}, {}, { promptTokens: 200, timedTokens: 100 }]);
});

/** A prompt of another program without an answer: an empty one says that it is missing. */
const unanswered = turn("c", "1", {
  status: "interrupted",
  text: "",
  provenance: null,
  imported: { source: "chatgpt", model: null },
});

/** The same, brought again with its answer. */
const answered: NewRecord = {
  kind: "output",
  body: {
    conversationId: "c",
    messageId: "o1",
    parentId: "p1",
    status: "complete",
    text: "An answer.",
    reasoning: "",
    failure: null,
    provenance: null,
    imported: { source: "chatgpt", model: "gpt-4o" },
  },
};

test("what an import puts where the other program had no prompt or answer is not counted", async () => {
  const { apply } = openLibrary();
  const opener = prompt("c", "p2", null, "");
  const file = { name: "a.txt", sizeBytes: 1, text: "a" };
  const [asked] = turn("c", "3", {});
  if (opener.kind !== "prompt" || asked?.kind !== "prompt") throw new Error("not a prompt");
  const rows = await apply(created("c"), ...unanswered, opener, {
    ...asked,
    body: { ...asked.body, text: "", attachments: [file] },
  });
  expect(rows).toMatchObject([{ kind: "prompts", messages: 2 }]);
});

test("an answer that comes in place of a missing one is counted, and once", async () => {
  const { apply } = openLibrary();
  await apply(created("c"), ...unanswered, ...turn("c", "2", {}));
  expect(await apply(answered)).toContainEqual(
    expect.objectContaining({ kind: "imported", model: "gpt-4o", messages: 1 }),
  );
  expect(await apply(erased("c", ["p2", "o2"]))).toMatchObject([
    { kind: "imported", model: "gpt-4o", messages: 1 },
    { kind: "prompts", messages: 1 },
  ]);
});

test("what is applied again or rated is not counted again, and a later page adds to a row", async () => {
  const { database, archive, apply } = openLibrary();
  const before = await apply(created("c"), ...turn("c", "1", {}));
  await applyPage(database, archive.records);
  expect(await database.usage.toArray()).toEqual(before);
  const rating = { conversationId: "c", messageId: "o1", rating: 1 } as const;
  expect(await apply({ kind: "rating", body: rating })).toEqual(before);
  const within = "2026-03-01T10:14:59.999Z";
  const after = "2026-03-01T10:15:00.000Z";
  const rows = await apply(...turn("c", "2", {}, within), ...turn("c", "3", {}, after));
  expect(rows.map(({ kind, messages }) => [kind, messages])).toEqual([
    ["device", 2],
    ["prompts", 2],
    ["device", 1],
    ["prompts", 1],
  ]);
});

test("an erased message takes its share away, to the last digit", async () => {
  const { apply } = openLibrary();
  const left = await apply(created("c"), ...turn("c", "1", remote(0.1)));
  await apply(...turn("c", "2", remote(0.2)), ...turn("c", "3", {}));
  expect(await apply(erased("c", ["p2", "o2", "p3", "o3"]))).toEqual(left);
});

test("what follows an erasure in the same page is counted once", async () => {
  const { apply } = openLibrary();
  await apply(created("c"), ...turn("c", "1", {}), ...turn("c", "2", {}));
  const rows = await apply(...turn("c", "3", {}), erased("c", ["p1", "o1"]), ...turn("c", "4", {}));
  expect(rows).toMatchObject([
    { kind: "device", messages: 3 },
    { kind: "prompts", messages: 3 },
  ]);
});

test("an erased conversation leaves the others alone, and everything takes all but what follows", async () => {
  const { apply } = openLibrary();
  const kept = await apply(created("a"), ...turn("a", "1", {}));
  await apply(created("b"), ...turn("b", "2", {}));
  const one: NewRecord = { kind: "erased", body: { conversationId: "b", records: 3 } };
  expect(await apply(one)).toEqual(kept);
  const rows = await apply(
    ...turn("a", "3", {}),
    { kind: "erased", body: { everything: true, records: 5 } },
    created("d"),
    ...turn("d", "4", {}),
  );
  expect(rows).toMatchObject([
    { conversationId: "d", kind: "device", messages: 1 },
    { conversationId: "d", kind: "prompts", messages: 1 },
  ]);
});

test("a library that is built again in other pages has the same rows", async () => {
  const { database, archive, apply } = openLibrary();
  await apply(created("c"), ...turn("c", "1", remote(0.1)));
  await apply(...turn("c", "2", remote(0.2)), ...turn("c", "3", {}));
  const rows = await apply(created("d"), ...turn("d", "4", remote(0.3)), erased("d", []));
  await database.delete();
  await database.open();
  for (const record of archive.records) await applyPage(database, [record]);
  expect(await database.usage.toArray()).toEqual(rows);
});
