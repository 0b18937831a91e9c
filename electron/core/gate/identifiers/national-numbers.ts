import {
  digitAt,
  isDay,
  isRepeated,
  passesLuhn,
  passesMod11Comma10,
  passesVerhoeff,
  remainder,
  weightedSum,
} from "./checksums.ts";

/** A national number made of digits only. */
export interface NationalNumber {
  readonly what: string;
  readonly length: number;
  /** Whether the checksum holds, and the date where one is part of it. */
  isValid(digits: string): boolean;
  /** `alone`: few other numbers pass. `grouped`: only when written in its usual groups, such as "3-3-2-2". `context`: a word must say so. */
  readonly needs: "nothing" | "groups" | "context";
  readonly groups?: readonly string[];
}

const two = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

/** Sources: each country's own rules as python-stdnum and Wikipedia give them; the test compares them with the stdnum package. */
export const nationalNumbers: readonly NationalNumber[] = [
  { what: "pesel", length: 11, isValid: isPesel, needs: "nothing" },
  { what: "nip", length: 10, isValid: isNip, needs: "groups", groups: ["3-3-2-2", "3-2-2-3"] },
  { what: "regon", length: 9, isValid: isRegon9, needs: "context" },
  { what: "regon", length: 14, isValid: isRegon14, needs: "context" },
  { what: "de-tax-id", length: 11, isValid: isGermanTaxId, needs: "nothing" },
  { what: "cpf", length: 11, isValid: isCpf, needs: "nothing", groups: ["3-3-3-2"] },
  { what: "cnpj", length: 14, isValid: isCnpj, needs: "nothing", groups: ["2-3-3-4-2"] },
  { what: "fodselsnummer", length: 11, isValid: isNorwegian, needs: "nothing" },
  { what: "tckn", length: 11, isValid: isTurkish, needs: "nothing" },
  { what: "be-national-number", length: 11, isValid: isBelgian, needs: "nothing" },
  { what: "isikukood", length: 11, isValid: isBaltic, needs: "nothing" },
  { what: "oib", length: 11, isValid: passesMod11Comma10, needs: "context" },
  { what: "amka", length: 11, isValid: (d) => isDayFirst(d) && passesLuhn(d), needs: "context" },
  { what: "snils", length: 11, isValid: isSnils, needs: "groups", groups: ["3-3-3-2"] },
  { what: "personnummer", length: 10, isValid: isSwedish, needs: "groups", groups: ["6-4"] },
  { what: "personnummer", length: 12, isValid: (d) => isSwedish(d.slice(2)) && /^(?:18|19|20)/.test(d), needs: "nothing" },
  { what: "rodne-cislo", length: 10, isValid: isCzech, needs: "groups", groups: ["6-4"] },
  { what: "egn", length: 10, isValid: isBulgarian, needs: "context" },
  { what: "cpr", length: 10, isValid: isDayFirst, needs: "groups", groups: ["6-4"] },
  { what: "svnr", length: 10, isValid: isAustrian, needs: "groups", groups: ["4-6", "4-2-2-2"] },
  { what: "nhs-number", length: 10, isValid: isNhs, needs: "context" },
  { what: "cnp", length: 13, isValid: isRomanian, needs: "nothing" },
  { what: "rrn", length: 13, isValid: isKorean, needs: "groups", groups: ["6-7"] },
  { what: "za-id", length: 13, isValid: isSouthAfrican, needs: "nothing" },
  { what: "ahv", length: 13, isValid: isSwiss, needs: "nothing" },
  { what: "nir", length: 15, isValid: isFrench, needs: "nothing" },
  { what: "aadhaar", length: 12, isValid: isAadhaar, needs: "groups", groups: ["4-4-4"] },
  { what: "my-number", length: 12, isValid: isJapanese, needs: "context" },
  { what: "clabe", length: 18, isValid: isClabe, needs: "context" },
  { what: "cn-id", length: 18, isValid: isChinese, needs: "nothing" },
  { what: "bsn", length: 9, isValid: isDutch, needs: "context" },
  { what: "pt-nif", length: 9, isValid: isPortuguese, needs: "context" },
  { what: "sin", length: 9, isValid: passesLuhn, needs: "context" },
  { what: "tfn", length: 9, isValid: isAustralianTax, needs: "context" },
  { what: "medicare", length: 10, isValid: isAustralianMedicare, needs: "context" },
  { what: "il-id", length: 9, isValid: passesLuhn, needs: "context" },
  { what: "ssn", length: 9, isValid: isAmericanSocial, needs: "groups", groups: ["3-2-4"] },
  { what: "rut", length: 9, isValid: isChilean, needs: "groups", groups: ["2-3-3-1"] },
  { what: "cuit", length: 11, isValid: isArgentine, needs: "groups", groups: ["2-8-1"] },
  { what: "routing-number", length: 9, isValid: isRoutingNumber, needs: "context" },
]; // prettier-ignore

