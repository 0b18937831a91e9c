import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { type Dispatch, type Handlers, createDispatch } from "../../../electron/core/dispatch.ts";
import { createOrganiseHandlers } from "../../../electron/core/organise/organise-handlers.ts";
import type { CallInput, CallName } from "../../../electron/shared/contract.ts";
import { tidyName } from "../../../electron/shared/organise.ts";
import type { Result } from "../../../electron/shared/result.ts";
import { filesHolding, newPlace, openIn, output, prompt, readAll } from "../archive/place.ts";

/** The real calls over a real archive. */
function dispatchOver(archive: Archive): Dispatch {
  // Only these are called here.
  return createDispatch(createOrganiseHandlers(archive) as Handlers, (name, error) => {
    throw new Error(`${name} went wrong`, { cause: error });
  });
}

async function open(place = newPlace()) {
  const archive = await openIn(place);
  const dispatch = dispatchOver(archive);
  const call = async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
    const result = await dispatch(name, input);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  };
  const makeFolder = async (name: string): Promise<string> => {
    const made = await call("conversationFolder.create", { name });
    if (typeof made !== "object" || made === null || !("folderId" in made)) throw new Error("none");
    return String(made.folderId);
  };
  return { archive, dispatch, call, makeFolder };
}

function words(result: Result<unknown>): string {
  return result.ok ? "it was done" : result.failure.message;
}

test("many conversations are moved, tagged, pinned and put out of the way in one step", async () => {
  const { archive, call, makeFolder } = await open();
  await archive.append([prompt("c1", 1), prompt("c2", 2)]);
  const folderId = await makeFolder("  Letters  ");
  const before = archive.state().lastSeq;
  await call("conversation.organise", {
    changes: [
      { conversationId: "c1", change: { type: "moved", folderId } },
      { conversationId: "c2", change: { type: "moved", folderId: null } },
      { conversationId: "c1", change: { type: "tagged", tags: ["work", "Łódź"] } },
      { conversationId: "c2", change: { type: "archived", isArchived: true } },
      { conversationId: "c2", change: { type: "pinned", isPinned: true } },
    ],
  });
  const written = (await readAll(archive)).filter(({ seq }) => seq > before);
  expect(written.map(({ kind, body }) => [kind, body])).toEqual([
    ["conversation", { conversationId: "c1", change: { type: "moved", folderId } }],
    ["conversation", { conversationId: "c2", change: { type: "moved", folderId: null } }],
    ["conversation", { conversationId: "c1", change: { type: "tagged", tags: ["work", "Łódź"] } }],
    ["conversation", { conversationId: "c2", change: { type: "archived", isArchived: true } }],
    ["conversation", { conversationId: "c2", change: { type: "pinned", isPinned: true } }],
  ]);
  expect([...(await archive.common()).folders]).toEqual([[folderId, "Letters"]]);
});

test("nothing is written when one of many is unknown, and why is said in words", async () => {
  const { archive, dispatch } = await open();
  await archive.append([prompt("c1", 1), prompt("c2", 2)]);
  await archive.erase({ kind: "conversations", conversationIds: ["c2"] });
  const before = archive.state().lastSeq;
  const archived = { type: "archived", isArchived: true } as const;
  const both = await dispatch("conversation.organise", {
    changes: ["c1", "c2"].map((conversationId) => ({ conversationId, change: archived })),
  });
  expect(words(both)).toMatch(/no longer in the archive, so nothing was changed/);
  const moved = { type: "moved", folderId: "nowhere" } as const;
  const lost = await dispatch("conversation.organise", {
    changes: [{ conversationId: "c1", change: moved }],
  });
  expect(words(lost)).toMatch(/folder is no longer there/);
  expect(archive.state().lastSeq).toBe(before);
});

test("folders are renamed and removed, and a restart knows what became of them", async () => {
  const place = newPlace();
  const first = await open(place);
  const kept = await first.makeFolder("Kept");
  const gone = await first.makeFolder("Gone");
  await first.call("conversationFolder.rename", { folderId: kept, name: "Kept well" });
  await first.call("conversationFolder.remove", { folderId: gone });
  const again = await first.dispatch("conversationFolder.rename", { folderId: gone, name: "Back" });
  expect(words(again)).toMatch(/no longer there/);
  await first.archive.close();
  const second = await open(place);
  expect([...(await second.archive.common()).folders]).toEqual([[kept, "Kept well"]]);
});

test("two folders cannot have one name, whatever its case, but one can change its own", async () => {
  const { archive, dispatch, makeFolder } = await open();
  const folderId = await makeFolder("Travel");
  await makeFolder("Work");
  const same = await dispatch("conversationFolder.create", { name: "TRAVEL" });
  expect(words(same)).toBe(
    "There is already a folder called “Travel”. Give this one another name.",
  );
  expect(words(await dispatch("conversationFolder.rename", { folderId, name: "work" }))).toMatch(
    /already a folder called “Work”/,
  );
  expect((await dispatch("conversationFolder.rename", { folderId, name: "travel" })).ok).toBe(true);
  expect([...(await archive.common()).folders.values()]).toEqual(["travel", "Work"]);
});

const keptKeys = async (archive: Archive) => [...(await archive.common()).kept.keys()];

