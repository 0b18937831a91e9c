import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type ExportPreview,
  type ExportTarget,
  mostPreviewedConversations,
} from "../../../electron/shared/export.ts";
import { deskOf } from "./desk.ts";
import { Talk, archiveOf, eligible, exportFrom, newFolder, training } from "./exporting.ts";

const mostShownBytes = 40_000;
const all = { filter: { scope: "all" }, conversations: null } as const;

function talks(count: number, answer = "An answer."): readonly Talk[] {
  return Array.from({ length: count }, (_, at) => {
    const talk = new Talk(`Talk ${at}`);
    talk.turn(null, `Question ${at}`, answer);
    return talk;
  });
}

async function deskWith(
  written: readonly Talk[],
  ports: Parameters<typeof deskOf>[2] = {},
  root = newFolder(),
) {
  const archive = await archiveOf(
    written.map(({ records }) => records),
    root,
  );
  return { archive, root, ...deskOf(archive, null, ports) };
}

/** But for the moment at which it was made. */
function timeless(text: string): string {
  return text.replace(/"exportedAt":"[^"]+"/, "").replace(/^\uFEFF/, "");
}

test.each<ExportTarget>([{ format: "native" }, { format: "csv" }, training()])(
  "as $format a few conversations look in the preview as they do in the file",
  async (target) => {
    const { archive, exports } = await deskWith(talks(3));
    const file = target.format === "fine-tuning" ? "train.jsonl" : undefined;
    const exported = timeless((await exportFrom(archive, target)).text(file));
    const { text, isPart } = await exports.preview({ ...all, target });
    expect(timeless(text)).toBe(exported);
    expect(exported).toContain("Question 2");
    expect(isPart).toBe(false);
  },
);

test.each(["markdown", "html"] as const)(
  "as %s one document is shown, of many the newest and by the name it will have",
  async (format) => {
    const written = talks(3);
    const { archive, exports } = await deskWith(written);
    const extension = format === "html" ? "html" : "md";
    const folder = await exportFrom(archive, { format }, { isFolder: true });
    const name = folder.names.find((each) => each.endsWith(`Talk 2.${extension}`)) ?? "";
    expect(await exports.preview({ ...all, target: { format } })).toEqual({
      fileName: name,
      text: folder.text(name),
      isPart: false,
      damagedRecords: 0,
      leftOut: [],
    });
    const one = written.slice(0, 1).map(({ id }) => id);
    const single = await exports.preview({
      filter: { scope: "conversations", conversationIds: one },
      conversations: 1,
      target: { format },
    });
    expect(single.fileName).toMatch(new RegExp(String.raw`^freehold-export-[\d-]+\.${extension}$`));
    expect(single.text).toContain("Question 0");
    expect(single.isPart).toBe(false);
  },
);

test("of what a search found, only that is in the preview of a document", async () => {
  const talk = new Talk("Bread");
  const answer = talk.turn(null, "How long?", "An hour.");
  talk.turn(answer, "And then?", "Bake it.");
  const { exports } = await deskWith([talk]);
  const { text } = await exports.preview({
    filter: { scope: "messages", conversationIds: [talk.id], messageIds: [answer] },
    conversations: 1,
    target: { format: "markdown" },
  });
  expect(text).toContain("An hour.");
  expect(text).not.toContain("Bake it.");
});

test("of many conversations a preview reads a few, and says that they are a part", async () => {
  const written = talks(mostPreviewedConversations + 1);
  const { exports } = await deskWith(written);
  const conversationIds = written.slice(0, 2).map(({ id }) => id);
  const two = { scope: "conversations", conversationIds } as const;
  for (const [request, count] of [
    [all, mostPreviewedConversations],
    [{ filter: two, conversations: 3 }, 2],
  ] as const) {
    const target = { format: "csv" } as const;
    const { text, isPart } = await exports.preview({ ...request, target });
    expect(isPart).toBe(true);
    expect(text.match(/Question/g)).toHaveLength(count);
  }
});

test("a preview of a part has the name and the head of the whole export", async () => {
  const written = talks(1);
  const { exports } = await deskWith(written);
  const conversationIds = written.map(({ id }) => id);
  const part = { filter: { scope: "conversations", conversationIds }, conversations: 31 } as const;
  const document = await exports.preview({ ...part, target: { format: "markdown" } });
  expect(document.fileName).toMatch(/^\d{4}\/[\d-]+ Talk 0\.md$/);
  const lines = await exports.preview({ ...part, target: { format: "native" } });
  expect(JSON.parse(lines.text.split("\n")[0] ?? "")).toMatchObject({ conversations: 31 });
});

test("a preview counts what cannot be read", async () => {
  const { archive, exports } = await deskWith(talks(1));
  const segment = join(archive.dir, "000001.jsonl");
  writeFileSync(segment, readFileSync(segment, "utf8").replace("An answer.", "An anchor."));
  const { text, damagedRecords } = await exports.preview({
    ...all,
    target: { format: "markdown" },
  });
  expect(text).not.toContain("An anchor.");
  expect(damagedRecords).toBe(1);
});

