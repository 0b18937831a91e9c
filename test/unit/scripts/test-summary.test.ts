import { expect, test } from "vitest";
import { summariseTests } from "../../../scripts/test-summary.ts";

test("closes with one line that counts everything", () => {
  const summary = summariseTests([
    { name: "a", state: "passed", detail: "" },
    { name: "b", state: "passed", detail: "" },
  ]);
  expect(summary.split("\n").at(-1)).toBe("2 passed, 0 failed");
});

test("names what was skipped with its reason, and what failed, above the closing line", () => {
  const summary = summariseTests([
    { name: "works", state: "passed", detail: "" },
    { name: "needs a model", state: "skipped", detail: "there are no weights" },
    { name: "breaks", state: "failed", detail: "\u001b[31mexpected 1\u001b[39m" },
  ]);
  expect(summary).toContain("needs a model: there are no weights");
  expect(summary).toContain("  breaks\n      expected 1\n");
  expect(summary.split("\n").at(-1)).toBe("1 passed, 1 failed, 1 skipped");
});
