import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  createClassifierLayer,
  loadClassifier,
} from "../../../electron/core/gate/topics/classifier.ts";
import { readTrainedClassifier } from "../../../electron/core/gate/topics/trained-classifier.ts";
import { plainText } from "../../support/gate/plain-text.ts";

const classifier = createClassifierLayer(loadClassifier(readTrainedClassifier()));

function scoreOf(text: string): number {
  return Math.max(0, ...classifier.scan(plainText(text)).map((finding) => finding.score));
}

test("the shipped weights are those that the report was measured with", () => {
  const report: unknown = JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../../electron/core/gate/topics/classifier-report.json"),
      "utf8",
    ),
  );
  const sha256 = createHash("sha256").update(readTrainedClassifier()).digest("hex");
  expect(report).toMatchObject({ sha256 });
});

test("damaged weights are refused instead of judging by them", () => {
  expect(() => loadClassifier(readTrainedClassifier().subarray(1))).toThrow(/bytes instead of/);
});

const privateTexts: readonly (readonly [language: string, text: string])[] = [
  [
    "en",
    "My wife's chemotherapy starts on Monday and I haven't told my boss why I need the week off. Help me word it.",
  ],
  [
    "en",
    "Please proofread: Dear Ms Kovacs, I am writing to apply for the position of nurse at your clinic. I worked at Northgate Hospital for six years.",
  ],
  ["en", "we owe the bank 48k and my husband doesn't know i took a second loan"],
  [
    "en",
    "Our largest client wants to leave in March, nobody outside the board knows. Draft the mail to the investors.",
  ],
  ["en", "my ex broke the restraining order again, what do i tell my lawyer before the hearing"],
  ["de", "Mein Mann weiß nicht, dass ich wieder Schulden habe. Wie sage ich es ihm?"],
  [
    "fr",
    "Ma fille de huit ans se fait harceler à l'école et le directeur ne répond pas. Rédige un mail.",
  ],
  ["es", "A mi padre le han diagnosticado cáncer y no sé cómo decírselo a mi hermano."],
  ["it", "Mio marito mi tradisce con una collega e voglio il divorzio. Cosa scrivo all'avvocato?"],
  ["pt", "Minha mãe tem depressão e parou de tomar os remédios. O que digo ao médico?"],
  ["nl", "Mijn baas weet niet dat ik een burn-out heb. Schrijf een mail aan de bedrijfsarts."],
  ["pl", "Mój mąż pije codziennie i boję się o dzieci. Nikt w rodzinie nie wie."],
  ["tr", "Kocam beni aldatıyor ve boşanmak istiyorum, ailem bilmiyor."],
  ["ru", "У моей мамы нашли рак, она просит никому не говорить. Что сказать брату?"],
  ["zh", "我老公欠了三十万网贷，家里人都不知道，我想离婚，怎么跟孩子说？"],
  [
    "ja",
    "夫がうつ病で休職しています。会社にはまだ言っていません。上司へのメールを書いてください。",
  ],
];

test.each(privateTexts)("keeps a private request in %s on this device: %s", (_language, text) => {
  expect(scoreOf(text)).toBeGreaterThanOrEqual(0.5);
});

const harmlessTexts: readonly (readonly [language: string, text: string])[] = [
  ["en", "Explain how mortgages work, with an invented example, for a school class."],
  ["en", "Write a short story about a dragon who visits a dentist."],
  ["en", "What are the main differences between type 1 and type 2 diabetes?"],
  ["en", "Write a Python function that parses a CSV file and sorts it by the second column."],
  ["en", "Give me a resignation letter template with [NAME] and [COMPANY]."],
  ["en", "Who was Marie Curie and why did she win two Nobel prizes?"],
  ["de", "Erkläre den Unterschied zwischen Miete und Pacht für Schüler."],
  ["fr", "Explique la photosynthèse en trois phrases pour des élèves."],
  ["es", "Escribe un cuento sobre un detective y un loro."],
  ["ja", "光合成の仕組みを小学生向けに説明してください。"],
  ["zh", "写一首关于大海的诗，四句就好。"],
];

test.each(harmlessTexts)("lets a harmless request in %s pass: %s", (_language, text) => {
  expect(scoreOf(text)).toBeLessThan(0.5);
});

test("points at whole words of the raw text that speak of the matter", () => {
  const text =
    "Could you help me with a short note for tomorrow? My sister was diagnosed with leukaemia and does not want our parents to know.";
  const spans = classifier.scan(plainText(text)).map(({ start, end }) => text.slice(start, end));
  expect(spans.length).toBeGreaterThan(0);
  expect(spans.join(" | ")).toMatch(/sister|diagnosed|parents|My/);
  for (const { start, end } of classifier.scan(plainText(text))) {
    expect(text.slice(Math.max(0, start - 1), start)).not.toMatch(/\p{L}/u);
    expect(text.slice(end, end + 1)).not.toMatch(/\p{L}/u);
  }
});

test("names the kind of private matter", () => {
  const kindOf = (text: string) => classifier.scan(plainText(text))[0]?.category;
  expect(kindOf("I was diagnosed with bipolar disorder and stopped taking my lithium.")).toBe(
    "health",
  );
  expect(
    kindOf("I owe 20k on credit cards and my salary is 1900 a month, should I go bankrupt?"),
  ).toBe("money");
  expect(kindOf("My husband has been cheating on me with his ex and I want to leave him.")).toBe(
    "relationship",
  );
});

test("gives the same judgement however many texts were judged before", () => {
  const text = "my daughter is being bullied at school and cries every night";
  const first = scoreOf(text);
  for (let turn = 0; turn < 50; turn += 1) scoreOf(`text ${turn} about sorting lists in Rust`);
  expect(scoreOf(text)).toBe(first);
});

test("judges a text without words, and half a surrogate pair, without failing", () => {
  expect(scoreOf("")).toBe(0);
  expect(scoreOf("\ud800 ?! 123")).toBeLessThanOrEqual(1);
});
