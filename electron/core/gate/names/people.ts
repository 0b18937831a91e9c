import { foldLower } from "../views/lower.ts";
import * as words from "./name-words.ts";
import {
  isCommonFirstName,
  isExampleName,
  isFirstName,
  isInflected,
  isSurname,
  isWordName,
} from "./name-sets.ts";
import type { PlaceMatch } from "./place-match.ts";
import { isPublicFigure } from "./public-figures.ts";
import { toTokens } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** How sure a name is of a private person, by what stands round it. Thresholds are at 0.5. */
const scores = {
  self: 0.85,
  relation: 0.85,
  titled: 0.7,
  labelled: 0.7,
  letter: 0.65,
  fullName: 0.62,
  halfKnown: 0.55,
  contacted: 0.55,
  /** One first name again and again: the text is about somebody. */
  repeated: 0.5,
  /** A common first name, with nothing said against a private person. */
  common: 0.5,
  /** A rarer one: a threshold of 0.45 for names counts it too. */
  rare: 0.45,
  alone: 0.35,
} as const;

const publicScore = 0.2;
/** In a text that speaks of invented people a name without a tie to the writer counts less. */
const fictionFactor = 0.6;

/** What the text is about, as far as it bears on its names. Most texts have no name to ask for, and are not searched. */
class Setting {
  readonly #text: string;
  readonly #known = new Map<RegExp, boolean>();

  constructor(text: string) {
    this.#text = text;
  }

  speaks(words: RegExp): boolean {
    const known = this.#known.get(words) ?? words.test(this.#text);
    this.#known.set(words, known);
    return known;
  }
}

