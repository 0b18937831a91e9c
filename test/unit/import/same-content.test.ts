import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { stableId } from "../../../electron/core/archive/import/foreign-records.ts";
import { chatgptConversation, grownChatgptConversation } from "../../support/import/products.ts";
import { archiveOf, Talk } from "../export/exporting.ts";
import { fileOf } from "./files.ts";
import { bring, importInto } from "./importing.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/* A plain list of messages has no id: its content is what it is known by. */

const list = (text: string) => ({
  messages: [
    { role: "user", content: text },
    { role: "assistant", content: "Yes." },
  ],
});
const lines = (...texts: readonly string[]): string =>
  texts.map((text) => JSON.stringify(list(text))).join("\n");

test("a list of messages whose file was renamed brings nothing twice", async () => {
  const archive = await archiveOf([]);
  await bring(archive, fileOf("chats.jsonl", lines("One?", "Two?")));
  expect(await bring(archive, fileOf("renamed.jsonl", lines("Two?", "One?")))).toMatchObject({
    conversations: 0,
    alreadyHere: 2,
    copies: 0,
  });
  expect(archive.conversationIds()).toHaveLength(2);
});

test("two conversations with the same words in one file are told as one and its copy", async () => {
  const importing = importInto(await archiveOf([]));
  const path = fileOf("chats.jsonl", lines("One?", "Two?", "One?"));
  const counts = { conversations: 2, messages: 4, alreadyHere: 0, copies: 1 };
  expect(await importing.preview(path)).toMatchObject({ preview: counts });
  expect(await importing.start()).toMatchObject({ report: counts });
});

test("a longer copy of a conversation in one file brings what is new in it", async () => {
  const chats = [chatgptConversation("a"), grownChatgptConversation("a")];
  const importing = importInto(await archiveOf([]));
  const path = fileOf("conversations.json", JSON.stringify(chats));
  expect(await importing.preview(path)).toMatchObject({
    preview: { conversations: 1, messages: 5, copies: 1 },
  });
  expect(await importing.start()).toMatchObject({
    report: { conversations: 1, messages: 6, copies: 0 },
  });
});

/** An archive into which an earlier Freehold brought a list from `chats.jsonl`: it took the file's name into the id. */
async function earlier(text: string): Promise<{ archive: Archive; conversationId: string }> {
  const digest = createHash("sha256")
    .update(JSON.stringify(list(text)))
    .digest("hex");
  const conversationId = stableId("messages", `chats.jsonl ${digest.slice(0, 32)}`);
  const talk = new Talk("Earlier", { id: conversationId });
  const [messageId, replyId] = [stableId(conversationId, "0"), stableId(conversationId, "1")];
  talk.records.push({
    kind: "prompt",
    body: { conversationId, messageId, parentId: null, text, attachments: [], replyId },
  });
  talk.answer(messageId, "Yes.", { messageId: replyId });
  return { archive: await archiveOf([talk.records]), conversationId };
}

test("what an earlier Freehold brought is known, as long as its file is called the same", async () => {
  const { archive } = await earlier("One?");
  const importing = importInto(archive);
  const counts = { conversations: 1, alreadyHere: 1 };
  expect(await importing.preview(fileOf("chats.jsonl", lines("One?")))).toMatchObject({
    preview: counts,
  });
  expect(await importing.start()).toMatchObject({ report: { ...counts, conversations: 0 } });
  expect(archive.conversationIds()).toHaveLength(1);
});

test("what an earlier Freehold brought and the person erased is left out, and comes back when asked for", async () => {
  const { archive, conversationId } = await earlier("One?");
  await archive.erase({ kind: "conversations", conversationIds: [conversationId] });
  const path = fileOf("chats.jsonl", lines("One?"));
  const importing = importInto(archive);
  expect(await importing.preview(path)).toMatchObject({ preview: { erasedHere: 1 } });
  expect(await importing.start()).toMatchObject({ report: { conversations: 0, erasedHere: 1 } });
  expect(await bring(archive, path, { bringsErased: true })).toMatchObject({ conversations: 1 });
  expect(await bring(archive, path)).toMatchObject({ conversations: 0, alreadyHere: 1 });
});
