import { expect, test } from "vitest";
import { Talk, archiveOf, exportFrom, training } from "./exporting.ts";
import { told } from "./training-lines.ts";

test("an answer to no prompt, as imports bring them, is not learned, and what follows a greeting is", async () => {
  const greeted = new Talk("Greeted");
  const greeting = greeted.turn(null, "", "How can I help?");
  greeted.turn(greeting, "a", "A");
  const unasked = new Talk("Unasked");
  const first = unasked.turn(null, "b", "B");
  const second = unasked.turn(first, " \n", "And also this.");
  unasked.turn(second, "c", "C");
  const archive = await archiveOf([greeted.records, unasked.records]);
  const { text, report } = await exportFrom(archive, training());
  expect(told(text("train.jsonl"))).toEqual(["a A", "b B"]);
  expect(report.leftOut).toEqual([{ reason: "no-prompt", count: 2 }]);
});

test("a prompt that is nothing but a file is one", async () => {
  const talk = new Talk("T");
  talk.turn(null, "", "It is a list.");
  const [record] = talk.records.filter(({ kind }) => kind === "prompt");
  if (record?.kind !== "prompt") throw new Error("There is no prompt.");
  const attachments = [{ name: "list.txt", sizeBytes: 1, text: "x" }];
  talk.records[talk.records.indexOf(record)] = {
    kind: "prompt",
    body: { ...record.body, attachments },
  };
  const archive = await archiveOf([talk.records]);
  const { text, report } = await exportFrom(archive, training());
  expect(text("train.jsonl")).toContain("list.txt");
  expect(report.leftOut).toEqual([]);
});

test("of the newest branch, a regenerate that was stopped gives way to the newest finished answer in its place", async () => {
  const rated = new Talk("Rated");
  rated.turn(null, "a", "A1");
  rated.rate(rated.answer(rated.promptId("a"), "A2"), 1);
  rated.answer(rated.promptId("a"), "A3 hal", { status: "stopped" });
  // The finished one went on, and there the same happened again.
  const deep = new Talk("Deep");
  const first = deep.turn(null, "b", "B");
  deep.turn(first, "c", "C");
  deep.answer(deep.promptId("c"), "", { status: "interrupted" });
  deep.answer(deep.promptId("b"), "", { status: "stopped" });
  // One rated bad is no better than none.
  const bad = new Talk("Bad");
  bad.rate(bad.turn(null, "d", "D1"), -1);
  bad.answer(bad.promptId("d"), "D2 hal", { status: "stopped" });
  const archive = await archiveOf([rated.records, deep.records, bad.records]);
  const { text, report } = await exportFrom(archive, training());
  expect(told(text("train.jsonl"))).toEqual(["a A2", "b B c C"]);
  expect(report.leftOut).toEqual([{ reason: "unfinished", count: 1 }]);
});
