import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { csvCell } from "../../../electron/core/archive/export/csv.ts";
import { Talk, archiveOf, exportFrom, localProvenance } from "./exporting.ts";

test("is a table that other programs read: one row a message, with everything between quotes that must be", async () => {
  const talk = new Talk('Commas, "quotes"');
  const answer = talk.turn(null, 'a, "b"\r\nc\nd', "", {
    text: "fine;\ttabs",
    reasoning: "hm\n,",
    provenance: localProvenance("x.gguf", "Model X"),
  });
  talk.rate(answer, -1).change({ type: "tagged", tags: ["one", "two"] });
  const archive = await archiveOf([talk.records]);
  const { text, report } = await exportFrom(archive, { format: "csv" });
  expect(text().startsWith("\ufeffconversation_id,")).toBe(true);
  expect(text().endsWith("\r\n")).toBe(true);
  const rows = csvParse(text().slice(1));
  expect(report).toMatchObject({ conversations: 1, messages: 2, files: 1 });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    conversation_title: 'Commas, "quotes"',
    tags: "one; two",
    role: "user",
    text: 'a, "b"\r\nc\nd',
    parent_id: "",
  });
  expect(rows[1]).toMatchObject({
    message_id: answer,
    parent_id: rows[0]?.message_id,
    role: "assistant",
    status: "complete",
    model: "Model X",
    route: "local",
    rating: "bad",
    prompt_tokens: "12",
    output_tokens: "34",
    text: "fine;\ttabs",
    reasoning: "hm\n,",
  });
});

const formulas = [
  '=HYPERLINK("https://evil.example","x")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "'=1",
  "'quoted",
];

test.each(formulas)("is not run by a spreadsheet: %j", async (formula) => {
  const talk = new Talk(formula.trim());
  talk.turn(null, formula, formula);
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "csv" });
  for (const row of csvParse(text().slice(1))) {
    expect(row.text).toBe(`'${formula}`);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  }
});

test("leaves every other cell as it is", () => {
  for (const cell of ["", "a", "1", "a=b", " =1", "ü", "a'b"]) expect(csvCell(cell)).toBe(cell);
});

test("holds only the messages that a search found when it is asked for those", async () => {
  const talk = new Talk("T");
  const first = talk.turn(null, "one", "eins");
  talk.turn(first, "two", "zwei");
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(
    archive,
    { format: "csv" },
    { filter: { scope: "messages", conversationIds: [talk.id], messageIds: [first] } },
  );
  expect(csvParse(text().slice(1)).map((row) => row.text)).toEqual(["eins"]);
});
