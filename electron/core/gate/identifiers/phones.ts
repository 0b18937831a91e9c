import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";
import type { Context } from "./context.ts";
import { contact, type Match, scores } from "./match.ts";
import type { WrittenNumber } from "./number-groups.ts";

/** Tried after the person's own region; most people's contacts are in one of them. */
const otherRegions: readonly CountryCode[] = ["US", "GB", "DE", "FR", "PL", "ES", "IT", "NL"];

/** Parsing is the slowest step here: a table of numbers is judged by its first different ones. */
const mostParses = 400;

/** How North America, and most who write for it, group a number; with an extension. */
const northAmerican = /^(?:[13]-)?3-3-4(?:-\d)?$/;

/** As in signatures and address books: "96 228011 office". */
const labelAfter = /^[\s-]{1,2}(?:\(?(?:office|home|work|mobile|cell|fax|mob)\b)/i;

/** Finds telephone numbers for people of one region. */
export interface PhoneFinder {
  find(number: WrittenNumber, text: string, context: Context): Match | undefined;
}

/** One per scan, for it keeps and counts what it parses. */
export function createPhoneFinder(region: string): PhoneFinder {
  const upper = region.toUpperCase();
  const own: CountryCode = isSupportedCountry(upper) ? upper : "US";
  const regions = [own, ...otherRegions.filter((other) => other !== own)];
  const parsed = new Map<string, boolean>();
  const isValid = (number: string, inRegion?: CountryCode): boolean => {
    const key = `${inRegion ?? ""}${number}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    if (parsed.size === mostParses) return false;
    const answer = parsePhoneNumberFromString(number, inRegion)?.isValid() ?? false;
    parsed.set(key, answer);
    return answer;
  };
  return {
    find(number, text, context) {
      const { digits } = number;
      if (digits.length < 7 || digits.length > 17) return undefined;
      const start = startWithPrefix(text, number.start);
      const found = (score: number): Match => contact("phone", start, number.end, score);
      const before = text.slice(start, number.start);
      if (before.includes("+") && digits.length >= 8 && digits.length <= 15) {
        if (isValid(`+${digits}`)) return found(scores.strong);
        if (number.groups.includes("-") && number.isWhole) return found(scores.likely);
      }
      const isNamed =
        labelAfter.test(text.slice(number.end, number.end + 12)) ||
        context.says("phone", start, number.end);
      if (isNamed && !looksLikeDate(number) && !isBareCount(number, context)) {
        return digits.length <= 15 ? found(scores.likely) : undefined;
      }
      if (!number.isWhole && !before.includes("(")) return undefined;
      if (/^00[1-9]/.test(digits) && isValid(`+${digits.slice(2)}`)) return found(scores.likely);
      if (isNorthAmerican(number, text)) return found(scores.likely);
      if (!looksNational(number)) return undefined;
      if (isValid(digits, own)) return found(scores.possible);
      return digits.startsWith("0") && regions.some((other) => isValid(digits, other))
        ? found(scores.possible)
        : undefined;
    },
  };
}

/** Back over what opens a telephone number: "+", "(", "(+". */
function startWithPrefix(text: string, start: number): number {
  return (
    start -
    (/(?:\(\+|\+ ?\(?|\()$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
  );
}

function isNorthAmerican(number: WrittenNumber, text: string): boolean {
  if (!northAmerican.test(number.groups)) return false;
  if (/^[13]-3-3-4/.test(number.groups) && !/^(?:001|1)/.test(number.digits)) return false;
  // Three numbers in a row of a table are no telephone number; a bracket or one sign between the groups is.
  return text.charAt(number.start - 1) === "(" || number.separator.length === 1;
}

/** A leading zero, or groups with spaces or dashes, as people write numbers at home. */
function looksNational(number: WrittenNumber): boolean {
  if (looksLikeDate(number) || number.digits.length > 12) return false;
  if (!number.groups.includes("-")) return /^0[1-9]\d{8,10}$/.test(number.digits);
  if (number.groups === "1*" || number.separator === ".\n") return false;
  return /^(?:0\d{1,4}-\d|2(?:-2){3,4}$|3-3-[34]$|3-2-2(?:-2)?$|4-3-3$|5-6$|5-3-3$|3-4-4$|2-4-4$|2-3-2-2$|1-2(?:-2){3}$|\d-\d{3}-\d{3}-\d{2}-\d{2}$)/.test(
    number.digits.startsWith("0") ? `0${number.groups}` : number.groups,
  );
}

/** "call it with 1234567 items": a short number in one group needs its word right before it. */
function isBareCount(number: WrittenNumber, context: Context): boolean {
  if (number.digits.length >= 9 || number.groups.includes("-")) return false;
  return !context.saysAtOnce("phone", number.start);
}

/** ISO dates, times, ISBNs and version numbers come in groups too. */
function looksLikeDate(number: WrittenNumber): boolean {
  if (/^(?:978|979)/.test(number.digits) && number.digits.length === 13) return true;
  if (/^(?:4-[12]-[12](?:-|$)|[12]-[12]-4(?:-|$)|4-4$|8-6$)/.test(number.groups)) {
    return /(?:19|20)\d\d/.test(number.digits);
  }
  return /^(?:19|20)\d{6}$/.test(number.digits);
}
