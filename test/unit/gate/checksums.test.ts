import fc from "fast-check";
import { stdnum, type Validator } from "stdnum";
import { expect, test } from "vitest";
import { nationalCodes } from "../../../electron/core/gate/identifiers/national-codes.ts";
import { nationalNumbers } from "../../../electron/core/gate/identifiers/national-numbers.ts";

const pad = (value: number): string => String(value).padStart(2, "0");
const two = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(pad);
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((pieces) => pieces.join(""));

const yearFirst = joined(two(30, 99), two(1, 12), two(1, 28));
const dayFirst = joined(two(1, 28), two(1, 12), two(30, 99));

/** All but the last two digits, as people who have such a number have them; the country and name in the stdnum package. */
const numbers: readonly (readonly [string, string, string, fc.Arbitrary<string>])[] = [
  ["pesel", "PL", "pesel", joined(yearFirst, digits(3))],
  ["nip", "PL", "nip", digits(8)],
  ["regon", "PL", "regon", digits(7)],
  ["de-tax-id", "DE", "idnr", fc.shuffledSubarray([..."123456789"], { minLength: 8, maxLength: 8 }).map((row) => row.join("") + row[0])],
  ["cpf", "BR", "cpf", digits(9)],
  ["cnpj", "BR", "cnpj", digits(12)],
  ["fodselsnummer", "NO", "fodselsnummer", joined(dayFirst, digits(3))],
  ["tckn", "TR", "tckimlik", digits(9)],
  ["be-national-number", "BE", "nn", joined(yearFirst, digits(3))],
  ["isikukood", "EE", "ik", joined(fc.constantFrom("3", "4"), yearFirst, digits(2))],
  ["personnummer", "SE", "personnummer", joined(yearFirst, digits(2))],
  ["egn", "BG", "egn", joined(yearFirst, digits(2))],
  ["cnp", "RO", "cnp", joined(fc.constantFrom("1", "2"), yearFirst, two(1, 40), digits(2))],
  ["za-id", "ZA", "idnr", joined(yearFirst, digits(4), fc.constantFrom("0"))],
  ["ahv", "CH", "ssn", joined(fc.constant("756"), digits(8))],
  ["nir", "FR", "nir", joined(fc.constantFrom("1", "2"), digits(2), two(1, 12), two(10, 90), digits(6))],
  ["aadhaar", "IN", "aadhaar", joined(fc.constantFrom("2", "9"), digits(9))],
  ["clabe", "MX", "clabe", joined(fc.constant("032180"), digits(10))],
  ["bsn", "NL", "bsn", digits(7)],
  ["pt-nif", "PT", "nif", digits(7)],
  ["sin", "CA", "sin", digits(7)],
  ["tfn", "AU", "tfn", digits(7)],
  ["svnr", "AT", "vnr", joined(fc.constant("1"), digits(3), two(1, 28), two(1, 12))],
]; // prettier-ignore

function referee(country: string, name: string): Validator {
  const validator = stdnum[country]?.[name];
  if (validator === undefined)
    throw new Error(`The stdnum package has no ${country}.${name}: rename it here.`);
  return validator;
}

test.each(numbers)(
  "every %s that the stdnum package takes is taken",
  (what, country, name, body) => {
    const ours = nationalNumbers.filter((number) => number.what === what);
    const theirs = referee(country, name);
    let taken = 0;
    fc.assert(
      fc.property(body, (start) => {
        for (let last = 0; last < 100; last += 1) {
          const number = start + pad(last);
          const asWritten =
            what === "personnummer" ? `${start.slice(0, 6)}-${start.slice(6)}${pad(last)}` : number;
          if (!theirs.validate(asWritten).isValid || /^(.)\1*$/.test(number)) continue;
          taken += 1;
          const isOurs = ours.some((own) => own.length === number.length && own.isValid(number));
          expect(isOurs, number).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
    expect(taken).toBeGreaterThan(0);
  },
);

test.each(["nip", "regon", "cpf", "cnpj", "bsn", "sin", "tfn", "clabe", "aadhaar"])(
  "no %s is taken that the stdnum package refuses",
  (what) => {
    const [, country = "", name = "", body = digits(7)] =
      numbers.find(([own]) => own === what) ?? [];
    const theirs = referee(country, name);
    const ours = nationalNumbers.find((number) => number.what === what);
    fc.assert(
      fc.property(body, (start) => {
        for (let last = 0; last < 100; last += 1) {
          const number = start + pad(last);
          if (ours?.isValid(number) !== true || /^(.)\1*$/.test(number)) continue;
          const answer = theirs.validate(number);
          // It also refuses parts that are not given out, such as unknown banks.
          if (answer.error?.name === "InvalidComponent") continue;
          expect(answer.isValid, number).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  },
);

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** All but the check letter, which is tried. */
const codes: readonly (readonly [string, string, string, fc.Arbitrary<string>])[] = [
  ["dni", "ES", "dni", digits(8)],
  ["nie", "ES", "nie", joined(fc.constantFrom("X", "Y", "Z"), digits(7))],
  ["codice-fiscale", "IT", "codicefiscale", joined(fc.constant("RSSMRA"), two(10, 99), fc.constantFrom("A", "T"), two(1, 28), fc.constant("A"), digits(3))],
  ["pps", "IE", "pps", digits(7)],
]; // prettier-ignore

test.each(codes)(
  "a %s has the check letter that the stdnum package gives it",
  (what, country, name, body) => {
    const ours = nationalCodes.find((code) => code.what === what);
    fc.assert(
      fc.property(body, (start) => {
        for (const letter of letters) {
          const code = start + letter;
          if (!referee(country, name).validate(code).isValid) continue;
          expect(ours?.pattern.test(code) && ours.isValid?.(code), code).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  },
);
