import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../../electron/core/archive/open.ts";
import type { Place } from "../../../electron/shared/organise.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { Talk, archiveOf, exportFrom, newFolder, training } from "./exporting.ts";
import { told } from "./training-lines.ts";

function keep(place: Place, isKept = true): NewRecord {
  return { kind: "keep", body: { place, isKept } };
}

function talkOf(prompt: string): Talk {
  const talk = new Talk(prompt);
  talk.turn(null, prompt, "A");
  return talk;
}

/** Two are locked or never to leave, two lie where everything stays, three are free. */
function records(): readonly NewRecord[] {
  const routed = (mode: "never" | "safe" | null, isLocked: boolean) =>
    ({ type: "routed", routing: { mode, isLocked } }) as const;
  const inFolder = talkOf("in-folder").change({ type: "moved", folderId: "f1" });
  const talks = [
    talkOf("locked").change(routed("safe", true)),
    talkOf("never").change(routed("never", false)),
    inFolder,
    talkOf("tagged").change({ type: "tagged", tags: ["Health"] }),
    talkOf("free"),
    talkOf("opened").change(routed(null, true)).change(routed(null, false)),
    talkOf("moved-out")
      .change({ type: "moved", folderId: "f1" })
      .change({ type: "moved", folderId: "f2" })
      .change({ type: "tagged", tags: ["work"] }),
  ];
  return [
    { kind: "folder", body: { folderId: "f1", change: { type: "created", name: "Mine" } } },
    { kind: "folder", body: { folderId: "f2", change: { type: "created", name: "Open" } } },
    keep({ type: "folder", folderId: "f1" }),
    keep({ type: "tag", tag: "health" }),
    keep({ type: "tag", tag: "work" }),
    keep({ type: "tag", tag: "work" }, false),
    ...talks.flatMap((talk) => talk.records),
  ];
}

test.each(["leave-out", "redact"] as const)(
  "with %s, conversations that stay on this device are left out whole and counted",
  async (sensitive) => {
    const archive = await archiveOf([records()]);
    const { text, report } = await exportFrom(archive, training({ sensitive }));
    expect(told(text("train.jsonl"))).toEqual(["free A", "opened A", "moved-out A"]);
    expect(report.leftOut).toEqual([
      { reason: "locked", count: 2 },
      { reason: "kept", count: 2 },
    ]);
    expect(text("README.md")).toContain(
      "left out whole: 2 locked to this device or never to leave it, 2 in a folder or with a tag",
    );
  },
);

test("who keeps everything private keeps them too", async () => {
  const archive = await archiveOf([records()]);
  const { text, report } = await exportFrom(archive, training({ sensitive: "keep" }));
  expect(told(text("train.jsonl"))).toHaveLength(7);
  expect(report.leftOut).toEqual([]);
  expect(text("README.md")).toContain("are in it too");
});

test("where damage may have taken the word that a conversation stays, it does", async () => {
  const root = newFolder();
  const archive = await archiveOf(
    [[keep({ type: "tag", tag: "x" }), ...talkOf("a").records]],
    root,
  );
  await archive.close();
  const file = join(archive.dir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace('"isKept":true', '"isKept":trUe'));
  const again = await openArchive({ dir: archive.dir, indexFile: join(root, "index.json") });
  onTestFinished(() => again.close());
  const { report } = await exportFrom(
    again,
    training({ sensitive: "leave-out", branches: "all", validationShare: 0.1 }),
  );
  expect(report).toMatchObject({
    damagedRecords: 1,
    examples: { train: 0 },
    leftOut: [{ reason: "kept-unknown", count: 1 }],
  });
});

test("a conversation of which a record was damaged since the archive was opened stays", async () => {
  const talk = talkOf("a").change({ type: "routed", routing: { mode: "never", isLocked: false } });
  const archive = await archiveOf([[...talk.records, ...talkOf("free").records]]);
  const file = join(archive.dir, "000001.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace('"mode":"never"', '"mode":"nEver"'));
  const { report, text } = await exportFrom(archive, training({ sensitive: "leave-out" }));
  expect(told(text("train.jsonl"))).toEqual(["free A"]);
  expect(report).toMatchObject({
    damagedRecords: 1,
    leftOut: [{ reason: "kept-unknown", count: 1 }],
  });
});
