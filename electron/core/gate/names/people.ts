import { TextTraits } from "../text-traits.ts";
import { foldLower } from "../views/lower.ts";
import { type FoundName, isSentenceStart, publicScore, scores } from "./found-name.ts";
import * as words from "./name-words.ts";
import {
  isCommonFirstName,
  isExampleName,
  isFirstName,
  isInflected,
  isSurname,
  isWordName,
} from "./name-sets.ts";
import { contextOf } from "./person-context.ts";
import type { PlaceMatch } from "./place-match.ts";
import { isPublicFigure } from "./public-figures.ts";
import { type Token, toTokens } from "./tokens.ts";

/** In a text that speaks of invented people a name without a tie to the writer counts less. */
const fictionFactor = 0.6;

/** Names of people, with how sure it is that a private person is meant. One pass over the words. */
export function findPeople(text: string): readonly PlaceMatch[] {
  const tokens = toTokens(text);
  const traits = new TextTraits(text);
  const repeated = repeatedNames(tokens);
  const found: PlaceMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(tokens, at);
    if (name === null) continue;
    const spoken = tokens
      .slice(at, name.last + 1)
      .map((token) => token.folded)
      .join(" ");
    found.push({
      rule: name.rule,
      category: "name",
      start: tokens[at]?.start ?? 0,
      end: tokens[name.last]?.end ?? 0,
      score: adjust(repeated.has(spoken) ? atLeast(name, scores.repeated) : name, spoken, traits),
    });
    at = name.last;
  }
  return found;
}

const oftenEnough = 4;

function repeatedNames(tokens: readonly Token[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    // "DAN" is a shortened something.
    if (token.isClearFirst && /^\p{Lu}\p{Ll}/u.test(token.text))
      counts.set(token.folded, (counts.get(token.folded) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count >= oftenEnough ? [name] : [])));
}

function atLeast(name: FoundName, score: number): FoundName {
  return name.score >= score ? name : { ...name, score };
}

function adjust(name: FoundName, spoken: string, traits: TextTraits): number {
  if (name.isTied) return name.score;
  if (isPublicFigure(spoken)) return publicScore;
  const isFirstOnly = name.rule === "name.first-name";
  const isNobodys =
    traits.speaks(words.fictionWords) ||
    ((isFirstOnly || name.rule === "name.full-name") && traits.speaks(words.publicWords)) ||
    traits.speaks(words.exerciseWords);
  return isNobodys ? name.score * fictionFactor : name.score;
}

function nameAt(tokens: readonly Token[], at: number): FoundName | null {
  const token = tokens[at];
  if (
    token === undefined ||
    words.particles.has(token.folded) ||
    (!token.isCapital && !token.isClearFirst && !isLowerSurname(tokens, at))
  )
    return null;
  if (token.isCapital && isJoinedName(token)) return joinedName(at);
  const last = lastOfName(tokens, at);
  const context = contextOf(tokens, at, last);
  const base = baseScore(tokens, at, last);
  if (context !== null && context.score > (base?.score ?? 0)) return { ...context, last };
  return base === null ? null : { ...base, last, isTied: context?.isTied ?? false };
}

/** "JoannaLis": scanned and copied text loses spaces. */
function isJoinedName(token: Token): boolean {
  const parts = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})/u.exec(token.text);
  const [first, surname] = [foldLower(parts?.[1] ?? ""), foldLower(parts?.[2] ?? "")];
  const isFirst = isFirstName(first) || isInflected(first, isFirstName);
  return isFirst && !isWordName(first) && isKnownSurname(surname);
}

function joinedName(at: number): FoundName {
  return { rule: "name.full-name", last: at, score: scores.halfKnown, isTied: false };
}

/** "mr ford", all in lower case. */
function isLowerSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    words.titles.has(before.folded) &&
    !words.weakTitles.has(before.folded) &&
    (tokens[at]?.folded.length ?? 0) >= 3
  );
}

/** The index of the name's last word: a first name may be followed by initials, particles and surnames. */
function lastOfName(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = at + 1; next < tokens.length && next <= at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || !isJoined(token, tokens[next - 1])) break;
    const isParticle = words.particles.has(token.folded) && next + 1 < tokens.length;
    if (isParticle && !token.isCapital) continue;
    if (!continuesName(tokens, at, token)) break;
    last = next;
  }
  return last;
}

/** A space, a hyphen, an initial's dot, or one line break. */
function isJoined(token: Token, before: Token | undefined): boolean {
  return (
    /^(?:[ \uFEFF]{1,2}|-|['’]|[ \t]?\r?\n)$/.test(token.gap) ||
    (/^\. ?$/.test(token.gap) && (before?.folded.length ?? 9) === 1)
  );
}

function continuesName(tokens: readonly Token[], at: number, token: Token): boolean {
  if (words.notSurnames.has(token.folded)) return false;
  // Over a line break only what is known: the next line begins with a capital anyway.
  if (token.gap.includes("\n"))
    return token.isCapital && isKnownSurname(token.folded) && !isWordName(token.folded);
  if (token.isCapital) return true;
  const first = tokens[at];
  return (
    first !== undefined &&
    /^\p{Ll}/u.test(first.text) &&
    isSurname(token.folded) &&
    !isWordName(token.folded) &&
    token.folded.length >= 4
  );
}

function isKnownSurname(folded: string): boolean {
  return isSurname(folded) || isInflected(folded, isSurname);
}

function baseScore(
  tokens: readonly Token[],
  at: number,
  last: number,
): Omit<FoundName, "last" | "isTied"> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const surname = tokens[last];
  if (last > at && surname !== undefined)
    return fullNameScore(token, surname, isSentenceStart(tokens, at));
  if (!token.isCapital || !token.isClearFirst || token.folded.length < 3) return null;
  return { rule: "name.first-name", score: scoreAlone(token) };
}

function scoreAlone(token: Token): number {
  if (isExampleName(token.folded) || /^\p{Lu}{2}/u.test(token.text)) return scores.alone;
  return isCommonFirstName(token.folded) ? scores.common : scores.rare;
}

function fullNameScore(
  token: Token,
  surname: Token,
  isStart: boolean,
): Omit<FoundName, "last" | "isTied"> | null {
  const isFirst =
    token.isClearFirst ||
    (token.isFirst && !isStart) ||
    (token.isCapital &&
      isInflected(token.folded, isFirstName) &&
      isKnownSurname(surname.folded) &&
      !isWordName(token.folded));
  if (!isFirst) return null;
  if (surname.folded.length < 2) return { rule: "name.first-name", score: scores.alone };
  if (isSurname(surname.folded) && !isWordName(surname.folded))
    return { rule: "name.full-name", score: scores.fullName };
  if (!token.isCapital) return null;
  // "Jordan Peak", "Virginia Woods": both words are words.
  const isLikely = token.isClearFirst || !isWordName(surname.folded);
  return { rule: "name.full-name", score: isLikely ? scores.halfKnown : scores.alone };
}
