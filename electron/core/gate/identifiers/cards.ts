import { isRepeated, passesLuhn } from "./checksums.ts";
import type { Context } from "./context.ts";
import { identifier, type Match, scores } from "./match.ts";
import type { WrittenNumber } from "./number-groups.ts";

/** Issuer ranges (ISO/IEC 7812) with the lengths they use. */
const issuers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9]|622)/, [16, 17, 18, 19]],
  [/^(?:30[0-5]|309|36|38|39)/, [14, 16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:2131|1800)/, [15]],
  [/^(?:50|5[6-9]|6)/, [13, 14, 15, 16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^9792/, [16]],
];

const cardGroups =
  /^(?:\d+|1\*|4-4-4-[1-4](?:-[1-3])?|4-6-[45]|4-4-5|8-8|2(?:-2){6,8}|6-[67]|4-4-8|3(?:-3)+-\d|\d+-\d+)$/;

/** Payment cards: issuer, length and Luhn's check digit; a wrong check digit counts where a word says that it is a card. */
export function findCard(number: WrittenNumber, context: Context): Match | undefined {
  const { digits, start, end } = number;
  if (digits.length < 13 || digits.length > 19 || isRepeated(digits)) return undefined;
  const isIssued = issuers.some(
    ([range, lengths]) => range.test(digits) && lengths.includes(digits.length),
  );
  const isValid = isIssued && passesLuhn(digits);
  const topics = context.near(start, end);
  if (topics.has("card") && isIssued && (isValid || number.isWhole)) {
    return identifier("card", start, end, isValid ? scores.proven : scores.likely);
  }
  return isValid && number.isWhole && cardGroups.test(number.groups)
    ? identifier("card", start, end, scores.strong)
    : undefined;
}
