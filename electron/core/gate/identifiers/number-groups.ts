/** A number as written: one group of digits, or several with a sign or two between. */
export interface WrittenNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Lengths of the groups, such as "3-3-2-2"; "11" for one group; "1*" for single digits. */
  readonly groups: string;
  /** What stands between the first two groups; empty for one group. */
  readonly separator: string;
  /** Nothing before or after goes on in the same way: no further group, no letter, no path. */
  readonly isWhole: boolean;
}

/** What follows a telephone number: "x123", "ext. 5". */
const extension = /^(?:x|ext\.?\s?)\d/i;

interface Group {
  readonly start: number;
  readonly end: number;
}

/** What may stand between two groups of one number: also brackets and a plus, and line breaks. */
const separator = /^(?:[\s.\-_/\\|+*~()]|\r\n){1,3}$/;
const mostGroups = 9;
const longestNumber = 28;

/** Letters that scans and people write for a digit, inside a number or at the end of a long one. */
const misread =
  /(?<=\d)[lIOo]+(?=\d)|(?<=\d{4})[lIOo]+(?![A-Za-z0-9])|(?<![A-Za-z0-9])[lIOo](?=\d{5})/g;

/** All numbers of six digits and more that the text can be read to hold, in linear time. */
export function* writtenNumbers(text: string): Generator<WrittenNumber> {
  const corrected = text.replace(misread, (letters) =>
    letters.replace(/[lI]/g, "1").replace(/[Oo]/g, "0"),
  );
  let row: Group[] = [];
  for (const match of corrected.matchAll(/\d+/g)) {
    const group = { start: match.index, end: match.index + match[0].length };
    const before = row.at(-1);
    if (
      before !== undefined &&
      !separator.test(corrected.slice(before.end, Math.min(group.start, before.end + 4)))
    ) {
      yield* numbersOfRow(corrected, row);
      row = [];
    }
    row.push(group);
  }
  yield* numbersOfRow(corrected, row);
}

function* numbersOfRow(text: string, row: readonly Group[]): Generator<WrittenNumber> {
  for (let first = 0; first < row.length; first += 1) {
    if (isSingle(row[first])) {
      const end = endOfSingles(row, first);
      if (end - first > 5) {
        yield* singles(text, row, first, end);
        first = end - 1;
        continue;
      }
    }
    yield* windows(text, row, first);
  }
}

/** Every reading that begins with this group. */
function* windows(text: string, row: readonly Group[], first: number): Generator<WrittenNumber> {
  let length = 0;
  const gaps = new Set<string>();
  let lineBreaks = 0;
  for (let last = first; last < row.length && last - first < mostGroups; last += 1) {
    const group = row[last];
    if (group === undefined) return;
    length += group.end - group.start;
    if (length > longestNumber) return;
    if (last > first) {
      const gap = text.slice(row[last - 1]?.end, group.start);
      if (/\n/.test(gap)) lineBreaks += 1;
      else gaps.add(gap);
    }
    // One number is not written with four kinds of signs, nor over three lines unless every group has its own.
    if (gaps.size > 3 || (lineBreaks > 1 && gaps.size > 0)) return;
    if (length >= 6) yield numberOf(text, row, first, last);
  }
}

/** "7 8 1 1 0": read as one number, whole or, with one group before or after it, with that. */
function* singles(
  text: string,
  row: readonly Group[],
  first: number,
  end: number,
): Generator<WrittenNumber> {
  if (end - first <= longestNumber) yield numberOf(text, row, first, end - 1);
}

function numberOf(text: string, row: readonly Group[], first: number, last: number): WrittenNumber {
  const groups = row.slice(first, last + 1);
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  const between = groups
    .slice(1)
    .map((group, index) => text.slice(groups[index]?.end, group.start));
  return {
    digits: groups.map((group) => text.slice(group.start, group.end)).join(""),
    start,
    end,
    groups:
      groups.every(isSingle) && groups.length > 1
        ? "1*"
        : groups.map((group) => group.end - group.start).join("-"),
    separator: between[0] ?? "",
    isWhole: isWhole(text, row, first, last, between),
  };
}

function isWhole(
  text: string,
  row: readonly Group[],
  first: number,
  last: number,
  between: readonly string[],
): boolean {
  const start = row[first]?.start ?? 0;
  const end = row[last]?.end ?? 0;
  if (
    /[\p{L}_=&#$]/u.test(text.charAt(start - 1)) ||
    (/[\p{L}_]/u.test(text.charAt(end)) && !extension.test(text.slice(end, end + 8)))
  )
    return false;
  if (/[\p{L}\d][/.,-]/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/^[,.]\d/.test(text.slice(end, end + 2))) return false;
  // A decimal fraction.
  if (between.length === 1 && between[0] === ".") return false;
  const gapBefore = first > 0 ? text.slice(row[first - 1]?.end, start) : undefined;
  const gapAfter = last < row.length - 1 ? text.slice(end, row[last + 1]?.start) : undefined;
  return [gapBefore, gapAfter].every(
    (gap) =>
      gap === undefined ||
      (/\n/.test(gap) && (between.length === 0 || between.some((inner) => !/\n/.test(inner)))) ||
      (between.length === 0 ? /^\s+$/.test(gap) : !between.includes(gap)),
  );
}

function isSingle(group: Group | undefined): boolean {
  return group !== undefined && group.end - group.start === 1;
}

function endOfSingles(row: readonly Group[], first: number): number {
  let end = first;
  while (end < row.length && isSingle(row[end])) end += 1;
  return end;
}
