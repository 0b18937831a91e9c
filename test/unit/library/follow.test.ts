import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, expect, test } from "vitest";
import type { Place } from "../../../electron/shared/organise.ts";
import type {
  ConversationChange,
  FolderBody,
  NewRecord,
} from "../../../electron/shared/records.ts";
import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { LibraryChange } from "../../../renderer/library/changes.ts";
import { applyPage } from "../../../renderer/library/projection/apply.ts";
import { type LibraryDatabase, createLibraryDatabase } from "../../../renderer/library/database.ts";
import { type Follower, createFollower } from "../../../renderer/library/follow.ts";
import type { LibraryProgress } from "../../../renderer/library/progress.ts";
import { type FakeArchive, createFakeArchive, created, output, prompt } from "./archive.ts";

interface Library {
  readonly database: LibraryDatabase;
  readonly follower: Follower;
  readonly published: LibraryChange[];
  readonly reports: Partial<LibraryProgress>[];
  readonly progress: () => Partial<LibraryProgress>;
}

const opened: LibraryDatabase[] = [];
let nextName = 0;

function openLibrary(archive: FakeArchive, name = `library-${nextName++}`): Library {
  const database = createLibraryDatabase(name);
  opened.push(database);
  const published: LibraryChange[] = [];
  const reports: Partial<LibraryProgress>[] = [];
  const follower = createFollower({
    database,
    read: archive.read,
    publish: (change) => published.push(change),
    report: (report) => reports.push(report),
  });
  const progress = () =>
    reports.reduce<Partial<LibraryProgress>>((all, report) => ({ ...all, ...report }), {});
  return { database, follower, published, reports, progress };
}

async function contents({ database }: Library): Promise<unknown> {
  const { conversations, messages, nodes, routes, folders, kept, usage, meta } = database;
  return Promise.all(
    [conversations, messages, nodes, routes, folders, kept, usage, meta].map((table) =>
      table.toArray(),
    ),
  );
}

function talk(archive: FakeArchive, conversationId: string): void {
  archive.append(
    created(conversationId),
    prompt(conversationId, `${conversationId}-p`, null),
    output(conversationId, `${conversationId}-o`, `${conversationId}-p`),
  );
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

test("shows what the archive has, in order", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  archive.append(
    {
      kind: "conversation",
      body: { conversationId: "c1", change: { type: "renamed", title: "Sourdough", by: "person" } },
    },
    {
      kind: "conversation",
      body: { conversationId: "c1", change: { type: "pinned", isPinned: true } },
    },
    { kind: "rating", body: { conversationId: "c1", messageId: "c1-o", rating: 1 } },
  );
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect(await library.database.conversations.get("c1")).toMatchObject({
    title: "Sourdough",
    titledBy: "person",
    isPinned: true,
    messageCount: 2,
  });
  expect(await library.database.messages.get("c1-o")).toMatchObject({
    role: "assistant",
    text: "answer c1-o",
    rating: 1,
    seq: 3,
  });
  expect(library.progress()).toEqual({ applied: 6, total: 6, isReady: true, problem: null });
});

test("a conversation is as old as its newest message, also when an import brings older ones later", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const library = openLibrary(archive);
  await library.follower.catchUp();
  const before = await library.database.conversations.get("c1");
  archive.append({ ...prompt("c1", "older", "c1-o"), at: "2025-12-24T00:00:00.000Z" });
  await library.follower.catchUp();
  const row = await library.database.conversations.get("c1");
  expect(row).toMatchObject({ messageCount: 3, updatedAt: before?.updatedAt });
});

test("a new conversation is as old as its first message, whenever it was begun", async () => {
  const archive = createFakeArchive();
  const at = "2025-12-24T00:00:00.000Z";
  archive.append(created("c1"), { ...prompt("c1", "p", null), at });
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect(await library.database.conversations.get("c1")).toMatchObject({ updatedAt: at });
});

