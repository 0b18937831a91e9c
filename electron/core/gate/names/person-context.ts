import { type FoundName, isSentenceStart, publicScore, scores } from "./found-name.ts";
import * as words from "./name-words.ts";
import { isSurname } from "./name-sets.ts";
import { isPublicFigure } from "./public-figures.ts";
import type { Token } from "./tokens.ts";

/** What the words before and after say of the person. */
export function contextOf(
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
