import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { stableId } from "../../../electron/core/archive/import/foreign-records.ts";
import { archiveOf, Talk } from "../export/exporting.ts";
import { fileOf, folderOf } from "./files.ts";
import { bringHere as bring, importInto } from "./importing.ts";
import { eraseSaid, told } from "./told.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/* Lists of messages are often numbered anew in every file. */

/** Conversations as lines of JSON, each with its number; prompts and answers take turns. */
function numbered(...conversations: readonly (readonly string[])[]): string {
  return conversations
    .map((texts, id) =>
      JSON.stringify({
        id,
        conversations: texts.map((value, at) => ({ from: at % 2 === 0 ? "human" : "gpt", value })),
      }),
    )
    .join("\n");
}

const bread = numbered(["Bread?", "Rye."], ["Soup?", "Leek."]);
const trees = numbered(["Oak?", "Old.", "How old?", "Very."], ["Elm?", "Rare."]);

test("conversations of two files that are numbered alike are told apart", async () => {
  const archive = await archiveOf([]);
  await bring(archive, fileOf("bread.jsonl", bread));
  const importing = importInto(archive);
  expect(await importing.preview(fileOf("trees.jsonl", trees))).toMatchObject({
    preview: { conversations: 2, messages: 6, alreadyHere: 0 },
  });
  expect(await importing.start()).toMatchObject({
    report: { conversations: 2, messages: 6, grown: 0, alreadyHere: 0 },
  });
  expect(await told(archive)).toEqual([
    ["- > Bread?", "Bread? > Rye."],
    ["- > Soup?", "Soup? > Leek."],
    ["- > Oak?", "Oak? > Old.", "Old. > How old?", "How old? > Very."],
    ["- > Elm?", "Elm? > Rare."],
  ]);
  expect(await bring(archive, fileOf("trees.jsonl", trees))).toMatchObject({ alreadyHere: 2 });
});

test("in one folder too", async () => {
  const archive = await archiveOf([]);
  const folder = folderOf({ "bread.jsonl": bread, "trees.jsonl": trees });
  expect(await bring(archive, folder)).toMatchObject({ conversations: 4, messages: 10, copies: 0 });
});

test("two answers to one question under one number are two branches", async () => {
  const archive = await archiveOf([]);
  await bring(archive, fileOf("one.jsonl", numbered(["Bread?", "Rye."])));
  const other = fileOf("two.jsonl", numbered(["Bread?", "Wheat."]));
  expect(await bring(archive, other)).toMatchObject({ grown: 1, messages: 1 });
  expect(await told(archive)).toEqual([["- > Bread?", "Bread? > Rye.", "Bread? > Wheat."]]);
  expect(await bring(archive, other)).toMatchObject({ alreadyHere: 1, messages: 0 });
});

test("a numbered conversation that grew is still the same", async () => {
  const archive = await archiveOf([]);
  await bring(archive, fileOf("bread.jsonl", bread));
  const longer = numbered(["Bread?", "Rye.", "And white?", "Too."]);
  expect(await bring(archive, fileOf("bread.jsonl", longer))).toMatchObject({
    conversations: 0,
    grown: 1,
    messages: 2,
  });
});

/** An archive into which an earlier Freehold brought number 0: it took the number alone for its id. */
async function earlier(...texts: readonly string[]): Promise<Archive> {
  const conversationId = stableId("messages", "0");
  const talk = new Talk("Earlier", { id: conversationId });
  const idOf = (at: number): string => stableId(conversationId, `${at}`);
  for (const [at, text] of texts.entries()) {
    const messageId = idOf(at);
    const parentId = at === 0 ? null : idOf(at - 1);
    if (at % 2 === 1) talk.answer(parentId ?? "", text, { messageId });
    else
      talk.records.push({
        kind: "prompt",
        body: { conversationId, messageId, parentId, text, attachments: [], replyId: idOf(at + 1) },
      });
  }
  return await archiveOf([talk.records]);
}

test("what an earlier Freehold brought under a number is known, and goes on", async () => {
  const archive = await earlier("Oak?", "Old.");
  const importing = importInto(archive);
  const path = fileOf("trees.jsonl", trees);
  expect(await importing.preview(path)).toMatchObject({ preview: { alreadyHere: 1 } });
  expect(await importing.start()).toMatchObject({ report: { conversations: 1, grown: 1 } });
  expect(await told(archive)).toEqual([
    ["- > Oak?", "Oak? > Old.", "Old. > How old?", "How old? > Very."],
    ["- > Elm?", "Elm? > Rare."],
  ]);
  expect(await bring(archive, path)).toMatchObject({ alreadyHere: 2, messages: 0 });
});

test("another conversation under a number that an earlier Freehold knew is a new one", async () => {
  const archive = await earlier("Oak?", "Old.");
  const importing = importInto(archive);
  expect(await importing.preview(fileOf("bread.jsonl", bread))).toMatchObject({
    preview: { conversations: 2, alreadyHere: 0 },
  });
  expect(await importing.start()).toMatchObject({ report: { conversations: 2, alreadyHere: 0 } });
  expect(await told(archive)).toContainEqual(["- > Bread?", "Bread? > Rye."]);
});

test("what was erased of what an earlier Freehold brought stays erased", async () => {
  const archive = await earlier("Oak?", "Old.", "How old?", "Very.");
  await eraseSaid(archive, "How old?");
  const path = fileOf("trees.jsonl", trees);
  expect(await bring(archive, path)).toMatchObject({ conversations: 1, erasedMessages: 2 });
  expect(await told(archive)).toContainEqual(["- > Oak?", "Oak? > Old."]);
  await archive.erase({ kind: "conversations", conversationIds: [stableId("messages", "0")] });
  expect(await bring(archive, path)).toMatchObject({ conversations: 0, erasedHere: 1 });
  expect(await bring(archive, path, { bringsErased: true })).toMatchObject({ conversations: 1 });
  expect(await bring(archive, path)).toMatchObject({ alreadyHere: 2, messages: 0 });
});
