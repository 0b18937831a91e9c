import { expect, test } from "vitest";
import { createPhrasesLayer } from "../../../electron/core/gate/topics/phrases.ts";
import { plainText } from "../../support/gate/plain-text.ts";

const phrases = createPhrasesLayer();

const cases: readonly (readonly [rule: string, text: string, words: RegExp])[] = [
  [
    "topic.health.relative",
    "I need advice: my mother was diagnosed with cancer.",
    /mother was diagnosed/,
  ],
  ["topic.relationship.kept-from", "My wife doesn't know about the loan.", /wife doesn't know/],
  ["topic.legal.own", "my lawyer says the hearing is on Friday", /my lawyer/],
  ["topic.client.ours", "Our client wants to settle.", /Our client/],
  ["topic.money.own", "Ich habe meine Schulden verschwiegen.", /meine Schulden/],
  ["topic.health.relative", "Mi hermano tiene depresión desde enero.", /hermano tiene depresión/],
  ["topic.health.relative", "Моя мама болеет, у мамы рак.", /мам/],
  ["topic.health.relative", "我妈妈确诊癌症了。", /妈妈确诊/],
];

test.each(cases)("finds %s in: %s", (rule, text, words) => {
  const found = phrases.scan(plainText(text)).find((finding) => finding.rule === rule);
  expect(found).toBeDefined();
  expect(text.slice(found?.start, found?.end)).toMatch(words);
});

test("two phrases about one matter count together", () => {
  const scores = phrases
    .scan(
      plainText(
        "My wife doesn't know that I was diagnosed with HIV and my doctor wants to tell her.",
      ),
    )
    .map(({ score }) => score);
  expect(Math.max(...scores)).toBeGreaterThanOrEqual(0.5);
});

test("the same words in a story or a lesson prove less", () => {
  const score = (text: string) =>
    Math.max(0, ...phrases.scan(plainText(text)).map((finding) => finding.score));
  const told = "My brother has depression and drinks.";
  expect(score(`Write a story for my novel: ${told}`)).toBeLessThan(score(told));
});

test("says nothing about general questions", () => {
  expect(phrases.scan(plainText("What is the capital of Peru?"))).toEqual([]);
});

test("reads 200 KB of the words it looks for in time that grows with the length", () => {
  const text = "my mother doctor secret ".repeat(9000);
  expect(phrases.scan(plainText(text)).length).toBeLessThan(60);
});
