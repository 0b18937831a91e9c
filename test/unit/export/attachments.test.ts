import { csvParse } from "d3-dsv";
import { lexer } from "marked";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { Talk, archiveOf, attached, exportFrom } from "./exporting.ts";
import { elements, textOf } from "./html-tree.ts";

const plain = attached("notes.txt", "Oats\n  and milk");
const hostile = attached(
  '=1+1, "x"\n```\n</script>_a_.md',
  "\n=1+1\n```js\nlet a = \"</script>\";\n````\n~~~\n<b>'quoted'</b> </pre></details>\n",
);

/** Both files come with the first prompt. */
function withFiles(): Talk {
  const talk = new Talk("T");
  const { promptId, replyId } = talk.ask(null, "What is in them?", [hostile, plain]);
  talk.answer(promptId, "Breakfast.", { messageId: replyId });
  talk.turn(replyId, "And then?", "Lunch.");
  return talk;
}

test("in Markdown a prompt's files stand before it, each whole in a block of its own under its name", async () => {
  const archive = await archiveOf([withFiles().records]);
  const { text } = await exportFrom(archive, { format: "markdown" });
  const tokens = lexer(text().replace(/^---[\s\S]*?\n---\n/, "")) as readonly {
    readonly type: string;
    readonly text: string;
  }[];
  const read = tokens
    .filter(({ type }) => type !== "space")
    .map(({ type, text: words }) => [type, words]);
  expect(read.slice(0, 9)).toEqual([
    ["heading", "T"],
    ["heading", "1. You"],
    ["paragraph", expect.stringMatching(/UTC\*$/)],
    ["paragraph", 'File: =1+1, "x" \\`\\`\\` \\</script\\>\\_a\\_.md'],
    ["code", hostile.text],
    ["paragraph", "File: notes.txt"],
    ["code", plain.text],
    ["paragraph", "What is in them?"],
    ["heading", "2. Assistant"],
  ]);
  expect(read.filter(([type]) => type === "heading")).toHaveLength(5);
  expect(read.filter(([type]) => type === "html")).toEqual([]);
});

test("in HTML they stand there as they are, and nothing of them is obeyed", async () => {
  const archive = await archiveOf([withFiles().records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const all = elements(parse(text()));
  const textsOf = (tag: string): readonly string[] =>
    all.filter(({ tagName }) => tagName === tag).map(textOf);
  expect(textsOf("summary")).toEqual([`File: ${hostile.name}`, `File: ${plain.name}`]);
  expect(textsOf("pre")).toEqual([hostile.text, plain.text]);
  for (const tag of ["script", "b"]) expect(textsOf(tag)).toEqual([]);
  const [prompt, ...others] = textsOf("article");
  expect(prompt).toMatch(/and milkWhat is in them\?$/);
  expect(others).toHaveLength(3);
});

test("the table names them in a cell that no spreadsheet runs, and has nothing of their text", async () => {
  const archive = await archiveOf([withFiles().records]);
  const { text } = await exportFrom(archive, { format: "csv" });
  const rows = csvParse(text().slice(1));
  expect(rows.map(({ role, attachments }) => [role, attachments])).toEqual([
    ["user", `'${hostile.name}; ${plain.name}`],
    ["assistant", ""],
    ["user", ""],
    ["assistant", ""],
  ]);
  expect(rows[0]?.text).toBe("What is in them?");
  expect(text()).not.toMatch(/Oats|let a/);
});
