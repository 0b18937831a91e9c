import type { Reporter, TestCase, TestModule } from "vitest/node";
import { type Outcome, progressLine, writeReport } from "./outcome.ts";

type ReportedErrors = Parameters<NonNullable<Reporter["onTestRunEnd"]>>[1];

/** Prints a line per file and reports every test, with the reason of each skip. */
export class OutcomeReporter implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const outcomes = moduleOutcomes(module);
    const failed = outcomes.filter((outcome) => outcome.state === "failed");
    const skipped = outcomes.filter((outcome) => outcome.state === "skipped").length;
    const counts = `${module.relativeModuleId}: ${outcomes.length - failed.length - skipped}`;
    const what = `${counts} of ${outcomes.length}${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    const state = failed.length > 0 ? "failed" : "passed";
    console.log(progressLine(state, what, module.diagnostic().duration));
    for (const outcome of failed) console.log(`    ${outcome.name}`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: ReportedErrors): void {
    const stray = unhandled.map((error) => failure("an error outside any test", wordsOf(error)));
    writeReport([...modules.flatMap(moduleOutcomes), ...stray]);
  }
}

function moduleOutcomes(module: TestModule): readonly Outcome[] {
  const outcomes = [...module.children.allTests()].map((test) => testOutcome(module, test));
  // A file that cannot be loaded, or whose hooks fail, has errors of its own.
  const suites = [...module.children.allSuites()];
  const errors = [...module.errors(), ...suites.flatMap((suite) => suite.errors())];
  return [
    ...outcomes,
    ...errors.map((error) => failure(module.relativeModuleId, error.stack ?? error.message)),
  ];
}

function testOutcome(module: TestModule, test: TestCase): Outcome {
  const name = `${module.relativeModuleId} > ${test.fullName}`;
  const result = test.result();
  switch (result.state) {
    case "passed":
      return { name, state: "passed", detail: "" };
    case "skipped":
      return { name, state: "skipped", detail: result.note ?? "no reason given" };
    case "failed":
      return failure(name, result.errors.map((error) => error.stack ?? error.message).join("\n"));
    case "pending":
      return failure(name, "It never finished.");
  }
}

/** With what it was caused by: of a process that died, the signal and the file. */
function wordsOf({ stack, message, cause }: ReportedErrors[number]): string {
  const own = stack ?? message;
  return cause === undefined ? own : `${own}\nCaused by: ${wordsOf(cause)}`;
}

function failure(name: string, detail: string): Outcome {
  return { name, state: "failed", detail };
}
