import { type Marking, foldMarking, isLevel, markingOf, markingOfField } from "./markings.ts";

/** A marking with its place in the line. */
export interface MarkedLine {
  readonly marking: Marking;
  /** It is all that the line says, or one of several things in a header: how words are asked about too. */
  readonly isAlone: boolean;
  readonly start: number;
  readonly end: number;
}

/** A piece of a line between signs that part headers and footers. */
interface Segment {
  readonly text: string;
  readonly start: number;
}

/** " | ", " - ", " . " (a middle dot as it is folded), tabs and wide gaps part what stands in a header. */
const parting = /\s*[|•★]\s*|\s[-–—.~/]+\s|\t+|\s{3,}/g;
/** What may frame a marking: rules of signs, emphasis, brackets; no quotation marks and no question mark. */
const frame = /^[\s*_#=~<>[\](){}【】〔〕「」«».!|+:-]+|[\s*_#=~<>[\](){}【】〔〕「」«».!|+:-]+$/g;
const listItem = /^\s*(?:[-*+•]|\d{1,3}[.)]|\(?[a-z]\))\s/i;
/** The same signs on both sides are a frame and no list. */
const framed = /^\s*([-*+•=~]+)\s.*\s\1\s*$/;
const subject =
  /^\s*(?:(?:subject|re|fwd?|aw|wg|betreff|objet|asunto|assunto|oggetto|temat|тема|件名|主题)\s*[:：]\s*)+/i;
const opening =
  /^\s*[*_#>]*\s*(?:\[{1,2}|\(|【|<{1,2})([^\])】>]{2,60})(?:\]{1,2}|\)|】|>{1,2})(?!\()/;
const closing = /(?:\[{1,2}|\(|【)([^[(【\])】]{2,60})(?:\]{1,2}|\)|】)\s*[*_]*\s*$/;
const field =
  /^[\s>*_#|"'-]*([\p{L}][\p{L}\p{M} _-]{1,40}?)["'*_]*\s*(?:[:=：|]|::)\s*["'*_[(]*([^"'\n]{1,80}?)["'*_\])|,;.]*\s*$/u;

/** How a line is marked by a label that stands by itself; `null` where a marking is only spoken of. */
export function readLine(line: string): MarkedLine | null {
  if (isListOfLevels(line)) return null;
  return readField(line) ?? readBrackets(line) ?? readSegments(line);
}

/** The line alone, such as a heading, or one of several things that stand in a header or footer. */
function readSegments(line: string): MarkedLine | null {
  if (listItem.test(line) && !framed.test(line)) return null;
  for (const { text, start } of segmentsOf(line)) {
    const bare = text.replace(frame, "");
    const marking =
      /["'?,;“”„`=]/.test(bare) || !standsOut(bare) ? null : markingOf(foldMarking(bare));
    if (marking === null) continue;
    const from = start + text.indexOf(bare);
    return { marking, isAlone: true, start: from, end: from + bare.length };
  }
  return null;
}

/** "[CONFIDENTIAL] Offer", "Minutes (Confidential)", also as the subject of a mail. */
function readBrackets(line: string): MarkedLine | null {
  const from = subject.exec(line)?.[0].length ?? 0;
  for (const match of [opening.exec(line.slice(from)), closing.exec(line.slice(from))]) {
    const inside = match?.[1];
    if (match === null || inside === undefined || !standsOut(inside)) continue;
    const marking = markingOf(foldMarking(inside));
    if (marking === null) continue;
    const start = from + match.index + match[0].indexOf(inside);
    return { marking, isAlone: false, start, end: start + inside.length };
  }
  return null;
}

/** "classification: confidential", as front matter, a table's row, a mail's header or a key in JSON has it. */
function readField(line: string): MarkedLine | null {
  const [, name = "", value = ""] = field.exec(line) ?? [];
  if (value === "") return null;
  // What follows a dash or a bracket says more about it.
  const said = value.split(/\s[-–—]\s|\s?[(（]/)[0] ?? "";
  const marking = markingOfField(foldMarking(name), foldMarking(said));
  if (marking === null) return null;
  const start = line.indexOf(said, line.indexOf(name) + name.length);
  return { marking, isAlone: false, start, end: start + said.length };
}

/** One word in lower case is a word like any other. Scripts without case have nothing of the kind. */
function standsOut(words: string): boolean {
  const hasSpace = /\S\s+\S/.test(words.trim());
  return hasSpace || !/^\P{L}*\p{Ll}/u.test(words);
}

function isListOfLevels(line: string): boolean {
  const named = line.split(/[,;/|•<>→]|\s(?:or|and|vs|oder|und|ou|et|y|o|e)\s|\s[-–—]\s/);
  const found = new Set(named.map((part) => foldMarking(part)).filter(isLevel));
  return (
    found.size >= 3 ||
    (found.size === 2 &&
      [...found].some((level) =>
        /^(?:public|öffentlich|offentlich|publique|publico|pubblico)$/.test(level),
      ))
  );
}

function segmentsOf(line: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of line.matchAll(parting)) {
    segments.push({ text: line.slice(from, match.index), start: from });
    from = match.index + match[0].length;
  }
  segments.push({ text: line.slice(from), start: from });
  return segments;
}

/** Whether a line names a level that marks nothing, as a list of all of them does. */
export function isLevelLine(line: string): boolean {
  const [first = ""] = line.replace(listItem, "").split(/[:：,;]|\s[-–—]\s/);
  const folded = foldMarking(first);
  return isLevel(folded) && markingOf(folded) === null;
}
