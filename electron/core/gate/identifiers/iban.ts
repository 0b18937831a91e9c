import { getCountrySpecifications, isValidIBAN } from "ibantools";
import { remainder } from "./checksums.ts";
import type { Context } from "./context.ts";
import { identifier, type Match, scores } from "./match.ts";
import type { WrittenNumber } from "./number-groups.ts";

const lengthOf: ReadonlyMap<string, number> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars, IBANRegistry }]) =>
    chars !== null && IBANRegistry ? [[country, chars] as const] : [],
  ),
);
const separators = /[\s.\-_/:]/;
const mostSeparators = 3;

/** International account numbers (ISO 13616), in any grouping and over line breaks. */
export function* findIbans(text: string, context: Context): Generator<Match> {
  for (const match of text.matchAll(
    /(?<![A-Za-z0-9])[A-Za-z][\s.-]?[A-Za-z][\s.-]{0,2}[0-9OIl](?=[\s\S]{10})/g,
  )) {
    const length = lengthOf.get(
      match[0]
        .replace(/[^A-Za-z]/g, "")
        .slice(0, 2)
        .toUpperCase(),
    );
    const written = length === undefined ? undefined : readCharacters(text, match.index, length);
    if (written === undefined) continue;
    const candidates = [
      written.value,
      written.value.slice(0, 2) + readAsDigits(written.value.slice(2)),
    ];
    if (candidates.some((candidate) => isValidIBAN(candidate))) {
      yield identifier("iban", match.index, written.end, scores.proven);
    } else if (
      /^[A-Z]{2}\d{2}/.test(written.value) &&
      context.says("bank-account", match.index, written.end)
    ) {
      yield identifier("iban", match.index, written.end, scores.likely);
    }
  }
}

/** A Polish account number is an IBAN without its first two letters. */
export function findPolishAccount(number: WrittenNumber, context: Context): Match | undefined {
  const { digits, start, end } = number;
  if (digits.length !== 26) return undefined;
  // PL is 25 and 21, ISO 13616; moved behind with the two check digits.
  if (remainder(`${digits.slice(2)}2521${digits.slice(0, 2)}`, 97) === 1) {
    return identifier("iban", start, end, scores.strong);
  }
  return context.says("bank-account", start, end)
    ? identifier("bank-account", start, end, scores.likely)
    : undefined;
}

/** That many letters and digits from `start` on, over separators, with nothing of the kind right after. */
function readCharacters(
  text: string,
  start: number,
  length: number,
): { value: string; end: number } | undefined {
  let value = "";
  let gap = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) {
      value += character.toUpperCase();
      if (value.length === 4 && !/^..[0-9OIL]{2}$/.test(value)) return undefined;
      gap = 0;
      if (value.length === length) {
        return /[A-Za-z0-9]/.test(text.charAt(at + 1)) ? undefined : { value, end: at + 1 };
      }
    } else if (!separators.test(character) || (gap += 1) > mostSeparators) {
      return undefined;
    }
  }
  return undefined;
}

function readAsDigits(value: string): string {
  return value.replace(/[OIL]/g, (letter) => (letter === "O" ? "0" : "1"));
}
