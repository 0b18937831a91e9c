import { checkCatalogue } from "./catalogue-check.ts";
import { checkDependencies } from "./dependency-check.ts";
import { checkPrices } from "./price-check.ts";
import { runTool } from "./tool.ts";
import { checkWalls } from "./wall-check.ts";

/** One step of the check; it passes when there are no complaints. */
export interface CheckOutcome {
  readonly name: string;
  readonly complaints: readonly string[];
}

const formatHint = "\nThese files are not formatted: npm run check -- --fix";
const lintArgs = ["--type-aware", "--deny-warnings", "--report-unused-disable-directives"];

/** Runs every check in turn and reports each as it ends. Never rejects for a finding. */
export async function runChecks(
  report: (outcome: CheckOutcome, seconds: number) => void,
): Promise<readonly CheckOutcome[]> {
  const steps: Readonly<Record<string, () => Promise<readonly string[]>>> = {
    types: () => complaintsOf("typescript", "tsc", ["-b", "--pretty", "false"]),
    lint: () => complaintsOf("oxlint", "oxlint", lintArgs),
    format: () => complaintsOf("oxfmt", "oxfmt", ["--list-different", "."], formatHint),
    walls: checkWalls,
    dependencies: checkDependencies,
    catalogue: checkCatalogue,
    prices: checkPrices,
  };
  const outcomes: CheckOutcome[] = [];
  for (const [name, step] of Object.entries(steps)) {
    const startedAt = Date.now();
    const complaints = await step().catch((error: unknown) => [String(error)]);
    const outcome = { name, complaints };
    report(outcome, (Date.now() - startedAt) / 1000);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Repairs what the linter and the formatter can repair by themselves. */
export async function fixStyle(): Promise<void> {
  await runTool("oxlint", "oxlint", ["--type-aware", "--fix"]);
  await runTool("oxfmt", "oxfmt", ["."]);
}

async function complaintsOf(
  packageName: string,
  program: string,
  args: readonly string[],
  hint = "",
): Promise<readonly string[]> {
  const { status, output } = await runTool(packageName, program, args);
  if (status === 0) return [];
  return [`${output.trim() || `${program} ended with status ${status}`}${hint}`];
}
