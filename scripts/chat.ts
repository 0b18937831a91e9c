import { spawn } from "node:child_process";
import { homedir } from "node:os";
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
  // The terminal signals both; the CLI decides what an interrupt means.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => void child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
}
