import { foldLower } from "../views/lower.ts";
import type { Context } from "./context.ts";
import { identifier, type Match, scores } from "./match.ts";

const months =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|marz|mai|juni|juli|okt|dez|janv|fevr|avril|juin|juil|aout|enero|ener|abril|mayo|agosto|dic|stycz|lut|kwie|maj|czerw|lip|sierp|wrzes|pazdz|list|grud|genn|magg|giug|lugl|ago|sett|ott|mrt|mei";
const year = "(?:19[2-9]\\d|20[0-2]\\d)";
const date = new RegExp(
  [
    `\\b\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:${year}|\\d{2})\\b`,
    `\\b${year}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?(?:${months})\\w{0,9}\\.?,?\\s(?:de\\s)?${year}\\b`,
    `\\b(?:${months})\\w{0,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s${year}\\b`,
    `${year}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]`,
  ].join("|"),
);
/** A year, or three numbers. */
const anyDate = /(?:19[2-9]|20[0-2])\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d/;
const reachAfter = 48;
const reachBefore = 16;

/** Full dates beside a word for birth; the year alone points at nobody, and before 1920 at nobody alive. */
export function* findBirthDates(text: string, context: Context): Generator<Match> {
  if (!anyDate.test(text)) return;
  for (const place of context.placesOf("birth")) {
    const after = dateIn(text, place.end, place.end + reachAfter);
    const match = after ?? dateIn(text, place.start - reachBefore, place.start);
    if (match !== undefined) yield match;
  }
}

function dateIn(text: string, from: number, to: number): Match | undefined {
  const start = Math.max(0, from);
  const slice = text.slice(start, to);
  const folded = foldLower(slice);
  // A letter that folds to two would move the offsets; then the text itself has to do.
  const found = date.exec(folded.length === slice.length ? folded : slice.toLowerCase());
  return found === null
    ? undefined
    : identifier(
        "birth-date",
        start + found.index,
        start + found.index + found[0].length,
        scores.likely,
      );
}
