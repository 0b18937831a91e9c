import { expect, test, vi } from "vitest";
import { chatgptConversation, claudeConversation } from "../../support/import/products.ts";
import { archiveOf } from "../export/exporting.ts";
import { fileOf, folderOf } from "./files.ts";
import { importInto } from "./importing.ts";

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
