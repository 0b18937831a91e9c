import { lexer } from "marked";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { yamlValue } from "../../../electron/core/archive/export/markdown.ts";
import type { ExportFilter } from "../../../electron/shared/export.ts";
import { Talk, archiveOf, exportFrom, localProvenance } from "./exporting.ts";
import { elements, textOf } from "./html-tree.ts";

/** js-yaml comes with other tools and has no types of its own. */
const yamlPackage: string = "js-yaml";
const { load } = (await import(yamlPackage)) as { readonly load: (text: string) => unknown };

interface Token {
  readonly type: string;
  readonly depth?: number;
  readonly text: string;
}

const tokensOf = (markdown: string): readonly Token[] => lexer(markdown) as readonly Token[];

function frontMatter(markdown: string): unknown {
  const found = /^---\n([\s\S]*?)\n---\n/.exec(markdown);
  if (found === null) throw new Error("There is no front matter.");
  return load(found[1] ?? "");
}

/** A root prompt with two answers, of which the first goes on twice. */
function branched(): Talk {
  const talk = new Talk("Which tea?: a #test");
  const first = talk.turn(null, "Tea?", "Green.");
  talk.turn(first, "Why green?", "It is light.");
  talk.turn(first, "And milk?", "Rather not.", { status: "stopped" });
  talk.answer(talk.promptId("Tea?"), "Black, newest.", {
    provenance: localProvenance("x.gguf", "Model *X*"),
  });
  return talk;
}

test("Markdown has front matter that YAML reads, the newest branch first, and every message once", async () => {
  const talk = branched();
  talk
    .change({ type: "tagged", tags: ["tea", "no: yes"] })
    .change({ type: "pinned", isPinned: true });
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "markdown" });
  expect(frontMatter(text())).toMatchObject({
    title: "Which tea?: a #test",
    id: talk.id,
    tags: ["tea", "no: yes"],
    pinned: true,
    archived: false,
    models: ["Model *X*"],
    messages: 7,
    branches: 3,
  });
  for (const words of ["Tea?", "Green.", "Why green?", "It is light.", "And milk?", "Rather not."])
    expect(text().split(`\n${words}\n`)).toHaveLength(2);
  const headings = text().match(/^## .*$/gm);
  expect(headings).toEqual([
    "## 1. You",
    String.raw`## 2. Model \*X\*`,
    "## Branch 2: goes on after message 1",
    "## 3. Assistant",
    "## 4. You",
    "## 5. Assistant",
    "## Branch 3: goes on after message 3",
    "## 6. You",
    "## 7. Assistant",
  ]);
  expect(text()).toContain("Stopped by you.");
});