function isPesel(digits: string): boolean {
  const month = two(digits, 2) % 20;
  if (!isDay(month, two(digits, 4)) || isRepeated(digits)) return false;
  return weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

function isNip(digits: string): boolean {
  if (isRepeated(digits)) return false;
  return weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(digits, 9);
}

function isRegon9(digits: string): boolean {
  return (weightedSum(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(digits, 8);
}

function isRegon14(digits: string): boolean {
  const check = (weightedSum(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10;
  return isRegon9(digits.slice(0, 9)) && check === digitAt(digits, 13);
}

/** One digit of the first ten stands two or three times, and the rest at most once; never a leading zero. */
function isGermanTaxId(digits: string): boolean {
  if (digits.startsWith("0") || !passesMod11Comma10(digits)) return false;
  const counts = Array.from("0123456789", (digit) => digits.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3;
}

function isCpf(digits: string): boolean {
  if (isRepeated(digits)) return false;
  const check = (weights: readonly number[]): number => {
    const rest = (weightedSum(digits, weights) * 10) % 11;
    return rest === 10 ? 0 : rest;
  };
  return (
    check([10, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 9) &&
    check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 10)
  );
}

function isCnpj(digits: string): boolean {
  if (isRepeated(digits)) return false;
  const check = (weights: readonly number[]): number => {
    const rest = weightedSum(digits, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return (
    check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 12) &&
    check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 13)
  );
}

function isNorwegian(digits: string): boolean {
  // D-numbers add 40 to the day, synthetic ones 40 or 80 to the month.
  if (!isDay(two(digits, 2) % 40, two(digits, 0) % 40)) return false;
  return (
    weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

function isTurkish(digits: string): boolean {
  if (digits.startsWith("0")) return false;
  const odd = weightedSum(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weightedSum(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const first = (((odd * 7 - even) % 10) + 10) % 10;
  const second = weightedSum(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10;
  return first === digitAt(digits, 9) && second === digitAt(digits, 10);
}

function isBelgian(digits: string): boolean {
  const month = two(digits, 2) % 20;
  if (month !== 0 && !isDay(month, two(digits, 4))) return false;
  const body = digits.slice(0, 9);
  const check = two(digits, 9) % 97;
  // From 2000 on a 2 stands before the number.
  return [body, `2${body}`].some((number) => (97 - remainder(number, 97)) % 97 === check);
}

/** Estonia's isikukood and Lithuania's asmens kodas. */
function isBaltic(digits: string): boolean {
  if (!/^[1-8]/.test(digits) || !isDay(two(digits, 3), two(digits, 5))) return false;
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return (first < 10 ? first : second % 10) === digitAt(digits, 10);
}

function isSnils(digits: string): boolean {
  const sum = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return sum % 100 === two(digits, 9) && !isRepeated(digits);
}

/** Co-ordination numbers add 60 to the day. */
function isSwedish(digits: string): boolean {
  return isDay(two(digits, 2), two(digits, 4) % 60) && passesLuhn(digits);
}

function isCzech(digits: string): boolean {
  const month = two(digits, 2) % 50;
  return isDay(month > 20 ? month - 20 : month, two(digits, 4)) && remainder(digits, 11) === 0;
}

function isBulgarian(digits: string): boolean {
  if (!isDay(two(digits, 2) % 20, two(digits, 4))) return false;
  const check = (weightedSum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
  return check === digitAt(digits, 9);
}

/** Danish CPR numbers have had no checksum since 2007: the date and the hyphen are all there is. */
function isDayFirst(digits: string): boolean {
  return isDay(two(digits, 2), two(digits, 0));
}

function isAustrian(digits: string): boolean {
  if (digits.startsWith("0") || !isDay(two(digits, 6), two(digits, 4))) return false;
  return weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(digits, 3);
}

function isNhs(digits: string): boolean {
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digitAt(digits, 9) && !isRepeated(digits);
}

function isRomanian(digits: string): boolean {
  if (!/^[1-9]/.test(digits) || !isDay(two(digits, 3), two(digits, 5))) return false;
  const rest = weightedSum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === digitAt(digits, 12);
}

/** Numbers given out since October 2020 have no checksum, so the date and the century digit decide. */
function isKorean(digits: string): boolean {
  return isDay(two(digits, 2), two(digits, 4)) && /^.{6}[0-9]/.test(digits);
}

function isSouthAfrican(digits: string): boolean {
  return isDay(two(digits, 2), two(digits, 4)) && /^.{10}[01]/.test(digits) && passesLuhn(digits);
}

function isSwiss(digits: string): boolean {
  if (!digits.startsWith("756")) return false;
  return weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

function isFrench(digits: string): boolean {
  if (!/^[1-478]/.test(digits)) return false;
  return 97 - remainder(digits.slice(0, 13), 97) === two(digits, 13);
}

function isAadhaar(digits: string): boolean {
  return /^[2-9]/.test(digits) && passesVerhoeff(digits);
}

function isJapanese(digits: string): boolean {
  const rest = weightedSum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === digitAt(digits, 11);
}

function isClabe(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += (digitAt(digits, at) * ([3, 7, 1][at % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === digitAt(digits, 17);
}

/** All digits; a final X is read among the codes. */
function isChinese(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)/.test(digits) || !isDay(two(digits, 10), two(digits, 12)))
    return false;
  const sum = weightedSum(digits, chineseWeights) % 11;
  return "10X98765432".charAt(sum) === digits.charAt(17);
}

export const chineseWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

function isDutch(digits: string): boolean {
  const sum = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - digitAt(digits, 8);
  return sum !== 0 && sum % 11 === 0;
}

function isPortuguese(digits: string): boolean {
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digitAt(digits, 8) && !digits.startsWith("0");
}

function isAustralianTax(digits: string): boolean {
  return weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

function isAustralianMedicare(digits: string): boolean {
  const check = weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
  return /^[2-6]/.test(digits) && check === digitAt(digits, 8);
}

function isRoutingNumber(digits: string): boolean {
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && !isRepeated(digits);
}

/** No checksum: areas 000, 666 and from 900 are not given out, but from 900 to people who pay tax without one (ITIN). */
function isAmericanSocial(digits: string): boolean {
  return !/^(?:000|666|\d{3}00|\d{5}0000)/.test(digits) && !isRepeated(digits);
}

function isChilean(digits: string): boolean {
  const rest = 11 - (weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest) === digitAt(digits, 8);
}

function isArgentine(digits: string): boolean {
  const rest = 11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest === 11 ? 0 : rest) === digitAt(digits, 10);
}
