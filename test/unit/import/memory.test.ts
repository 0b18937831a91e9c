import { on } from "node:events";
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import type {
  FromImportWorker,
  ImportWorkerData,
} from "../../../electron/core/archive/import/worker-messages.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { native } from "../../support/import/native.ts";
import { claudeConversation } from "../../support/import/products.ts";
import { Talk } from "../export/exporting.ts";
import { sent } from "./asked-remotely.ts";
import { folderOf } from "./files.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const heapMb = 24;

/** Reads a file to its end on the real thread, with a heap of 24 MB, and counts what comes. Rejects when that is not enough. */
async function readInLittle(path: string): Promise<{ conversations: number; doneBytes: number }> {
  const workerData: ImportWorkerData = {
    path,
    importId: "import-1",
    isPreview: false,
    cancelled: new SharedArrayBuffer(4),
  };
  const worker = new Worker(
    new URL("../../../electron/core/archive/import/import-worker.ts", import.meta.url),
    { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } },
  );
  let conversations = 0;
  let doneBytes = 0;
  for await (const [message] of on(worker, "message") as AsyncIterable<[FromImportWorker]>) {
    if (message.type === "failed") throw new Error(message.failure.message);
    if (message.type === "done") break;
    if (message.type !== "batch") continue;
    conversations += message.items.filter(({ type }) => type === "conversation").length;
    ({ doneBytes } = message.progress);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    worker.postMessage("next");
  }
  return { conversations, doneBytes };
}

test("60 MB of conversations are read with a heap of 24 MB", async () => {
  const conversations = 600;
  const path = join(folderOf({}), "conversations.json");
  const talk = JSON.stringify(claudeConversation()).replace("Read this.", "é ".repeat(33_000));
  const file = openSync(path, "w");
  for (let index = 0; index < conversations; index += 1)
    writeSync(file, `${index === 0 ? "[" : ","}${talk.replace('"c-1"', `"c-${index}"`)}`);
  writeSync(file, "]");
  closeSync(file);
  const read = await readInLittle(path);
  expect(read).toMatchObject({ conversations });
  expect(read.doneBytes).toBeGreaterThan(59_000_000);
});

/** A short talk for whose answer much was sent, as it is after a long one. */
function askedFar(id: string, sentCharacters: number): readonly NewRecord[] {
  const talk = new Talk("Contract", { id });
  const messageId = talk.turn(null, "And this clause?", "It is void.");
  const sentBody = "clause ".repeat(sentCharacters / 7);
  return [...talk.records, sent({ conversationId: id, messageId }, sentBody)];
}

test("60 MB that were sent for short answers, 3 of them for one, are read with a heap of 24 MB", async () => {
  const sizes = [...Array.from({ length: 190 }, () => 300_000), 3_000_000, 300_000];
  const path = join(folderOf({}), "freehold.jsonl");
  writeFileSync(path, native(sizes.flatMap((size, index) => askedFar(`talk-${index}`, size))));
  const read = await readInLittle(path);
  expect(read).toMatchObject({ conversations: sizes.length });
  expect(read.doneBytes).toBeGreaterThan(59_000_000);
});
