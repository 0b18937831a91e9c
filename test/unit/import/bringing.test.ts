import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";
import { isErased } from "../../../electron/shared/records.ts";
import { archiveOf, exportFrom, newFolder } from "../export/exporting.ts";
import { failingDisk } from "../archive/failing-disk.ts";
import { readAll } from "../archive/place.ts";
import { bring, importInto } from "./importing.ts";
import { chatgptConversation, grownChatgptConversation } from "../../support/import/products.ts";
import { fileOf } from "./files.ts";

// Each import is two threads that start, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

function chats(count: number, first = 0): string {
  const list = Array.from({ length: count }, (_, index) =>
    chatgptConversation(`chat-${first + index}`, `Chat ${first + index}`),
  );
  return fileOf("conversations.json", JSON.stringify(list));
}

/** Every conversation as lines "parent > text", with its title. */
async function told(archive: Archive): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const id of archive.conversationIds()) {
    const log = await archive.conversation(id);
    for (const message of log?.messages.values() ?? []) {
      const body = message.role === "user" ? message.prompt : message.output;
      const parent = body.parentId === null ? undefined : log?.messages.get(body.parentId);
      const above =
        parent === undefined
          ? "-"
          : parent.role === "user"
            ? parent.prompt.text
            : parent.output.text;
      lines.push(`${log?.title ?? ""}: ${above} > ${message.role} ${body.text}`);
    }
  }
  return lines;
}

test("a foreign conversation becomes turns: answers that go on are one, what has no answer gets a gap", async () => {
  const root = newFolder();
  const archive = await archiveOf([], root);
  const report = await bring(archive, chats(1));
  expect(report).toMatchObject({ source: "chatgpt", conversations: 1, messages: 5, grown: 0 });
  expect(await told(archive)).toEqual([
    "Chat 0: - > user How long does dough rest?",
    "Chat 0: How long does dough rest? > assistant One night.",
    "Chat 0: One night. > user And this one?",
    "Chat 0: And this one? > assistant ",
    "Chat 0: How long does dough rest? > assistant Twelve hours.",
  ]);
  const records = await readAll(archive);
  expect(records.findLast(({ kind }) => kind === "output")).toMatchObject({
    at: "2023-11-14T22:13:23.000Z",
    body: {
      status: "complete",
      imported: { source: "chatgpt", model: "gpt-4o" },
      provenance: null,
    },
  });
  expect(records.at(-1)).toMatchObject({
    kind: "import",
    body: { source: "chatgpt", fileName: "conversations.json", conversations: 1, messages: 5 },
  });
  await archive.close();
  const again = await openArchive({ dir: archive.dir, indexFile: join(root, "index.json") });
  // Nothing is owed that another program did not answer.
  expect(again.openTurns).toEqual([]);
  expect((await again.verify()).problems).toEqual([]);
  await again.close();
});

test("a title that is cut short or holds half a character comes in whole characters", async () => {
  const archive = await archiveOf([], newFolder());
  const titles = [`${"t".repeat(199)}\u{1f98a}x`, "half \ud83e x"];
  const list = titles.map((title, index) => chatgptConversation(`chat-${index}`, title));
  await bring(archive, fileOf("conversations.json", JSON.stringify(list)));
  const logs = await Promise.all(archive.conversationIds().map((id) => archive.conversation(id)));
  expect(logs.map((log) => log?.title)).toEqual(["t".repeat(199), "half \ufffd x"]);
});

test("the same file brought twice brings nothing, and a longer one brings what is new", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chats(3));
  const { lastSeq } = archive.state();
  expect(await bring(archive, chats(3))).toMatchObject({
    conversations: 0,
    alreadyHere: 3,
    messages: 0,
  });
  expect(archive.state().lastSeq).toBe(lastSeq);
  const longer = grownChatgptConversation("chat-1");
  const report = await bring(archive, fileOf("conversations.json", JSON.stringify([longer])));
  expect(report).toMatchObject({ conversations: 0, grown: 1, alreadyHere: 0, messages: 1 });
  expect((await told(archive)).filter((line) => line.includes("And this one? >"))).toContain(
    "Chat 1: And this one? > assistant Bigger.",
  );
});

