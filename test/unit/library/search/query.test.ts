import { expect, test } from "vitest";
import { parseQuery } from "../../../../renderer/library/search/find/query.ts";

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

test("the first letter of a further word is wished for, and waits for the next one in a phrase", () => {
  expect(understood("b")).toBe("b*@0");
  expect(understood("plan b")).toBe("plan@0 ?b@0");
  expect(understood("plan b ")).toBe("plan@0 b@0");
  expect(understood("plan b*")).toBe("plan@0 b*@0");
  expect(understood("plan bu")).toBe("plan@0 bu*@0");
  expect(understood('"plan b')).toBe("plan@0");
  expect(understood('"plan b"')).toBe("plan@0+b@1");
  expect(understood("-plan b")).toBe("-plan@0 b*@0");
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
