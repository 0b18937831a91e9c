import { foldConfusables } from "./confusables.ts";
import { createView, MappedText, type MappedView } from "./offsets.ts";

/** Text that normalising cannot change: printable ASCII and its white space. */
const untouchable = /^[\t\n\r\x20-\x7e]*$/;

/** Marks may join the letter before them; U+FF9E and U+FF9F are the half-width voiced marks, U+11xx the jamo that join a syllable. */
const joinsPrevious = /[\p{M}\uff9e\uff9f\u1161-\u11ff\ud7b0-\ud7fb]/u;

// Tab, line feed and carriage return stay. Braille blank is no white space to anyone but the eye.
const invisibleCharacter =
  // oxlint-disable-next-line no-control-regex
  /[\p{DI}\p{Cf}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2800]/u;

/** A longer row of marks is cut; UAX #15's stream-safe format cuts at 30. */
const longestMarks = 30;
const invisibleCharacters = new RegExp(invisibleCharacter, "gu");
// One sign may become several: ⅐ under a mark reads 1⁄7 with the mark on its 7.
const marksOnNoLetter = /(?<!\p{L}\p{M}*)\p{M}+/gu;

/**
 * The text as a reader sees it: NFKC, no invisible characters, ASCII digits, confusables folded. Marks on anything but a
 * letter are dropped: they only hide digits. Linear in the text; never throws, lone surrogates stay.
 */
export function createPlainView(raw: string): MappedView {
  if (untouchable.test(raw)) return createView("plain", raw, null);
  const mapped = normalise(raw);
  return createView("plain", foldConfusables(mapped.text), mapped.map);
}

function normalise(raw: string): { readonly text: string; readonly map: MappedView["map"] } {
  const out = new MappedText(raw.length);
  let at = 0;
  while (at < raw.length) {
    const end = endOfUnchanged(raw, at);
    out.copy(raw.slice(at, end), null, at);
    at = end < raw.length ? appendCluster(raw, end, out) : end;
  }
  return out.finish();
}

/** The end of what stays as it is from `at` on, without a last character that a mark may join. */
function endOfUnchanged(raw: string, at: number): number {
  let end = at;
  while (end < raw.length && kindOf(raw.codePointAt(end) ?? 0) === unchanged) end += 1;
  if (end === raw.length || end === at) return end;
  const next = kindOf(raw.codePointAt(end) ?? 0);
  return next === joins || next === invisible ? end - 1 : end;
}

/** Appends one character with what joins it; answers where the next one begins. */
function appendCluster(raw: string, start: number, out: MappedText): number {
  const first = characterAt(raw, start);
  let end = start + first.length;
  if (kindOf(raw.codePointAt(start) ?? 0) === invisible) return end;
  let cluster = first;
  let clusterEnd = end;
  for (let marks = 0; end < raw.length && marks < longestMarks; marks += 1) {
    const kind = kindOf(raw.codePointAt(end) ?? 0);
    if (kind !== joins && kind !== invisible) break;
    const next = characterAt(raw, end);
    end += next.length;
    if (kind === invisible) continue;
    cluster += next;
    clusterEnd = end;
  }
  out.append(normaliseCluster(cluster), start, clusterEnd);
  // What follows the last mark and is invisible belongs to nothing.
  return end;
}

function normaliseCluster(cluster: string): string {
  const known = knownClusters.get(cluster);
  if (known !== undefined) return known;
  const composed = cluster.normalize("NFKC").replace(/\p{Nd}/gu, asciiDigit);
  const visible = composed.replace(marksOnNoLetter, "").replace(invisibleCharacters, "");
  if (knownClusters.size < mostKnownClusters) knownClusters.set(cluster, visible);
  return visible;
}

/** Characters seen before: a text uses few different ones. Bounded, for a text may hold any. */
const knownClusters = new Map<string, string>();
const mostKnownClusters = 16_384;

/** 0 is "not looked at yet". */
type Kind = 0 | typeof unchanged | typeof changes | typeof joins | typeof invisible;
const unchanged = 1;
const changes = 2;
const joins = 3;
const invisible = 4;
const kinds = new Uint8Array(0x110000);

function kindOf(codePoint: number): number {
  return kinds[codePoint] || (kinds[codePoint] = findKind(codePoint));
}

function findKind(codePoint: number): Kind {
  // Half a pair is looked at with its other half.
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return changes;
  const character = String.fromCodePoint(codePoint);
  if (invisibleCharacter.test(character)) return invisible;
  if (joinsPrevious.test(character)) return joins;
  return codePoint <= 0xffff && normaliseCluster(character) === character ? unchanged : changes;
}

function characterAt(raw: string, at: number): string {
  return String.fromCodePoint(raw.codePointAt(at) ?? 0);
}

/** Unicode keeps every script's digits as ten in a row, from 0 to 9; rows that touch are whole rows. */
function asciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 60 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return String(value % 10);
}
