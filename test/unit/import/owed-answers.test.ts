import { expect, test } from "vitest";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { interruptedRecord } from "../../../electron/core/turns/turn-records.ts";
import { newPlace, openIn, readAll } from "../archive/place.ts";
import { archiveOf, exportFrom, Talk } from "../export/exporting.ts";
import { routed, sent } from "./asked-remotely.ts";
import { bringHere as bring } from "./importing.ts";
import { eraseSaid, told } from "./told.ts";

/* An answer of a remote model that was still being written when its conversation was exported. */

const ids = { conversationId: "talk", messageId: "o" } as const;

const asked = routed(ids);
const left = sent(ids, '"And when?"');

const piece = (offset: number, text: string): NewRecord => ({
  kind: "checkpoint",
  body: { ...ids, parentId: "p", offset, text, reasoningOffset: 0, reasoning: "" },
});

const answer: NewRecord = {
  kind: "output",
  body: {
    ...ids,
    parentId: "p",
    status: "complete",
    text: "At noon.",
    reasoning: "",
    failure: null,
    provenance: null,
  },
};

/** A conversation that holds one answer, and the prompt that waits for the next. */
function waiting(): { readonly first: readonly NewRecord[]; readonly prompt: NewRecord } {
  const { conversationId } = ids;
  const talk = new Talk("Trains", { id: conversationId });
  const parentId = talk.turn(null, "Does it run?", "It does.");
  const body = { conversationId, messageId: "p", parentId, text: "And when?", attachments: [] };
  return { first: talk.records, prompt: { kind: "prompt", body: { ...body, replyId: "o" } } };
}

const ownExport = async (archive: Archive): Promise<string> =>
  (await exportFrom(archive, { format: "native" })).path;

async function piecesIn(archive: Archive): Promise<readonly string[]> {
  return (await readAll(archive)).flatMap(({ kind, body }) =>
    kind === "checkpoint" && "text" in body ? [body.text] : [],
  );
}

/** What left another machine, as the ledger counts it. */
async function broughtTotal(archive: Archive): Promise<number> {
  return (await archive.egress({ beforeSeq: null, limit: 1 })).broughtTotal;
}

test("an export that was made while an answer came adds nothing the second time, and a later one only what is new", async () => {
  const { first, prompt } = waiting();
  const theirs = await archiveOf([[...first, prompt, asked, left, piece(0, "At")]]);
  const archive = await archiveOf([]);
  const begun = await ownExport(theirs);
  expect(await bring(archive, begun)).toMatchObject({ conversations: 1, messages: 3 });

  await theirs.append([piece(2, " no")]);
  const further = await ownExport(theirs);
  expect(await bring(archive, further)).toMatchObject({ grown: 1, messages: 0 });
  expect(await piecesIn(archive)).toEqual(["At", " no"]);

  await theirs.append([piece(5, "on."), answer]);
  const whole = await ownExport(theirs);
  const files = [begun, further, whole];
  for (const file of [begun, further]) {
    const { lastSeq } = archive.state();
    expect(await bring(archive, file)).toMatchObject({ grown: 0, alreadyHere: 1 });
    expect(archive.state().lastSeq).toBe(lastSeq);
  }
  expect(await bring(archive, whole)).toMatchObject({ grown: 1, messages: 1 });
  expect(await told(archive)).toEqual([
    ["- > Does it run?", "Does it run? > It does.", "It does. > And when?", "And when? > At noon."],
  ]);
  expect(await piecesIn(archive)).toEqual(["At", " no", "on."]);
  expect(await broughtTotal(archive)).toBe(1);
  const { lastSeq } = archive.state();
  for (const file of files)
    expect(await bring(archive, file)).toMatchObject({ grown: 0, alreadyHere: 1 });
  expect(archive.state().lastSeq).toBe(lastSeq);
});

test.each([
  { when: "before anything left for it", begun: [] },
  { when: "once something had left", begun: [asked, left, piece(0, "At")] },
])(
  "what left for an answer comes with the rest of it after Freehold was started again, exported $when",
  async ({ begun }) => {
    const { first, prompt } = waiting();
    const theirs = await archiveOf([[...first, prompt, ...begun]]);
    const place = newPlace();
    const before = await openIn(place);
    await bring(before, await ownExport(theirs));
    await before.close();
    const archive = await openIn(place);
    await archive.append(archive.openTurns.map(interruptedRecord));

    const again = sent(ids, '"And when, please?"');
    await theirs.append(begun.length === 0 ? [asked, left, again] : [again]);
    await bring(archive, await ownExport(theirs));
    expect(await broughtTotal(archive)).toBe(2);
    await theirs.append([answer]);
    const whole = await ownExport(theirs);
    expect(await bring(archive, whole)).toMatchObject({ grown: 1, messages: 1 });
    expect(await told(archive)).toEqual(await told(theirs));
    expect(await broughtTotal(archive)).toBe(2);
    const { lastSeq } = archive.state();
    expect(await bring(archive, whole)).toMatchObject({ grown: 0, alreadyHere: 1 });
    expect(archive.state().lastSeq).toBe(lastSeq);
  },
);

test("such an export adds nothing the second time where its conversation came back under another id either", async () => {
  const { first, prompt } = waiting();
  const theirs = await archiveOf([[...first, prompt, asked, left, piece(0, "At")]]);
  const begun = await ownExport(theirs);
  const archive = await archiveOf([]);
  await bring(archive, begun);
  await archive.erase({ kind: "conversations", conversationIds: [ids.conversationId] });
  expect(await bring(archive, begun, { bringsErased: true })).toMatchObject({ conversations: 1 });
  expect(archive.conversationIds()).not.toContain(ids.conversationId);
  const { lastSeq } = archive.state();
  expect(await bring(archive, begun)).toMatchObject({ grown: 0, alreadyHere: 1 });
  expect(archive.state().lastSeq).toBe(lastSeq);
});

test("what was on its way to a prompt that was erased here does not come back with its export", async () => {
  const { first, prompt } = waiting();
  const begun = await ownExport(await archiveOf([[...first, prompt, asked, left, piece(0, "At")]]));
  const archive = await archiveOf([]);
  await bring(archive, begun);
  await eraseSaid(archive, "And when?");
  const { lastSeq } = archive.state();
  expect(await bring(archive, begun)).toMatchObject({ alreadyHere: 1, erasedMessages: 1 });
  expect(archive.state().lastSeq).toBe(lastSeq);

  const wanted = { bringsErased: true };
  expect(await bring(archive, begun, wanted)).toMatchObject({ grown: 1, messages: 1 });
  expect(await piecesIn(archive)).toEqual(["At"]);
  expect(await bring(archive, begun, wanted)).toMatchObject({ grown: 0, alreadyHere: 1 });
});

test("what left for an answer below an erased one stays away with it", async () => {
  const { first, prompt } = waiting();
  const archive = await archiveOf([]);
  const theirs = await archiveOf([first]);
  await bring(archive, await ownExport(theirs));
  await eraseSaid(archive, "It does.");
  await theirs.append([prompt, asked, left]);
  const { lastSeq } = archive.state();
  expect(await bring(archive, await ownExport(theirs))).toMatchObject({ erasedMessages: 2 });
  expect(archive.state().lastSeq).toBe(lastSeq);
});