/** Names of people, with how sure it is that a private person is meant. One pass over the words. */
export function findPeople(text: string): readonly PlaceMatch[] {
  const tokens = toTokens(text);
  const setting = new Setting(text);
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
      score: adjust(repeated.has(spoken) ? atLeast(name, scores.repeated) : name, spoken, setting),
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

interface FoundName {
  readonly rule: string;
  readonly last: number;
  readonly score: number;
  /** The text itself ties the person to the writer or to a case. */
  readonly isTied: boolean;
}

function adjust(name: FoundName, spoken: string, setting: Setting): number {
  if (name.isTied) return name.score;
  if (isPublicFigure(spoken)) return publicScore;
  const isFirstOnly = name.rule === "name.first-name";
  const isNobodys =
    setting.speaks(words.fictionWords) ||
    ((isFirstOnly || name.rule === "name.full-name") && setting.speaks(words.publicWords)) ||
    (isFirstOnly && setting.speaks(words.exerciseWords));
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

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?:\n"“]/.test(tokens[at]?.gap ?? "");
}

/** What the words before and after say of the person. */
function contextOf(
  tokens: readonly Token[],
  at: number,
  last: number,
): Omit<FoundName, "last"> | null {
  const token = tokens[at];
  if (token === undefined || words.notSurnames.has(token.folded)) return null;
  return (
    selfContext(tokens, at, token) ??
    relationBefore(tokens, at, token) ??
    titleBefore(tokens, at, token) ??
    relationAfter(tokens, token, last) ??
    letterContext(tokens, at, last, token) ??
    labelBefore(tokens, at, token, last > at) ??
    contactContext(tokens, at, last, token)
  );
}

const selfPhrases = new Set(
  "call me|ich heisse|m appelle|me llamo|mi chiamo|nazywam sie|mam na imie|na imie|ik heet|me chamo".split(
    "|",
  ),
);
const nameNouns = new Set("name is|naam is|nome e|name ist|nom est|nombre es".split("|"));
const selfClaims = new Set([
  "i am",
  "i m",
  "this is",
  "ich bin",
  "je suis",
  "yo soy",
  "sono",
  "jestem",
  "ik ben",
  "eu sou",
]);

function selfContext(
  tokens: readonly Token[],
  at: number,
  token: Token,
): Omit<FoundName, "last"> | null {
  const before = `${tokens[at - 2]?.folded ?? ""} ${tokens[at - 1]?.folded ?? ""}`;
  const isNamed = token.isCapital || token.isClearFirst;
  if (isNamed && selfPhrases.has(before))
    return { rule: "name.self", score: scores.self, isTied: true };
  // "my name is", "her name is"; a company's or a file's name is not a person's.
  const isOwnName = nameNouns.has(before) && words.possessives.has(tokens[at - 3]?.folded ?? "");
  if (isNamed && isOwnName) return { rule: "name.self", score: scores.self, isTied: true };
  if (selfClaims.has(before) && token.isClearFirst && /^ ?$/.test(token.gap))
    return { rule: "name.self", score: scores.titled, isTied: true };
  return null;
}

function relationBefore(
  tokens: readonly Token[],
  at: number,
  token: Token,
): Omit<FoundName, "last"> | null {
  const relation = tokens[at - 1];
  if (
    relation === undefined ||
    !words.relations.has(relation.folded) ||
    !/^,?[ \t(]{1,2}$/.test(token.gap)
  )
    return null;
  const owner = tokens[at - 2]?.folded ?? "";
  const isOwned =
    words.possessives.has(owner) || words.possessives.has(tokens[at - 3]?.folded ?? "");
  const isNamed = token.isClearFirst || (token.isCapital && !relation.isCapital);
  if (!isNamed) return null;
  if (isOwned)
    return { rule: "name.relation", score: scores.relation, isTied: words.firstPerson.has(owner) };
  if (words.caseRoles.has(relation.folded) && token.isCapital)
    return { rule: "name.role", score: scores.labelled, isTied: false };
  return token.isClearFirst && token.isCapital
    ? { rule: "name.role", score: scores.contacted, isTied: false }
    : null;
}

function titleBefore(
  tokens: readonly Token[],
  at: number,
  token: Token,
): Omit<FoundName, "last"> | null {
  const title = tokens[at - 1];
  if (
    title === undefined ||
    !words.titles.has(title.folded) ||
    !/^(?:\.?[ \t]{1,2}|\.)$/.test(token.gap)
  )
    return null;
  if (words.weakTitles.has(title.folded) && (!token.isCapital || !title.isCapital)) return null;
  if (isPublicFigure(`${title.folded} ${token.folded}`))
    return { rule: "name.titled", score: publicScore, isTied: false };
  return { rule: "name.titled", score: scores.titled, isTied: false };
}

function relationAfter(
  tokens: readonly Token[],
  token: Token,
  last: number,
): Omit<FoundName, "last"> | null {
  if (!token.isClearFirst) return null;
  const [one, two] = [tokens[last + 1], tokens[last + 2]];
  if (one === undefined || two === undefined) return null;
  if (
    /^[,(\s–-]{1,3}$/.test(one.gap) &&
    words.possessives.has(one.folded) &&
    words.relations.has(two.folded)
  ) {
    return {
      rule: "name.relation",
      score: scores.relation,
      isTied: words.firstPerson.has(one.folded),
    };
  }
  if (/^['’]$/.test(one.gap) && one.folded === "s" && words.relations.has(two.folded))
    return { rule: "name.relation", score: scores.labelled, isTied: false };
  const isAtWork =
    /^(?:from|in|at|aus|im|vom|du|de|z|van)$/.test(one.folded) && words.departments.has(two.folded);
  return isAtWork ? { rule: "name.workplace", score: scores.labelled, isTied: true } : null;
}

function letterContext(
  tokens: readonly Token[],
  at: number,
  last: number,
  token: Token,
): Omit<FoundName, "last"> | null {
  const before = tokens[at - 1];
  if (
    before === undefined ||
    words.notAddressees.has(token.folded) ||
    !(token.isCapital || token.isClearFirst)
  )
    return null;
  const next = tokens[last + 1]?.gap ?? "\n";
  if (
    words.greetings.has(before.folded) &&
    /^[ \t]{1,2}$/.test(token.gap) &&
    /^\s*[,!:;.\n–-]/.test(next)
  ) {
    return {
      rule: "name.greeting",
      score: token.isFirst ? scores.letter : scores.contacted,
      isTied: false,
    };
  }
  const isSigned =
    words.signOffs.has(before.folded) && /^[,.!]?[ \t]{0,2}(?:\r?\n){1,3}/.test(token.gap);
  return isSigned && /^\s*\n|^$/.test(next) && token.isCapital
    ? { rule: "name.signature", score: scores.letter, isTied: false }
    : null;
}

function labelBefore(
  tokens: readonly Token[],
  at: number,
  token: Token,
  isFull: boolean,
): Omit<FoundName, "last"> | null {
  const label = tokens[at - 1];
  if (
    label === undefined ||
    !words.labels.has(label.folded) ||
    !/^["'”]?\s{0,2}[:=]\s{0,2}[["'“]{0,3}$/.test(token.gap)
  )
    return null;
  if (!token.isCapital || !(isFull ? token.isFirst || isSurname(token.folded) : token.isClearFirst))
    return null;
  return { rule: "name.labelled", score: scores.labelled, isTied: false };
}

/** A word that is a name as well counts inside a sentence, in a capital: "reply to Mark". */
function contactContext(
  tokens: readonly Token[],
  at: number,
  last: number,
  token: Token,
): Omit<FoundName, "last"> | null {
  if (!token.isCapital || !token.isFirst || (!token.isClearFirst && isSentenceStart(tokens, at)))
    return null;
  const found = { rule: "name.acquaintance", score: scores.contacted, isTied: false };
  return isContacted(tokens, at) || isSaying(tokens, last) || ownsAMatter(tokens, last)
    ? found
    : null;
}

function isContacted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? "";
  if (tokens[at]?.gap !== " ") return false;
  if (words.contactVerbs.has(before)) return true;
  // "send an email to Alex", "respond to my last message from Emily".
  if (
    !/^(?:to|for|from|with|about|an|von|mit|uber|a|de|avec|con|per|do|od|z|o|aan|voor|van|met|over)$/.test(
      before,
    )
  )
    return false;
  return [2, 3, 4, 5, 6].some((back) => words.messageVerbs.has(tokens[at - back]?.folded ?? ""));
}

function isSaying(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  return after?.gap === " " && words.sayingVerbs.has(after.folded);
}

/** "Emily's message", "Tom's situation". */
function ownsAMatter(tokens: readonly Token[], last: number): boolean {
  const mark = tokens[last + 1];
  if (mark === undefined || mark.folded !== "s" || !/^['’]$/.test(mark.gap)) return false;
  return [2, 3].some((ahead) => words.personalMatters.has(tokens[last + ahead]?.folded ?? ""));
}
