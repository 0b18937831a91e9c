import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";
import { archiveOf, exportFrom, newFolder, Talk } from "../export/exporting.ts";
import { chatgptConversation, grownChatgptConversation } from "../../support/import/products.ts";
import { fileOf } from "./files.ts";
import { bring, importInto } from "./importing.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const chat = (): string =>
  fileOf("conversations.json", JSON.stringify([chatgptConversation("a", "Bread")]));

/** What the one conversation says, by its answers. */
async function texts(archive: Archive): Promise<readonly string[]> {
  const [id = ""] = archive.conversationIds();
  const messages = (await archive.conversation(id))?.messages.values() ?? [];
  return [...messages].map((one) => (one.role === "user" ? one.prompt.text : one.output.text));
}

async function erase(archive: Archive, text: string): Promise<void> {
  const [conversationId = ""] = archive.conversationIds();
  const log = await archive.conversation(conversationId);
  const found = [...(log?.messages ?? [])].find(
    ([, one]) => (one.role === "user" ? one.prompt.text : one.output.text) === text,
  );
  if (found === undefined) throw new Error("There is no such message.");
  await archive.erase({ kind: "messages", conversationId, messageIds: [found[0]] });
}

test("a message that was erased here is left out with what follows it, and comes back when asked for", async () => {
  const root = newFolder();
  const archive = await archiveOf([], root);
  await bring(archive, chat());
  await erase(archive, "One night.");
  expect(await texts(archive)).toEqual(["How long does dough rest?", "Twelve hours."]);

  const importing = importInto(archive);
  expect(await importing.preview(chat())).toMatchObject({
    preview: { alreadyHere: 1, erasedHere: 0, erasedMessages: 3 },
  });
  const { lastSeq } = archive.state();
  expect(await importing.start()).toMatchObject({
    report: { messages: 0, alreadyHere: 1, erasedMessages: 3 },
  });
  expect(archive.state().lastSeq).toBe(lastSeq);

  expect(await bring(archive, chat(), { bringsErased: true })).toMatchObject({
    grown: 1,
    messages: 3,
    erasedMessages: 0,
  });
  const back = ["How long does dough rest?", "Twelve hours.", "One night.", "And this one?", ""];
  expect(await texts(archive)).toEqual(back);
  // Here again, it is neither erased nor new.
  expect(await importing.preview(chat())).toMatchObject({ preview: { erasedMessages: 0 } });
  expect(await importing.start()).toMatchObject({ report: { messages: 0, erasedMessages: 0 } });

  await archive.close();
  const indexFile = join(root, "index.json");
  rmSync(indexFile);
  // An erasure is carried on with at the next start, and takes only what it was for.
  const again = await openArchive({ dir: archive.dir, indexFile });
  expect(await texts(again)).toEqual(back);
  expect((await again.verify()).problems).toEqual([]);
  await again.close();
});

test("what follows an erased message in a longer file is left out with it", async () => {
  const archive = await archiveOf([]);
  await bring(archive, chat());
  await erase(archive, "And this one?");
  const longer = grownChatgptConversation("a", "Bread");
  const report = await bring(archive, fileOf("conversations.json", JSON.stringify([longer])));
  expect(report).toMatchObject({ messages: 0, alreadyHere: 1 });
  expect(await texts(archive)).not.toContain("Bigger.");
});

test("Freehold's own export leaves out what was erased here singly, after a restart too", async () => {
  const root = newFolder();
  const talk = new Talk("Talk", { id: "talk" });
  const first = talk.turn(null, "Kept?", "Kept.");
  const second = talk.turn(first, "Gone?", "Gone.");
  talk.rate(second, 1);
  const archive = await archiveOf([talk.records], root);
  const { path } = await exportFrom(archive, { format: "native" });
  await erase(archive, "Gone?");
  await archive.close();
  const again = await openArchive({ dir: archive.dir, indexFile: join(root, "index.json") });
  expect(await bring(again, path)).toMatchObject({ messages: 0, erasedMessages: 2 });
  expect(await texts(again)).toEqual(["Kept?", "Kept."]);
  expect(await bring(again, path, { bringsErased: true })).toMatchObject({ messages: 2 });
  expect(await texts(again)).toEqual(["Kept?", "Kept.", "Gone?", "Gone."]);
  await again.close();
});
