/** A code of letters and digits as written, in one group or several. */
export interface WrittenCode {
  /** Upper case, without what separates the groups. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Neither a path nor a longer code goes on before or after it. */
  readonly isWhole: boolean;
}

interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const separator = /^(?:[\s.\-_/|]|\r\n){1,2}$/;
const mostGroups = 7;
const longestCode = 24;
const longestAbbreviation = 6;
/** Scans read 1 as l or I and 0 as O, inside a row of digits. */
const misread = /\d[lIOo]+(?=\d)/g;

/** What a UTF-16 unit of a code is. */
const digit = 1;
const upperCase = 2;
const lowerCase = 4;
const kinds = Uint8Array.from({ length: 0x80 }, (_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if (/\d/.test(character)) return digit;
  if (/[A-Z]/.test(character)) return upperCase;
  return /[a-z]/.test(character) ? lowerCase : 0;
}

/** All codes of six signs and more with a letter and two digits that the text can be read to hold, in linear time. */
export function* writtenCodes(text: string): Generator<WrittenCode> {
  const corrected = text.replace(misread, (letters) =>
    letters.replace(/[lI]/g, "1").replace(/[Oo]/g, "0"),
  );
  let row: Group[] = [];
  for (let at = 0; at < corrected.length; at += 1) {
    let end = at;
    let held = 0;
    while (end < corrected.length) {
      const unit = corrected.charCodeAt(end);
      const kind = unit < kinds.length ? (kinds[unit] ?? 0) : 0;
      if (kind === 0) break;
      held |= kind;
      end += 1;
    }
    if (end === at) continue;
    const isPart = canBePart(held, end - at);
    if (row.length > 0 && !(isPart && joins(corrected, row.at(-1)?.end ?? 0, at))) {
      yield* codesOfRow(corrected, row);
      row = [];
    }
    if (isPart) row.push({ text: corrected.slice(at, end), start: at, end });
    at = end;
  }
  yield* codesOfRow(corrected, row);
}

function joins(text: string, end: number, start: number): boolean {
  return separator.test(text.slice(end, Math.min(start, end + 3)));
}

/** Has a digit, or is an abbreviation in capitals. */
function canBePart(held: number, length: number): boolean {
  if ((held & digit) !== 0) return length <= longestCode;
  return length <= longestAbbreviation && (held & lowerCase) === 0;
}

function* codesOfRow(text: string, row: readonly Group[]): Generator<WrittenCode> {
  if (
    !row.some((group) => /[A-Za-z]/.test(group.text)) ||
    !row.some((group) => /\d/.test(group.text))
  )
    return;
  for (let first = 0; first < row.length; first += 1) {
    const singlesEnd = endOfSingles(row, first);
    if (singlesEnd - first > 5) {
      yield* codeOf(text, row.slice(first, singlesEnd));
      first = singlesEnd - 1;
      continue;
    }
    let length = 0;
    for (let last = first; last < row.length && last - first < mostGroups; last += 1) {
      length += row[last]?.text.length ?? 0;
      if (length > longestCode) break;
      if (length >= 4) yield* codeOf(text, row.slice(first, last + 1));
    }
  }
}

function endOfSingles(row: readonly Group[], first: number): number {
  let end = first;
  while (row[end]?.text.length === 1) end += 1;
  return end;
}

function* codeOf(text: string, groups: readonly Group[]): Generator<WrittenCode> {
  const value = groups
    .map((group) => group.text)
    .join("")
    .toUpperCase();
  if (!/[A-Z]/.test(value) || !/\d.*\d/.test(value) || value.length > longestCode) return;
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  const isWhole = !/[\w=&/-]/.test(text.charAt(start - 1)) && !/[\w/-]/.test(text.charAt(end));
  yield { value, start, end, isWhole };
}
