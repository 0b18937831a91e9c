import { contact, type Match, scores } from "./match.ts";

const localCharacter = /[\p{L}\p{N}._%+'~-]/u;
const hostCharacter = /[\p{L}\p{N}.-]/u;
const longestLocal = 64;
const longestHost = 253;

/** RFC 2606 and 6761: nobody's. The rest are what people write for "somebody". */
const nobodysHost =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost|local|(?:your)?(?:domain|company|site|email)\.(?:com|org|net)|yourdomain\.\w+|email\.com|test\.com|foo\.(?:com|bar)|bar\.com|acme\.com)$/i;
/** Top-level domains that programs also use for members and files are left to a lower score. */
const memberLike =
  /\.(?:shape|inv|data|size|py|js|ts|md|json|txt|html|css|png|jpg|svg|yml|yaml|toml|sh|log|xml|java|rb|rs|go|cpp|php|sql|csv|pdf)$/i;

/** Addresses with "@", also with white space round it or over a line break. */
export function* findEmails(text: string): Generator<Match> {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const match = addressAround(text, at);
    if (match !== undefined) yield match;
  }
}

function addressAround(text: string, at: number): Match | undefined {
  const localEnd = skipBack(text, at);
  const hostStart = skipOn(text, at + 1);
  const start = startOfLocal(text, localEnd);
  const end = endOfHost(text, hostStart);
  const local = text.slice(start, localEnd);
  const host = text.slice(hostStart, end);
  if (!/[\p{L}\p{N}]/u.test(local) || !isHost(host)) return undefined;
  if (nobodysHost.test(host) || /^(?:git|noreply|no-reply)$/i.test(local)) return undefined;
  const isClose = localEnd === at && hostStart === at + 1;
  // What stands before "@" in a link is a login, and the secrets' matter.
  if (/:\/\/[^\s@]{0,64}$/.test(text.slice(Math.max(0, start - 68), start))) return undefined;
  if (text.charAt(end) === "(" || memberLike.test(host)) return undefined;
  return contact("email", start, end, isClose ? scores.proven : scores.likely);
}

function isHost(host: string): boolean {
  return (
    /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250})\.(?:\p{L}{2,24}|xn--[a-z0-9-]{2,40})$/u.test(host) &&
    !host.includes("..")
  );
}

/** Over at most two spaces or one line break. */
function skipBack(text: string, at: number): number {
  return at - (/\s{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);
}

function skipOn(text: string, at: number): number {
  return at + (/^\s{0,2}/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
}

function startOfLocal(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestLocal && localCharacter.test(text.charAt(start - 1)))
    start -= 1;
  while (/[.'-]/.test(text.charAt(start)) && start < end) start += 1;
  return start;
}

function endOfHost(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestHost && hostCharacter.test(text.charAt(end)))
    end += 1;
  while (end > start && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** "at" and "dot" as people say them; languages en, pl, de, fr, es/pt, it, nl. */
const dotWord = String.raw`(?:dot|kropka|punkt|point|punto|ponto|punt)`;
const atWord = String.raw`(?:at|malpa|małpa|arobase|arrobase|arroba|chiocciola|klammeraffe|apenstaartje|apestaartje|@)`;
const anyDotWord = new RegExp(String.raw`\b${dotWord}\b|[\[({<]\s*(?:\.|at|@)\s*[\])}>]`, "gi");
const opening = String.raw`\s*[\[({<]?\s*`;
const closing = String.raw`\s*[\])}>]?\s*`;
const spokenAddress = new RegExp(
  String.raw`([\p{L}\p{N}._+-]{1,64})(?:${opening}${dotWord}${closing}[\p{L}\p{N}_+-]{1,40}){0,3}` +
    String.raw`(?:\s*[\[({<]\s*${atWord}\s*[\])}>]\s*|\s+${atWord}\s+|\s?@\s?)` +
    String.raw`[\p{L}\p{N}-]{1,63}(?:(?:${opening}${dotWord}${closing}|\s?\.\s?)[\p{L}\p{N}-]{1,63}){1,4}`,
  "giu",
);
/** Without them "at the point of" would be one. */
const spokenTopLevel =
  "com|org|net|edu|gov|io|co|me|info|biz|app|dev|ai|email|mail|uk|de|fr|pl|es|it|nl|eu|us|ca|au|ch|at|be|se|no|dk|fi|pt|br|ru|cz|sk|hu|ro|ua|gr|ie|in|jp|cn|kr|mx|ar|cl|nz|za|tr|il";
/** What stands before "at google dot com" when a place is meant. */
const notSomebody =
  /^(?:look|looking|is|are|was|were|be|us|me|it|them|him|her|you|here|there|found|available|hosted|site|website|page|online|sign|up|visit|shop|work|works|working|live|arrive|meet|also|and|only|out|more)$/i;

/** Addresses spelled out: "name at host dot com", "name [at] host [dot] com". */
export function* findSpokenEmails(text: string): Generator<Match> {
  let searched = 0;
  for (const { index } of text.matchAll(anyDotWord)) {
    if (index < searched) continue;
    const from = Math.max(searched, index - 110);
    // Half a word at the cut is no harm: the address only begins later.
    for (const match of text.slice(from, index + 130).matchAll(spokenAddress)) {
      const [whole, first = ""] = match;
      const start = from + match.index;
      searched = Math.max(searched, start + whole.length);
      if (notSomebody.test(first) || nobodysHost.test(hostOf(whole))) continue;
      if (!isSpoken(whole)) continue;
      yield contact("email", start, start + whole.length, scores.likely);
    }
    searched = Math.max(searched, index + 1);
  }
}

/** "name at host.com" alone is an ordinary sentence: brackets or a spoken dot must be there. */
function isSpoken(address: string): boolean {
  return new RegExp(
    String.raw`[\[({<]\s*${atWord}|\b${dotWord}\s*[\])}>]?\s*(?:${spokenTopLevel})$`,
    "iu",
  ).test(address);
}

function hostOf(address: string): string {
  return (address.split(new RegExp(String.raw`[\[({<\s]${atWord}[\])}>\s]`, "i")).at(-1) ?? "")
    .replace(new RegExp(String.raw`\s*[\[({<]?\s*(?:\b${dotWord}\b|\.)\s*[\])}>]?\s*`, "gi"), ".")
    .trim();
}
