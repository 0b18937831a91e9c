import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { resolveProfile } from "../electron/core/profile.ts";
import { buildApp } from "./app-build.ts";
import { runApp } from "./app-process.ts";
import { CommandFailure, runCommand } from "./command.ts";
import { hasDisplay, openHiddenDisplay } from "./display.ts";
import { describeRuntime, resolveElectron } from "./electron-runtime.ts";
import { isRoot, setUpLinux } from "./linux-setup.ts";
import { placeStarterWeights } from "./starter-weights.ts";

const smokeLimitMs = 180_000;
const say = (line: string) => console.error(line);

/** Builds what is stale, finds an Electron, places a model where there is none and opens the app. */
async function start(args: readonly string[]): Promise<number> {
  const isSmoke = args.includes("--smoke");
  if (!isSmoke && !hasDisplay()) {
    throw new CommandFailure(
      "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty). " +
        "Start it from a desktop session, or try the app without a screen: npm start -- --smoke",
    );
  }
  await buildApp(say);
  const runtime = await resolveElectron(say);
  say(describeRuntime(runtime));
  setUpLinux({ electronPath: runtime.executablePath, needsVirtualDisplay: !hasDisplay() }, say);
  if (isRoot()) say("Running without Chromium's sandbox, which refuses to work for root.");
  const { executablePath } = runtime;
  return isSmoke ? await smoke(executablePath, args) : await open(executablePath, args);
}

async function open(executablePath: string, args: readonly string[]): Promise<number> {
  await placeModel(process.env);
  return runApp({ executablePath, args, env: process.env });
}

/** The whole app once, unseen, in a profile of its own so that nobody's archive is touched. */
async function smoke(executablePath: string, args: readonly string[]): Promise<number> {
  const ownHome = process.env.FREEHOLD_HOME
    ? null
    : await mkdtemp(join(tmpdir(), "freehold-smoke-"));
  const display = await openHiddenDisplay();
  const env = ownHome ? { ...display.env, FREEHOLD_HOME: ownHome } : display.env;
  try {
    await placeModel(env);
    return await runApp({ executablePath, args, env, timeLimitMs: smokeLimitMs, isQuiet: true });
  } finally {
    display.stop();
    if (ownHome) await rm(ownHome, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function placeModel(env: NodeJS.ProcessEnv): Promise<void> {
  const { modelsDir } = resolveProfile(env, process.platform, homedir());
  const line = await placeStarterWeights(modelsDir, say);
  if (line !== null) say(line);
}

await runCommand(start);