test("shows the folders that are left, and what lies in which, tagged and put away", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const folder = (folderId: string, change: FolderBody["change"]): NewRecord => ({
    kind: "folder",
    body: { folderId, change },
  });
  const change = (change: ConversationChange): NewRecord => ({
    kind: "conversation",
    body: { conversationId: "c1", change },
  });
  archive.append(
    folder("f1", { type: "created", name: "Work" }),
    folder("f2", { type: "created", name: "Home" }),
    change({ type: "moved", folderId: "f1" }),
    change({ type: "tagged", tags: ["bread", "rye"] }),
    change({ type: "archived", isArchived: true }),
  );
  const library = openLibrary(archive);
  await library.follower.catchUp();
  archive.append(
    folder("f1", { type: "renamed", name: "Clients" }),
    folder("f2", { type: "removed" }),
  );
  await library.follower.catchUp();
  expect(await library.database.folders.toArray()).toMatchObject([{ id: "f1", name: "Clients" }]);
  expect(await library.database.conversations.get("c1")).toMatchObject({
    folderId: "f1",
    tags: ["bread", "rye"],
    isArchived: true,
    origin: null,
  });
});

test("shows which folders and tags stay on this device, by the newest word on each", async () => {
  const archive = createFakeArchive();
  const keep = (place: Place, isKept = true): NewRecord => ({
    kind: "keep",
    body: { place, isKept },
  });
  const folder = { type: "folder", folderId: "f1" } as const;
  archive.append(keep(folder), keep({ type: "tag", tag: "Łódź" }), keep(folder, false));
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect(await library.database.kept.toArray()).toEqual([
    { key: "tag:łódź", place: { type: "tag", tag: "Łódź" } },
  ]);
  archive.append(keep({ type: "tag", tag: "ŁÓDŹ" }, false), keep(folder));
  await library.follower.catchUp();
  expect(await library.database.kept.toArray()).toEqual([{ key: "folder:f1", place: folder }]);
  archive.append({ kind: "erased", body: { everything: true, records: 4 } });
  await library.follower.catchUp();
  expect(await library.database.kept.toArray()).toEqual([]);
});

test("what names a message of another conversation leaves that one as it is", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const library = openLibrary(archive);
  await library.follower.catchUp();
  const before = await library.database.messages.toArray();
  archive.append(
    created("c2"),
    prompt("c2", "c1-p", null, "Something else"),
    output("c2", "c1-o", "c1-p", "A lie"),
    { kind: "rating", body: { conversationId: "c2", messageId: "c1-o", rating: -1 } },
    {
      kind: "route",
      body: {
        conversationId: "c2",
        messageId: "c1-o",
        destination: { zone: "device" },
        reasons: ["mode-never"],
        verdict: "local",
        findings: [],
        gateVersion: "1",
        preset: "balanced",
        stage: "full",
      },
    },
  );
  await library.follower.catchUp();
  expect(await library.database.messages.toArray()).toEqual(before);
  expect(await library.database.routes.toArray()).toEqual([]);
  expect(await library.database.conversations.get("c2")).toMatchObject({ messageCount: 0 });
});

test("titles a conversation by the first words of its first prompt until it is named", async () => {
  const archive = createFakeArchive();
  archive.append(
    created("c1"),
    prompt("c1", "p1", null, "  How do I\nbake bread?  "),
    prompt("c1", "p2", "x", "And rolls?"),
  );
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect(await library.database.conversations.get("c1")).toMatchObject({
    title: "How do I bake bread?",
    titledBy: "prompt",
  });
});

test("goes on where it stopped, and a page that is applied twice changes nothing", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const library = openLibrary(archive);
  await library.follower.catchUp();
  talk(archive, "c2");
  await library.follower.catchUp();
  const before = await contents(library);
  await applyPage(library.database, archive.records);
  expect(await contents(library)).toEqual(before);
  expect(library.published).toHaveLength(2);
});

