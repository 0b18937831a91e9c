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

/** What payment services publish for trying things out. */
const testCards: ReadonlySet<string> = new Set(
  (
    "4111111111111111 4242424242424242 4000056655665556 4012888888881881 4000000000000002 4000000000009995 4222222222222 4005519200000004 4009348888881881 " +
    "5555555555554444 5105105105105100 2223003122003222 5200828282828210 5454545454545454 378282246310005 371449635398431 378734493671000 " +
    "6011111111111117 6011000990139424 30569309025904 38520000023237 3056930009020004 36227206271667 3530111333300000 3566002020360505 6200000000000005 4917610000000000 6759649826438453"
  ).split(" "),
);

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
  if (isValid && testCards.has(digits)) {
    return identifier("card", start, end, topics.has("trial") ? scores.faint : scores.likely);
  }
  if (topics.has("card") && isIssued && (isValid || number.isWhole)) {
    return identifier("card", start, end, isValid ? scores.proven : scores.likely);
  }
  return isValid && number.isWhole && cardGroups.test(number.groups)
    ? identifier("card", start, end, scores.strong)
    : undefined;
}