test.each<[ExportTarget, string]>([
  [{ format: "native" }, "freehold-export"],
  [{ format: "html" }, "<!doctype html>"],
  [training(), '{"messages"'],
  [training({ shape: "alpaca" }), '{"instruction"'],
])("as %j what is long is cut, between two characters", async (target, beginning) => {
  // Two bytes each, so that at an odd place one is cut through; at both kinds of place.
  for (const before of ["", "a"]) {
    const { exports } = await deskWith(talks(1, before + "é".repeat(mostShownBytes)));
    const { text, isPart } = await exports.preview({ ...all, target });
    expect(text).toContain(beginning);
    expect(isPart).toBe(true);
    expect(text).not.toContain("\uFFFD");
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(mostShownBytes - 1);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostShownBytes);
  }
});

test("a training set without any of these conversations says why, and its lines are shown though they wait for others in the file", async () => {
  const locked = new Talk("Locked").change({
    type: "routed",
    routing: { mode: null, isLocked: true },
  });
  locked.turn(null, "A secret", "An answer.");
  const options = training({ shape: "alpaca", sensitive: "redact" });
  const first = await deskWith([locked]);
  expect(await first.exports.preview({ ...all, target: options })).toMatchObject({
    fileName: "train.jsonl",
    text: "",
    leftOut: [{ reason: "locked", count: 1 }],
  });
  // Alone among these its history is empty, so that it waits for lines that show its type.
  const second = await deskWith(talks(1));
  const { text } = await second.exports.preview({ ...all, target: options });
  expect(text).toContain("Question 0");
});

test("a preview writes nothing to the disk, and is no export", async () => {
  const root = newFolder();
  const { exports, states } = await deskWith(talks(2), {}, root);
  const before = readdirSync(root, { recursive: true });
  for (const format of ["native", "csv", "markdown", "html"] as const)
    await exports.preview({ ...all, target: { format } });
  await exports.preview({ ...all, target: training() });
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  expect(readdirSync(join(root, "archive"))).toContain("000001.jsonl");
  expect(states).toEqual([]);
});

/** A gate that waits until it is let go, and a promise of the moment when it is asked. */
function slowGate() {
  let letGo = (): void => {};
  let heard = (): void => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const judge = async () => {
    heard();
    await released;
    return eligible;
  };
  return { judge, asked, letGo };
}

const judged = { ...all, target: training({ sensitive: "leave-out" }) };

test("who asks for another preview gives up the last, and is answered", async () => {
  const gate = slowGate();
  const { exports } = await deskWith(talks(2), { judge: gate.judge });
  const first = exports.preview(judged).catch((error: unknown) => error);
  await gate.asked;
  const second = exports.preview({ ...all, target: { format: "csv" } });
  expect((await second).text).toContain("Question 1");
  gate.letGo();
  expect(await first).toMatchObject({ failure: { code: "cancelled" } });
  // Two in one step: the first has not begun to read.
  const [third, fourth] = await Promise.allSettled([
    exports.preview({ ...all, target: { format: "csv" } }),
    exports.preview({ ...all, target: { format: "native" } }),
  ]);
  expect(third).toMatchObject({ reason: { failure: { code: "cancelled" } } });
  expect(fourth).toMatchObject({ value: { isPart: false } satisfies Partial<ExportPreview> });
});

test("what is erased meanwhile is not shown", async () => {
  const gate = slowGate();
  const written = talks(2);
  const { archive, exports } = await deskWith(written, { judge: gate.judge });
  const preview = exports.preview(judged).catch((error: unknown) => error);
  await gate.asked;
  const conversationIds = written.slice(0, 1).map(({ id }) => id);
  await archive.erase({ kind: "conversations", conversationIds });
  gate.letGo();
  expect(await preview).toMatchObject({ failure: { code: "cancelled" } });
  const { text } = await exports.preview({ ...all, target: { format: "csv" } });
  expect(text).not.toContain("Question 0");
  expect(text).toContain("Question 1");
});

test("a preview looks at no more conversations than it shows, and lets go of the archive's files", async () => {
  let asked = 0;
  const judge = async () => {
    asked += 1;
    return eligible;
  };
  const { archive, exports } = await deskWith(talks(3, "x".repeat(mostShownBytes)), { judge });
  let held = 0;
  const snapshotOf = archive.snapshot.bind(archive);
  archive.snapshot = async (ids) => {
    held += 1;
    const snapshot = await snapshotOf(ids);
    const close = () => {
      held -= 1;
      snapshot.close();
    };
    return { ...snapshot, close };
  };
  expect((await exports.preview(judged)).isPart).toBe(true);
  expect(asked).toBe(1);
  expect(held).toBe(0);
});

test("a preview that nobody waits for any more is given up", async () => {
  const gate = slowGate();
  const { exports } = await deskWith(talks(2), { judge: gate.judge });
  const preview = exports.preview(judged).catch((error: unknown) => error);
  await gate.asked;
  exports.cancelPreview();
  gate.letGo();
  expect(await preview).toMatchObject({ failure: { code: "cancelled" } });
});

test("an archive without conversations has no preview, and says so", async () => {
  const { exports } = await deskWith([]);
  await expect(exports.preview({ ...all, target: { format: "csv" } })).rejects.toMatchObject({
    failure: { code: "not-found" },
  });
});

test("closing waits for the preview that is being made", async () => {
  const gate = slowGate();
  const { exports } = await deskWith(talks(2), { judge: gate.judge });
  const ends: string[] = [];
  const preview = exports.preview(judged).catch(() => ends.push("preview"));
  await gate.asked;
  const closed = exports.close().then(() => ends.push("closed"));
  gate.letGo();
  await Promise.all([preview, closed]);
  expect(ends).toEqual(["preview", "closed"]);
});
