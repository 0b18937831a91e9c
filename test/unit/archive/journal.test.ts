import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiskFile, openDiskFile } from "../../../electron/core/archive/journal/disk.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import { filesIn, newPlace, openIn, output, prompt, readAll, seqs, writeHistory } from "./place.ts";

const weirdTexts = [
  "",
  "\ud800",
  "a\udc00b",
  "\u2028\u2029",
  "\0\u0001",
  '"},\n{"v":1',
  "🙂".repeat(3),
  "\\ud800",
  "é".normalize("NFD"),
  "\r\n",
];

test("gives back every text exactly as it was appended, also after opening again", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  const given = weirdTexts.map((text, number) => prompt("c1", number, text));
  const appended = await archive.append(given);
  expect(appended.map(({ body }) => body)).toEqual(given.map(({ body }) => body));
  expect(await readAll(archive)).toEqual(appended);
  await archive.close();
  expect(await readAll(await openIn(place))).toEqual(appended);
});

test("keeps any body that JSON can say", async () => {
  const archive = await openIn(newPlace());
  const text = fc.string({ unit: "binary" });
  const settings = fc.record({
    systemPrompt: text,
    sampling: fc.constant(defaultConversationSettings.sampling),
  });
  const attachment = fc.record({ name: text, sizeBytes: fc.nat(), text });
  const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
  const body = fc.record({
    conversationId: id,
    messageId: id,
    parentId: fc.option(id),
    text,
    attachments: fc.array(attachment),
    replyId: id,
  });
  // JSON has no -0.
  const sayable = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
  const bodies = fc.oneof(
    body.map((prompted): NewRecord => ({ kind: "prompt", body: prompted })),
    fc.tuple(id, settings).map(([conversationId, given]): NewRecord => ({
      kind: "conversation",
      body: { conversationId, change: { type: "created", settings: given } },
    })),
    // Keys that look like array indices change their place in objects, and none may be taken for a prototype.
    fc
      .tuple(
        id,
        fc.dictionary(fc.oneof(text, fc.constantFrom("1", "__proto__", "salt", "erased")), sayable),
      )
      .map(([conversationId, odd]): NewRecord => {
        return { kind: "prompt", body: { conversationId, odd } } as unknown as NewRecord;
      }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(bodies, { minLength: 1, maxLength: 4 }), async (records) => {
      const { lastSeq: afterSeq, lastHash } = archive.state();
      const appended = await archive.append(records);
      const page = await archive.read({ afterSeq, afterHash: lastHash, limit: 10 });
      expect(page.reset).toBe(false);
      expect(page.records).toEqual(appended);
      expect(page.records.map((record) => JSON.stringify(record.body))).toEqual(
        records.map((record) => JSON.stringify(JSON.parse(JSON.stringify(record.body)))),
      );
    }),
    { numRuns: 60 },
  );
  expect((await archive.verify()).problems).toEqual([]);
});

test("writes lines that any JSON reader can read", async () => {
  const place = newPlace();
  const records = await writeHistory(place, 3);
  const lines = readFileSync(join(place.dir, "000001.jsonl"), "utf8").trimEnd().split("\n");
  const parsed = lines.map((line): unknown => JSON.parse(line));
  expect(parsed).toMatchObject(records);
  expect(Object.keys(parsed[0] as object)).toEqual([
    "v",
    "seq",
    "at",
    "id",
    "kind",
    "prev",
    "hash",
    "body",
  ]);
});

test("is not saved before the disk says so", async () => {
  const disk = gatedDisk();
  const archive = await openIn(newPlace(), { openFile: disk.openFile });
  let isSaved = false;
  const append = archive.append([prompt("c1", 1)]).then(() => (isSaved = true));
  await disk.syncBegins();
  expect(isSaved).toBe(false);
  expect(archive.state().lastSeq).toBe(0);
  expect(await readAll(archive)).toEqual([]);
  disk.release();
  await append;
  expect(seqs(await readAll(archive))).toEqual([1]);
});

test("lets records that arrive during a sync share the next one, in the order they came", async () => {
  const disk = gatedDisk();
  const archive = await openIn(newPlace(), { openFile: disk.openFile });
  const first = archive.append([prompt("c1", 0)]);
  await disk.syncBegins();
  const rest = Array.from({ length: 50 }, (_, number) =>
    archive.append([prompt("c1", number + 1), output("c1", number + 1)]),
  );
  disk.release();
  await Promise.all([first, ...rest]);
  expect(disk.syncs()).toBe(2);
  expect((await Promise.all(rest)).flatMap(seqs)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 2),
  );
});

test("begins a new segment when one is full, and never splits an append", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 2_000 });
  for (let number = 0; number < 10; number += 1)
    await archive.append([prompt("c1", number), output("c1", number)]);
  const names = filesIn(place.dir).filter((name) => name.endsWith(".jsonl"));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const lines = readFileSync(join(place.dir, name), "utf8").trimEnd().split("\n");
    expect(lines.length % 2).toBe(0);
    expect(lines.length).toBeGreaterThan(0);
  }
  expect(archive.state()).toMatchObject({ lastSeq: 20, segments: names.length });
  expect(seqs(await readAll(archive, 3))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  expect((await archive.verify()).problems).toEqual([]);
});

test("keeps the order across segments when many appends wait at once", async () => {
  const archive = await openIn(newPlace(), { segmentBytes: 3_000 });
  const appends = Array.from({ length: 40 }, (_, number) =>
    archive.append([prompt("c1", number), output("c1", number)]),
  );
  expect((await Promise.all(appends)).flatMap(seqs)).toEqual(
    Array.from({ length: 80 }, (_, index) => index + 1),
  );
  expect(seqs(await readAll(archive))).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
  expect((await archive.verify()).problems).toEqual([]);
});

test("takes a record that is larger than a segment", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 1_000 });
  await archive.append([prompt("c1", 1)]);
  await archive.append([prompt("c1", 2, "x".repeat(700_000))]);
  await archive.append([prompt("c1", 3)]);
  await archive.close();
  const again = await openIn(place, { segmentBytes: 1_000 });
  expect(seqs(await readAll(again))).toEqual([1, 2, 3]);
});

test("tells listeners after each sync, until they stop listening", async () => {
  const archive = await openIn(newPlace());
  const heard: number[] = [];
  const stop = archive.onAppended((lastSeq) => heard.push(lastSeq));
  await archive.append([prompt("c1", 1), output("c1", 1)]);
  await archive.append([prompt("c1", 2)]);
  stop();
  await archive.append([output("c1", 2)]);
  expect(heard).toEqual([2, 3]);
});

test("refuses appends once it is closed", async () => {
  const archive = await openIn(newPlace());
  const last = archive.append([prompt("c1", 1)]);
  const closed = archive.close();
  await expect(archive.append([prompt("c1", 2)])).rejects.toThrow(/closing/);
  await closed;
  await expect(last).resolves.toHaveLength(1);
});

/** A real disk that counts its syncs and holds the first one back until it is released. */
function gatedDisk() {
  let count = 0;
  let release = (): void => {};
  let begin = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const openFile = async (path: string): Promise<DiskFile> => {
    const file = await openDiskFile(path);
    return {
      ...file,
      sync: async () => {
        count += 1;
        begin();
        await released;
        await file.sync();
      },
    };
  };
  return { openFile, release, syncs: () => count, syncBegins: () => begun };
}
