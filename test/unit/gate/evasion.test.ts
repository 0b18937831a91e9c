import { expect, test } from "vitest";
import { createIdentifiersLayer } from "../../../electron/core/gate/identifiers/layer.ts";
import { scannedText } from "../../../electron/core/gate/views/scanned-text.ts";

const digitNames = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const lookAlikes: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  i: "і",
};

const spread = (text: string, between: string): string => Array.from(text).join(between);
const digitsFrom = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Ways to write the same number so that a plain search misses it. */
const numberTransforms: readonly (readonly [string, (number: string) => string])[] = [
  ["zero-width spaces", (number) => spread(number, "\u200b")],
  ["soft hyphens", (number) => spread(number, "\u00ad")],
  ["bidi overrides", (number) => `\u202d${spread(number, "\u2066")}\u202c`],
  ["variation selectors", (number) => spread(number, "\ufe0f")],
  ["combining strokes", (number) => spread(number, "\u0336")],
  ["fullwidth digits", (number) => digitsFrom(number, 0xff10)],
  ["Arabic-Indic digits", (number) => digitsFrom(number, 0x660)],
  ["mathematical digits", (number) => digitsFrom(number, 0x1d7ce)],
  ["spaces", (number) => spread(number, " ")],
  ["no-break spaces", (number) => spread(number, "\u00a0")],
  ["dots", (number) => spread(number, ".")],
  ["dashes", (number) => spread(number, "-")],
  ["long dashes", (number) => spread(number, "–")],
  ["slashes", (number) => spread(number, "/")],
  ["a line break", (number) => `${number.slice(0, 5)}\n${number.slice(5)}`],
  ["a line break each", (number) => spread(number, "\n")],
  ["words", (number) => Array.from(number, (digit) => digitNames[Number(digit)]).join(" ")],
  ["letters for digits", (number) => number.replace(/(?<=\d)1(?=\d)/g, "l").replace(/(?<=\d)0(?=\d)/g, "O")],
  ["base64", (number) => Buffer.from(number).toString("base64")],
  ["base64 twice", (number) => Buffer.from(Buffer.from(number).toString("base64")).toString("base64")],
  ["hex", (number) => Buffer.from(number).toString("hex")],
  ["percent signs", (number) => number.replace(/\d/g, (digit) => `%3${digit}`)],
  ["HTML entities", (number) => number.replace(/\d/g, (digit) => `&#${digit.charCodeAt(0)};`)],
  ["backslash escapes", (number) => number.replace(/\d/g, (digit) => `\\u003${digit}`)],
  ["tag characters", (number) => digitsFrom(number, 0xe0030)],
]; // prettier-ignore

const numbers = {
  PESEL: "78110264825",
  card: "4539214712746634",
  "Polish account": "55000000000020260791782200",
};

test.each(
  numberTransforms.flatMap(([name, transform]) =>
    Object.entries(numbers).map(([kind, number]) => [kind, name, transform(number)] as const),
  ),
)("a %s is found through %s", (_, __, hidden) => {
  expectFoundAt(`here is my number: ${hidden} thanks`, hidden);
});

test.each([
  ["zero-width spaces", spread("jan.kowalski@firma.pl", "\u200b")],
  ["soft hyphens", "jan.kow\u00adalski@fir\u00adma.pl"],
  ["fullwidth letters", "ｊａｎ＠ｆｉｒｍａ．ｐｌ"],
  ["look-alikes", "jan.kowalski@firma.pl".replace(/[aeocpxi]/g, (letter) => lookAlikes[letter] ?? letter)],
  ["percent signs", "jan%2ekowalski%40firma%2epl"],
  ["HTML entities", "jan.kowalski&commat;firma&period;pl"],
  ["base64", Buffer.from("jan.kowalski@firma.pl").toString("base64")],
  ["hex", Buffer.from("jan.kowalski@firma.pl").toString("hex")],
  ["words", "jan dot kowalski at firma dot pl"],
  ["brackets", "jan.kowalski[at]firma[dot]pl"],
  ["spaces", "jan.kowalski @ firma.pl"],
  ["a line break", "jan.kowalski@\nfirma.pl"],
])("an e-mail address is found through %s", (_, hidden) => {
  expectFoundAt(`write to ${hidden} today`, hidden);
}); // prettier-ignore

test.each([
  ["spaces", spread("DE89370400440532013000", " ")],
  ["dots", spread("DE89370400440532013000", ".")],
  ["a line break", "DE89370400\n440532013000"],
  ["zero-width joiners", spread("DE89370400440532013000", "\u200d")],
  ["Cyrillic letters", "DЕ89370400440532013000"],
  ["base64", Buffer.from("DE89370400440532013000").toString("base64")],
])("an IBAN is found through %s", (_, hidden) => {
  expectFoundAt(`send it to ${hidden} please`, hidden);
});

function expectFoundAt(text: string, hidden: string): void {
  const findings = createIdentifiersLayer({ region: "US" }).scan(scannedText(text));
  const [finding] = findings.filter(({ score }) => score >= 0.5);
  expect(finding, JSON.stringify(text)).toBeDefined();
  const start = text.indexOf(hidden);
  expect(finding?.start).toBeLessThan(start + hidden.length);
  expect(finding?.end).toBeGreaterThan(start);
}
