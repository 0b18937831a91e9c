import { commonTopLevels, isNobodysHost } from "./emails.ts";
import { contact, type Match, scores } from "./match.ts";

// "at" and "dot" as people say them in en, pl, de, fr, es, pt, it, nl.
const dotWord = String.raw`(?:dot|kropka|punkt|point|punto|ponto|punt)`;
const atWord = String.raw`(?:at|malpa|małpa|arobase|arrobase|arroba|chiocciola|klammeraffe|apenstaartje|@)`;
const dot = String.raw`(?:\s{0,2}[\[({<]\s?(?:${dotWord}|\.)\s?[\])}>]\s{0,2}|\s${dotWord}\s|\s?\.\s?)`;
const label = String.raw`[\p{L}\p{N}_+-]{1,40}`;

const anyAt = new RegExp(
  String.raw`\s{0,2}[\[({<]\s?${atWord}\s?[\])}>]\s{0,2}|\s${atWord}\s`,
  "giu",
);
const anyDot = new RegExp(
  String.raw`\s${dotWord}\s|[\[({<]\s?(?:${dotWord}|\.|${atWord})\s?[\])}>]`,
  "i",
);
const hostAfter = new RegExp(String.raw`^${label}(?:${dot}${label}){1,4}`, "iu");
const localBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${label}(?:${dot}${label}){0,3}$`, "iu");
const longestSide = 96;

/** Without these "at the point of" would be an address. */
const topLevel = new RegExp(String.raw`[\s.\])}>](?:${commonTopLevels})(?![\p{L}\p{N}])`, "giu");
/** What stands before "at google dot com" when a place is meant. */
const notSomebody =
  /^(?:look|looking|is|are|was|were|be|us|me|it|them|him|her|you|here|there|found|available|hosted|site|website|page|online|sign|up|visit|shop|work|works|working|live|arrive|meet|also|and|only|out|more)$/i;

/** Addresses spelled out: "name at host dot com", "name [at] host [dot] com". */
export function* findSpokenEmails(text: string): Generator<Match> {
  if (!anyDot.test(text)) return;
  for (const { 0: at, index } of text.matchAll(anyAt)) {
    const match = addressAround(text, at, index);
    if (match !== undefined) yield match;
  }
}

function addressAround(text: string, at: string, index: number): Match | undefined {
  const hostStart = index + at.length;
  const said = hostAfter.exec(text.slice(hostStart, hostStart + longestSide))?.[0];
  if (said === undefined) return undefined;
  const host = upToTopLevel(said);
  const isBracketed = /[[({<]/.test(at);
  // "name at host.com" alone is an ordinary sentence: brackets or a spoken dot must be there.
  if (host === undefined || !(isBracketed || spokenDot.test(host))) return undefined;
  const local = localBefore.exec(text.slice(Math.max(0, index - longestSide), index))?.[0];
  if (local === undefined || notSomebody.test(local)) return undefined;
  if (isNobodysHost(host.replace(eachDot, "."))) return undefined;
  return contact("email", index - local.length, hostStart + host.length, scores.likely);
}

const spokenDot = new RegExp(String.raw`\s${dotWord}\s|[\])}>]`, "i");
const eachDot = new RegExp(dot, "giu");

/** Up to its last top-level domain; undefined when it has none. */
function upToTopLevel(host: string): string | undefined {
  let end = 0;
  for (const found of host.matchAll(topLevel)) end = found.index + found[0].length;
  return end === 0 ? undefined : host.slice(0, end);
}
