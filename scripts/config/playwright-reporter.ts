import { relative } from "node:path";
import process from "node:process";
import type {
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from "playwright/types/testReporter";
import { type Outcome, progressLine, writeReport } from "./outcome.ts";

/** Prints a line per test and reports every test, with the reason of each skip. */
class OutcomeReporter implements Reporter {
  #suite: Suite | null = null;
  readonly #stray: Outcome[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const { name, state } = testOutcome(test);
    console.log(progressLine(state, name, result.duration));
  }

  onError(error: TestError): void {
    const detail = error.stack ?? error.message ?? "unknown";
    this.#stray.push({ name: "an error outside any test", state: "failed", detail });
  }

  onEnd(): void {
    writeReport([...(this.#suite?.allTests() ?? []).map(testOutcome), ...this.#stray]);
  }

  printsToStdio(): boolean {
    return true;
  }
}

function testOutcome(test: TestCase): Outcome {
  const file = relative(process.cwd(), test.location.file).replaceAll("\\", "/");
  // The path starts with the root, the project and the file, which are named otherwise here.
  const name = `${file} > ${test.titlePath().slice(3).join(" ")}`;
  switch (test.outcome()) {
    case "expected":
      return { name, state: "passed", detail: "" };
    case "skipped":
      return { name, state: "skipped", detail: skipReason(test) };
    case "flaky":
      // Electron's start hangs now and then, before any of ours runs; what fails for another reason has failed.
      if (hasOnlyHungAtStart(test)) return { name, state: "passed", detail: "" };
      return { name, state: "failed", detail: failureText(test) };
    default:
      return { name, state: "failed", detail: failureText(test) };
  }
}

/** Whether each attempt but the last ended while the app was being opened. */
function hasOnlyHungAtStart(test: TestCase): boolean {
  const hung = /exceeded while (running "beforeEach" hook|setting up "(app|page)")/;
  return test.results
    .slice(0, -1)
    .every(({ errors }) => errors.some(({ message = "" }) => hung.test(message)));
}

function skipReason(test: TestCase): string {
  const notes = [...test.annotations, ...test.results.flatMap((result) => result.annotations)];
  const note = notes.find(({ type, description }) => /skip|fixme/.test(type) && description);
  return note?.description ?? "no reason given";
}

function failureText(test: TestCase): string {
  const errors = test.results.flatMap((result) => result.errors);
  const texts = errors.map((error) => [error.stack ?? error.message, error.snippet].join("\n"));
  return texts.join("\n") || `It ended as "${test.results.at(-1)?.status ?? "not run"}".`;
}

export default OutcomeReporter;
