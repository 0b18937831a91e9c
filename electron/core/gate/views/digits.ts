import { createView, MappedText, type MappedView } from "./offsets.ts";

/** Digits with at most three signs between each two. The look-behind keeps a long number from being tried at each of its digits. */
const brokenNumber = /(?<!\d)\d+(?:[\s.\-_/\\|+*~#:()]{1,3}\d+)+/g;
/** Letters that scans and people write for a digit, inside a number. */
const misreadDigit = /(?<=\d)[lIOo]+(?=\d)/g;
const digitOf: Readonly<Record<string, string>> = { l: "1", I: "1", O: "0", o: "0" };

/**
 * The plain view with numbers joined over spaces, dashes, dots, slashes and line breaks, and with letters inside a number read
 * as digits. Counted lists ("1 2 3", "1.\n2.") stay apart.
 */
export function createDigitsView(plain: MappedView): MappedView {
  const text = plain.text.replace(misreadDigit, readDigits);
  const out = new MappedText(text.length);
  let at = 0;
  for (const match of text.matchAll(brokenNumber)) {
    if (isCounting(match[0])) continue;
    out.copy(text.slice(at, match.index), plain.map, at);
    at = match.index + match[0].length;
    appendDigits(match[0], match.index, plain, out);
  }
  if (at === 0) return createView("digits", text, plain.map);
  out.copy(text.slice(at), plain.map, at);
  const joined = out.finish();
  return createView("digits", joined.text, joined.map);
}

/** `lIOo` as the digits they stand for, one for one. */
export function readDigits(letters: string): string {
  return Array.from(letters, (letter) => digitOf[letter] ?? letter).join("");
}

function appendDigits(broken: string, offset: number, plain: MappedView, out: MappedText): void {
  for (const group of broken.matchAll(/\d+/g)) {
    out.copy(group[0], plain.map, offset + group.index);
  }
}

/** Whether each number is one more than the one before: a list, a range of steps, "1 2 3". */
function isCounting(broken: string): boolean {
  const numbers = (broken.match(/\d+/g) ?? []).slice(0, 64).map(Number);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
