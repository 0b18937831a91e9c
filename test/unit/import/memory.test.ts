import { once } from "node:events";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import { claudeConversation } from "../../support/import/products.ts";
import { folderOf } from "./files.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const conversations = 600;

test("60 MB of conversations are read with a heap of 24 MB", async () => {
  const path = join(folderOf({}), "conversations.json");
  const talk = JSON.stringify(claudeConversation()).replace("Read this.", "é ".repeat(33_000));
  const file = openSync(path, "w");
  for (let index = 0; index < conversations; index += 1)
    writeSync(file, `${index === 0 ? "[" : ","}${talk.replace('"c-1"', `"c-${index}"`)}`);
  writeSync(file, "]");
  closeSync(file);
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: 24 },
  });
  const [read] = await once(worker, "message");
  expect(read).toMatchObject({ conversations });
  expect(read.totalBytes).toBeGreaterThan(59_000_000);
});
