import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import type { Place } from "../../../electron/shared/organise.ts";
import { type ArchiveRecord, type NewRecord, isErased } from "../../../electron/shared/records.ts";
import { archiveOf, exportFrom, Talk } from "../export/exporting.ts";
import { readAll } from "../archive/place.ts";
import { bring, importInto } from "./importing.ts";
import { native } from "../../support/import/native.ts";
import { zipOf } from "../../support/import/products.ts";
import { fileOf } from "./files.ts";
import { folders, messagesEach, pastImport, talk } from "./various.ts";

// Threads start here, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const conversations = 500;

/** Says that a conversation came in an export of Freehold's own. */
function isMark({ kind, body }: ArchiveRecord): boolean {
  if (kind !== "conversation" || isErased(body)) return false;
  return body.change.type === "imported" && body.change.origin.source === "freehold";
}

function isImport({ kind, body }: ArchiveRecord): boolean {
  return kind === "import" && !isErased(body) && body.source === "freehold";
}

/** What was said, when and about what; without what importing an export adds. */
async function contentOf(archive: Archive): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const content = new Map<string, unknown[]>();
  for (const record of await readAll(archive)) {
    if (isImport(record) || isMark(record)) continue;
    const { kind, at, body } = record;
    const id = "conversationId" in body ? body.conversationId : "common";
    content.set(id, [...(content.get(id) ?? []), { kind, at, body }]);
  }
  return content;
}

test(
  `${conversations * messagesEach} messages go out and come back into an empty archive with the same bodies, times and trees`,
  { timeout: 120_000 },
  async () => {
    const talks = Array.from({ length: conversations }, (_, number) => talk(number));
    const archive = await archiveOf([[...folders(), pastImport], ...talks]);
    const { path, report } = await exportFrom(archive, { format: "native" });
    // Of an answer that was completed, what it was before as well.
    const said = talks.flat().filter(({ kind }) => kind === "prompt" || kind === "output");
    expect(report.messages).toBe(said.length);
    const empty = await archiveOf([]);
    expect(await bring(empty, path)).toMatchObject({
      source: "freehold",
      conversations,
      messages: conversations * messagesEach,
      unreadable: [],
    });
    expect(await contentOf(empty)).toEqual(await contentOf(archive));
    const { lastSeq } = empty.state();
    expect(await bring(empty, path)).toMatchObject({
      conversations: 0,
      alreadyHere: conversations,
    });
    expect(empty.state().lastSeq).toBe(lastSeq);
    expect((await empty.verify()).problems).toEqual([]);
  },
);

const prompt = (more: object = {}): { kind: string; body: object } => ({
  kind: "prompt",
  body: {
    conversationId: "c1",
    messageId: "p1",
    parentId: null,
    text: "Hi",
    attachments: [],
    replyId: "o1",
    ...more,
  },
});

test.each<[string, { kind: string; body: object; at?: string }]>([
  ["a text that is none", prompt({ text: 5 })],
  ["an id that leads elsewhere", prompt({ messageId: "../../x" })],
  ["an id without end", prompt({ messageId: "x".repeat(5_000) })],
  ["a list of attachments that is none", prompt({ attachments: { length: 3 } })],
  [
    "another conversation's body",
    { kind: "conversation", body: { conversationId: "c1", change: { type: "unheard" } } },
  ],
  ["an erasure", { kind: "erased", body: { everything: true, records: 9 } }],
  [
    "a model",
    {
      kind: "model",
      body: { change: "added", modelId: "m", fileName: "x", sizeBytes: 1, sha256: null },
    },
  ],
  [
    "a download in the ledger",
    {
      kind: "egress",
      body: {
        purpose: "download",
        method: "GET",
        url: "https://x.example",
        bodyBytes: 0,
        bodySha256: null,
      },
    },
  ],
  [
    "a rating beyond the scale",
    { kind: "rating", body: { conversationId: "c1", messageId: "o1", rating: 7 } },
  ],
  [
    "an answer with a provenance of nonsense",
    {
      kind: "output",
      body: {
        conversationId: "c1",
        messageId: "o1",
        parentId: "p1",
        status: "complete",
        text: "",
        reasoning: "",
        failure: null,
        provenance: { model: "x" },
      },
    },
  ],
  [
    "a finding that was let pass",
    {
      kind: "conversation",
      body: {
        conversationId: "c1",
        change: { type: "cleared", rule: "secret.key", clearingKey: "k" },
      },
    },
  ],
  [
    "a route that was opened",
    {
      kind: "conversation",
      body: {
        conversationId: "c1",
        change: { type: "routed", routing: { mode: "safe", isLocked: false } },
      },
    },
  ],
  [
    "a tag that nobody keeps any more",
    { kind: "keep", body: { place: { type: "tag", tag: "work" }, isKept: false } },
  ],
  [
    "a place to keep that is none",
    { kind: "keep", body: { place: { type: "path", path: "/" }, isKept: true } },
  ],
  ["a time that is none", { ...prompt(), at: "9999-99-99T99:99:99.999Z" }],
])("a file with %s brings the rest without it", async (_, hostile) => {
  const archive = await archiveOf([]);
  const good = [
    {
      kind: "conversation",
      body: { conversationId: "c0", change: { type: "renamed", title: "Kept", by: "person" } },
    },
    prompt({ conversationId: "c0", messageId: "p0", replyId: "o0" }),
  ];
  const report = await bring(archive, fileOf("own.jsonl", native([...good, hostile])));
  expect(report.unreadable).toMatchObject([{ count: 1 }]);
  expect(archive.conversationIds()).toEqual(["c0"]);
});

