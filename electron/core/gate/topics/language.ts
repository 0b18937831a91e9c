import { hashWord } from "./folding.ts";
import { HashTable } from "./hash-table.ts";
import { tokenKind, type Words } from "./words.ts";

export const latinLanguages = ["en", "de", "nl", "sv", "fr", "es", "pt", "it", "pl", "tr"] as const;
export type LatinLanguage = (typeof latinLanguages)[number];

/** Each language's commonest words that few of the others share. */
const commonWords: Readonly<Record<LatinLanguage, string>> = {
  en: "the of and to is that it for was with you are this have be not from my your what how his her they would there their which about can write i",
  de: "der die das und ist nicht ein eine mit für auf den dem sich auch wie ich wir sie zu von im wird sind oder nach bei aus noch mir mich hat habe einen",
  nl: "het een van en dat niet op te zijn voor met aan ook als naar maar wij ze heb heeft mijn geen dan wordt uit deze ik hij bij hoe",
  sv: "och att det som en på är av för med inte jag den till har om ett vi han hon kan min mitt ska från hur så",
  fr: "le la les et des une est que pas pour dans je vous qui sur avec au ce il elle sont mon ma mes nous mais du d'un c'est j'ai comment",
  es: "el los las y de que en una por con para del se su al es lo como mi pero más me está tengo sin cómo qué",
  pt: "o os as e que não uma para com do da em um por dos na no se mais meu minha eu está são você ao como",
  it: "il di che e la per un una non sono con del della è mi gli nel si da lo ho come più anche mia questo alla i",
  pl: "i w na nie się że do to jest z jak po co tak za od ale dla o przez mnie mój jej jego są czy który",
  tr: "ve bir bu için ile da de çok ne gibi daha olarak ama var benim ben o kadar sonra olan mi değil nasıl",
};

const byWord = (() => {
  const languagesOf = new Map<number, number[]>();
  latinLanguages.forEach((language, id) => {
    for (const word of commonWords[language].split(" ")) {
      const hash = hashWord(word);
      languagesOf.set(hash, [...(languagesOf.get(hash) ?? []), id]);
    }
  });
  const groups: number[][] = [];
  const table = new HashTable(
    [...languagesOf].map(([hash, ids]) => [hash, groups.push(ids)] as const),
  );
  return { table, groups };
})();

const votes = new Float64Array(latinLanguages.length);
/** Enough to tell a language; a pasted text in a second language must be among them, so they are spread over the text. */
const sampledWords = 600;

/** Indices into `latinLanguages`: the likeliest, and a second one when a fair part of the text is in it. */
export function guessLanguages(words: Words): readonly [number, number | undefined] {
  votes.fill(0);
  const step = Math.max(1, Math.floor(words.count / sampledWords));
  for (let index = 0; index < words.count; index += step) {
    const kind = words.kind[index];
    if (kind !== tokenKind.word && kind !== tokenKind.capital) continue;
    const group = byWord.table.get(words.hash[index] ?? 0);
    const ids = group === 0 ? undefined : byWord.groups[group - 1];
    if (ids === undefined) continue;
    for (const id of ids) votes[id] = (votes[id] ?? 0) + 1 / ids.length;
  }
  let first = 0;
  for (let id = 1; id < votes.length; id += 1) {
    if ((votes[id] ?? 0) > (votes[first] ?? 0)) first = id;
  }
  let second: number | undefined;
  for (let id = 0; id < votes.length; id += 1) {
    if (id === first || (votes[id] ?? 0) < Math.max(1, (votes[first] ?? 0) * 0.2)) continue;
    if (second === undefined || (votes[id] ?? 0) > (votes[second] ?? 0)) second = id;
  }
  return [first, second];
}
