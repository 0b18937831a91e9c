import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../../electron/core/archive/open.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { Talk, archiveOf, exportFrom, jsonLines, newFolder } from "./exporting.ts";

function linesOf(dir: string): readonly string[] {
  return readFileSync(join(dir, "000001.jsonl"), "utf8").split("\n").slice(0, -1);
}

function folder(folderId: string, name: string): NewRecord {
  return { kind: "folder", body: { folderId, change: { type: "created", name } } };
}

test("holds the archive's own lines byte for byte, after a header that says what it is", async () => {
  const first = new Talk("First");
  const second = new Talk("Zweite – 二");
  first.turn(null, 'One "quoted"\nline', "A ✓");
  second.turn(null, "Two", "B");
  const answer = first.turn(null, "Again", "C");
  first.rate(answer, 1);
  const [a, b] = [first.records, second.records];
  const archive = await archiveOf([a.slice(0, 3), b.slice(0, 3), a.slice(3), b.slice(3)]);
  const { report, text } = await exportFrom(archive, { format: "native" });
  const [header, ...lines] = text().split("\n").slice(0, -1);
  expect(JSON.parse(header ?? "")).toEqual({
    format: "freehold-export",
    version: 1,
    exportedAt: "2026-11-26T10:00:00.000Z",
    freehold: "0.1.0",
    filter: { scope: "all" },
    conversations: 2,
  });
  expect(lines.toSorted()).toEqual(linesOf(archive.dir).toSorted());
  // Conversation by conversation, each in its own order.
  const ids = lines.map((line) => /"conversationId":"([^"]+)"/.exec(line)?.[1]);
  expect(ids).toEqual([...a.map(() => first.id), ...b.map(() => second.id)]);
  expect(report).toMatchObject({ conversations: 2, messages: 6, files: 1, damagedRecords: 0 });
  expect(report.sizeBytes).toBe(Buffer.byteLength(text()));
});

test("of chosen conversations it holds them, the folders they lay in and the imports they came by, and no others", async () => {
  const [kept, other] = [new Talk("Kept"), new Talk("Other")];
  kept.turn(null, "Mine", "Yes");
  kept.change({ type: "moved", folderId: "f1" });
  other.turn(null, "Hidden", "No");
  other.change({ type: "moved", folderId: "f2" });
  const archive = await archiveOf([
    [folder("f1", "Work"), folder("f2", "Secret club"), ...kept.records, ...other.records],
  ]);
  const filter = { scope: "conversations" as const, conversationIds: [kept.id] };
  const { text } = await exportFrom(archive, { format: "native" }, { filter });
  expect(text()).toContain('"name":"Work"');
  expect(text()).not.toContain("Secret club");
  expect(text()).not.toContain("Hidden");
  expect(jsonLines(text())[0]).toMatchObject({
    filter: { scope: "conversations" },
    conversations: 1,
  });
});

test("finds the folders again after the archive was closed and opened with its saved index", async () => {
  const root = newFolder();
  const archive = await archiveOf([[folder("f1", "Work"), ...new Talk("T").records]], root);
  await archive.close();
  const place = { dir: archive.dir, indexFile: join(root, "index.json") };
  const again = await openArchive(place);
  const { text } = await exportFrom(again, { format: "native" });
  await again.close();
  expect(text()).toContain('"name":"Work"');
});

test("leaves out what was erased, and counts what is damaged", async () => {
  const root = newFolder();
  const [gone, hurt] = [new Talk("Gone"), new Talk("Hurt")];
  gone.turn(null, "canary-erased", "x");
  hurt.turn(null, "whole", "canary-damaged");
  const archive = await archiveOf([gone.records, hurt.records], root);
  await archive.erase({ kind: "conversations", conversationIds: [gone.id] });
  await archive.close();
  const file = join(archive.dir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("canary-damaged", "canary-dAmaged"));
  const again = await openArchive({ dir: archive.dir, indexFile: join(root, "index.json") });
  const { text, report } = await exportFrom(again, { format: "native" });
  await again.close();
  expect(text()).toContain('"whole"');
  expect(text()).not.toContain("canary-erased");
  expect(text()).not.toContain("amaged");
  expect(report).toMatchObject({ conversations: 1, damagedRecords: 1 });
});

test("of messages that were erased singly nothing stands in it, and they do not count", async () => {
  const talk = new Talk("T");
  const first = talk.turn(null, "Kept", "A");
  talk.turn(first, "canary-erased", "B");
  const archive = await archiveOf([talk.records]);
  const messageIds = [talk.promptId("canary-erased")];
  await archive.erase({ kind: "messages", conversationId: talk.id, messageIds });
  const { text, report } = await exportFrom(archive, { format: "native" });
  expect(report).toMatchObject({ messages: 2, damagedRecords: 0 });
  expect(jsonLines(text())).toHaveLength(1 + talk.records.length - 2);
  expect(text()).not.toContain('"erased":true');
});

test("what lies where a snapshot was taken stays readable until it is closed", async () => {
  const talk = new Talk("T");
  for (let count = 0; count < 50; count += 1) talk.turn(null, `Q${count}`, "A".repeat(1_000));
  const archive = await archiveOf([talk.records]);
  const before = linesOf(archive.dir);
  const { snapshot, close } = await archive.snapshot(null);
  onTestFinished(close);
  await archive.erase({ kind: "conversations", conversationIds: [talk.id] });
  const [, fd] = snapshot.files[0] ?? [0, 0];
  expect(readFileSync(fd, "utf8").split("\n").slice(0, before.length)).toEqual(before);
});
