import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { type Outcome, reportVariable } from "./config/outcome.ts";
import { localCacheDir, rootDir } from "./root.ts";
import { programFile } from "./tool.ts";

/** A test runner to start: which program of which package, with what. */
export interface TestRun {
  readonly name: string;
  readonly node: string;
  readonly packageName: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly limitMs: number;
}

/**
 * Runs a test runner to its end and returns what its tests came to. A run that crashes, takes too
 * long or executes nothing is a failure of its own; it never counts as a pass.
 */
export async function runTests(run: TestRun): Promise<readonly Outcome[]> {
  await mkdir(localCacheDir, { recursive: true });
  const reportDir = await mkdtemp(join(localCacheDir, "report-"));
  try {
    const report = join(reportDir, "outcomes.json");
    const ending = await execute(run, report);
    const outcomes = await readFile(report, "utf8").then(JSON.parse, () => []);
    const fault = faultOf(run, ending, outcomes);
    return fault === null ? outcomes : [...outcomes, fault];
  } finally {
    await rm(reportDir, { recursive: true, force: true });
  }
}

/** Finds a Node that can run the unit tests (22.12 or newer): this one, or the installed package. */
export function nodeForTests(): string {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  const requireFromRoot = createRequire(join(rootDir, "package.json"));
  const platform = process.platform === "win32" ? "win" : process.platform;
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  for (const name of names) {
    try {
      const manifest = requireFromRoot.resolve(`${name}/package.json`);
      const { bin } = requireFromRoot(`${name}/package.json`);
      return join(dirname(manifest), typeof bin === "string" ? bin : bin.node);
    } catch {
      // Not for this platform, or not installed: try the next name.
    }
  }
  throw new Error(`The tests need Node 22.12 or newer; this is ${process.versions.node}.`);
}

interface Ending {
  readonly status: number | null;
  readonly problem: string | null;
}

async function execute(run: TestRun, report: string): Promise<Ending> {
  const file = await programFile(run.packageName, run.program);
  return new Promise((resolve) => {
    const child = spawn(run.node, [file, ...run.args], {
      cwd: rootDir,
      env: { ...run.env, [reportVariable]: report },
      stdio: ["ignore", "inherit", "inherit"],
    });
    let problem: string | null = null;
    const timer = setTimeout(() => {
      problem = `it did not finish within ${run.limitMs / 60_000} minutes`;
      child.kill("SIGKILL");
    }, run.limitMs);
    child.once("error", (error) => resolve({ status: null, problem: error.message }));
    child.once("exit", (status, signal) => {
      clearTimeout(timer);
      resolve({ status, problem: problem ?? (signal ? `it was ended by ${signal}` : null) });
    });
  });
}

function faultOf(run: TestRun, ending: Ending, outcomes: readonly Outcome[]): Outcome | null {
  const name = `the ${run.name} tests as a whole`;
  const fail = (detail: string): Outcome => ({ name, state: "failed", detail });
  if (ending.problem !== null) return fail(`The runner was not done: ${ending.problem}.`);
  if (!outcomes.some((outcome) => outcome.state !== "skipped"))
    return fail("No test was executed.");
  const hasFailure = outcomes.some((outcome) => outcome.state === "failed");
  if (ending.status !== 0 && !hasFailure) return fail(`The runner ended with ${ending.status}.`);
  return null;
}
