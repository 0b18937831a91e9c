import { writeFileSync } from "node:fs";
import process from "node:process";

/** How one test, or one step that counts as a test, ended. */
export interface Outcome {
  readonly name: string;
  readonly state: "passed" | "failed" | "skipped";
  /** Why it was skipped or how it failed; empty when it passed. */
  readonly detail: string;
}

/** The variable that tells a runner's reporter where to write its outcomes. */
export const reportVariable = "FREEHOLD_TEST_REPORT";

/** Hands the outcomes of a finished run to the process that started it, if one asked for them. */
export function writeReport(outcomes: readonly Outcome[]): void {
  const file = process.env[reportVariable];
  if (file) writeFileSync(file, JSON.stringify(outcomes));
}

/** One line of progress for a person: a mark, what it is about, and the time it took. */
export function progressLine(state: Outcome["state"], what: string, durationMs: number): string {
  const mark = { passed: "✓", failed: "✗", skipped: "-" }[state];
  return `  ${mark} ${what} (${(durationMs / 1000).toFixed(1)} s)`;
}
