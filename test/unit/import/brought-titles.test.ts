import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { openArchive } from "../../../electron/core/archive/open.ts";
import { type NewRecord, isErased } from "../../../electron/shared/records.ts";
import { chatgptConversation } from "../../support/import/products.ts";
import { failingDisk } from "../archive/failing-disk.ts";
import { filesHolding, openIn, readAll } from "../archive/place.ts";
import { archiveOf, newFolder } from "../export/exporting.ts";
import { fileOf } from "./files.ts";
import { bring } from "./importing.ts";

// Each import is two threads that start, one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** What an import of two conversations writes now, or what an earlier Freehold wrote: titles as the person's. */
async function broughtRecords(by: "import" | "person"): Promise<readonly (readonly NewRecord[])[]> {
  const archive = await archiveOf([]);
  const list = [0, 1].map((number) => chatgptConversation(`chat-${number}`, `Chat ${number}`));
  await bring(archive, fileOf("conversations.json", JSON.stringify(list)));
  const records = (await readAll(archive)).flatMap((record): readonly NewRecord[] =>
    isErased(record.body) ? [] : [{ ...withTitleBy(record as NewRecord, by), at: record.at }],
  );
  // Each conversation at one go, as it is brought.
  return archive
    .conversationIds()
    .map((id) =>
      records.filter(({ body }) => "conversationId" in body && body.conversationId === id),
    );
}

function withTitleBy(record: NewRecord, by: "import" | "person"): NewRecord {
  if (record.kind !== "conversation" || record.body.change.type !== "renamed") return record;
  return { kind: "conversation", body: { ...record.body, change: { ...record.body.change, by } } };
}

function stays(conversationId: string): NewRecord {
  return {
    kind: "prompt",
    body: {
      conversationId,
      messageId: `stays-in-${conversationId}`,
      parentId: null,
      text: "This stays",
      attachments: [],
      replyId: `reply-in-${conversationId}`,
    },
  };
}

/** The first prompt, with what follows on it, or its first answer. */
async function eraseFirst(
  archive: Archive,
  conversationId: string,
  what: "prompt" | "answer",
): Promise<void> {
  const log = await archive.conversation(conversationId);
  const ids = [...(log?.messages.keys() ?? [])];
  const messageIds = what === "prompt" ? ids.slice(0, 1) : ids.slice(1, 2);
  await archive.erase({ kind: "messages", conversationId, messageIds });
}

test.each([
  ["prompt", "import"],
  ["answer", "import"],
  ["prompt", "person"],
  ["answer", "person"],
] as const)(
  "a title that came along goes with the first %s, which it may tell of, also one on record as by %s; what the person called it stays",
  async (what, by) => {
    const root = newFolder();
    const archive = await archiveOf(await broughtRecords(by), root);
    const [named = "", renamed = ""] = archive.conversationIds();
    const change = { type: "renamed", title: "Mine", by: "person" } as const;
    await archive.append([
      { kind: "conversation", body: { conversationId: renamed, change } },
      stays(named),
      stays(renamed),
    ]);
    expect(await archive.conversation(named)).toMatchObject({ titleBy: "import" });
    expect(await archive.conversation(renamed)).toMatchObject({ titleBy: "person" });
    for (const conversationId of [named, renamed]) await eraseFirst(archive, conversationId, what);
    expect(await archive.conversation(named)).toMatchObject({ title: null, titleBy: null });
    expect(await archive.conversation(renamed)).toMatchObject({ title: "Mine" });
    expect(filesHolding(join(root, "archive"), "Chat 0")).toEqual([]);
    expect(filesHolding(join(root, "archive"), "Chat 1")).toEqual([]);
    expect((await archive.verify()).problems).toEqual([]);
  },
);

test("a title of an earlier import goes at the next start when the disk failed while its prompt was erased", async () => {
  const root = newFolder();
  const place = { dir: join(root, "archive"), indexFile: join(root, "index.json") };
  const disk = failingDisk();
  const archive = await openArchive({ ...place, openFile: disk.openFile });
  for (const records of await broughtRecords("person")) await archive.append(records);
  const [conversationId = ""] = archive.conversationIds();
  await archive.append([stays(conversationId)]);
  // The record of the erasure is written; the segment without the content is not.
  disk.failures = { operation: "truncate", times: 1 };
  await expect(eraseFirst(archive, conversationId, "prompt")).rejects.toThrow();
  await archive.close();
  expect(filesHolding(place.dir, "Chat 0")).not.toEqual([]);
  const again = await openIn(place);
  expect(await again.conversation(conversationId)).toMatchObject({ title: null });
  expect(filesHolding(place.dir, "Chat 0")).toEqual([]);
  expect(filesHolding(place.dir, "Chat 1")).not.toEqual([]);
});
