import "fake-indexeddb/auto";
import { afterEach, expect, test } from "vitest";
import { isRemote } from "../../../electron/shared/provenance.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { nodesAfter } from "../../../renderer/library/database.ts";
import { createTree, findThread } from "../../../renderer/library/thread.ts";
import { remoteProvenance } from "../export/exporting.ts";
import { created, output, prompt } from "./archive.ts";
import { type OpenSearch, openSearch } from "./search/place.ts";

/* An answer whose record comes a second time, with more. */

const opened: OpenSearch[] = [];

afterEach(async () => {
  for (const { database } of opened.splice(0)) await database.delete();
});

function open(): OpenSearch {
  const search = openSearch();
  opened.push(search);
  return search;
}

const talk = [
  created("c"),
  prompt("c", "p", null, "Why do bees dance?"),
  output("c", "a", "p", "A look."),
  output("c", "b", "p", "Unknown."),
  { kind: "rating", body: { conversationId: "c", messageId: "a", rating: 1 } },
] satisfies readonly NewRecord[];

const completed = output("c", "a", "p", "A look. They say where.");

/** What the window shows of the conversation once it is loaded. */
async function shown({ database }: OpenSearch) {
  const tree = createTree();
  tree.add(await nodesAfter(database, "c", 0).toArray());
  return findThread(tree, null, []).map(({ id, siblings }) => [id, siblings]);
}

test.each([
  ["in a later page", true],
  ["in one page", false],
])("an answer that is completed %s stays in its place, with its rating", async (_, isLater) => {
  const library = open();
  library.archive.append(...talk);
  if (isLater) await library.catchUp();
  const before = await library.database.conversations.get("c");
  library.archive.append(completed);
  await library.catchUp();
  expect(await shown(library)).toEqual([
    ["p", ["p"]],
    ["b", ["a", "b"]],
  ]);
  expect(await library.database.messages.get("a")).toMatchObject({
    text: "A look. They say where.",
    rating: 1,
    ratedAs: 1,
  });
  const row = await library.database.conversations.get("c");
  expect(row).toMatchObject({ messageCount: 3 });
  const answer = await library.database.messages.get("a");
  if (isLater) expect(row).toEqual({ ...before, updatedAt: answer?.at });
});

test("the search finds what an answer was completed with, and its message once", async () => {
  const library = open();
  library.archive.append(...talk);
  await library.catchUp();
  library.archive.append(completed);
  await library.catchUp();
  expect(await library.find("where")).toEqual(["a"]);
  expect(await library.find("look")).toEqual(["a"]);
});

test("an answer that was completed is counted once", async () => {
  const library = open();
  const imported = { source: "chatgpt", model: "gpt-4o" } as const;
  const from = (record: NewRecord): NewRecord =>
    record.kind === "output" ? { ...record, body: { ...record.body, imported } } : record;
  library.archive.append(...talk.map(from));
  await library.catchUp();
  library.archive.append(from(completed), prompt("c", "p2", "a"));
  await library.catchUp();
  const rows = await library.database.usage.toArray();
  const count = (kind: string): number =>
    rows.filter((row) => row.kind === kind).reduce((sum, { messages }) => sum + messages, 0);
  expect([count("prompts"), count("imported")]).toEqual([2, 2]);
});

test("what an answer cost is known once it is complete", async () => {
  const library = open();
  const provenance = remoteProvenance("openai", "gpt-5");
  library.archive.append(...talk);
  await library.catchUp();
  if (completed.kind !== "output" || provenance === null || !isRemote(provenance))
    throw new Error("The fixture changed.");
  const body = { ...completed.body, provenance: { ...provenance, costUsd: 0.5 } };
  library.archive.append({ ...completed, body });
  await library.catchUp();
  expect(await library.database.conversations.get("c")).toMatchObject({ costUsd: 0.5 });
  expect(await library.database.usage.toArray()).toContainEqual(
    expect.objectContaining({ kind: "third-party", messages: 1, costUsd: 0.5 }),
  );
});

test("an answer that was completed leaves nothing in the index once it is erased", async () => {
  const library = open();
  library.archive.append(...talk, prompt("c", "p2", "b", "And why else?"));
  await library.catchUp();
  await library.indexer.settle();
  library.archive.append(completed, prompt("c", "p3", "b", "More?"));
  await library.catchUp();
  await library.indexer.settle();
  expect(await library.database.segments.count()).toBeGreaterThan(1);
  const written = library.archive.records.flatMap(({ body, kind, seq }) =>
    kind === "output" && "messageId" in body && body.messageId === "a" ? [seq] : [],
  );
  expect(written).toHaveLength(2);
  library.archive.append({
    kind: "erased",
    body: { conversationId: "c", messageIds: ["a"], records: 3 },
  });
  await library.follower.catchUp();
  const segments = await library.database.segments.toArray();
  const indexed = segments.flatMap(({ documents }) => Array.from(documents.seqs));
  for (const seq of written) expect(indexed).not.toContain(seq);
  const nodes = await nodesAfter(library.database, "c", 0).toArray();
  expect(nodes.map(({ id }) => id)).toEqual(["p", "b", "p2", "p3"]);
});
