import type { Random } from "./random.ts";

const openings = [
  "b",
  "br",
  "d",
  "f",
  "gr",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
];
const vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
const endings = ["", "", "l", "m", "n", "nd", "r", "rs", "s", "st", "t", "ck"];
const vocabularySize = 30_000;

/** Writes prompts and answers like those of a chat: about 300 characters a prompt, 900 an answer with Markdown. */
export interface Writer {
  title(): string;
  prompt(): string;
  answer(): string;
}

export function createWriter(random: Random): Writer {
  const vocabulary = makeVocabulary(random);
  // Few words are common and most are rare, as in any language.
  const word = (): string => vocabulary[Math.floor(vocabularySize ** random.next()) - 1] ?? "word";
  const words = (count: number): string => Array.from({ length: count }, word).join(" ");
  const sentence = (): string => {
    const text = words(random.between(6, 16));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: random.between(2, 5) }, sentence).join(" ");
  const list = (): string =>
    Array.from({ length: random.between(3, 6) }, () => `- **${word()}**: ${words(8)}`).join("\n");
  const code = (): string =>
    `\`\`\`ts\n${Array.from({ length: random.between(4, 12) }, () => `const ${word()} = ${word()}("${words(3)}", ${random.between(0, 999)});`).join("\n")}\n\`\`\``;
  const table = (): string =>
    [`| ${word()} | ${word()} |`, "| --- | ---: |"]
      .concat(
        Array.from(
          { length: random.between(3, 6) },
          () => `| ${words(3)} | ${random.between(1, 9_999)} |`,
        ),
      )
      .join("\n");
  const part = (): string => {
    const kind = random.next();
    if (kind < 0.7) return paragraph();
    if (kind < 0.85) return list();
    return kind < 0.95 ? `### ${words(4)}\n\n${code()}` : table();
  };
  return {
    title: () => words(random.between(3, 6)),
    prompt: () => Array.from({ length: random.between(1, 6) }, sentence).join(" "),
    answer: () => Array.from({ length: random.between(2, 4) }, part).join("\n\n"),
  };
}

function makeVocabulary(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const syllables = Array.from({ length: random.between(1, 3) }, () =>
      [openings, vowels, endings]
        .map((parts) => parts[random.between(0, parts.length - 1)])
        .join(""),
    );
    words.add(syllables.join(""));
  }
  return [...words];
}
