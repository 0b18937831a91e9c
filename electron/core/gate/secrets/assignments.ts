import { CharacterClass } from "../views/character-class.ts";
import type { SecretMatch } from "./match.ts";
import { isPlaceholder } from "./placeholders.ts";
import { entropyBits, looksRandom } from "./strength.ts";
import { secretName } from "./secret-names.ts";
import type { SecretName } from "./secret-names.ts";

const nameOpening = new CharacterClass(/[\p{L}\p{N}_$]/u);
const nameCharacter = new CharacterClass(/[\p{L}\p{N}_$.:-]/u);
/** A longer name is read as several. */
const longestName = 81;
/** What may stand between a name and its value in JSON, YAML, env files, code, XML, command lines and tables. */
const link =
  /(?:\\?["'`])?[ \t]{0,12}(?:\]|\))?[ \t]{0,4}(::?:?:?=|\?=|=>|->|===?|[:=]|\||(?<=["'`]),|(?<=["'`]\)),|>|(?<=--[\w-]{1,40})[ \t])[ \t]{0,12}(?:!!binary )?/y;
const quotedValue = /\\?(["'`])((?:(?!\1)[^\\\n]|\\.){1,400})\1?/y;
/** The first part of a long value judges the whole. */
const bareValue = /[^\s"'`<>,;|]{1,128}/y;

/**
 * A value of a key's or password's kind given to a name that says so: `API_KEY=...`, `"password": "..."`, `secret: ...`.
 * Linear: every name is looked at once, and its value is read up to a bound.
 */
export function findAssignedSecrets(text: string): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfName(text, at);
    const match = end === at ? null : secretAssignedTo(text, at, end);
    if (match !== null) found.push(match);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the name that opens at `at` ends; `at` where none of two characters or more does. */
function endOfName(text: string, at: number): number {
  const opening = nameOpening.widthAt(text, at);
  if (opening === 0) return at;
  let end = at + opening;
  for (let length = 1; length < longestName; length += 1) {
    const width = nameCharacter.widthAt(text, end);
    if (width === 0) return length === 1 ? at : end;
    end += width;
  }
  return end;
}

function secretAssignedTo(text: string, start: number, end: number): SecretMatch | null {
  if (!mayBeLinked(text, start, end)) return null;
  const identifier = text.slice(start, end);
  const name = secretName(identifier);
  const value = name === null ? null : valueAfter(text, end, identifier);
  if (name === null || value === null) return null;
  const score = scoreValue(name, value);
  if (score === 0) return null;
  return {
    what: name.kind === "password" ? "password" : "key",
    start: value.start,
    end: value.start + value.text.length,
    score,
  };
}

const standsBeforeLink = new CharacterClass(/[ \t"'`\\\])]/);
const opensLink = new CharacterClass(/[=:?>|,-]/);

/** Whether a link could be in the name or follow it: most words of a text are told apart here, before any pattern is tried. */
function mayBeLinked(text: string, start: number, end: number): boolean {
  let at = end;
  while (at < end + 20 && standsBeforeLink.hasAt(text, at)) at += 1;
  if (opensLink.hasAt(text, at) && (at > end || text[at] !== ",")) return true;
  return text.startsWith("--", start - 2) || text.slice(start, end).includes(":");
}

interface AssignedValue {
  readonly text: string;
  readonly start: number;
  readonly isQuoted: boolean;
}

function valueAfter(text: string, nameEnd: number, name: string): AssignedValue | null {
  // `token:ghp_x` and `secret:` are read as one identifier: its colon is the link.
  const inner = /:+(?=[^:]*$)/.exec(name);
  const from =
    inner === null
      ? linkEnd(text, nameEnd)
      : nameEnd - (name.length - inner.index - inner[0].length);
  if (from === null) return null;
  const at = skipBlank(text, from);
  quotedValue.lastIndex = at;
  const quoted = quotedValue.exec(text);
  if (quoted !== null) {
    return {
      text: quoted[2] ?? "",
      start: at + quoted[0].indexOf(quoted[1] ?? "") + 1,
      isQuoted: true,
    };
  }
  bareValue.lastIndex = at;
  const bare = bareValue.exec(text)?.[0];
  return bare === undefined
    ? null
    : { text: bare.replace(/[.)\]}]+$/, ""), start: at, isQuoted: false };
}

function linkEnd(text: string, nameEnd: number): number | null {
  link.lastIndex = nameEnd;
  const match = link.exec(text);
  return match === null ? null : nameEnd + match[0].length;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < from + 12 && (text[at] === " " || text[at] === "\t")) at += 1;
  return at;
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** 0 for what is no secret; at most 0.95. */
function scoreValue(name: SecretName, value: AssignedValue): number {
  const { text, isQuoted } = value;
  if (isPlaceholder(text)) return 0;
  if (!isQuoted && looksLikeCode(text)) return 0;
  if (name.kind === "password") return scorePassword(text, isQuoted);
  if (
    /\s/.test(text) ||
    /^[a-z][a-z0-9+.-]*:\/\/|^[./~]|\.(?:json|ya?ml|txt|pem|crt|key|env)$/i.test(text)
  )
    return 0;
  if (uuid.test(text)) return name.kind === "key" ? 0.75 : 0.5;
  if (text.length < name.shortest || !looksRandom(text)) return 0;
  return name.kind === "weak-key" ? 0.6 : 0.9;
}

function scorePassword(text: string, isQuoted: boolean): number {
  if (text.length < 4 || text.length > 128 || (!isQuoted && /[()[\]]/.test(text))) return 0;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9\s]/].filter((kind) => kind.test(text)).length;
  if (/\s/.test(text))
    return isQuoted && kinds >= 3 && text.length <= 40 && /\d/.test(text) ? 0.6 : 0;
  // Names of variables and fields: password=user_password, password: newPassword, password: String.
  if (/^[A-Za-z][A-Za-z_.-]*$/.test(text))
    return isQuoted && entropyBits(text) >= 3.2 && changesInside(text) ? 0.6 : 0.3;
  if (/^\d+$/.test(text)) return text.length >= 4 ? 0.7 : 0;
  if (kinds >= 3 || (kinds >= 2 && text.length >= 6)) return 0.9;
  return isQuoted ? 0.5 : 0.3;
}

function changesInside(text: string): boolean {
  return /[a-z][A-Z]/.test(text) && !/password|passwd|pwd|secret|token/i.test(text);
}

/** Calls, member accesses, subscripts and variables: where a program takes a secret from, not the secret. */
function looksLikeCode(text: string): boolean {
  return (
    /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*[([]/.test(text) ||
    /^(?:process|os|env|self|this|config|settings|request|req|args|options|ctx|params|props|st|secrets)\b[.[]/i.test(
      text,
    ) ||
    /^[a-z_]+(?:\.[a-z_]+)+$/i.test(text) ||
    /^[A-Z]+(?:_[A-Z]+)+$/.test(text) ||
    /^[$@&*!]?[a-z]+(?:[A-Z_][a-z]+)+[()[\].]*$/.test(text)
  );
}
