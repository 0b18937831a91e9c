import { endOf, MappedText, type MappedView, startOf, createView } from "./offsets.ts";

/** The named character references (HTML Standard, 13.5) of signs that identifiers are made of, and the common ones. */
const entities: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", commat: "@", period: ".", comma: ",",
  hyphen: "-", dash: "-", ndash: "-", mdash: "-", lowbar: "_", sol: "/", bsol: "\\", colon: ":",
  semi: ";", num: "#", plus: "+", equals: "=", percnt: "%", excl: "!", quest: "?", dollar: "$",
  ast: "*", lpar: "(", rpar: ")", lbrack: "[", rbrack: "]", Tab: "\t", NewLine: "\n", shy: "",
  zwnj: "", zwj: "", ensp: " ", emsp: " ", thinsp: " ", middot: ".", aacute: "á", eacute: "é",
  iacute: "í", oacute: "ó", uacute: "ú", ntilde: "ñ", auml: "ä", ouml: "ö", uuml: "ü", szlig: "ß",
  agrave: "à", egrave: "è", ccedil: "ç",
}; // prettier-ignore

const anyEscape =
  /(?:%[0-9A-Fa-f]{2})+|&#(?:x[0-9A-Fa-f]{1,6}|\d{1,7});?|&[A-Za-z]{2,8};|(?:\\u[0-9A-Fa-f]{4})+|\\u\{[0-9A-Fa-f]{1,6}\}|(?:\\x[0-9A-Fa-f]{2})+/g;

/** The text with percent, HTML and backslash escapes decoded in place; undefined where there is none. */
export function decodeEscapes(view: MappedView): MappedView | undefined {
  const { text, map } = view;
  if (!/[%&\\]/.test(text)) return undefined;
  const out = new MappedText(text.length);
  let copied = 0;
  for (const match of text.matchAll(anyEscape)) {
    const decoded = decodeOne(match[0]);
    if (decoded === undefined) continue;
    const end = match.index + match[0].length;
    out.copy(text.slice(copied, match.index), map, copied);
    appendDecoded(decoded, match[0], match.index, view, out);
    copied = end;
  }
  if (copied === 0) return undefined;
  out.copy(text.slice(copied), map, copied);
  const decoded = out.finish();
  return createView("decoded", decoded.text, decoded.map);
}

/** A row of escapes that became as many signs keeps a place for each; otherwise all come from the whole row. */
function appendDecoded(
  decoded: string,
  escape: string,
  at: number,
  view: MappedView,
  out: MappedText,
): void {
  const width = escape.length / decoded.length;
  if (!Number.isInteger(width) || escape.startsWith("&")) {
    out.append(decoded, startOf(view.map, at), endOf(view.map, at + escape.length - 1));
    return;
  }
  for (let index = 0; index < decoded.length; index += 1) {
    const from = at + index * width;
    out.append(decoded.charAt(index), startOf(view.map, from), endOf(view.map, from + width - 1));
  }
}

function decodeOne(escape: string): string | undefined {
  if (escape.startsWith("%")) return decodeBytes(escape.slice(1).split("%"));
  if (escape.startsWith("\\x")) return decodeBytes(escape.slice(2).split("\\x"));
  if (escape.startsWith("\\u{")) return fromCodePoint(parseInt(escape.slice(3), 16));
  if (escape.startsWith("\\u")) {
    return escape
      .slice(2)
      .split("\\u")
      .map((unit) => String.fromCharCode(parseInt(unit, 16)))
      .join("");
  }
  if (escape.startsWith("&#x")) return fromCodePoint(parseInt(escape.slice(3), 16));
  if (escape.startsWith("&#")) return fromCodePoint(parseInt(escape.slice(2), 10));
  return entities[escape.slice(1, -1)];
}

/** UTF-8, or Latin-1 where the bytes are none. */
function decodeBytes(hexPairs: readonly string[]): string {
  const bytes = Uint8Array.from(hexPairs, (pair) => parseInt(pair, 16));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes.subarray(0, 4096));
  }
}

function fromCodePoint(codePoint: number): string | undefined {
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}
