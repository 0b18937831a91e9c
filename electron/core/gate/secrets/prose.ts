import { CharacterClass } from "../views/character-class.ts";
import { WordTable } from "../word-table.ts";
import type { SecretMatch } from "./match.ts";
import { isPlaceholder } from "./placeholders.ts";
import * as words from "./prose-words.ts";

/** What may follow a noun for a secret to be told, and how sure that is. */
interface Telling {
  readonly what: string;
  readonly nouns: readonly string[];
  /** Tried right behind the noun; its first group is the value. Every gap is bounded. */
  readonly tail: RegExp;
  readonly score: (value: string) => number;
}

const quote = "[\"'“”„«»‘’`]";
const locks = anyOf(words.lockNouns);
const codes = anyOf(words.codeNouns);
const links = anyOf(words.links);

const tellings: readonly Telling[] = [
  {
    what: "password",
    nouns: words.passwordNouns,
    tail: tail(
      `[^\\n.!?;:=“"]{0,40}?(?:\\s|(?<=\\S))(?:${links})\\s{1,3}(?:still |now |just |immer noch |toujours )?(${quote}?[^\\s]{4,64})`,
    ),
    score: scoreTold,
  },
  {
    what: "password",
    nouns: words.passwordNouns,
    tail: tail(`(?:\\s{0,2}[:=]\\s{0,2}|\\s{1,2})(${quote}?[^\\s]{4,64})`),
    score: (value) => (isMixed(value) ? scoreTold(value) : 0),
  },
  {
    what: "password",
    nouns: words.passwordNouns,
    // Told after some story about it: ... so "oteksirb1987!!".
    tail: tail(`[^\\n]{0,200}?[\\s(]${quote}([^\\s"'“”]{8,40})["'”“»’]`),
    score: (value) => (isMixed(value) && /[^A-Za-z0-9]/.test(value) ? scoreTold(value) * 0.75 : 0),
  },
  {
    what: "password-description",
    nouns: [...words.passwordNouns, ...words.pinNouns],
    tail: tail(
      `[^\\n.!?;]{0,30}?\\s(?:is|are|ist|est|es|è|é|jest|to)\\s{1,2}(?:${anyOf(words.possessives)})\\s\\p{L}`,
    ),
    score: () => 0.6,
  },
  {
    what: "pin",
    nouns: words.pinNouns,
    tail: tail(
      "[^\\n.!?;\\d]{0,30}?(\\d(?:[ -]?\\d){3,7})(?![\\d.,]?\\d|\\s?(?:%|characters|digits|bits?|V|mm))",
    ),
    score: () => 0.8,
  },
  {
    what: "code",
    nouns: words.lockNouns,
    tail: tail(
      `[^\\n.!?;\\d]{0,30}?(?:${codes})(?!\\p{L})[^\\n.!?;\\d]{0,24}?([#*]?\\d[\\d #*-]{2,12}|[A-Z]\\d{3,5}|\\d{3,5}[A-Z])`,
    ),
    score: () => 0.8,
  },
  {
    what: "code",
    nouns: words.codeNouns,
    tail: tail(
      `\\s(?:for|to|of|für|zum|zur|de|du|del|della|do|van|voor)\\s[^\\n.!?;\\d]{0,24}?(?:${locks})(?!\\p{L})[^\\n.!?;\\d]{0,20}?(\\d[\\d -]{2,12})`,
    ),
    score: () => 0.8,
  },
  {
    what: "code",
    nouns: words.numberLocks,
    tail: tail("[^\\n.!?;\\d]{0,28}?(\\d{4,8}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{1,2})"),
    score: (value) => (isTimeOrYear(value) ? 0 : 0.65),
  },
  {
    what: "code",
    nouns: ["left", "right", "links", "rechts"],
    tail: tail("\\s(\\d{1,2}[,\\s]{1,3}(?:left|right|links|rechts)\\s\\d{1,2})"),
    score: () => 0.7,
  },
];

const foreignTail = tail(
  "[^\\n\\p{L}\\p{N}]{0,6}(?:是|为|為|は|это|je|on|είναι)?[\\s:：「“\"']{0,3}([!-~]{4,64})",
);

function anyOf(literals: readonly string[]): string {
  return literals.map((literal) => literal.replaceAll(".", "\\.")).join("|");
}

function tail(source: string): RegExp {
  return new RegExp(source, "iuy");
}

const foreignTelling: Telling = {
  what: "password",
  nouns: words.foreignPasswordNouns,
  tail: foreignTail,
  score: (value) => (/^\d{4,}/.test(value) || isMixed(value) ? 0.8 : 0),
};

/** A noun with all that it may tell. */
interface Noun {
  readonly literal: string;
  readonly tellings: readonly Telling[];
  /** Among the nouns, in the order in which they are tried. */
  readonly order: number;
}

