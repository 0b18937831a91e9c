import { stripVTControlCharacters } from "node:util";
import type { Outcome } from "./config/outcome.ts";

/** Tells what a whole test run came to; the last line counts everything. Pure. */
export function summariseTests(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter((outcome) => outcome.state === "failed");
  const skipped = outcomes.filter((outcome) => outcome.state === "skipped");
  const passed = outcomes.length - failed.length - skipped.length;
  const lines: string[] = [];
  if (failed.length > 0) lines.push("", "Failed:", ...failed.map(describeFailure));
  if (skipped.length > 0) {
    lines.push("", "Skipped:", ...skipped.map(({ name, detail }) => `  ${name}: ${detail}`));
  }
  const skips = skipped.length > 0 ? `, ${skipped.length} skipped` : "";
  return [...lines, "", `${passed} passed, ${failed.length} failed${skips}`].join("\n");
}

function describeFailure(outcome: Outcome): string {
  const detail = stripVTControlCharacters(outcome.detail).trimEnd().split("\n").slice(0, 40);
  return [`  ${outcome.name}`, ...detail.map((line) => `      ${line}`)].join("\n");
}
