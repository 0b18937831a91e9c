import { tokenise } from "../words/tokenise.ts";

/** One term of a clause. */
export interface QueryPart {
  readonly term: string;
  /** Words that begin with it count too. */
  readonly isPrefix: boolean;
  /** Of a script with spaces between words, where one letter says little. */
  readonly isWord: boolean;
  /** How many tokens after the clause's first one it stands. */
  readonly offset: number;
}

/** What a message must have, or must not have: one term, or several at their offsets. */
export interface QueryClause {
  readonly parts: readonly QueryPart[];
  /** required: a message must have it. wished: it counts for more when it does. excluded: it must not. */
  readonly need: "required" | "wished" | "excluded";
}

/** What the person typed, understood. Without clauses it asks for nothing. */
export interface Query {
  readonly clauses: readonly QueryClause[];
  /** How many more the person typed than are looked for. */
  readonly leftOut: number;
}

/**
 * `-"a phrase`, `"a phrase"`, `-word`, `word*`; typographic quotes count as plain ones. Two dashes are those of an option
 * such as `--help`, which is looked for.
 */
const piece = /((?:-(?!-))?)(?:"([^"]*)("?)|([^\s"]+))/gu;
const typographicQuotes = /[“”„‟«»「」『』]/gu;
/** Each is looked up on its own; a sentence that somebody pastes has fewer. */
export const mostClauses = 40;

/**
 * Reads words, "phrases", -exclusions and beginnings*. The last word counts as a beginning while it is being typed,
 * which is until a space, a quote or the like follows. What cannot be searched for, such as a lone dash, is left out.
 */
export function parseQuery(text: string): Query {
  const typed = text.replace(typographicQuotes, '"');
  const all: QueryClause[] = [];
  for (const match of typed.matchAll(piece)) {
    const [whole, dash, quoted, closing, word] = match;
    const isExcluded = dash === "-";
    const isAtEnd = match.index + whole.length === typed.length;
    const isPrefix = word === undefined ? isAtEnd && closing === "" : isAtEnd || word.endsWith("*");
    const isBeginning = isExcluded ? word?.endsWith("*") === true : isPrefix;
    const parts = partsOf(word ?? quoted ?? "", isBeginning);
    if (parts.length > 0) all.push({ parts, need: isExcluded ? "excluded" : "required" });
  }
  const clauses = all.slice(0, mostClauses);
  return {
    clauses: typed.endsWith("*") ? clauses : withoutFirstLetter(clauses),
    leftOut: all.length - clauses.length,
  };
}

/**
 * The first letter of a further word narrows nothing down, and would have half of the index read: until the next one it is
 * wished for as a word of its own ("plan b"), or at its place in its phrase ("GPT-4").
 */
function withoutFirstLetter(clauses: readonly QueryClause[]): readonly QueryClause[] {
  const last = clauses.at(-1);
  const part = last?.parts.at(-1);
  if (last === undefined || part === undefined || !isFirstLetter(part)) return clauses;
  const before = clauses.slice(0, -1);
  const others = last.parts.slice(0, -1);
  const wished = { need: "wished", parts: [...others, { ...part, isPrefix: false }] } as const;
  if (others.length > 0) return [...before, { ...last, parts: others }, wished];
  if (!before.some(({ need }) => need === "required")) return clauses;
  return [...before, wished];
}

function isFirstLetter({ term, isPrefix, isWord }: QueryPart): boolean {
  return isPrefix && isWord && Array.from(term).length === 1;
}

function partsOf(text: string, isBeginning: boolean): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let offset = 0;
  let isAfterPair = false;
  // Behind an apostrophe the same word goes on.
  const typedEnd = text.replace(/[*'’\u200c]+$/, "").length;
  tokenise(text, (term, _start, end, kind) => {
    // Whoever types all of a word means it, and not what else it is found by.
    if (kind === "part") return;
    // The pairs say all there is of their run; a character by itself may begin any pair.
    if (kind !== "last" || !isAfterPair) {
      // What follows the last word, such as a comma, ends it.
      const isTyped = kind === "word" && isBeginning && end === typedEnd;
      parts.push({
        term,
        isPrefix: isTyped || kind === "last",
        isWord: kind === "word",
        offset,
      });
    }
    isAfterPair = kind === "pair";
    offset += 1;
  });
  return parts;
}

/** Whether a token is what a part asks for. */
export function isMatch(part: QueryPart, term: string): boolean {
  return part.isPrefix ? term.startsWith(part.term) : term === part.term;
}
