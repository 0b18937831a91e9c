import type { Finding } from "../../../shared/gate.ts";
import type { Layer, View } from "../layer.ts";
import { isLevelLine, readLine } from "./lines.ts";

/** A header line is short; what is longer is a paragraph. */
const longestLine = 160;
/** One is enough to keep a text here; a document of a thousand pages has as many footers. */
const mostFindings = 20;
/** Less than this beside the marking is no document: somebody asks about the word. */
const leastLines = 3;
const leastLength = 120;
/** A marking that stands as one is seldom there for anything else. */
const score = 0.9;

/** Nothing is marked without one of these somewhere. */
const stems =
  /confiden|konfiden|vertraul|vertrouw|privileged|attorney|classif|sensitivity|klassifi|einstufung|clasific|clasif|intern(?:al|e|en|o|t)? |internal|interno|interne|riservat|poufn|tajn|fortrolig|luottam|bizalmas|důvěrn|dôvern|gizli|rahasia|tuyệt mật|tlp ?:|secret|secreto|geheim|nfd|privilege|tajemnica|wewnętrzn|służbow|εμπιστ|απόρρ|конфиден|конфіден|секретн|таємн|тайна|служебн|службов|внутренн|机密|绝密|機密|絕密|極秘|极秘|社外秘|部外秘|取扱注意|密级|密級|内部|內部|社内|대외비|기밀|극비|보안등급|سري|חסוי|סודי|गोपनीय/i;
const everyLine = /[^\n]+/g;

/**
 * Finds markings such as "Strictly confidential" where they stand as the label of a document: on a line of their own, in a
 * header or footer, in brackets or as a field. The same word in a sentence is none.
 */
export function createLabelsLayer(): Layer {
  return { name: "labels", scan: (text) => [text.plain, ...text.decoded].flatMap(scanView) };
}

function scanView(view: View): readonly Finding[] {
  if (!stems.test(view.text)) return [];
  const lines = [...view.text.matchAll(everyLine)].filter(([line]) => line.trim() !== "");
  const isDocument = lines.length >= leastLines || view.text.length >= leastLength;
  const findings: Finding[] = [];
  for (const [index, { 0: line, index: offset }] of lines.entries()) {
    if (line.length > longestLine || !stems.test(line)) continue;
    const found = readLine(line);
    if (found === null || (found.isAlone && !isDocument)) continue;
    const beside = lines.slice(Math.max(0, index - 3), index + 4);
    if (found.isAlone && beside.some(([other]) => isLevelLine(other))) continue;
    const { what, category } = found.marking;
    findings.push({
      rule: `label.${what}`,
      category,
      layer: "labels",
      ...view.toRaw(offset + found.start, offset + found.end),
      score,
    });
    if (findings.length === mostFindings) break;
  }
  return findings;
}
