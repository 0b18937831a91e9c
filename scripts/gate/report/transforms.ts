/** Ways in which people, programs and pasted documents write a number or a key other than plainly. */
export interface Transform {
  readonly name: string;
  /** "any": identifiers and keys. "digits": what consists of digits; a key written so is another key. */
  readonly suits: "any" | "digits";
  readonly apply: (text: string) => string;
}

const fullWidthOffset = 0xfee0;
const arabicZero = 0x0660;
const devanagariZero = 0x0966;
/** Cyrillic and Greek letters that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  E: "Е",
  K: "К",
  M: "М",
  H: "Н",
  O: "О",
  P: "Р",
  C: "С",
  T: "Т",
  X: "Х",
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  x: "х",
  i: "і",
};
const digitWords = "zero one two three four five six seven eight nine".split(" ");

/** Reverses nothing and hides nothing on purpose beyond what a reader could undo at sight. */
export const transforms: readonly Transform[] = [
  any("zero-width spaces", (text) => between(text, "\u200b", 3)),
  any("soft hyphens", (text) => between(text, "\u00ad", 4)),
  any("word joiners", (text) => between(text, "\u2060", 5)),
  any("bidi marks", (text) => `\u202a${between(text, "\u200e", 6)}\u202c`),
  any("full width", (text) =>
    text.replace(/[!-~]/g, (found) => String.fromCharCode(found.charCodeAt(0) + fullWidthOffset)),
  ),
  any("look-alike letters", (text) =>
    text.replace(/[A-Za-z]/g, (found) => lookAlikes[found] ?? found),
  ),
  any("percent encoding", (text) => [...Buffer.from(text)].map((byte) => `%${hex(byte)}`).join("")),
  any("base64", (text) => Buffer.from(`value: ${text}`).toString("base64")),
  any("hex", (text) => Buffer.from(text).toString("hex")),
  any("mathematical bold", (text) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  ),
  digits("spaces in pairs", (text) => grouped(text, 2, " ")),
  digits("dashes in threes", (text) => grouped(text, 3, "-")),
  digits("dots in fours", (text) => grouped(text, 4, ".")),
  digits("one digit a time", (text) => grouped(text, 1, " ")),
  digits("broken lines", (text) => grouped(text, 5, "\n")),
  digits("no-break spaces", (text) => grouped(text, 3, "\u00a0")),
  digits("Arabic digits", (text) => shifted(text, arabicZero)),
  digits("Devanagari digits", (text) => shifted(text, devanagariZero)),
  digits("spelled out", (text) =>
    text.replace(/\d/g, (digit) => ` ${digitWords[Number(digit)] ?? ""}`).trim(),
  ),
];

function any(name: string, apply: Transform["apply"]): Transform {
  return { name, suits: "any", apply };
}

function digits(name: string, apply: Transform["apply"]): Transform {
  return { name, suits: "digits", apply };
}

function between(text: string, mark: string, every: number): string {
  return text.replace(new RegExp(`.{${every}}(?=.)`, "gs"), (found) => found + mark);
}

function grouped(text: string, size: number, separator: string): string {
  return between(text.replace(/[\s.-]/g, ""), separator, size);
}

function shifted(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0").toUpperCase();
}
