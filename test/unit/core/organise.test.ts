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
  await archive.erase({ kind: "conversations", conversationIds: ["c1"] });
  expect(filesHolding(place.dir, "herontag")).toEqual([]);
  expect([...(await archive.common()).folders.values()]).toEqual(["heronfolder"]);
  await archive.erase({ kind: "everything" });
  expect(filesHolding(place.dir, "heronfolder")).toEqual([]);
  expect([...(await archive.common()).folders]).toEqual([]);
  await makeFolder("heronfolder");
  expect([...(await archive.common()).folders.values()]).toEqual(["heronfolder"]);
});
