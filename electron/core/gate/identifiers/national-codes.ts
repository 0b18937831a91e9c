import { digitAt, isDay, remainder, weightedSum } from "./checksums.ts";
import { scores } from "./match.ts";
import { chineseWeights } from "./national-numbers.ts";

/** A code of letters and digits that names a person, a document or a vehicle. */
export interface NationalCode {
  readonly what: string;
  /** The shortest and the longest. */
  readonly lengths: readonly [number, number];
  /** Over the code in capitals without separators. */
  readonly pattern: RegExp;
  readonly isValid?: (code: string) => boolean;
  /** Without any word that says what it is; 0 where a word must. */
  readonly aloneScore: number;
}

/** Sources: each country's own rules as python-stdnum gives them; VIN: ISO 3779 with 49 CFR 565's check digit. */
export const nationalCodes: readonly NationalCode[] = [
  { what: "nino", lengths: [9, 9], pattern: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, aloneScore: scores.likely },
  { what: "dni", lengths: [9, 9], pattern: /^\d{8}[A-Z]$/, isValid: isSpanish, aloneScore: scores.strong },
  { what: "nie", lengths: [9, 9], pattern: /^[XYZ]\d{7}[A-Z]$/, isValid: isSpanish, aloneScore: scores.strong },
  { what: "codice-fiscale", lengths: [16, 16], pattern: /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/, isValid: isItalian, aloneScore: scores.strong },
  { what: "nir", lengths: [15, 15], pattern: /^[1-478]\d{4}2[AB]\d{8}$/, isValid: isCorsican, aloneScore: scores.strong },
  { what: "hetu", lengths: [10, 11], pattern: /^\d{6}[A-FU-Y]?\d{3}[A-FHJ-NPR-Y]$|^\d{6}[A-FU-Y]\d{4}$/, isValid: isFinnish, aloneScore: scores.strong },
  { what: "pan", lengths: [10, 10], pattern: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/, aloneScore: scores.possible },
  { what: "curp", lengths: [18, 18], pattern: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d$/, aloneScore: scores.strong },
  { what: "nric", lengths: [9, 9], pattern: /^[STFGM]\d{7}[A-Z]$/, isValid: isSingaporean, aloneScore: scores.strong },
  { what: "hkid", lengths: [8, 9], pattern: /^[A-Z]{1,2}\d{6}[0-9A]$/, isValid: isHongKong, aloneScore: scores.faint },
  { what: "tw-id", lengths: [10, 10], pattern: /^[A-Z][1289]\d{8}$/, isValid: isTaiwanese, aloneScore: scores.possible },
  { what: "cn-id", lengths: [18, 18], pattern: /^[1-9]\d{5}(?:19|20)\d{9}X$/, isValid: (code) => weightedSum(code, chineseWeights) % 11 === 2, aloneScore: scores.strong },
  { what: "pps", lengths: [8, 9], pattern: /^\d{7}[A-W][A-IW]?$/, isValid: isIrish, aloneScore: scores.possible },
  { what: "dowod", lengths: [9, 9], pattern: /^[A-Z]{3}\d{6}$/, isValid: isPolishIdCard, aloneScore: scores.possible },
  { what: "pension-number", lengths: [12, 12], pattern: /^\d{8}[A-Z]\d{3}$/, isValid: isGermanPension, aloneScore: scores.possible },
  { what: "rut", lengths: [8, 9], pattern: /^\d{7,8}K$/, isValid: isChilean, aloneScore: scores.possible },
  { what: "uk-licence", lengths: [16, 17], pattern: /^[A-Z9]{5}\d[0156]\d(?:[0-2]\d|3[01])\d[A-Z9]{2}[A-Z0-9]\d?[A-Z]{2}$/, aloneScore: scores.likely },
  { what: "mbi", lengths: [11, 11], pattern: /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/, aloneScore: scores.likely },
  { what: "vin", lengths: [17, 17], pattern: /^(?=.*[A-Z].*[A-Z])(?=.*\d.*\d.*\d.*\d)[A-HJ-NPR-Z0-9]{17}$/, isValid: isVin, aloneScore: scores.strong },
]; // prettier-ignore

function isSpanish(code: string): boolean {
  const number = code.replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Number(number.slice(0, 8)) % 23) === code.slice(-1);
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23] as const; // prettier-ignore

function isItalian(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at += 1) {
    const value = valueOf(code.charAt(at)) % 10;
    const letter = valueOf(code.charAt(at)) - 10;
    const rank = letter >= 0 ? letter : value;
    sum += at % 2 === 0 ? (oddValues[rank] ?? 0) : rank;
  }
  return String.fromCharCode(65 + (sum % 26)) === code.charAt(15);
}

/** Corsica's departments 2A and 2B count as 19 and 18. */
function isCorsican(code: string): boolean {
  const digits = code.replace("2A", "19").replace("2B", "18");
  return 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

function isFinnish(code: string): boolean {
  const digits = code.slice(0, 6) + code.slice(-4, -1);
  if (!isDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Number(digits) % 31) === code.slice(-1);
}

function isSingaporean(code: string): boolean {
  const first = code.charAt(0);
  const sum =
    weightedSum(code.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ({ T: 4, G: 4, M: 3 }[first] ?? 0);
  if (first === "M") return "XWUTRQPNJLK".charAt(10 - (sum % 11)) === code.slice(-1);
  return (/[ST]/.test(first) ? "JZIHGFEDCBA" : "XWUTRQPNMLK").charAt(sum % 11) === code.slice(-1);
}

function isHongKong(code: string): boolean {
  const padded = code.padStart(9, " ");
  let sum = 0;
  for (let at = 0; at < 9; at += 1) {
    const character = padded.charAt(at);
    sum += (9 - at) * (character === " " ? 36 : valueOf(character));
  }
  return sum % 11 === 0;
}

function isTaiwanese(code: string): boolean {
  const area = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(code.charAt(0)) + 10;
  const sum =
    Math.floor(area / 10) +
    (area % 10) * 9 +
    weightedSum(code.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return sum % 10 === 0;
}

function isIrish(code: string): boolean {
  const second = code.length === 9 ? "WABCDEFGHI".indexOf(code.charAt(8)) * 9 : 0;
  const sum = weightedSum(code, [8, 7, 6, 5, 4, 3, 2]) + second;
  return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) === code.charAt(7);
}

/** The first digit is the check digit. */
function isPolishIdCard(code: string): boolean {
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
  return weights.reduce((sum, weight, at) => sum + weight * valueOf(code.charAt(at)), 0) % 10 === 0;
}

function isGermanPension(code: string): boolean {
  const letter = String(valueOf(code.charAt(8)) - 9).padStart(2, "0");
  const digits = code.slice(0, 8) + letter + code.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * digitAt(digits, at);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return (
    sum % 10 === digitAt(code, 11) && isDay(Number(code.slice(4, 6)), Number(code.slice(2, 4)))
  );
}

function isChilean(code: string): boolean {
  const reversed = Array.from(code.slice(0, -1)).toReversed().join("");
  return (
    11 - (weightedSum(reversed, [2, 3, 4, 5, 6, 7, 2, 3].slice(0, reversed.length)) % 11) === 10
  );
}

const vinWeights: readonly number[] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function isVin(code: string): boolean {
  const values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  const sum = vinWeights.reduce(
    (total, weight, at) => total + weight * (values.indexOf(code.charAt(at)) % 10),
    0,
  );
  return "0123456789X".charAt(sum % 11) === code.charAt(8);
}

/** 0 to 9 for digits, 10 to 35 for letters. */
function valueOf(character: string): number {
  return parseInt(character, 36);
}
