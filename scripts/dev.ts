import { type ChildProcess, spawn } from "node:child_process";
import { homedir } from "node:os";
import process from "node:process";
import { chromium } from "playwright";
import { build } from "vite";
import { resolveProfile } from "../electron/core/profile.ts";
import { type AppPart, appParts, requireEntries } from "./app-build.ts";
import { sandboxArgs } from "./app-process.ts";
import { CommandFailure, runCommand } from "./command.ts";
import { hasDisplay } from "./display.ts";
import { describeRuntime, resolveElectron } from "./electron-runtime.ts";
import { rootDir } from "./root.ts";
import { placeStarterWeights } from "./starter-weights.ts";

const debugPort = process.env.FREEHOLD_DEBUG_PORT ?? "9333";
const settleMs = 150;
const say = (line: string) => console.error(line);

/**
 * Rebuilds what changes. A change outside the window restarts the app, one inside only reloads the
 * page. Everything is served from `dist` as always, so the window's policy is the real one.
 */
await runCommand(async (args) => {
  if (!hasDisplay()) throw new CommandFailure("There is no display to open a window on.");
  const runtime = await resolveElectron(say);
  say(describeRuntime(runtime));
  const { modelsDir } = resolveProfile(process.env, process.platform, homedir());
  const placed = await placeStarterWeights(modelsDir, say);
  if (placed !== null) say(placed);
  const app = createRestarter(runtime.executablePath, args);
  const changed = debounce((names: ReadonlySet<string>) => {
    if (names.has("main") || names.has("preload")) app.restart();
    else void reloadWindow();
  });
  await Promise.all(appParts.map((part) => watchPart(part, () => changed(part.name))));
  app.restart();
  return app.ended;
});

/** Resolves after the first build that succeeds; calls `onRebuilt` after each later one. */
async function watchPart(part: AppPart, onRebuilt: () => void): Promise<void> {
  requireEntries(part);
  const config = part.config(rootDir);
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
  if (!("on" in watcher)) throw new Error("Vite does not watch.");
  let isFirst = true;
  await new Promise<void>((resolve) => {
    watcher.on("event", (event) => {
      if (event.code === "ERROR") say(`${part.name}: ${event.error.message}`);
      if (event.code === "BUNDLE_END") void event.result.close();
      if (event.code !== "END") return;
      say(`Built ${part.name}.`);
      if (!isFirst) onRebuilt();
      isFirst = false;
      resolve();
    });
  });
}

/** Closing the window ends the command; a restart does not. */
function createRestarter(executablePath: string, args: readonly string[]) {
  let child: ChildProcess | null = null;
  let isRestarting = false;
  const { promise: ended, resolve: end } = withResolver<number>();
  /** Opens the app, again if it is open. */
  const open = () => {
    isRestarting = false;
    const debug = `--remote-debugging-port=${debugPort}`;
    child = spawn(executablePath, [...sandboxArgs(), debug, rootDir, ...args], {
      cwd: rootDir,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("exit", (status) => {
      if (isRestarting) return open();
      end(status ?? 1);
      // The watchers would keep the command alive.
      process.exit(status ?? 1);
    });
  };
  process.once("exit", () => void child?.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  const restart = () => {
    if (child === null) return open();
    if (isRestarting) return;
    isRestarting = true;
    child.kill();
  };
  return { restart, ended };
}

async function reloadWindow(): Promise<void> {
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      await page.reload();
    }
    await browser.close();
  } catch (error) {
    say(`The window could not be reloaded: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** Several parts often change at once; they are dealt with together. */
function debounce(act: (names: ReadonlySet<string>) => void): (name: string) => void {
  let names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (name) => {
    names.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const batch = names;
      names = new Set();
      act(batch);
    }, settleMs);
  };
}

function withResolver<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}