test("leaves nothing of a page whose transaction failed", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const library = openLibrary(archive);
  await library.database.open();
  library.database.nodes.hook("creating", () => {
    throw new Error("the power went out");
  });
  await expect(applyPage(library.database, archive.records)).rejects.toThrow();
  expect(await library.database.messages.count()).toBe(0);
  expect(await library.database.meta.count()).toBe(0);
});

test("starts again when the archive is another one", async () => {
  const name = "moved-library";
  const first = createFakeArchive("a");
  talk(first, "c1");
  const before = openLibrary(first, name);
  await before.follower.catchUp();
  before.database.close();
  const second = createFakeArchive("b");
  talk(second, "c2");
  const library = openLibrary(second, name);
  await library.follower.catchUp();
  expect(await library.database.conversations.toCollection().primaryKeys()).toEqual(["c2"]);
  expect(await library.database.messages.get("c1-o")).toBeUndefined();
  expect(library.published[0]).toBe("cleared");
  expect(library.progress()).toMatchObject({ isReady: true });
});

test("removes an erased conversation, also one erased on the page that made it", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  talk(archive, "c2");
  const library = openLibrary(archive);
  await library.follower.catchUp();
  archive.erase("c1");
  talk(archive, "c3");
  archive.append(
    { kind: "erased", body: { conversationId: "c3", records: 3 } },
    output("c3", "late", "c3-p"),
  );
  await library.follower.catchUp();
  expect(await library.database.conversations.toCollection().primaryKeys()).toEqual(["c2"]);
  expect(
    (await library.database.messages.toArray()).map((message) => message.conversationId),
  ).toEqual(["c2", "c2"]);
  expect((await library.database.nodes.toArray()).map((node) => node.conversationId)).toEqual([
    "c2",
    "c2",
  ]);
});

test("gives the same rows again after the database was deleted", async () => {
  const archive = createFakeArchive();
  for (const id of ["c1", "c2", "c3"]) talk(archive, id);
  archive.erase("c2");
  archive.append({ kind: "rating", body: { conversationId: "c1", messageId: "c1-o", rating: -1 } });
  const library = openLibrary(archive);
  await library.follower.catchUp();
  const before = await contents(library);
  await library.database.delete();
  const again = openLibrary(archive, library.database.name);
  await again.follower.catchUp();
  expect(await contents(again)).toEqual(before);
});

test("rebuilds a database of another version or shape", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const newer = new Dexie("from-the-future");
  newer.version(99).stores({ messages: "++other", meta: "key" });
  await newer.open();
  await newer.table("meta").put({ key: "position", shape: 99, seq: 500, hash: "f".repeat(64) });
  newer.close();
  const library = openLibrary(archive, "from-the-future");
  await library.follower.catchUp();
  expect(await library.database.messages.get("c1-o")).toMatchObject({ text: "answer c1-o" });
  expect(library.progress()).toMatchObject({ isReady: true, problem: null });
});

test("rebuilds once when the database fails at work, and tells when that fails too", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const library = openLibrary(archive);
  let failures = 1;
  library.database.nodes.hook("creating", () => {
    if (failures-- > 0) throw new Error("disk fault");
  });
  await library.follower.catchUp();
  expect(await library.database.messages.count()).toBe(2);
  failures = 1_000;
  talk(archive, "c2");
  await library.follower.catchUp();
  expect(library.progress().problem).toContain("The archive itself is whole");
});

test("shares one loop among calls and sees what arrived meanwhile", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  let readsAtOnce = 0;
  let mostAtOnce = 0;
  const library = openLibrary({
    ...archive,
    read: async (input) => {
      mostAtOnce = Math.max(mostAtOnce, ++readsAtOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      readsAtOnce--;
      return archive.read(input);
    },
  });
  const first = library.follower.catchUp();
  talk(archive, "c2");
  await Promise.all([first, library.follower.catchUp(), library.follower.catchUp()]);
  expect(mostAtOnce).toBe(1);
  expect(await library.database.conversations.count()).toBe(2);
});

