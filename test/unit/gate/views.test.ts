import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScannedText, View } from "../../../electron/core/gate/layer.ts";
import { foldLower } from "../../../electron/core/gate/views/lower.ts";
import { scannedText } from "../../../electron/core/gate/views/scanned-text.ts";

/** Any UTF-16, lone surrogates included, and much of what normalising changes. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "four one one ", "quatre-vingt-dix ", "einundzwanzig ", "%41%e2%82%ac", "&#52;", "\\u0041", "1 2 3", "12-34.56",
        "NzgxMTAyNjQ4MjU=", "3738313130323634383235", "ﬁ", "İ", "ß", "\u200b", "\u0301", "４", "٣", "\u{e0041}", "аре", "ｶﾞ", "한",
      ), // prettier-ignore
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

function viewsOf(text: ScannedText): readonly View[] {
  return [text.plain, text.lower, text.digits, text.spelled, ...text.decoded];
}

test("every sign of every view leads back to a place inside the text, in the text's order", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      for (const view of viewsOf(scannedText(raw))) {
        let previous = { start: 0, end: 0 };
        for (let at = 0; at < view.text.length; at += 1) {
          const span = view.toRaw(at, at + 1);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
          // Decoded pieces stand in the order of what they are made from, but a piece may lie inside another.
          if (view.kind !== "decoded") {
            expect(span.start).toBeGreaterThanOrEqual(previous.start);
            expect(span.end).toBeGreaterThanOrEqual(previous.end);
          }
          previous = span;
        }
      }
    }),
    { numRuns: 600 },
  );
});

test("the span of a sign of the plain view reads as that sign when it is looked at alone", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { plain } = scannedText(raw);
      let at = 0;
      for (const character of plain.text) {
        const span = plain.toRaw(at, at + character.length);
        at += character.length;
        const alone = scannedText(raw.slice(span.start, span.end)).plain.text;
        // Whether a look-alike is folded depends on the words round it.
        expect(foldLower(scannedText(`x${alone}`).plain.text)).toContain(
          foldLower(scannedText(`x${character}`).plain.text).slice(1),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("a span of several signs covers those of each sign in it", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (raw, one, other) => {
      for (const view of viewsOf(scannedText(raw))) {
        if (view.kind === "decoded" || view.text.length === 0) continue;
        const [start = 0, last = 0] = [one % view.text.length, other % view.text.length].toSorted(
          (a, b) => a - b,
        );
        const whole = view.toRaw(start, last + 1);
        expect(whole.start).toBe(view.toRaw(start, start + 1).start);
        expect(whole.end).toBe(view.toRaw(last, last + 1).end);
      }
    }),
  );
});

test("printable ASCII looks the same in the plain view, and in lower case in the lower one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (raw) => {
      const text = scannedText(raw);
      expect(text.plain.text).toBe(raw);
      expect(text.lower.text).toBe(raw.toLowerCase());
    }),
  );
});

test.each([
  ["zero-width signs", "41\u200b11\ufeff 1\u2060111", "4111 1111"],
  ["soft hyphens and bidi marks", "41\u00ad11\u202e1111\u202c", "41111111"],
  ["fullwidth digits", "４１１１", "4111"],
  ["Arabic-Indic, Devanagari and mathematical digits", "٤१𝟏𝟙", "4111"],
  ["digits under combining marks", "4\u03361\u0336", "41"],
  ["the digits of a fraction under a mark", "⅐ਾ", "1/7"],
  ["keycaps", "4\ufe0f\u20e31\ufe0f\u20e3", "41"],
  ["Cyrillic letters in a Latin word", "jоhn@ехаmple.com", "john@example.com"],
  ["a whole word of look-alikes where nothing is Russian", "my раѕѕ", "my pass"],
  ["Russian words, which stay", "пароль: рак", "пароль: рак"],
  ["mathematical letters", "𝗷𝗼𝗵𝗻", "john"],
])("the plain view undoes %s", (_, raw, plain) => {
  expect(scannedText(raw).plain.text).toBe(plain);
});

test.each([
  ["Łódź Straße Ærø Đorđe", "lodz strasse aero dorde"],
  ["Müller naïve ÉCOLE", "muller naive ecole"],
  ["İstanbul", "istanbul"],
  ["がぎ 한국", "がぎ 한국"],
])("the lower view takes the diacritics from %s", (raw, lower) => {
  expect(scannedText(raw).lower.text).toBe(lower);
  expect(foldLower(raw)).toBe(lower);
});

test.each([
  ["4111-1111 1111.1111", "4111111111111111"],
  ["781102\n64825", "78110264825"],
  ["7 8 1 1 0 2", "781102"],
  ["7811O264l25", "78110264125"],
  ["steps 1 2 3 4", "steps 1 2 3 4"],
  ["1.\n2.\n3.", "1.\n2.\n3."],
])("the digits view reads %j as %j", (raw, digits) => {
  expect(scannedText(raw).digits.text).toBe(digits);
});

test.each([
  ["four one one one, double five", "4111, double five".replace(", double five", "55")],
  ["forty-one eleven", "4111"],
  ["one hundred and five six", "1056"],
  ["vier eins einundzwanzig", "4121"],
  ["soixante-dix-sept quatre-vingt-dix", "7790"],
  ["treinta y uno cuatro", "314"],
  ["siedemdziesiąt osiem jedenaście", "7811"],
  ["one thing and two others", "one thing and two others"],
])("the spelled view reads %j as %j", (raw, spelled) => {
  expect(scannedText(raw).spelled.text).toBe(spelled);
});

test.each([
  ["percent", "mail john%40firm.org now", "mail john@firm.org now"],
  ["HTML entities", "&#52;&#x31;1&commat;", "411@"],
  ["backslash escapes", "\\u0034\\x31\\u{31}", "411"],
  ["base64", "see NzgxMTAyNjQ4MjU=", "78110264825"],
  [
    "base64 for links",
    Buffer.from("where? ~~~ 78110264825").toString("base64url"),
    "where? ~~~ 78110264825",
  ],
  ["UTF-16 base64", Buffer.from("78110264825", "utf16le").toString("base64"), "78110264825"],
  ["hex", "3738313130323634383235", "78110264825"],
  ["spaced hex", "37 38 31 31 30 32 36 34 38 32 35", "78110264825"],
  ["base64 in base64", Buffer.from("NzgxMTAyNjQ4MjU=").toString("base64"), "78110264825"],
  ["percent in base64", Buffer.from("john%40firm.org").toString("base64"), "john@firm.org"],
  ["invisible tag letters", "hi \u{e0034}\u{e0031}\u{e0031}\u{e0031}", "4111"],
])("the decoded views hold what %s hides", (_, raw, hidden) => {
  expect(scannedText(raw).decoded.map((view) => view.text.trim())).toContain(hidden);
});

test("ordinary prose and code hold nothing encoded", () => {
  const prose =
    "Internationalisation of src/components/ButtonGroup_Primary takes 100% of deadbeefcafe, A&B said.";
  expect(scannedText(prose).decoded).toEqual([]);
});

test("a finding in base64 leads back to the encoded run", () => {
  const raw = "my number NzgxMTAyNjQ4MjU= please";
  const [decoded] = scannedText(raw).decoded;
  const span = decoded?.toRaw(0, 11);
  expect(raw.slice(span?.start, span?.end)).toBe("NzgxMTAyNjQ4MjU=");
});

const size = 100 * 1024;
test.each([
  ["digits", "1234567890"],
  ["base64's letters", "ABCDabcd0189+/"],
  ["keykeykey", "key"],
  ["combining marks", "\u0301\u0323"],
  ["spaced digits", "1 "],
  ["number words", "one "],
  ["percent signs", "%25"],
  ["look-alikes", "ехаm"],
  ["lone surrogates", "\ud800"],
])("100 KB of %s are looked at without an end in sight being lost", (_, piece) => {
  // A step that is not linear takes minutes here, which the runner's time-out ends.
  const text = scannedText(piece.repeat(size / piece.length));
  for (const view of viewsOf(text)) expect(view.text.length).toBeLessThanOrEqual(2 * size);
});