test("HTML has the newest branch first, each other one under a heading that says where it goes on, and every message once", async () => {
  const archive = await archiveOf([branched().records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const read = elements(parse(text())).flatMap((element) => {
    const id = element.attrs.find(({ name }) => name === "id")?.value;
    // What is said is the last in a message.
    if (element.tagName === "article")
      return [`${id}: ${textOf(elements(element).at(-1) ?? element)}`];
    return element.tagName === "h2" ? [textOf(element)] : [];
  });
  expect(read).toEqual([
    "m1: Tea?",
    "m2: Black, newest.",
    "Branch 2: goes on after message 1",
    "m3: Green.",
    "m4: Why green?",
    "m5: It is light.",
    "Branch 3: goes on after message 3",
    "m6: And milk?",
    "m7: Rather not.",
  ]);
});

test("YAML takes every character that a title can hold", () => {
  for (const value of [
    "\u0085\u2028\u2029\ufeff\u007f",
    'a"\\\n\t: # - [x] {y}',
    "yes",
    "1",
    "null",
    "👩‍👩‍👧",
  ])
    expect(load(`title: ${yamlValue(value)}`)).toEqual({ title: value });
});

test("many conversations become a folder by years, and equal titles do not meet", async () => {
  const talks = ["Plan", "plan", "PLAN.", "../../up", ""].map((title) => new Talk(title));
  for (const talk of talks) talk.turn(null, "Hello there", "Hi");
  const archive = await archiveOf(talks.map(({ records }) => records));
  const { names, text, report } = await exportFrom(
    archive,
    { format: "markdown" },
    { isFolder: true },
  );
  expect(report).toMatchObject({ conversations: 5, messages: 10, files: 5 });
  const day = new Date().toISOString().slice(0, 10);
  expect(names).toEqual(
    ["Hello there", "PLAN (3)", "Plan", "plan (2)", "up"]
      .map((name) => `${day.slice(0, 4)}/${day} ${name}.md`)
      .toSorted(),
  );
  expect(frontMatter(text(names[0]))).toMatchObject({ messages: 2 });
});

const attack = `<script>alert(1)</script><img src=x onerror=alert(2)> "quotes' & </title></style> [x](javascript:alert(3))`;

test("HTML stands alone: nothing in it runs, and nothing is fetched, whatever was said", async () => {
  const talk = new Talk(attack, { systemPrompt: attack });
  const answer = talk.turn(
    null,
    attack,
    `${attack}\n\`\`\`html\n${attack}\n\`\`\`\n# ${attack}\n**b** \`<i>\``,
    {
      reasoning: attack,
      status: "failed",
      failure: { code: "engine-crashed", message: attack },
    },
  );
  talk.rate(answer, 1);
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const page = parse(text());
  const all = elements(page);
  const tags = new Set(all.map(({ tagName }) => tagName));
  for (const tag of ["script", "img", "iframe", "link", "a", "i", "object", "form"])
    expect(tags).not.toContain(tag);
  const attributes = new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  for (const name of ["src", "href", "onerror", "style"]) expect(attributes).not.toContain(name);
  expect(text()).not.toMatch(/url\(|@import/);
  expect(text()).toContain("default-src 'none'");
  expect(textOf(page).split("<script>alert(1)</script>")).toHaveLength(10);
  expect(textOf(all.find(({ tagName }) => tagName === "title") ?? page)).toBe(attack);
  expect(all.filter(({ tagName }) => tagName === "strong").map(textOf)).toEqual(["b"]);
  expect(text()).toMatch(/@media print/);
  expect(text()).toMatch(/prefers-color-scheme: dark/);
});

test("a folder of HTML has a list of its pages, each link leading to one", async () => {
  const talks = ["One?", "Two & three #4", "50%", "A &amp; B"].map((title) => new Talk(title));
  for (const talk of talks) talk.turn(null, "Q", "A");
  const archive = await archiveOf(talks.map(({ records }) => records));
  const { names, text, report } = await exportFrom(archive, { format: "html" }, { isFolder: true });
  const links = elements(parse(text("index.html"))).filter(({ tagName }) => tagName === "a");
  const targets = links.map(({ attrs }) => decodeURIComponent(attrs[0]?.value ?? ""));
  expect([...targets, "index.html"].toSorted()).toEqual(names);
  expect(links.map(textOf)).toEqual(["One?", "Two & three #4", "50%", "A &amp; B"]);
  expect(report.files).toBe(5);
});

test("code between three backticks on one line hides nothing of what follows", async () => {
  const talk = new Talk("T");
  talk.turn(null, "Q", "```first``` and second\n\nThird **b**");
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const page = parse(text());
  for (const words of ["first", "and second"]) expect(textOf(page)).toContain(words);
  expect(
    elements(page)
      .filter(({ tagName }) => tagName === "strong")
      .map(textOf),
  ).toEqual(["b"]);
});

test("in Markdown a block of code that an answer leaves open does not swallow what comes after it", async () => {
  const talk = new Talk("T");
  const first = talk.turn(null, "Q", "So:\n```js\nlet a;", {
    status: "stopped",
    reasoning: "~~~\nhm",
  });
  const second = talk.turn(first, "In a list", "1. One:\n   ```js\n   let b;", {
    status: "stopped",
  });
  talk.turn(second, "Whole", "- ```js\n  let c;\n  ```\n- ```one line```");
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "markdown" });
  const headings = tokensOf(text().slice(3)).flatMap(({ type, depth, text: words }) =>
    type === "heading" && depth === 2 && /^\d+\. /.test(words) ? [words] : [],
  );
  expect(headings).toEqual([
    "1. You",
    "2. Assistant",
    "3. You",
    "4. Assistant",
    "5. You",
    "6. Assistant",
  ]);
  expect(text()).toMatch(/- ```one line```\n+$/);
});

test("half a character is replaced by a sign that YAML and file systems take", async () => {
  const long = new Talk("");
  long.turn(null, `${"a".repeat(59)}\u{1f98a} and more`, "A");
  const half = new Talk("half \ud83e");
  half.turn(null, "Q", "A");
  for (const [talk, title] of [
    [long, `${"a".repeat(59)}\u{1f98a}`],
    [half, "half \ufffd"],
  ] as const) {
    const archive = await archiveOf([talk.records]);
    const { text } = await exportFrom(archive, { format: "markdown" });
    expect(frontMatter(text())).toMatchObject({ title });
  }
});

test("what a search found in one branch is read in the order in which it was said", async () => {
  const talk = new Talk("T");
  const one = talk.turn(null, "one?", "one");
  const beside = talk.answer(talk.promptId("one?"), "another one");
  const two = talk.turn(one, "two?", "two");
  const three = talk.turn(two, "three?", "three");
  const four = talk.turn(three, "four?", "four");
  talk.turn(four, "five?", "five");
  const archive = await archiveOf([talk.records]);
  const messageIds = [one, three, four, beside];
  const filter: ExportFilter = { scope: "messages", conversationIds: [talk.id], messageIds };
  const { text } = await exportFrom(archive, { format: "markdown" }, { filter });
  expect(text().match(/^(?:## Branch.*|one|three|four|another one)$/gm)).toEqual([
    "one",
    "three",
    "four",
    "## Branch 2: another beginning",
    "another one",
  ]);
});

test("in HTML an answer's lists, tables, quotations and links are what they say, and a picture is a link", async () => {
  const talk = new Talk("T");
  talk.turn(
    null,
    "1. *As*\n\n\n  it | stands",
    "1. One\n   - Two\n\n| A | B |\n| - | - |\n| 1 | **2** |\n\n> Said\nsince\n\n[Here](https://a.example/x) https://b.example ![Alt](https://c.example/p.png) main.rs",
    { reasoning: "Hm *well*" },
  );
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const [prompt, answer] = elements(parse(text())).filter(({ tagName }) => tagName === "article");
  if (prompt === undefined || answer === undefined) throw new Error("A message is missing.");
  expect(elements(prompt).map(({ tagName }) => tagName)).not.toContain("li");
  expect(textOf(prompt)).toContain("1. *As*\n\n\n  it | stands");
  const said = elements(answer);
  const textsOf = (tag: string): readonly string[] =>
    said.filter(({ tagName }) => tagName === tag).map((element) => textOf(element).trim());
  expect(textsOf("li")).toEqual([expect.stringMatching(/^One\s+Two$/), "Two"]);
  expect([...textsOf("th"), ...textsOf("td")]).toEqual(["A", "B", "1", "2"]);
  expect(textsOf("blockquote")).toEqual(["Said\nsince"]);
  expect(textsOf("em")).toEqual([]);
  expect(
    said
      .filter(({ tagName }) => tagName === "a")
      .map((link) => [link.attrs[0]?.value, textOf(link)]),
  ).toEqual([
    ["https://a.example/x", "Here"],
    ["https://b.example", "https://b.example"],
    ["https://c.example/p.png", "Alt"],
  ]);
});

test("in HTML files and reasoning are unfolded, or they would be missing on paper", async () => {
  const talk = new Talk("T");
  talk.turn(null, "Q", "A", { reasoning: "Thought" });
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const folds = elements(parse(text())).filter(({ tagName }) => tagName === "details");
  expect(folds.map(({ attrs }) => attrs.map(({ name }) => name))).toEqual([["open"]]);
  expect(folds.map(textOf)).toEqual(["ReasoningThought"]);
});

test("in HTML each paragraph goes the way that its own first letter does, and code goes to the right", async () => {
  const talk = new Talk("T");
  talk.turn(null, "Q", "\u0645\u0631\u062d\u0628\u0627\n\nHello.\n\n# Head\n```\ncode\n```");
  const archive = await archiveOf([talk.records]);
  const { text } = await exportFrom(archive, { format: "html" });
  const articles = elements(parse(text())).filter(({ tagName }) => tagName === "article");
  const ways = elements(articles[1] ?? parse("")).map(({ tagName, attrs }) => {
    const way = attrs.find(({ name }) => name === "dir")?.value;
    return way === undefined ? tagName : `${tagName} ${way}`;
  });
  expect(ways.slice(ways.indexOf("p auto"))).toEqual([
    "p auto",
    "p auto",
    "h4 auto",
    "pre",
    "code",
  ]);
});
