import { expect, test } from "vitest";
import { hasMath, normaliseMath } from "../../../renderer/views/chat/math-text.ts";

test("takes every way models write formulas", () => {
  expect(normaliseMath("Area \\(a^2\\) here")).toBe("Area $$a^2$$ here");
  expect(normaliseMath("Area $a^2$ and $x$.")).toBe("Area $$a^2$$ and $$x$$.");
  expect(normaliseMath("So:\n\\[\n  E = mc^2\n\\]\nDone")).toBe("So:\n$$\nE = mc^2\n$$\nDone");
  expect(normaliseMath("The sum $$a+b$$ is")).toBe("The sum $$a+b$$ is");
});

test("sets a formula as a block when it has its lines to itself", () => {
  expect(normaliseMath("So:\n$$a+b$$\nDone")).toBe("So:\n$$\na+b\n$$\nDone");
  expect(normaliseMath("- item\n\n  $$ a+b $$")).toBe("- item\n\n  $$\n  a+b\n  $$");
  expect(normaliseMath("$$\\begin{aligned}\na &= b\n\\end{aligned}$$")).toBe(
    "$$\n\\begin{aligned}\na &= b\n\\end{aligned}\n$$",
  );
  for (const text of ["$$\na+b\n$$", "$$a$$ and $$b$$", "$$a\n\nb$$"])
    expect(normaliseMath(text)).toBe(text);
});

test("leaves money alone", () => {
  for (const text of [
    "It costs $5 and $10.",
    "From $5-$10",
    "US$5 or CA$6 is_fine",
    "$20 = 20 dollars",
    "a $ b $ c",
  ]) {
    expect(normaliseMath(text)).toBe(text);
  }
});

test("leaves code alone, also a fence that is not closed yet", () => {
  for (const text of [
    "`$a^2$`",
    "```sh\necho $A_B$\n```",
    "```sh\necho \\(x\\) $A_B$",
    "~~~\n$a_b$\n~~~",
    "``a ` $x_1$``",
  ]) {
    expect(normaliseMath(text)).toBe(text);
  }
  expect(normaliseMath("`$x_1$` and $x_1$\n\n```\n$y_1$\n```\n\n$z_1$")).toBe(
    "`$x_1$` and $$x_1$$\n\n```\n$y_1$\n```\n\n$$z_1$$",
  );
});

test("knows a text without formulas", () => {
  expect(hasMath("Plain words, and a dollar: $")).toBe(false);
  expect(hasMath("$x$")).toBe(true);
});
