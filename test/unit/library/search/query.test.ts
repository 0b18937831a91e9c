import { expect, test } from "vitest";
import { mostClauses, parseQuery } from "../../../../renderer/library/search/find/query.ts";

const marks = { required: "", wished: "?", excluded: "-" };

/** `-a@0+b*@1` for each clause; "?" before one that is wished for. */
function understood(text: string): string {
  return parseQuery(text)
    .clauses.map(({ parts, need }) => {
      const words = parts.map(
        ({ term, isPrefix, offset }) => `${term}${isPrefix ? "*" : ""}@${offset}`,
      );
      return `${marks[need]}${words.join("+")}`;
    })
    .join(" ");
}

test("the last word is a beginning while it is typed, and whole once a space follows", () => {
  expect(understood("bread reci")).toBe("bread@0 reci*@0");
  expect(understood("bread reci ")).toBe("bread@0 reci@0");
  expect(understood("Brö* ofen")).toBe("bro*@0 ofen*@0");
});

test("the first letter of a further word is wished for, in a phrase at its place", () => {
  expect(understood("b")).toBe("b*@0");
  expect(understood("plan b")).toBe("plan@0 ?b@0");
  expect(understood("plan b ")).toBe("plan@0 b@0");
  expect(understood("plan b*")).toBe("plan@0 b*@0");
  expect(understood("plan bu")).toBe("plan@0 bu*@0");
  expect(understood('"plan b')).toBe("plan@0 ?plan@0+b@1");
  expect(understood("GPT-4")).toBe("gpt@0 ?gpt@0+4@1");
  expect(understood("v1.2.3")).toBe("v1@0+2@1 ?v1@0+2@1+3@2");
  expect(understood('"plan b"')).toBe("plan@0+b@1");
  expect(understood("-plan b")).toBe("-plan@0 b*@0");
});

test("signs of a name count as typed, and pictures are whole", () => {
  expect(understood("C+")).toBe("c+*@0");
  expect(understood("learn C++")).toBe("learn@0 c++*@0");
  expect(understood("C# ")).toBe("c#@0");
  expect(understood("C++,")).toBe("c++@0");
  expect(understood('"C++ core"')).toBe("c++@0+core@1");
  expect(understood("party 👩\u200d💻")).toBe("party@0 👩💻@0");
  expect(understood("❤\ufe0f")).toBe("❤@0");
});

test("a word with an apostrophe is one, also while it is typed", () => {
  expect(understood("don'")).toBe("don*@0");
  expect(understood("I don’t")).toBe("i@0 dont*@0");
  expect(understood("don't know")).toBe("dont@0 know*@0");
  expect(understood('"don\'t know"')).toBe("dont@0+know@1");
});

test("quotes hold words together, also while the second one is missing", () => {
  expect(understood('"rye bread" ')).toBe("rye@0+bread@1");
  expect(understood('"rye bread"')).toBe("rye@0+bread@1");
  expect(understood('"rye bre')).toBe("rye@0+bre*@1");
  expect(understood("„rye bread“ x ")).toBe("rye@0+bread@1 x@0");
});

test("a dash leaves out what follows, but only whole words of it", () => {
  expect(understood("bread -yeast")).toBe("bread@0 -yeast@0");
  expect(understood('-"dry yeast" bread ')).toBe("-dry@0+yeast@1 bread@0");
  expect(understood("bread -yea*")).toBe("bread@0 -yea*@0");
  expect(understood("e-mail ")).toBe("e@0+mail@1");
  expect(understood("git --amend")).toBe("git@0 amend*@0");
  expect(understood('--"dry run" ')).toBe("dry@0+run@1");
});

test("characters of scripts without spaces are looked for as neighbours", () => {
  expect(understood("東京都")).toBe("東京@0+京都@1");
  expect(understood("京")).toBe("京*@0");
  expect(understood("東京 タワー")).toBe("東京@0 タワ@0+ワー@1");
  expect(understood('"東京 tower"')).toBe("東京@0+tower@2");
});

test("what holds nothing to search for asks for nothing", () => {
  for (const text of ["", "  ", "-", '"', '""', "*", "… — !"])
    expect(parseQuery(text).clauses).toEqual([]);
});

test("a pasted sentence counts to its last word, and what is too many is counted", () => {
  const words = Array.from({ length: mostClauses }, (_, index) => `word${index}`);
  expect(mostClauses).toBeGreaterThan(30);
  const all = parseQuery(`${words.slice(1).join(" ")} -yeast`);
  expect(all).toMatchObject({ leftOut: 0 });
  expect(all.clauses.at(-1)).toMatchObject({ need: "excluded", parts: [{ term: "yeast" }] });
  expect(parseQuery(`${words.join(" ")} salt -yeast … `)).toMatchObject({ leftOut: 2 });
});