test("builds 20,000 records with progress", { timeout: 60_000 }, async () => {
  const archive = createFakeArchive();
  archive.append(created("big"));
  let parentId: string | null = null;
  for (let turn = 0; turn < 9_999; turn++) {
    archive.append(prompt("big", `p${turn}`, parentId), output("big", `o${turn}`, `p${turn}`));
    parentId = `o${turn}`;
  }
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect(await library.database.messages.count()).toBe(19_998);
  expect(await library.database.conversations.get("big")).toMatchObject({ messageCount: 19_998 });
  expect(library.reports.length).toBeGreaterThan(10);
  expect(library.progress()).toMatchObject({ applied: 19_999, isReady: true });
});

const route: NewRecord = {
  kind: "route",
  body: {
    conversationId: "c1",
    messageId: "c1-o",
    destination: {
      zone: "third-party",
      endpointId: "e",
      endpointName: "E",
      provider: "openai",
      modelId: "m",
    },
    reasons: ["safe"],
    verdict: "eligible",
    findings: [],
    gateVersion: "1",
    preset: "balanced",
    stage: "full",
  },
};

function egress(messageId: string | null): NewRecord {
  return {
    kind: "egress",
    body: {
      purpose: messageId === null ? "hub-search" : "chat",
      method: "POST",
      url: "https://a.b/",
      bodyBytes: 2,
      bodySha256: "0".repeat(64),
      ...(messageId === null ? {} : { conversationId: "c1", messageId, sentBody: "{}" }),
    },
  };
}

test("knows where an answer was asked for and which entry of the ledger has its bytes, without keeping them", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  archive.append(route, egress("c1-o"), egress(null));
  const library = openLibrary(archive);
  await library.follower.catchUp();
  const row = await library.database.routes.get("c1-o");
  expect(row).toEqual({ ...route.body, egressSeq: 5 });
  expect(JSON.stringify(await contents(library))).not.toContain("sentBody");
});

test("an erased conversation's routes are gone with it, on the page that erases it and later", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  archive.append(route, egress("c1-o"));
  const library = openLibrary(archive);
  await library.follower.catchUp();
  archive.erase("c1");
  await library.follower.catchUp();
  expect(await library.database.routes.count()).toBe(0);
});

test("a conversation's own rule is the one that was chosen last", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const routed = (isLocked: boolean): NewRecord => ({
    kind: "conversation",
    body: { conversationId: "c1", change: { type: "routed", routing: { mode: "ask", isLocked } } },
  });
  archive.append(routed(true), routed(false));
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect((await library.database.conversations.get("c1"))?.routing).toEqual({
    mode: "ask",
    isLocked: false,
  });
});

test("a conversation's cost is that of its remote answers, each counted once", async () => {
  const archive = createFakeArchive();
  talk(archive, "c1");
  const answer = output("c1", "c1-r", "c1-p");
  if (answer.kind !== "output") throw new Error("not an output");
  const priced: NewRecord = {
    kind: "output",
    body: {
      ...answer.body,
      provenance: {
        route: {
          zone: "third-party",
          endpointId: "e",
          endpointName: "E",
          provider: "openai",
          modelId: "m",
          reasons: ["asked"],
          host: "a.b",
          bodySha256: "0".repeat(64),
          isRedacted: false,
        },
        answeredBy: "m",
        sampling: defaultConversationSettings.sampling,
        systemPromptSha256: null,
        stopReason: "end",
        timing: { timeToFirstTokenMs: 1, totalMs: 2, tokensPerSecond: null, waitedMs: 0 },
        tokens: { prompt: 1, cached: 0, output: 1, reasoning: 0 },
        costUsd: 0.25,
      },
    },
  };
  archive.append(priced, priced);
  const library = openLibrary(archive);
  await library.follower.catchUp();
  expect((await library.database.conversations.get("c1"))?.costUsd).toBe(0.25);
});