test("what the person did here stays when the file comes again", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chats(1));
  const [conversationId = ""] = archive.conversationIds();
  await archive.append([
    {
      kind: "conversation",
      body: { conversationId, change: { type: "renamed", title: "Mine", by: "person" } },
    },
  ]);
  await bring(archive, chats(1));
  expect((await archive.conversation(conversationId))?.title).toBe("Mine");
});

test("what was erased here is left out, and comes back under another id when asked for", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chats(2));
  const [conversationId = ""] = archive.conversationIds();
  await archive.erase({ kind: "conversations", conversationIds: [conversationId] });
  const importing = importInto(archive);
  const path = chats(2);
  expect(await importing.preview(path)).toMatchObject({
    preview: { conversations: 2, alreadyHere: 1, erasedHere: 1 },
  });
  expect(await importing.start()).toMatchObject({ report: { erasedHere: 1, conversations: 0 } });
  expect(await bring(archive, path, { bringsErased: true })).toMatchObject({
    conversations: 1,
    alreadyHere: 1,
    erasedHere: 0,
  });
  expect(await bring(archive, path)).toMatchObject({ conversations: 0, alreadyHere: 2 });
  expect(archive.conversationIds()).toHaveLength(2);
  expect(archive.conversationIds()).not.toContain(conversationId);
});

test("everything erased can be brought back from Freehold's own export", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chats(2));
  const before = await told(archive);
  const { path } = await exportFrom(archive, { format: "native" });
  await archive.erase({ kind: "everything" });
  expect(await told(archive)).toEqual([]);
  expect(await bring(archive, path, { bringsErased: true })).toMatchObject({ conversations: 2 });
  expect(await told(archive)).toEqual(before);
});

test("a disk that fills up ends the import in words; what was brought is whole, and the next try brings the rest", async () => {
  const disk = failingDisk();
  const root = newFolder();
  const archive = await openArchive({
    dir: join(root, "archive"),
    indexFile: join(root, "index.json"),
    openFile: disk.openFile,
  });
  const path = chats(450);
  const importing = importInto(archive, () => (disk.room = Math.min(disk.room, 1_500_000)));
  await importing.preview(path);
  const end = await importing.start();
  expect(end).toMatchObject({
    status: "failed",
    during: "running",
    failure: { code: "archive-full", message: expect.stringContaining("Free some space") },
  });
  const brought = archive.conversationIds().length;
  expect(brought).toBeGreaterThan(0);
  expect(brought).toBeLessThan(450);
  expect(end).toMatchObject({ report: { conversations: brought } });
  for (const id of archive.conversationIds())
    expect((await archive.conversation(id))?.messages.size).toBe(5);
  disk.room = Infinity;
  expect(await bring(archive, path)).toMatchObject({
    conversations: 450 - brought,
    alreadyHere: brought,
  });
  expect((await archive.verify()).problems).toEqual([]);
  await archive.close();
});

test("an import that is cancelled keeps whole conversations and says how many", async () => {
  const archive = await archiveOf([]);
  const path = chats(600);
  let steps = 0;
  const importing = importInto(archive, () => {
    steps += 1;
    if (steps === 2) importing.cancel();
  });
  await importing.preview(path);
  const end = await importing.start();
  const brought = archive.conversationIds().length;
  expect(end).toMatchObject({ status: "cancelled", report: { conversations: brought } });
  expect(brought).toBeGreaterThan(0);
  expect(brought).toBeLessThan(600);
  expect(await bring(archive, path)).toMatchObject({ conversations: 600 - brought });
});

test("an answer that was lost in a crash in the middle of an import comes with the next one", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chats(1));
  const records = (await readAll(archive)).filter(
    ({ kind }) => kind === "conversation" || kind === "prompt",
  );
  const other = await archiveOf([
    records.map(({ kind, body, at }) => ({ kind, body, at }) as never),
  ]);
  const [prompt] = records.filter(({ kind }) => kind === "prompt");
  if (prompt?.kind !== "prompt" || isErased(prompt.body)) throw new Error("There is no prompt.");
  const { conversationId, messageId: parentId, replyId: messageId } = prompt.body;
  // As the next start writes it for an answer that is owed.
  await other.append([
    {
      kind: "output",
      body: {
        conversationId,
        messageId,
        parentId,
        status: "interrupted",
        text: "",
        reasoning: "",
        failure: null,
        provenance: null,
      },
    },
  ]);
  await bring(other, chats(1));
  expect((await told(other)).toSorted()).toEqual((await told(archive)).toSorted());
});
