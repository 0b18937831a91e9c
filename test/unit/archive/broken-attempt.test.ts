import { expect, test } from "vitest";
import type { NewRecord } from "../../../electron/shared/records.ts";
import { checkpoint, filesHolding, newPlace, openIn, output, prompt, readAll } from "./place.ts";
import { reportOn, runScript } from "./standalone.ts";

const canary = "zebrafish-4711";

/** As a turn writes them whose remote answer broke off: the local one came in its place. */
function brokenOff(conversationId: string, number: number, attemptId: string): NewRecord[] {
  return [
    prompt(conversationId, number),
    checkpoint(conversationId, number, 0, canary, "", 0),
    checkpoint(conversationId, number, canary.length, canary, canary, 0),
    attempt(conversationId, number, attemptId),
    restart(conversationId, number),
    checkpoint(conversationId, number, 0, "Begun anew", "", 0),
    output(conversationId, number),
  ];
}

function attempt(conversationId: string, number: number, messageId: string): NewRecord {
  const { body } = output(conversationId, number, canary + canary);
  return { kind: "output", body: { ...body, messageId, status: "failed" } as never };
}

function restart(conversationId: string, number: number): NewRecord {
  const { body } = checkpoint(conversationId, number, 0, "", "", 0);
  return { kind: "checkpoint", body: { ...body, isRestart: true } as never };
}

test("an erased answer that broke off goes with the pieces in which it was streamed", async () => {
  const place = newPlace();
  const archive = await openIn(place, { segmentBytes: 1_000 });
  await archive.append(brokenOff("c1", 1, "a1"));
  await archive.append([prompt("c2", 2, "Elsewhere")]);
  const target = { kind: "messages", conversationId: "c1", messageIds: ["a1"] } as const;
  expect(await archive.erase(target)).toBe(3);
  expect(filesHolding(place.dir, canary)).toEqual([]);
  const log = await archive.conversation("c1");
  expect([...(log?.messages.keys() ?? [])]).toEqual(["p1", "o1"]);
  expect((await readAll(archive)).at(-1)?.body).toMatchObject({ messageIds: ["a1"], records: 3 });
  await archive.close();
  expect(await reportOn(place.dir)).toMatchObject({ erased: 3, problems: [] });
  expect(runScript(place.dir)).toEqual({ status: 0, problems: [] });
  const again = await openIn(place);
  expect((await again.conversation("c1"))?.messages.size).toBe(2);
  expect(filesHolding(place.dir, "Begun anew")).not.toEqual([]);
});

test("erasing another answer leaves the pieces of one that broke off and stays", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  const [asked, ...answered] = brokenOff("c1", 1, "a1");
  // Asked once more, and answered while the first answer was still streaming.
  const beside = {
    kind: "output",
    body: { ...output("c1", 1).body, messageId: "b1" },
  } as NewRecord;
  await archive.append([asked, answered[0], beside, ...answered.slice(1)].filter(isRecord));
  const erase = (messageId: string): Promise<number> =>
    archive.erase({ kind: "messages", conversationId: "c1", messageIds: [messageId] });
  expect(await erase("b1")).toBe(1);
  expect(await erase("o1")).toBe(5);
  expect([...((await archive.conversation("c1"))?.messages.keys() ?? [])]).toEqual(["p1", "a1"]);
});

test("an answer that broke off and is erased while the next one streams leaves that one alone", async () => {
  const place = newPlace();
  const archive = await openIn(place);
  await archive.append(brokenOff("c1", 1, "a1").slice(0, -1));
  await archive.erase({ kind: "messages", conversationId: "c1", messageIds: ["a1"] });
  await archive.append([checkpoint("c1", 1, 10, " and on", "", 0)]);
  await archive.close();
  const again = await openIn(place);
  expect(again.openTurns).toMatchObject([{ messageId: "o1", text: "Begun anew and on" }]);
  expect(filesHolding(place.dir, canary)).toEqual([]);
});

function isRecord(record: NewRecord | undefined): record is NewRecord {
  return record !== undefined;
}
