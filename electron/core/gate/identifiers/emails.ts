import { contact, type Match, scores } from "./match.ts";

const localBefore = /[\p{L}\p{N}._%+'~-]{1,64}$/u;
const hostAfter = /^[\p{L}\p{N}.-]{1,253}/u;
const longestLocal = 64;
const longestHost = 253;

/** RFC 2606 and 6761: nobody's. The rest are what people write for "somebody". */
const nobodysHost =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost|local|(?:your|my)?-?(?:domain|company|site|email|website)\.(?:com|org|net)|yourdomain\.\w+|test\.com|foo\.(?:com|bar|org)|bar\.com|foobar\.com|acme\.com|tld|somewhere\.com|nowhere\.com)$/i;
/** Written where a name would stand. */
const nobodysLocal =
  /^(?:git|no-?reply|your\.?(?:name|email)|first(?:\.?name)?\.last(?:\.?name)?|vorname\.nachname|pr[eé]nom\.nom|nombre\.apellido|nome\.cognome|imie\.nazwisko|foo|foobar|someone|somebody|anyone|username)$/i;
/** Top-level domains that programs also use for members and files are left to a lower score. */
const memberLike =
  /\.(?:shape|inv|data|size|py|js|ts|md|json|txt|html|css|png|jpg|svg|yml|yaml|toml|sh|log|xml|java|rb|rs|go|cpp|php|sql|csv|pdf)$/i;

/** As alternatives of a regular expression: those that nearly all addresses end in. */
export const commonTopLevels =
  "com|org|net|edu|gov|io|co|me|info|biz|app|dev|ai|email|mail|uk|de|fr|pl|es|it|nl|eu|us|ca|au|ch|at|be|se|no|dk|fi|pt|br|ru|cz|sk|hu|ro|ua|gr|ie|in|jp|cn|kr|mx|ar|cl|nz|za|tr|il";
const endsCommon = new RegExp(String.raw`\.(?:${commonTopLevels})$`, "i");

/** Whether a host stands for no host at all. */
export function isNobodysHost(host: string): boolean {
  return nobodysHost.test(host);
}

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
  if (nobodysHost.test(host) || nobodysLocal.test(local)) return undefined;
  const isClose = localEnd === at && hostStart === at + 1;
  // "my name there is @jan.kow" is no address.
  if (!isClose && !endsCommon.test(host)) return undefined;
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
  const local = localBefore.exec(text.slice(Math.max(0, end - longestLocal), end))?.[0] ?? "";
  return end - local.replace(/^[.'-]+/, "").length;
}

function endOfHost(text: string, start: number): number {
  const host = hostAfter.exec(text.slice(start, start + longestHost))?.[0] ?? "";
  return start + host.replace(/[.-]{1,253}$/, "").length;
}
