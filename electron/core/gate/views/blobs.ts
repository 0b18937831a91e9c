import { isUtf8 } from "node:buffer";
import { createView, endOf, MappedText, type MappedView, startOf } from "./offsets.ts";

/**
 * Base64 (RFC 4648, sections 4 and 5), also broken over lines; at least eight digits' worth. The look-behind keeps a short word
 * from being tried at each of its letters.
 */
const base64Run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{11,}(?:\r?\n[A-Za-z0-9+/_-]{4,})*={0,2}/g;
/** Pairs of hex digits, also with one sign between them. */
const hexRun = /(?:0x)?[0-9A-Fa-f]{2}(?:[ :,\n-]?(?: ?0x)?[0-9A-Fa-f]{2}){7,}/g;
/** Letters of Unicode's tag block, which show as nothing and spell ASCII. */
const tagRun = /[\u{e0020}-\u{e007e}]{4,}/gu;

/** Words, paths of words and numbers: encoded text has letters of both cases, or digits among them. */
const ordinaryWord = /^(?:[A-Z]?[a-z_/-]+|[\d\s_/+-]+)$/;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What base64 and hex in the text hide, one piece a line; undefined where nothing decodes to text. Each sign leads back to the
 * whole encoded run.
 */
export function decodeBlobs(view: MappedView): MappedView | undefined {
  return viewOfPieces([...base64Pieces(view.text), ...hexPieces(view.text)], view);
}

/** What is written in invisible tag characters of the raw text. */
export function decodeTags(raw: string): MappedView | undefined {
  if (!raw.includes("\udb40")) return undefined;
  const pieces = Array.from(raw.matchAll(tagRun), (match) => ({
    text: Array.from(match[0], (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f)).join(
      "",
    ),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return viewOfPieces(pieces, { map: null });
}

function viewOfPieces(
  pieces: readonly Piece[],
  view: Pick<MappedView, "map">,
): MappedView | undefined {
  if (pieces.length === 0) return undefined;
  const out = new MappedText(256);
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // A blank line apart: no identifier goes on from one piece to the next.
    out.append(`${piece.text}\n\n`, startOf(view.map, piece.start), endOf(view.map, piece.end - 1));
  }
  const decoded = out.finish();
  return createView("decoded", decoded.text, decoded.map);
}

function* base64Pieces(text: string): Generator<Piece> {
  for (const match of text.matchAll(base64Run)) {
    if (ordinaryWord.test(match[0])) continue;
    const whole = pieceOf(match[0], match.index);
    if (whole !== undefined) {
      yield whole;
      continue;
    }
    if (!/[/\n]/.test(match[0])) continue;
    // A path or a line of words before it is made of the same letters.
    for (const part of match[0].matchAll(/[^/\n]{11,}/g)) {
      if (ordinaryWord.test(part[0])) continue;
      const piece = pieceOf(part[0], match.index + part.index);
      if (piece !== undefined) yield piece;
    }
  }
}

function pieceOf(run: string, start: number): Piece | undefined {
  // Buffer reads both alphabets and skips what is neither.
  const text = readableText(Buffer.from(run, "base64"));
  return text === undefined ? undefined : { text, start, end: start + run.length };
}

function* hexPieces(text: string): Generator<Piece> {
  for (const match of text.matchAll(hexRun)) {
    const text16 = match[0].replace(/0x|[^0-9A-Fa-f]/g, "");
    const readable = readableText(Buffer.from(text16, "hex"));
    if (readable !== undefined) {
      yield { text: readable, start: match.index, end: match.index + match[0].length };
    }
  }
}

/** The bytes as UTF-8, or UTF-16 as Windows writes it, when that is text without control characters. */
function readableText(bytes: Buffer): string | undefined {
  if (bytes.length < 6) return undefined;
  if (bytes[1] === 0 && bytes.length % 2 === 0) return printable(bytes.toString("utf16le"));
  if (!startsReadable(bytes) || !isUtf8(bytes)) return undefined;
  return printable(utf8.decode(bytes));
}

const utf8 = new TextDecoder();

/** A look at the first bytes: most words are no base64. */
function startsReadable(bytes: Buffer): boolean {
  return bytes
    .subarray(0, 12)
    .every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 13));
}

function printable(text: string): string | undefined {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(text)
    ? undefined
    : text;
}
