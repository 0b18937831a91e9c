import { spawn } from "node:child_process";
import { constants, homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { resolveProfile } from "../electron/core/profile.ts";
import { appParts, buildApp } from "./app-build.ts";
import { runCommand } from "./command.ts";
import { rootDir } from "./root.ts";
import { placeStarterWeights } from "./starter-weights.ts";

const say = (line: string) => console.error(line);

/** The app without a window: builds it where stale and hands over the terminal. */
await runCommand(async (args) => {
  await buildApp(
    say,
    appParts.filter((part) => part.name === "main"),
  );
  const { modelsDir } = resolveProfile(process.env, process.platform, homedir());
  const placed = await placeStarterWeights(modelsDir, say);
  if (placed !== null) say(placed);
  return runCli(args);
});

function runCli(args: readonly string[]): Promise<number> {
  const cli = join(rootDir, "dist/main/cli.js");
  const child = spawn(process.execPath, ["--enable-source-maps", cli, ...args], {
    // npm changes to the root; paths that a person types count from where they stand.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: "inherit",
  });
  // The CLI decides what a signal means. It takes one that the terminal gave both of them for a single one.
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => void child.kill(name));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status, signal) => resolve(status ?? 128 + signalNumber(signal)));
  });
}

/** What a shell would say of a program that a signal ended. */
function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : constants.signals[signal];
}
