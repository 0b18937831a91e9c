import { countries } from "./countries.ts";
import { commonFirstNames } from "./lists/common-first-names.ts";
import { firstNames } from "./lists/first-names.ts";
import { surnames } from "./lists/surnames.ts";
import { wordNames } from "./lists/word-names.ts";

/** Short forms and common names that the lists lack. */
const missing =
  "tomek ania kasia gosia basia asia zosia magda krzysiek piotrek wojtek wojciech bartek jasiek kuba michal lukasz pawel grzesiek mirek staszek janek hania jadzia danka " +
  "steffi susi hansi heidi uli jurgen jorg gunther bjorn pepe paco lupe nacho pilar conchi toni gianni beppe luca giulia chiara joao tiago ines joaquim manu lolo gigi loic maelle " +
  "wim joost sjoerd maaike femke sanne pieter jeroen caslav wei ling xiao mohammed muhammad ahmed fatima aisha yusuf omar priya raj ravi sanjay anjali deepa kenji yuki hiroshi sakura jiho minjun oluwaseun chidi ngozi";

const first = toSet(`${firstNames} ${missing}`);
const common = toSet(commonFirstNames);
const last = toSet(surnames);
const words = toSet(wordNames);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}

/** Of folded words, as everything here. */
export function isFirstName(word: string): boolean {
  return first.has(word) && !notPeople.has(word);
}

/** One of the first names that most people bear. */
export function isCommonFirstName(word: string): boolean {
  return common.has(word) && !exampleNames.has(word);
}

/** Mostly somebody in an example or in scripture. */
export function isExampleName(word: string): boolean {
  return exampleNames.has(word);
}

const exampleNames = toSet(
  "alice bob carol dave eve mallory trent peggy jesus maria david saul moses abraham adam noah jacob solomon daniel elijah samuel juan simon benedict victor",
);

/** In the lists of first names, and yet a place, a product or a month to nearly everybody. */
const notPeople = toSet(
  `${countries.replaceAll("|", " ")} ` +
    "sydney america jordan paris jerusalem china india asia africa israel austin dallas houston orlando madison victoria virginia georgia carolina montana dakota savannah adelaide florence vienna london lincoln milan roma siena lourdes tijuana " +
    "santiago manhattan german french english italian spanish roman latin european american african indian january june april may august mercedes lexus porsche alexa siri cortana jasmine gemini claude angular jax django maven gradle roberta bert " +
    "tesla diesel caesar cesar alfredo eclipse apache electron selena arduino marte mars evita buena seconde chatgpt denver sunni isil france argentina",
);

export function isSurname(word: string): boolean {
  return last.has(word);
}

/** A name that is an English word as well, such as Will or Price. */
export function isWordName(word: string): boolean {
  return words.has(word);
}

/** Slavic case endings, and what the nominative has instead: Marka is Marek or Mark, Annie is Anna. */
const caseEndings: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["iego", ["i", "y"]],
  ["iemu", ["i", "y"]],
  ["iej", ["a"]],
  ["owi", [""]],
  ["owie", [""]],
  ["iem", [""]],
  ["em", [""]],
  ["ej", ["a"]],
  ["ie", ["a"]],
  ["a", ["", "ek"]],
  ["y", ["a"]],
  ["i", ["a"]],
  ["e", ["a"]],
  ["o", ["a"]],
];

/** Whether a word is an inflected form of a word of which `holds` is true. */
export function isInflected(word: string, holds: (nominative: string) => boolean): boolean {
  return caseEndings.some(
    ([ending, nominatives]) =>
      word.length - ending.length >= 3 &&
      word.endsWith(ending) &&
      nominatives.some(
        (other) =>
          holds(word.slice(0, -ending.length) + other) ||
          (other === "ek" && holds(word.slice(0, -2) + "ek")),
      ),
  );
}
