/** The heads of HTTP/1.1 messages (RFC 9112) as far as a plain download needs them. */

/** Of an answer that is in order and says how long its body is. */
export interface PlainHead {
  readonly status: number;
  /** Names in lower case; several of one name are joined by ", " as node:http does. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` when the length is not said, or not in a way that is read here. */
  readonly bodyBytes: number | null;
  /** Another request may follow on this connection. */
  readonly isKept: boolean;
}

/** Node's own limit, see `--max-http-header-size`. */
export const mostHeadBytes = 16 * 1024;

/** Said twice they say nothing that can be relied on; two lengths are how requests are smuggled (RFC 9112, 6.3). */
const saidOnce = new Set(["content-length", "content-range", "etag", "location", "retry-after"]);

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Visible characters, spaces, tabs and what was once obs-text. */
const value = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The head of a GET; `null` for one that is not plain enough, which node:http is to judge. */
export function formatRequest(
  { username, password, host, pathname, search }: URL,
  headers: Readonly<Record<string, string>>,
): string | null {
  const entries = Object.entries(headers);
  const isPlain = entries.every(([name, text]) => token.test(name) && value.test(text));
  if (!isPlain || username !== "" || password !== "") return null;
  const names = new Set(entries.map(([name]) => name.toLowerCase()));
  if (names.has("host") || names.has("content-length") || names.has("transfer-encoding"))
    return null;
  const connection = names.has("connection") ? [] : ["connection: keep-alive"];
  const lines = [`GET ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...connection];
  return [...lines, ...entries.map(([name, text]) => `${name}: ${text}`), "", ""].join("\r\n");
}

/** Of the text before the empty line; `null` for one that is not plain enough, which node:http is to judge. */
export function parseHead(text: string): PlainHead | null {
  const [first = "", ...lines] = text.split("\r\n");
  const [, minor, code] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [^\r\n]*)?$/.exec(first) ?? [];
  const headers = parseHeaders(lines);
  if (code === undefined || headers === null) return null;
  const connection = (headers.connection ?? "").toLowerCase();
  const isKept = minor === "1" && !/(^|[ ,])close($|[ ,])/.test(connection);
  return { status: Number(code), headers, bodyBytes: bodyBytesOf(Number(code), headers), isKept };
}

function parseHeaders(lines: readonly string[]): Record<string, string> | null {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name = "", text = ""] = /^([^:]*):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (!token.test(name) || !value.test(text)) return null;
    const [key, before] = [name.toLowerCase(), headers.get(name.toLowerCase())];
    if (before !== undefined && saidOnce.has(key)) return null;
    headers.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return Object.fromEntries(headers);
}

function bodyBytesOf(status: number, headers: Readonly<Record<string, string>>): number | null {
  if (status === 204 || status === 304) return 0;
  const length = headers["content-length"] ?? "";
  if (headers["transfer-encoding"] !== undefined || !/^\d{1,15}$/.test(length)) return null;
  return Number(length);
}
