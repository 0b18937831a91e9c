import type { TaskClass } from "../../shared/routing.ts";

/*
 * What kind of work a prompt asks for, by rules that a person can read. It decides nothing about privacy: a wrong class
 * costs at most some quality. Words are stems in English, German, French, Spanish, Italian, Portuguese and Polish, without
 * diacritics; longer stems first is not needed, for all are counted.
 */

interface ClassRule {
  readonly task: TaskClass;
  /** Beginnings of words; one in the prompt's first or last line weighs 2. */
  readonly stems: RegExp;
  /** What shows the class whatever the words are; weighs 3. */
  readonly signs: readonly RegExp[];
}

const rules: readonly ClassRule[] = [
  rule(
    "coding",
    "code coding codigo codice program function funktion fonction funcion funzione funcao funkcj debug refactor compil regex sql query python javascript typescript java rust golang c\\+\\+ kotlin swift bash shell script skrypt unit-test stack-?trace exception api html css",
    [
      /```/,
      /(?:^|\n)\s*(?:def|class|import|from|fn|func|const|let|var|public|private|#include|SELECT)\s+\S/,
      /[;{}]\s*\n/,
      /=>|::|\(\)|&&|\|\|/,
      /\bat \S+\(\S+:\d+\)/,
    ],
  ),
  rule(
    "mathematics",
    "calculat berechne calcul calcola oblicz solve lose resou resol risolv rozwiaz equation gleichung ecuacion equazione equacao rownan prove proof beweis demontr demuestr dimostr udowodn integral derivat ableitung deriv pochodn matrix macierz theorem satz probab wahrscheinlich prawdopodob geometr algebra logarithm",
    [
      /\d\s*[-+*/^=]\s*\d/,
      /[∫∑√≤≥π∞]/u,
      /\\(?:frac|int|sum|sqrt|begin\{)/,
      /\b[xyz]\s*(?:\^|=|\*\*)\s*\S/,
    ],
  ),
  rule(
    "translation",
    "translat ubersetz uebersetz tradui traduc traduz tradur traduzion traducao przetlumacz tlumacz przeloz",
    [
      /\b(?:in|into|to|auf|ins|en|al|in|na|po)\s+(?:english|german|french|spanish|italian|portuguese|polish|chinese|japanese|russian|englisch|deutsch|franzosisch|spanisch|italienisch|polnisch|anglais|allemand|francais|espagnol|ingles|aleman|frances|espanol|inglese|tedesco|francese|spagnolo|angielski|niemiecki|polski)\b/,
    ],
  ),
  rule(
    "summary",
    "summar zusammenfass fass resum riassum sintesi streszcz podsumuj tl;?dr shorten kurze condens abridg",
    [/\bkey points\b/, /\bin (?:one|two|three|\d) sentences?\b/],
  ),
  rule(
    "planning",
    "plan planung planif planeja pianific zaplanuj roadmap schedule zeitplan itinerar itinerai agenda milestone timeline strateg step-by-step checklist harmonogram",
    [],
  ),
  rule(
    "writing",
    "write schreib ecri escrib escrev scriv napisz draft entwurf rewrite umschreib reecri reescr riscriv przeredag poem gedicht poeme poema poesia wiersz story geschichte histoire cuento storia historia essay aufsatz letter brief lettre carta lettera email e-mail blog slogan proofread korrigier corrig popraw polish",
    [],
  ),
  rule(
    "knowledge",
    "what who when where why which how explain was wer wann wo warum welche wie erklar quoi qui quand pourquoi comment quel expli que quien cuando donde como cual cosa chi quando dove perche quale spieg porque co kto kiedy gdzie dlaczego jak ktor wyjasn",
    [/\?\s*$/],
  ),
];

/** Beyond it a prompt is material, which says less of the task than its two ends. */
const readLength = 4_000;

/** The class with the most evidence, the earlier one in the list of rules when two have as much; `null` without any. */
export function classifyTask(prompt: string): TaskClass | null {
  const text =
    prompt.length <= 2 * readLength
      ? prompt
      : `${prompt.slice(0, readLength)}\n${prompt.slice(-readLength)}`;
  const folded = fold(text);
  const lines = folded.split("\n").filter((line) => line.trim() !== "");
  const ends = [lines[0] ?? "", lines.length > 1 ? (lines.at(-1) ?? "") : ""].join("\n");
  let best: TaskClass | null = null;
  let most = 0;
  for (const { task, stems, signs } of rules) {
    const weight =
      // A question word alone is weak: it stands in front of every kind of work.
      Math.min(task === "knowledge" ? 1 : 4, 2 * countOf(stems, ends)) +
      Math.min(2, task === "knowledge" ? 0 : countOf(stems, folded)) +
      3 * signs.filter((sign) => sign.test(task === "knowledge" ? ends : folded)).length;
    const score = task === "knowledge" ? Math.min(weight, 2) : weight;
    if (score > most) [best, most] = [task, score];
  }
  return best;
}

function rule(task: TaskClass, stems: string, signs: readonly RegExp[]): ClassRule {
  return {
    task,
    stems: new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.split(" ").join("|")})`, "gu"),
    signs,
  };
}

function countOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].length;
}

/** Lower case without diacritics; the letters that have no plain one underneath are replaced. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o");
}