const nouns = collectNouns();
const wordCharacter = new CharacterClass(/[\p{L}\p{N}_-]/u);
/** By their first word, for most words of a text begin none. */
const nounsByFirstWord = groupByFirstWord();
/** Scripts without spaces have no edges to look for. */
const foreignNouns = nouns.filter(({ literal }) => words.foreignPasswordNouns.includes(literal));

function collectNouns(): readonly Noun[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of [...tellings, foreignTelling]) {
    for (const noun of telling.nouns) groups.set(noun, [...(groups.get(noun) ?? []), telling]);
  }
  return [...groups].map(([literal, its], order) => ({ literal, tellings: its, order }));
}

function groupByFirstWord(): WordTable<readonly Noun[]> {
  const groups = new Map<string, Noun[]>();
  for (const noun of nouns) {
    if (words.foreignPasswordNouns.includes(noun.literal)) continue;
    const first = noun.literal.slice(0, wordCharacter.endOfRun(noun.literal, 0));
    groups.set(first, [...(groups.get(first) ?? []), noun]);
  }
  return new WordTable(groups);
}

/** Secrets that people tell each other in sentences. */
export function findToldSecrets(text: string): readonly SecretMatch[] {
  const lower = toLowerInPlace(text);
  return [...wholeNouns(lower), ...nounsAnywhere(lower)]
    .sort((one, other) => one.noun.order - other.noun.order || one.behind - other.behind)
    .flatMap(({ noun, behind }) =>
      noun.tellings.flatMap((telling) => matchBehind(text, behind, telling) ?? []),
    );
}

/** Lower case where that keeps every offset; as it is otherwise (a capital dotted I becomes two characters). */
function toLowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A noun and where it ends. */
interface Mention {
  readonly noun: Noun;
  readonly behind: number;
}

/** The nouns that stand as words of their own. */
function wholeNouns(lower: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const end = wordCharacter.endOfRun(lower, at);
    if (end === at) continue;
    for (const noun of nounsByFirstWord.get(lower, at, end) ?? []) {
      const behind = at + noun.literal.length;
      if (lower.startsWith(noun.literal, at) && !wordCharacter.hasAt(lower, behind))
        mentions.push({ noun, behind });
    }
    at = end;
  }
  return mentions;
}

function nounsAnywhere(lower: string): Mention[] {
  const mentions: Mention[] = [];
  for (const noun of foreignNouns) {
    const { length } = noun.literal;
    for (let at = lower.indexOf(noun.literal); at !== -1;) {
      mentions.push({ noun, behind: at + length });
      at = lower.indexOf(noun.literal, at + length);
    }
  }
  return mentions;
}

function matchBehind(text: string, behind: number, telling: Telling): SecretMatch | null {
  telling.tail.lastIndex = behind;
  const match = telling.tail.exec(text);
  if (match === null) return null;
  const value = match[1] ?? match[0];
  const score = telling.score(value);
  if (score === 0) return null;
  const end = behind + match[0].length;
  return { what: telling.what, start: end - value.length, end, score };
}

/** What is said of passwords in general: how long, how stored. */
const ofPasswordsInGeneral =
  /^(?:base-?64|sha-?\d|md5|utf-?8|bcrypt|argon2|pbkdf2|oauth2?|\d+[-\s]?(?:char|bit|digit|letter|word)|\d+%|\d{4}s?$|\d+$|https?:)/i;

function scoreTold(raw: string): number {
  const isQuoted = /^["'“”„«»‘’`]/.test(raw);
  const value = bareValue(raw);
  if (/^\d{4,8}$/.test(value)) return 0.6;
  if (value.length < 4 || isPlaceholder(value) || ofPasswordsInGeneral.test(value)) return 0;
  if (/[()[\]{}<>=]|\w\.\w+\.\w/.test(value)) return 0;
  if (isMixed(value)) return 0.85;
  return isQuoted && value.length >= 5 ? 0.55 : 0;
}

/** Letters and digits, or a sign inside: no plain word. */
function isMixed(raw: string): boolean {
  const value = bareValue(raw);
  if (value.length < 5 || !/\p{L}/u.test(value)) return false;
  return /\d/.test(value) || /[#$%&*+@^~]|\w!|_/.test(value);
}

/** Without quotes and the sentence's own marks. */
function bareValue(raw: string): string {
  return raw.replace(/^["'“”„«»‘’`(]+|["'“”„«»‘’`),.;:?]+$/g, "");
}

function isTimeOrYear(value: string): boolean {
  return /^(?:[01]\d|2[0-3])[0-5]\d$|^(?:19|20)\d\d$/.test(value);
}
