import { expect, test } from "vitest";
import { cleanTitle } from "../../../electron/core/turns/titles.ts";

test.each([
  ['"Planning a garden"', "Planning a garden"],
  ["**Title: Planning a garden**", "Planning a garden"],
  ["# Planning a garden\nHere is why", "Planning a garden"],
  ["\n\n  Planning   a garden. ", "Planning a garden"],
  ["Łąka i ogród", "Łąka i ogród"],
  ["Planning\u202e a\u0000 garden", "Planning a garden"],
])("%j becomes a plain title", (answer, title) => {
  expect(cleanTitle(answer)).toBe(title);
});

test.each([
  "",
  "   ",
  "...",
  "1. 2. 3.",
  "**",
  "What a delightful challenge. Here is an example",
  "word ".repeat(20),
])("%j is no title", (answer) => {
  expect(cleanTitle(answer)).toBeNull();
});
