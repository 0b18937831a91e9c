import { identifier, type Match, scores } from "./match.ts";

/** Degrees with four decimals and more, eleven metres or better; not in a longer row of numbers. */
const coordinates =
  /(?<![\d.,\w-]|[\d.],\s)([+-]?\d{1,2}\.\d{4,10})\s?°?\s?[NSns]?\s?[,;\s]\s?([+-]?\d{1,3}\.\d{4,10})\s?°?\s?[EWOewo]?(?![\d.\w]|,\s?[+-]?\d)/g;
const sexagesimal =
  /\d{1,2}\s?°\s?\d{1,2}\s?['′]\s?\d{1,2}(?:\.\d+)?\s?["″']{0,2}\s?[NS][,;\s]{0,3}\d{1,3}\s?°\s?\d{1,2}\s?['′]\s?\d{1,2}(?:\.\d+)?\s?["″']{0,2}\s?[EWO]/gi;

/** Coordinates exact enough to name a house. */
export function* findCoordinates(text: string): Generator<Match> {
  for (const { 0: whole, 1: latitude, 2: longitude, index } of text.matchAll(coordinates)) {
    if (!isPlace(Number(latitude), Number(longitude))) continue;
    yield identifier("coordinates", index, index + whole.trimEnd().length, scores.possible);
  }
  for (const { 0: whole, index } of text.matchAll(sexagesimal)) {
    yield identifier("coordinates", index, index + whole.length, scores.possible);
  }
}

/** Numbers below one are weights and probabilities far more often than the Gulf of Guinea. */
function isPlace(latitude: number, longitude: number): boolean {
  return (
    Math.abs(latitude) >= 1 &&
    Math.abs(longitude) >= 1 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
  );
}
