import { monitorEventLoopDelay } from "node:perf_hooks";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EraseMarks } from "../../../electron/core/archive/erase/marks.ts";
import { openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { isErased } from "../../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import {
  type Place,
  checkpoint,
  filesHolding,
  newPlace,
  openIn,
  output,
  prompt,
  readAll,
} from "./place.ts";

const canary = "zebrafish-4711";
const segmentBytes = 2_000;

test("erases a prompt with every answer and branch below it, and nothing else", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  await archive.append([
    prompt("c1", 1, "Keep this"),
    output("c1", 1, "Kept"),
    follow(prompt("c1", 2, canary), "o1"),
    checkpoint("c1", 2, 0, canary, canary),
    output("c1", 2, canary),
    { kind: "rating", body: { conversationId: "c1", messageId: "o2", rating: 1 } },
    follow(prompt("c1", 3, canary), "o2"),
    output("c1", 3, canary),
    follow(prompt("c1", 4, "Another branch"), "o1"),
    output("c1", 4, "Its answer"),
    prompt("c2", 5, "Elsewhere"),
    sent("c1", "o3", canary),
  ]);
  expect(await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p2"] })).toBe(
    7,
  );
  expect(filesHolding(join(place.dir, ".."), canary)).toEqual([]);
  const log = await archive.conversation("c1");
  expect([...(log?.messages.keys() ?? [])]).toEqual(["p1", "o1", "p4", "o4"]);
  expect((await readAll(archive)).at(-1)).toMatchObject({
    kind: "erased",
    body: { conversationId: "c1", messageIds: ["p2", "o2", "p3", "o3"], records: 7 },
  });
  await verifyBoth(place, archive);
  await archive.append([follow(prompt("c1", 6, "It goes on"), "o4")]);
  await archive.close();
  const again = await openIn(place, { segmentBytes });
  expect((await again.conversation("c1"))?.messages.size).toBe(5);
  expect((await again.conversation("c2"))?.messages.size).toBe(1);
});

test("erases one answer with what follows from it, and keeps its prompt", async () => {
  const archive = await openIn(newPlace());
  await archive.append([
    prompt("c1", 1),
    output("c1", 1, canary),
    follow(prompt("c1", 2, canary), "o1"),
    output("c1", 2, canary),
  ]);
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["o1"] });
  expect([...((await archive.conversation("c1"))?.messages.keys() ?? [])]).toEqual(["p1"]);
});

test("titles that a model made of an erased prompt go with it; the person's own stays", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([
    prompt("c1", 1, canary),
    output("c1", 1),
    renamed("c1", `About the ${canary}`, "model"),
    prompt("c1", 2, "Asked anew"),
    output("c1", 2),
    prompt("c2", 3, canary),
    renamed("c2", "My own words", "person"),
    prompt("c2", 4, "Asked anew"),
  ]);
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p1"] });
  await archive.erase({ kind: "messages", conversationId: "c2", messageIds: ["p3"] });
  expect(filesHolding(place.dir, canary)).toEqual([]);
  expect(await archive.conversation("c1")).toMatchObject({ title: null, titleBy: null });
  expect(await archive.conversation("c2")).toMatchObject({ title: "My own words" });
  await archive.append([renamed("c1", "Asked anew", "model")]);
  expect(await archive.conversation("c1")).toMatchObject({ title: "Asked anew" });
});

test("a conversation of which nothing would be left goes as a whole", async () => {
  const archive = await openIn(newPlace());
  await archive.append([created("c1"), prompt("c1", 1, canary), output("c1", 1)]);
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p1"] });
  expect(await archive.conversation("c1")).toBeNull();
  const last = (await readAll(archive)).at(-1);
  expect(last?.body).toMatchObject({ conversationId: "c1", records: 3 });
  expect(last?.body).not.toHaveProperty("messageIds");
  expect(await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p1"] })).toBe(
    0,
  );
  expect(await archive.erase({ kind: "messages", conversationId: "c9", messageIds: ["p1"] })).toBe(
    0,
  );
});

test("takes no answer to a prompt that was erased, even one that was on its way", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([prompt("c1", 1), output("c1", 1), follow(prompt("c1", 2, canary), "o1")]);
  const onItsWay = archive.append([output("c1", 2, canary)]);
  const erasing = archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["p2"] });
  await onItsWay;
  const late = archive.append([checkpoint("c1", 2, 0, canary)]);
  await expect(late).rejects.toThrow("This was erased");
  expect(await erasing).toBe(2);
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

test("erases many conversations with one rewrite of each segment", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  for (let number = 1; number <= 40; number += 1)
    await archive.append([prompt(`c${number}`, number, number % 4 === 0 ? "kept" : canary)]);
  const ids = Array.from({ length: 40 }, (_, index) => index + 1).filter((n) => n % 4 !== 0);
  const conversationIds = ids.map((number) => `c${number}`);
  const rewritten: number[] = [];
  const watched = await countRewrites(place, rewritten, archive);
  expect(await watched.erase({ kind: "conversations", conversationIds })).toBe(30);
  expect(new Set(rewritten).size).toBe(rewritten.length);
  expect(filesHolding(join(place.dir, ".."), canary)).toEqual([]);
  expect(watched.conversationIds()).toHaveLength(10);
  await verifyBoth(place, watched);
});

test("erases half of very many conversations without holding everything else up", async () => {
  const archive = await openIn(newPlace());
  const numbers = Array.from({ length: 20_000 }, (_, number) => number);
  await archive.append(
    numbers.flatMap((number) => [prompt(`c${number}`, number), output(`c${number}`, number)]),
  );
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const conversationIds = numbers.filter((number) => number % 2 === 0).map((id) => `c${id}`);
  expect(await archive.erase({ kind: "conversations", conversationIds })).toBe(20_000);
  delay.disable();
  const tookMs = performance.now() - began;
  // On a busy machine both are longer.
  expect(delay.max / 1e6 / tookMs).toBeLessThan(0.25);
  expect((await archive.conversation("c19999"))?.messages.has("p19999")).toBe(true);
});

