import { expect, test } from "vitest";
import { tokenise } from "../../../../renderer/library/search/words/tokenise.ts";

function terms(text: string): readonly string[] {
  const found: string[] = [];
  tokenise(text, (term) => found.push(term));
  return found;
}

/** For each place what is there, parts last. */
function places(text: string): readonly string[] {
  const found: string[] = [];
  tokenise(text, (term, _start, _end, kind) => {
    if (kind === "part") found.push(`${found.pop()} ${term}`);
    else found.push(`${found.length} ${term}`);
  });
  return found;
}

test("words are found whatever their case, accents and punctuation", () => {
  expect(terms("Crème BRÛLÉE, bitte!")).toEqual(["creme", "brulee", "bitte"]);
  expect(terms("Zażółć gęślą jaźń")).toEqual(["zazolc", "gesla", "jazn"]);
  expect(terms("Straße İstanbul Ærø Łódź")).toEqual(["strasse", "istanbul", "aero", "lodz"]);
  expect(terms("e-mail snake_case 'v1.2'")).toEqual("e mail snake case v1 2".split(" "));
});

test("one word written with composed or with combining letters is the same word", () => {
  expect(terms("é")).toEqual(terms("e\u0301"));
  expect(terms("ﬁnd ＦＵＬＬ 𝐛𝐨𝐥𝐝")).toEqual(["find", "full", "bold"]);
});

test("marks that readers leave out do not matter, and those that make another letter do", () => {
  expect(terms("مُحَمَّد")).toEqual(terms("محمد"));
  expect(terms("أحمد إلى")).toEqual(terms("احمد الي"));
  expect(terms("שָׁלוֹם")).toEqual(terms("שלום"));
  expect(terms("ещё Ёлка")).toEqual(["еще", "елка"]);
  expect(terms("がき")).not.toEqual(terms("かき"));
  expect(terms("हिन्दी")).toEqual(["हिन्दी"]);
});

test("what only says how a word is drawn is no part of it, and no word by itself", () => {
  expect(terms("Donau\u00addampf\u00adschiff\u00ad")).toEqual(["donaudampfschiff"]);
  expect(terms("ශ්\u200dරී")).toEqual(terms("ශ්රී"));
  expect(terms("1\ufe0f\u20e3 first")).toEqual(["1", "first"]);
  expect(terms("❤ ❤\ufe0e")).toEqual(["❤", "❤"]);
});

test("pictures are words, joined ones also each of what they are joined from", () => {
  expect(terms("love ❤\ufe0f🎉, so")).toEqual(["love", "❤", "🎉", "so"]);
  expect(places("a 👨\u200d👩\u200d👧 b")).toEqual(["0 a", "1 👨👩👧 👨 👩 👧", "2 b"]);
  expect(places("🙋🏽\u200d♀\ufe0f👍🏿")).toEqual(["0 🙋♀ 🙋 ♀", "1 👍"]);
  expect(terms("🇩🇪🇵🇱")).toEqual(["🇩🇪", "🇵🇱"]);
  expect(terms("🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}")).toHaveLength(1);
});

test("signs that mark lists, point or say whose a name is are no pictures", () => {
  expect(terms("Freehold™ ©️ 2026 ▪️ a ↔ b → c")).toEqual("freehold 2026 a b c".split(" "));
});

test("digits are the same in every script", () => {
  for (const year of [
    "٢٠٢٤",
    "۲۰۲۴",
    "२०२४",
    "２０２４",
    "๒๐๒๔",
    "၂၀၂၄",
    "𝟚𝟘𝟚𝟜",
    "\u{116dc}\u{116da}\u{116dc}\u{116de}",
  ])
    expect(terms(year), year).toEqual(["2024"]);
  expect(terms("٠١٢٣٤٥٦٧٨٩")).toEqual(["0123456789"]);
  expect(terms("ปี๒๕๖๗ 〇")).toEqual(terms("ปี2567 〇"));
});

test("a word is found with and without its apostrophe, and by what is before and behind it", () => {
  expect(places("I don't know")).toEqual(["0 i", "1 dont don t", "2 know"]);
  expect(places("l’été 'tis rock'n'roll dogs' 1'000")).toEqual([
    "0 lete l ete",
    "1 tis",
    "2 rocknroll rock n roll",
    "3 dogs",
    "4 1000 1 000",
  ]);
  expect(terms("мʼята Hawaiʻi")).toEqual(["мята", "hawaii"]);
  expect(terms("a''b 'c','d'")).toEqual(["a", "b", "c", "d"]);
});

test("the pluses and hashes of a name belong to it", () => {
  expect(places("C++, F# (g++)")).toEqual(["0 c++ c", "1 f# f", "2 g++ g"]);
  expect(places("C++20 Ｃ＋＋で C++은")).toEqual([
    "0 c++ c",
    "1 20",
    "2 c++ c",
    "3 で",
    "4 c++ c",
    "5 은",
  ]);
});

test("other pluses and hashes do not", () => {
  expect(terms("# Title\n## More ##\n#tag a + b a+b x#y x++y n++++ + #")).toEqual(
    "title more tag a b a b x y x y n".split(" "),
  );
});

test("kana are the same however their voicing is written", () => {
  expect(terms("ガイドブック".normalize("NFD"))).toEqual(terms("ガイドブック"));
  expect(terms("ｶﾞｲﾄﾞ")).toEqual(terms("ガイド"));
  expect(terms("か\u3099")).toEqual(["が"]);
});

test("scripts without spaces give overlapping pairs and the last character", () => {
  expect(terms("東京都")).toEqual(["東京", "京都", "都"]);
  expect(terms("iPhoneを買う")).toEqual(["iphone", "を買", "買う", "う"]);
  expect(terms("ภาษา")).toEqual(["ภา", "าษ", "ษา", "า"]);
  expect(terms("𠮷野家")).toEqual(["𠮷野", "野家", "家"]);
});

test("says where each token stands in the text", () => {
  const text = "Où est l’été, C++ 👩🏽\u200d💻? 𝟚𝟘𝟚𝟜 २४";
  const passages: string[] = [];
  tokenise(text, (_term, start, end) => passages.push(text.slice(start, end)));
  const picture = "👩🏽\u200d💻";
  expect(passages.slice(-2)).toEqual(["𝟚𝟘𝟚𝟜", "२४"]);
  expect(passages.slice(0, -2)).toEqual([
    "Où",
    "est",
    "l’été",
    "l",
    "été",
    "C++",
    "C",
    picture,
    picture,
    picture,
  ]);
});

test("a run of letters without end is found by its beginning", () => {
  const [term] = terms("a".repeat(5_000));
  expect(term).toHaveLength(64);
});
