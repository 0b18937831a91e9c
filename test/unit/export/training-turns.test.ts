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