test("erases everything with one record of it, names of folders and files too, and goes on from there", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes });
  for (let number = 1; number <= 20; number += 1)
    await archive.append([prompt(`c${number}`, number, canary), output(`c${number}`, number)]);
  await archive.append([
    { kind: "folder", body: { folderId: "f1", change: { type: "created", name: canary } } },
    {
      kind: "import",
      body: {
        importId: "i1",
        source: "chatgpt",
        fileName: `${canary}.zip`,
        conversations: 1,
        messages: 1,
        skipped: 0,
      },
    },
    hubSearch(),
  ]);
  const erasing = archive.erase({ kind: "everything" });
  const onItsWay = archive.append([prompt("new", 99, canary)]);
  expect(await erasing).toBe(43);
  await onItsWay;
  expect(filesHolding(join(place.dir, ".."), canary)).toEqual([]);
  expect(archive.conversationIds()).toEqual([]);
  const records = await readAll(archive);
  expect(records.filter(({ body }) => !isErased(body)).map(({ kind }) => kind)).toEqual([
    "egress",
    "erased",
  ]);
  await verifyBoth(place, archive);
  await archive.append([
    prompt("late", 100),
    { kind: "folder", body: { folderId: "f2", change: { type: "created", name: "Later" } } },
  ]);
  await archive.close();
  const again = await openIn(place, { segmentBytes });
  expect(again.conversationIds()).toEqual(["late"]);
  expect((await readAll(again)).at(-1)?.body).toMatchObject({ change: { name: "Later" } });
});

test("knows which conversations are older than a moment, pinned ones and erased messages regarded", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append([
    { ...prompt("old", 1), at: "2024-01-01T00:00:00.000Z" },
    { ...prompt("older", 2), at: "2023-01-01T00:00:00.000Z" },
    { ...prompt("pinned", 3), at: "2023-01-01T00:00:00.000Z" },
    {
      kind: "conversation",
      body: { conversationId: "pinned", change: { type: "pinned", isPinned: true } },
    },
    { ...prompt("both", 4), at: "2023-06-01T00:00:00.000Z" },
    follow(prompt("both", 5), "p4"),
    prompt("new", 6),
  ]);
  const cutoff = Date.parse("2025-01-01");
  const keeping = (from: typeof archive): readonly string[] =>
    from.conversationsBefore(cutoff, { keepsPinned: true });
  expect(keeping(archive)).toEqual(["older", "old"]);
  expect(archive.conversationsBefore(cutoff, { keepsPinned: false })).toContain("pinned");
  await archive.erase({ kind: "messages", conversationId: "both", messageIds: ["p5"] });
  expect(keeping(archive)).toEqual(["older", "both", "old"]);
  await archive.close();
  expect(keeping(await openIn(place))).toEqual(["older", "both", "old"]);
});

test("takes nothing new while everything is about to go, but what the erasure itself writes", () => {
  const marks = new EraseMarks();
  expect(marks.refuses(prompt("c1", 1))).toBe(false);
  marks.refusesAll = true;
  expect(marks.refuses(prompt("c1", 1))).toBe(true);
  expect(marks.refuses(hubSearch())).toBe(false);
  expect(marks.refuses({ kind: "erased", body: { conversationId: "c1", records: 1 } })).toBe(false);
});

/** Closes an archive and opens it again with a disk that notes which segments are rewritten. */
async function countRewrites(
  place: Place,
  rewritten: number[],
  before: Awaited<ReturnType<typeof openIn>>,
): Promise<Awaited<ReturnType<typeof openIn>>> {
  await before.close();
  return await openIn(place, {
    segmentBytes,
    openFile: (path) => {
      const match = /(\d+)\.jsonl\.rewrite$/.exec(path);
      if (match !== null) rewritten.push(Number(match[1]));
      return openDiskFile(path);
    },
  });
}

async function verifyBoth(
  place: Place,
  archive: Awaited<ReturnType<typeof openIn>>,
): Promise<void> {
  expect((await archive.verify()).problems).toEqual([]);
  const { status, stdout } = spawnSync(
    process.execPath,
    ["scripts/verify-archive.mjs", place.dir],
    { encoding: "utf8" },
  );
  expect(stdout).toContain("whole");
  expect(status).toBe(0);
}

function follow(record: NewRecord, parentId: string): NewRecord {
  if (record.kind !== "prompt") throw new Error("Only a prompt follows a message here.");
  return { ...record, body: { ...record.body, parentId } };
}

function created(conversationId: string): NewRecord {
  const settings = defaultConversationSettings;
  return { kind: "conversation", body: { conversationId, change: { type: "created", settings } } };
}

function renamed(conversationId: string, title: string, by: "person" | "model"): NewRecord {
  return { kind: "conversation", body: { conversationId, change: { type: "renamed", title, by } } };
}

function sent(conversationId: string, messageId: string, sentBody: string): NewRecord {
  const body = { ...egress("chat"), conversationId, messageId, sentBody };
  return { kind: "egress", body };
}

function hubSearch(): NewRecord {
  return { kind: "egress", body: egress("hub-search") };
}

function egress<Purpose extends string>(purpose: Purpose) {
  return {
    purpose,
    method: "GET",
    url: "http://127.0.0.1/",
    bodyBytes: 0,
    bodySha256: null,
  } as const;
}