test("a folder or tag is marked to stay on this device until somebody says otherwise, over a restart", async () => {
  const place = newPlace();
  const first = await open(place);
  const folderId = await first.makeFolder("Clients");
  const folder = { type: "folder", folderId } as const;
  await first.call("place.keep", { place: folder, isKept: true });
  await first.call("place.keep", { place: { type: "tag", tag: "Łódź" }, isKept: true });
  const before = first.archive.state().lastSeq;
  // The same again is no news.
  await first.call("place.keep", { place: { type: "tag", tag: "łódź" }, isKept: true });
  expect(first.archive.state().lastSeq).toBe(before);
  await first.archive.close();
  const second = await open(place);
  expect(await keptKeys(second.archive)).toEqual([`folder:${folderId}`, "tag:łódź"]);
  await second.call("place.keep", { place: { type: "tag", tag: "ŁÓDŹ" }, isKept: false });
  expect(await keptKeys(second.archive)).toEqual([`folder:${folderId}`]);
});

test("a folder that stays on this device is not removed before that is taken back", async () => {
  const { archive, call, dispatch, makeFolder } = await open();
  const folderId = await makeFolder("Clients");
  const place = { type: "folder", folderId } as const;
  await call("place.keep", { place, isKept: true });
  const refused = await dispatch("conversationFolder.remove", { folderId });
  expect(words(refused)).toMatch(/“Clients” stays on this device/);
  expect((await archive.common()).folders.has(folderId)).toBe(true);
  await call("place.keep", { place, isKept: false });
  await call("conversationFolder.remove", { folderId });
  const gone = await dispatch("place.keep", { place, isKept: true });
  expect(words(gone)).toMatch(/no longer there/);
});

test("a mark whose line is damaged is not taken for none", async () => {
  const place = newPlace();
  const first = await open(place);
  await first.call("place.keep", { place: { type: "tag", tag: "heron" }, isKept: true });
  await first.archive.append([prompt("c1", 1)]);
  expect((await first.archive.common()).losses.isAnyoneConcerned).toBe(false);
  await first.archive.close();
  const [name = ""] = filesHolding(place.dir, "heron");
  const file = join(place.dir, name);
  writeFileSync(file, readFileSync(file, "utf8").replace("heron", "hexon"));
  const second = await open(place);
  expect((await second.archive.common()).losses.isAnyoneConcerned).toBe(true);
  await second.archive.close();
  // Read anew from the journal, the line says nothing any more.
  rmSync(place.indexFile);
  const third = await open(place);
  expect((await third.archive.common()).losses.isAnyoneConcerned).toBe(true);
});

const one = (change: unknown) => ({ changes: [{ conversationId: "c1", change }] });

test.each([
  ["no change at all", "conversation.organise", { changes: [] }],
  ["a change of another kind", "conversation.organise", one({ type: "renamed", title: "x" })],
  ["a key too many", "conversation.organise", one({ type: "pinned", isPinned: true, by: "x" })],
  ["51 tags", "conversation.organise", one({ type: "tagged", tags: numbered(51) })],
  ["a tag of 41 letters", "conversation.organise", one({ type: "tagged", tags: ["x".repeat(41)] })],
  ["an empty tag", "conversation.organise", one({ type: "tagged", tags: [" "] })],
  ["a tag with a line break", "conversation.organise", one({ type: "tagged", tags: ["a\nb"] })],
  ["one tag twice", "conversation.organise", one({ type: "tagged", tags: ["Work", "work"] })],
  ["a path for a folder", "conversation.organise", one({ type: "moved", folderId: "../x" })],
  ["an empty folder name", "conversationFolder.create", { name: "  " }],
  ["a folder name of 81 letters", "conversationFolder.create", { name: "x".repeat(81) }],
  ["a folder name with a control", "conversationFolder.create", { name: "a\u0007b" }],
  [
    "a tag with a line break to keep",
    "place.keep",
    { place: { type: "tag", tag: "a\nb" }, isKept: true },
  ],
  ["a name that turns what follows", "conversationFolder.create", { name: "a\u202eb" }],
])("%s is refused and changes nothing", async (_what, name, input) => {
  const { archive, dispatch } = await open();
  await archive.append([prompt("c1", 1)]);
  const before = archive.state().lastSeq;
  expect(await dispatch(name, input)).toMatchObject({ failure: { code: "invalid-input" } });
  expect(archive.state().lastSeq).toBe(before);
});

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `tag ${index}`);
}

test("what a person types becomes one line that the calls take", () => {
  expect(tidyName("  Letters\tto\n Ada\u0000 \u202e")).toBe("Letters to Ada");
  expect(tidyName(" \n ")).toBe("");
});

test("tags go with their conversation, names of folders with everything", async () => {
  const place = newPlace();
  const { archive, call, makeFolder } = await open(place);
  await archive.append([prompt("c1", 1), output("c1", 1), prompt("c2", 2)]);
  const folderId = await makeFolder("heronfolder");
  await call("conversation.organise", {
    changes: [
      { conversationId: "c1", change: { type: "tagged", tags: ["herontag"] } },
      { conversationId: "c1", change: { type: "moved", folderId } },
    ],
  });
  await call("place.keep", { place: { type: "tag", tag: "egrettag" }, isKept: true });
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(filesHolding(place.dir, "herontag")).toEqual([]);
  expect(await keptKeys(archive)).toEqual(["tag:egrettag"]);
  expect([...(await archive.common()).folders.values()]).toEqual(["heronfolder"]);
  await archive.erase({ kind: "everything" });
  expect(filesHolding(place.dir, "heronfolder")).toEqual([]);
  expect(filesHolding(place.dir, "egrettag")).toEqual([]);
  expect(await keptKeys(archive)).toEqual([]);
  expect([...(await archive.common()).folders]).toEqual([]);
  await makeFolder("heronfolder");
  expect([...(await archive.common()).folders.values()]).toEqual(["heronfolder"]);
});
