import type { SecretMatch } from "./match.ts";
import { isPlaceholder } from "./placeholders.ts";
import { looksRandom } from "./strength.ts";

/** Secrets that are known by the form round them: key blocks, JWTs, addresses with a password, HTTP headers. */
export function findStructuredSecrets(text: string): readonly SecretMatch[] {
  return [
    ...findPrivateKeys(text),
    ...findJwts(text),
    ...findAddressPasswords(text),
    ...findHeaders(text),
    ...findCommandPasswords(text),
    ...findWalletKeys(text),
  ];
}

const keyBegin = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d: /g;
const keyBody = /[A-Za-z0-9+/=\\\s:,-]{0,300}/y;
const longestKeyChars = 16_384;

/** A block with a body: the marker lines alone are how people write about keys. */
function findPrivateKeys(text: string): readonly SecretMatch[] {
  return [...text.matchAll(keyBegin)].flatMap((match) => {
    const bodyAt = match.index + match[0].length;
    keyBody.lastIndex = bodyAt;
    const body = keyBody.exec(text)?.[0] ?? "";
    if (!/[A-Za-z0-9+/=]{24}/.test(body) && !match[0].startsWith("PuTTY")) return [];
    const endMarker = text.indexOf("-----END", bodyAt);
    const end = endMarker === -1 ? bodyAt + body.length : text.indexOf("\n", endMarker);
    return [
      {
        what: "private-key",
        start: match.index,
        end: Math.min(end === -1 ? text.length : end, match.index + longestKeyChars, text.length),
        score: 1,
      },
    ];
  });
}

const jwt =
  /(?<![A-Za-z0-9])ey[A-Za-z0-9_-]{12,4000}\.ey[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,2000})?/y;

function findJwts(text: string): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  for (let at = text.indexOf("ey"); at !== -1;) {
    jwt.lastIndex = at;
    const token = jwt.exec(text)?.[0];
    if (token !== undefined)
      found.push({ what: "jwt", start: at, end: at + token.length, score: 0.97 });
    // Past the whole run: its inner "ey"s begin no token, and trying each would be quadratic.
    const next = token === undefined ? endOfRun(text, at) : at + token.length;
    at = text.indexOf("ey", next);
  }
  return found;
}

const run = /[A-Za-z0-9_-]*/y;

function endOfRun(text: string, at: number): number {
  run.lastIndex = at;
  return Math.max(at + 2, at + (run.exec(text)?.[0].length ?? 0));
}

const longestAuthority = 220;

/** `scheme://user:password@host`, in connection strings and web addresses. */
function findAddressPasswords(text: string): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3)) {
    const authority =
      /^[^\s"'`<>/?#,)\]]{3,}/.exec(text.slice(at + 3, at + 3 + longestAuthority))?.[0] ?? "";
    // A password may hold an @ itself: the last one stands before the host.
    const hostAt = authority.lastIndexOf("@");
    const colon = authority.indexOf(":");
    if (hostAt === -1 || colon === -1 || colon > hostAt) continue;
    const user = authority.slice(0, colon);
    const password = authority.slice(colon + 1, hostAt);
    if (!isAddressPassword(user, password)) continue;
    const start = at + 3 + colon + 1;
    found.push({ what: "url-password", start, end: start + password.length, score: 0.9 });
  }
  return found;
}

function isAddressPassword(user: string, password: string): boolean {
  if (password.length <= 3 || password === user || /[{}$<>]/.test(password + user)) return false;
  return /^(?:pass|secret\d*)$/.test(password) || !isPlaceholder(password);
}

const header =
  /\b(?:authorization|proxy-authorization|x-api-key|x-auth-token|cookie|set-cookie|bearer|sharedaccesssignature)\b["']?[ \t]{0,3}[:= ][ \t]{0,3}["']?(?:(?:basic|bearer|token|digest|apikey)[ \t]{1,3})?([^\s"',]{8,2000})/gi;

function findHeaders(text: string): readonly SecretMatch[] {
  return [...text.matchAll(header)].flatMap((match) => {
    const value = match[1] ?? "";
    // A cookie's value stands behind its name.
    const bare = value.replace(/^[\w.-]{1,60}=(?!=|$)/, "").replace(/;$/, "");
    if (bare.length < 12 || isPlaceholder(bare) || !looksRandom(bare) || /[({]/.test(bare))
      return [];
    const end = match.index + match[0].length;
    return [{ what: "http-credential", start: end - value.length, end, score: 0.9 }];
  });
}

const command =
  /\bcurl\b[^\n]{0,200}?\s(?:-u|--user)[= ]{1,2}["']?([^\s"':]{1,60}:[^\s"']{4,100})|\bsshpass\b\s{1,3}-p[ ]?["']?([^\s"']{4,100})|\bmysql(?:dump)?\b[^\n]{0,100}?\s-p([^\s"'-][^\s"']{4,60})/g;

function findCommandPasswords(text: string): readonly SecretMatch[] {
  return [...text.matchAll(command)].flatMap((match) => {
    const value = match[1] ?? match[2] ?? match[3] ?? "";
    const password = value.slice(value.indexOf(":") + 1);
    if (isPlaceholder(password)) return [];
    const end = match.index + match[0].length;
    return [{ what: "command-password", start: end - value.length, end, score: 0.85 }];
  });
}

const walletKey = /\b(?:0x)?[0-9a-f]{64}\b/gi;
const walletWords = /private|wallet|secret|ethereum|metamask|bitcoin|priv(?:ate)?[_ -]?key/i;
const walletContextChars = 120;

/** A bare 256-bit key is one only where a wallet or a private key is spoken of: hashes look the same. */
function findWalletKeys(text: string): readonly SecretMatch[] {
  return [...text.matchAll(walletKey)].flatMap((match) => {
    const end = match.index + match[0].length;
    const context =
      text.slice(Math.max(0, match.index - walletContextChars), match.index) +
      text.slice(end, end + walletContextChars);
    if (
      !walletWords.test(context) ||
      /public|sha-?256|hash|digest|checksum/i.test(context) ||
      isPlaceholder(match[0])
    )
      return [];
    return [{ what: "wallet-key", start: match.index, end, score: 0.8 }];
  });
}
