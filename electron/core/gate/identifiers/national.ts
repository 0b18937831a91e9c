import type { Context } from "./context.ts";
import type { Topic } from "./context-words.ts";
import { identifier, type Match, scores } from "./match.ts";
import { nationalCodes } from "./national-codes.ts";
import { type NationalNumber, nationalNumbers } from "./national-numbers.ts";
import type { WrittenNumber } from "./number-groups.ts";
import type { WrittenCode } from "./written-codes.ts";

const numbersByLength: ReadonlyMap<number, readonly NationalNumber[]> = new Map(
  nationalNumbers.map(({ length }) => [
    length,
    nationalNumbers.filter((national) => national.length === length),
  ]),
);

/** Words that make a number with a right checksum certain. */
const namingTopics: readonly Topic[] = [
  "national-id",
  "tax-id",
  "health-id",
  "id-card",
  "licence",
  "bank-account",
  "vin",
];

/** A number whose checksum is right, and which few other numbers pass or a word names. */
export function findNationalNumber(number: WrittenNumber, context: Context): Match | undefined {
  const { digits, start, end } = number;
  const candidates = numbersByLength.get(digits.length);
  if (candidates === undefined) return undefined;
  const passing = candidates.filter((national) => national.isValid(digits));
  if (passing.length === 0) return undefined;
  const isNamed = isNamedNear(context, start, end);
  const valid = passing.filter((national) => isNamed || standsAlone(national, number));
  if (valid.length === 0) return undefined;
  const what = nameOf(valid, number, context);
  return identifier(what, start, end, isNamed ? scores.proven : scores.strong);
}

/** By the word beside it, or by its form; a weak checksum alone does not say which country's number it is. */
function nameOf(valid: readonly NationalNumber[], number: WrittenNumber, context: Context): string {
  const named = valid.find(({ what }) =>
    context.hasWord(what.split("-")[0] ?? what, number.start, number.end),
  );
  const sure = named ?? valid.find((national) => standsAlone(national, number));
  return sure?.what ?? (valid.length === 1 ? valid[0]?.what : undefined) ?? "national-id";
}

/** A code whose form, and checksum where it has one, is right. */
export function findNationalCode(code: WrittenCode, context: Context): Match | undefined {
  const { value, start, end } = code;
  const valid = nationalCodes.find(
    ({ lengths, pattern, isValid }) =>
      value.length >= lengths[0] &&
      value.length <= lengths[1] &&
      pattern.test(value) &&
      (isValid?.(value) ?? true),
  );
  if (valid === undefined) return undefined;
  if (isNamedNear(context, start, end)) return identifier(valid.what, start, end, scores.proven);
  return code.isWhole ? identifier(valid.what, start, end, valid.aloneScore) : undefined;
}

function isNamedNear(context: Context, start: number, end: number): boolean {
  const topics = context.near(start, end);
  return namingTopics.some((topic) => topics.has(topic));
}

function standsAlone(national: NationalNumber, number: WrittenNumber): boolean {
  if (!number.isWhole || national.needs === "context") return false;
  return national.needs === "nothing" || (national.groups?.includes(number.groups) ?? false);
}