test("a lock to this device comes along", async () => {
  const routed = {
    conversationId: "c1",
    change: { type: "routed", routing: { mode: null, isLocked: true } },
  };
  const archive = await archiveOf([]);
  await bring(
    archive,
    fileOf("own.jsonl", native([prompt(), { kind: "conversation", body: routed }])),
  );
  expect((await archive.conversation("c1"))?.routing).toEqual({ mode: null, isLocked: true });
});

test("folders and tags that stay on the device do so where they are brought to, unless the person has them otherwise there", async () => {
  const [inFolder, tagged] = [new Talk("In"), new Talk("Tagged")];
  inFolder.change({ type: "moved", folderId: "folder-1" });
  tagged.change({ type: "tagged", tags: ["Łódź"] });
  const keep = (place: Place, isKept = true): NewRecord => ({
    kind: "keep",
    body: { place, isKept },
  });
  const folder = { type: "folder", folderId: "folder-1" } as const;
  const tag = { type: "tag", tag: "łódź" } as const;
  const others = [keep({ type: "tag", tag: "other" }), keep({ type: "tag", tag: "past" })];
  const archive = await archiveOf([
    [...folders(), keep(folder), keep(tag), ...others, keep({ type: "tag", tag: "Past" }, false)],
    [...inFolder.records, ...tagged.records],
  ]);
  const filter = { scope: "conversations" as const, conversationIds: [inFolder.id, tagged.id] };
  const { path } = await exportFrom(archive, { format: "native" }, { filter });
  const empty = await archiveOf([]);
  expect(await bring(empty, path)).toMatchObject({ conversations: 2, unreadable: [] });
  expect([...(await empty.common()).kept.values()]).toEqual([folder, tag]);
  const all = await archiveOf([]);
  const whole = await exportFrom(archive, { format: "native" });
  expect(await bring(all, whole.path)).toMatchObject({ unreadable: [] });
  expect([...(await all.common()).kept.keys()]).toEqual([
    "folder:folder-1",
    "tag:łódź",
    "tag:other",
  ]);
  await empty.append([keep(folder, false)]);
  await bring(empty, path);
  expect([...(await empty.common()).kept.values()]).toEqual([tag]);
});

test("a line that was changed or cut does not prove its hash, and the others come", async () => {
  const archive = await archiveOf([[...talk(1)]]);
  const { path } = await exportFrom(archive, { format: "native" });
  const text = readFileSync(path, "utf8");
  const changed = text.replace("Question 1.3 ✓", "Question 1.3 ✗").slice(0, -40);
  const other = await archiveOf([]);
  const report = await bring(other, fileOf("own.jsonl", changed));
  expect(report.unreadable).toEqual([
    {
      what: "A record is damaged: its hash does not fit what it says.",
      count: 2,
      // The other was cut off before its number was.
      names: [expect.stringMatching(/^record \d+$/)],
    },
  ]);
  expect(report.messages).toBe(messagesEach - 1);
});

test.each([
  ["a byte order mark", (text: string) => `\ufeff${text}`],
  ["lines that end as in Windows", (text: string) => text.replaceAll("\n", "\r\n")],
  ["both", (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
])("an export that an editor saved with %s is brought as it was", async (_, saved) => {
  const archive = await archiveOf([[...talk(1)]]);
  const { path } = await exportFrom(archive, { format: "native" });
  const other = await archiveOf([]);
  const report = await bring(other, fileOf("own.jsonl", saved(readFileSync(path, "utf8"))));
  expect(report).toMatchObject({ conversations: 1, messages: messagesEach, unreadable: [] });
  expect(await contentOf(other)).toEqual(await contentOf(archive));
});

test("of an export in which an earlier version left the places of erased messages, the rest comes without a word", async () => {
  const made = new Talk("Mine");
  const first = made.turn(null, "Kept", "A");
  made.turn(first, "Gone", "B");
  const archive = await archiveOf([made.records]);
  const messageIds = [made.promptId("Gone")];
  await archive.erase({ kind: "messages", conversationId: made.id, messageIds });
  const lines = readFileSync(join(archive.dir, "000001.jsonl"), "utf8")
    .split("\n")
    .filter((line) => !line.includes('"kind":"erased"'));
  const other = await archiveOf([]);
  const file = fileOf("own.jsonl", [native([]).trimEnd(), ...lines].join("\n"));
  expect(await bring(other, file)).toMatchObject({ messages: 2, unreadable: [] });
  expect(lines.filter((line) => line.includes('"erased":true'))).toHaveLength(2);
});

test("an export that was packed is asked for unpacked", async () => {
  const importing = importInto(await archiveOf([]));
  const zip = zipOf([{ name: "own.jsonl", content: Buffer.from(native([prompt()])) }]);
  expect(await importing.preview(fileOf("own.zip", zip))).toMatchObject({
    status: "failed",
    during: "reading",
    failure: { code: "invalid-input", message: expect.stringContaining("unpacked") },
  });
});

test("what is imported says so, and keeps saying it in the next export", async () => {
  const archive = await archiveOf([[...talk(1)]]);
  const { path } = await exportFrom(archive, { format: "native" });
  const second = await archiveOf([]);
  await bring(second, path);
  expect((await readAll(second)).filter(isMark)).toMatchObject([
    {
      body: {
        conversationId: "talk-1",
        change: { origin: { source: "freehold", importId: "import-2" } },
      },
    },
  ]);
  const markdown = await exportFrom(second, { format: "markdown" }, { isFolder: true });
  expect(markdown.names.map((name) => markdown.text(name)).join("")).toContain(
    'imported_from: "freehold"',
  );
  const third = await archiveOf([]);
  expect(await bring(third, (await exportFrom(second, { format: "native" })).path)).toMatchObject({
    conversations: 1,
    unreadable: [],
  });
});
