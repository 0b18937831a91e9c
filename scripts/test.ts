import process from "node:process";
import { buildApp } from "./app-build.ts";
import { runChecks } from "./checks.ts";
import { CommandFailure, runCommand } from "./command.ts";
import { type Outcome, progressLine } from "./config/outcome.ts";
import { describeRuntime } from "./electron-runtime.ts";
import { setUpLinux } from "./linux-setup.ts";
import { prepareTestAssets, type TestAssets } from "./test-assets.ts";
import { nodeForTests, runTests } from "./test-runner.ts";
import { summariseTests } from "./test-summary.ts";

const partNames = ["check", "unit", "engine", "app"] as const;
type PartName = (typeof partNames)[number];

const minuteMs = 60_000;
const say = (line: string) => console.log(line);

/** All tests from a fresh clone, or one part of them: `npm test -- <part> [filter]`. */
async function test(args: readonly string[]): Promise<number> {
  const [wanted, ...filter] = args;
  if (wanted !== undefined && !partNames.some((name) => name === wanted)) {
    throw new CommandFailure(`Usage: npm test -- [${partNames.join("|")}] [filter]`);
  }
  const wants = (name: PartName) => wanted === undefined || wanted === name;
  const outcomes: Outcome[] = [];
  if (wants("check")) outcomes.push(...(await check()));
  if (wanted !== "check") outcomes.push(...(await runnerParts(wants, filter)));
  say(summariseTests(outcomes));
  return outcomes.some((outcome) => outcome.state === "failed") ? 1 : 0;
}

async function check(): Promise<readonly Outcome[]> {
  say("check");
  const checked = await runChecks(({ name, complaints }, seconds) => {
    say(progressLine(complaints.length > 0 ? "failed" : "passed", name, seconds * 1000));
  });
  return checked.map(({ name, complaints }) => ({
    name: `check > ${name}`,
    state: complaints.length > 0 ? "failed" : "passed",
    detail: complaints.join("\n"),
  }));
}

async function runnerParts(
  wants: (name: PartName) => boolean,
  filter: readonly string[],
): Promise<readonly Outcome[]> {
  say("set-up");
  const assets = await prepareTestAssets(say);
  const built = await build();
  const outcomes = [built];
  const env = testEnvironment();
  if (wants("unit")) outcomes.push(...(await vitest("unit", 10 * minuteMs, env, filter)));
  if (built.state === "failed") return [...outcomes, ...notRun(wants)];
  if (wants("engine")) outcomes.push(...(await vitest("engine", 20 * minuteMs, env, filter)));
  if (wants("app")) outcomes.push(...(await app(assets, env, filter)));
  return outcomes;
}

/** These parts run what is built; a stale build would make them say something untrue. */
function notRun(wants: (name: PartName) => boolean): readonly Outcome[] {
  return (["engine", "app"] as const).filter(wants).map((name) => ({
    name: `the ${name} tests as a whole`,
    state: "failed",
    detail: "They did not run, for the build failed.",
  }));
}

async function build(): Promise<Outcome> {
  const startedAt = Date.now();
  const detail = await buildApp(() => {}).then(
    () => "",
    (error: unknown) => String(error),
  );
  const state = detail === "" ? "passed" : "failed";
  say(progressLine(state, "build", Date.now() - startedAt));
  return { name: "build", state, detail };
}

/** A person's own profile and settings must not colour what the tests see. */
function testEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env.FREEHOLD_HOME;
  delete env.FREEHOLD_MODELS_DIR;
  return env;
}

function vitest(
  name: "unit" | "engine",
  limitMs: number,
  env: NodeJS.ProcessEnv,
  filter: readonly string[],
): Promise<readonly Outcome[]> {
  say(name);
  const config = ["--config", "scripts/config/vitest.config.ts", "--project", name];
  const args = ["run", ...config, ...filter];
  const program = { packageName: "vitest", program: "vitest", node: nodeForTests() };
  return runTests({ name, ...program, args, env, limitMs });
}

async function app(
  assets: TestAssets,
  env: NodeJS.ProcessEnv,
  filter: readonly string[],
): Promise<readonly Outcome[]> {
  say("app");
  try {
    if (assets.electron === null)
      throw new CommandFailure(assets.electronMissing ?? "No Electron.");
    say(`  ${describeRuntime(assets.electron)}`);
    const electronPath = assets.electron.executablePath;
    // With strace the tests see every connection that the app tries to open.
    setUpLinux({ electronPath, needsVirtualDisplay: true, alsoWanted: ["strace"] }, say);
    const args = ["test", "--config", "scripts/config/playwright.config.ts", ...filter];
    const program = { packageName: "playwright", program: "playwright", node: process.execPath };
    return await runTests({ name: "app", ...program, args, env, limitMs: 25 * minuteMs });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ name: "the app tests as a whole", state: "failed", detail }];
  }
}

await runCommand(test);
