import { findBirthDates } from "./birth-dates.ts";
import { findCard } from "./cards.ts";
import { Context } from "./context.ts";
import { findCryptoAddresses } from "./crypto-addresses.ts";
import { findEmails } from "./emails.ts";
import { findIbans, findPolishAccount } from "./iban.ts";
import { findLabelled } from "./labelled.ts";
import { type Match, scores } from "./match.ts";
import { findNationalCode, findNationalNumber } from "./national.ts";
import { findNetworkAddresses } from "./network.ts";
import { writtenNumbers } from "./number-groups.ts";
import { createPhoneFinder } from "./phones.ts";
import { findCoordinates } from "./places.ts";
import { findProfiles } from "./profiles.ts";
import { ExampleNumbers } from "./example-numbers.ts";
import { findSpokenEmails } from "./spoken-emails.ts";
import { writtenCodes } from "./written-codes.ts";

/** Every identifier in one view's text, in the view's offsets; they may overlap. Linear in the text. */
export function findIdentifiers(text: string, region: string): Match[] {
  const matches = [...findEmails(text), ...findSpokenEmails(text)];
  if (!mayHoldMore(text)) return matches;
  const context = new Context(text);
  matches.push(...findProfiles(text, context));
  if (!/\d/.test(text)) return matches;
  matches.push(
    ...findIbans(text, context),
    ...findNetworkAddresses(text, context),
    ...findCryptoAddresses(text),
    ...findCoordinates(text),
    ...findBirthDates(text, context),
    ...numbersIn(text, region, context),
    ...codesIn(text, context),
  );
  return weighExamples(matches, text);
}

/** A published example is nobody's, whatever else it looks like; what no checksum proves may be made up for the question. */
function weighExamples(matches: readonly Match[], text: string): Match[] {
  const examples = new ExampleNumbers(text);
  const inOrder = matches.toSorted((one, other) => one.start - other.start);
  const published = inOrder.filter(({ start, end }) => examples.isPublished(start, end));
  let begun = 0;
  let publishedUntil = 0;
  return inOrder.map((match) => {
    const { start, end, score } = match;
    for (
      let next = published[begun];
      next !== undefined && next.start <= start;
      next = published[begun]
    ) {
      publishedUntil = Math.max(publishedUntil, next.end);
      begun += 1;
    }
    const isExample =
      end <= publishedUntil || (!isProven(match) && examples.isInvented(start, end));
    return isExample ? { ...match, score: Math.min(score, scores.faint) } : match;
  });
}

/** An American social security number has no check digit. */
function isProven({ category, what, score }: Match): boolean {
  return category !== "identifier" || (what !== "ssn" && score > scores.likely);
}

/** Everything else has a digit, an "@" or is a link. */
function mayHoldMore(text: string): boolean {
  return /[\d@]|\.(?:com|me)\//.test(text);
}

function* numbersIn(text: string, region: string, context: Context): Generator<Match> {
  const phones = createPhoneFinder(region);
  for (const number of writtenNumbers(text)) {
    yield* found(findCard(number, context));
    yield* found(findPolishAccount(number, context));
    yield* found(findNationalNumber(number, context));
    yield* found(phones.find(number, text, context));
    yield* found(findLabelled(number, context));
  }
}

function* codesIn(text: string, context: Context): Generator<Match> {
  for (const code of writtenCodes(text)) {
    yield* found(findNationalCode(code, context));
    yield* found(findLabelled(code, context));
  }
}

function* found(match: Match | undefined): Generator<Match> {
  if (match !== undefined) yield match;
}
