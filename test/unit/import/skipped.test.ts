import { expect, test, vi } from "vitest";
import { openImportFiles } from "../../../electron/core/archive/import/container/open-files.ts";
import {
  chatgptConversation,
  claudeConversation,
  janFiles,
  lmStudioConversation,
} from "../../support/import/products.ts";
import { archiveOf } from "../export/exporting.ts";
import { fileOf, folderOf } from "./files.ts";
import { importInto } from "./importing.ts";
import { read } from "./reading.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** What the preview and the report say cannot be brought; they say the same. */
async function skipped(path: string): Promise<unknown> {
  const importing = importInto(await archiveOf([]));
  const shown = await importing.preview(path);
  const end = await importing.start();
  if (shown.status !== "preview" || end.status !== "done") throw new Error(JSON.stringify(end));
  expect(end.report.unreadable).toEqual(shown.preview.unreadable);
  return end.report.unreadable;
}

const noMessages = "It has no messages, or not where they belong.";

test("conversations that cannot be brought are named by title or place, the first few of each reason", async () => {
  const titled = ["A", "B", "C", "D", "E", "F", "G"].map((title) => ({ title }));
  const list = [chatgptConversation("a"), { other: 1 }, ...titled];
  expect(await skipped(fileOf("conversations.json", JSON.stringify(list)))).toEqual([
    { what: noMessages, count: 8, names: ["conversations.json, number 2", "A", "B", "C", "D"] },
  ]);
});

test("a conversation that is empty, a file of another program and a long title are named", async () => {
  const list = [
    { id: "x", title: "Nothing said", mapping: {} },
    { title: "🦊".repeat(200) },
    chatgptConversation("a"),
  ];
  const folder = folderOf({
    "a.json": JSON.stringify(list),
    "b.json": JSON.stringify([claudeConversation()]),
  });
  expect(await skipped(folder)).toEqual([
    {
      what: "A file is of another program: import it by itself.",
      count: 1,
      names: ["b.json"],
    },
    { what: "The conversation is empty.", count: 1, names: ["Nothing said"] },
    { what: noMessages, count: 1, names: [`${"🦊".repeat(60)}…`] },
  ]);
});

test("Claude's projects are named", async () => {
  const folder = folderOf({
    "conversations.json": JSON.stringify([claudeConversation()]),
    "projects.json": JSON.stringify([{ name: "Rye" }, { name: "Lease" }, {}]),
  });
  expect(await skipped(folder)).toEqual([
    { what: expect.stringContaining("A project"), count: 3, names: ["Rye", "Lease"] },
  ]);
});

const deep = "A folder lies more than 8 folders deep and was not looked into: import it by itself.";
const chats = (id: string): string => JSON.stringify([chatgptConversation(id)]);

test("folders that lie too deep are named, hidden ones are not, and what lies above them comes", async () => {
  const inside = "d/".repeat(8);
  const folder = folderOf({
    "a.json": chats("a"),
    [`${inside}b.json`]: chats("b"),
    [`${inside}d/c.json`]: chats("c"),
    [`${inside}.d/e.json`]: chats("e"),
  });
  expect(await skipped(folder)).toEqual([{ what: deep, count: 1, names: [`${inside}d`] }]);
  const { conversations } = await read(folder);
  expect(conversations.map(({ originalId }) => originalId)).toEqual(["a", "b"]);
  const jan = await read(folderOf({ ...janFiles, [`${inside}d/c.json`]: chats("c") }));
  expect([jan.conversations.length, jan.unreadable]).toEqual([1, [deep]]);
});

test("a zip archive beside the conversations is named, for it is not opened", async () => {
  const closed = "A zip archive among the files is not opened: import it by itself.";
  const beside = { "old/2024.zip": "PK", "note.txt": "", ".zip": "PK" };
  expect(await skipped(folderOf({ "a.json": chats("a"), ...beside }))).toEqual([
    { what: closed, count: 1, names: ["old/2024.zip"] },
  ]);
  const jan = await read(folderOf({ ...janFiles, ...beside }));
  expect([jan.conversations.length, jan.unreadable]).toEqual([1, [closed]]);
});

test("of a folder with more files than are read, it says that there are more", async () => {
  const folder = folderOf({ "a.json": "1", "b/b.json": "2", "b/c/c.json": "3", "note.txt": "4" });
  const whole = await openImportFiles(folder, 3);
  expect([whole.files.length, whole.passedOver]).toEqual([3, []]);
  const part = await openImportFiles(folder, 2);
  expect(part.files).toHaveLength(2);
  expect(part.passedOver).toEqual([
    {
      name: "",
      reason:
        "It holds more than 2 text files, and the others were not looked at: import the folders in it one after the other.",
    },
  ]);
});

const cutOff =
  "This file ends in the middle: it was not downloaded or written to its end. Nothing of it was brought: fetch it again.";

test("a broken file among others is named, and the others come", async () => {
  const chat = JSON.stringify(lmStudioConversation());
  expect(
    await skipped(
      folderOf({
        "1.conversation.json": chat,
        "2.conversation.json": chat.slice(0, -200),
        "3.conversation.json": chat.replace('"pinned":', "pinned:"),
      }),
    ),
  ).toEqual([
    { what: cutOff, count: 1, names: ["2.conversation.json"] },
    {
      what: "It is not written in JSON, or was cut off.",
      count: 1,
      names: ["3.conversation.json"],
    },
  ]);
  const parts = {
    "conversations-001.json": chats("a"),
    "conversations-002.json": chats("b").slice(0, 300),
  };
  expect(await skipped(folderOf(parts))).toEqual([
    { what: cutOff, count: 1, names: ["conversations-002.json"] },
  ]);
});
