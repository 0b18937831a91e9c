import { spawn } from "node:child_process";
import process from "node:process";
import { CommandFailure } from "./command.ts";
import { isRoot } from "./linux-setup.ts";
import { rootDir } from "./root.ts";

/** How to run the built app. `timeLimitMs` bounds the whole run. */
export interface AppLaunch {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly timeLimitMs?: number;
  /** Keeps Chromium's own messages back unless the run fails. */
  readonly isQuiet?: boolean;
}

// Chromium's own log lines: [pid:month+day/time:LEVEL:file(line)]
const chromiumLine = /^\[\d+:\d+\/[\d.]+:[A-Z]+:/;

/**
 * Runs the app until it ends and returns its exit status. Throws CommandFailure when it crashes or
 * exceeds the time limit. An interrupt is passed on.
 */
export function runApp(launch: AppLaunch): Promise<number> {
  const args = [...sandboxArgs(), rootDir, ...launch.args];
  const child = spawn(launch.executablePath, args, {
    cwd: rootDir,
    env: launch.env,
    stdio: ["ignore", "inherit", launch.isQuiet ? "pipe" : "inherit"],
  });
  const withheld: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => {
    for (const line of chunk.toString().split("\n")) {
      if (chromiumLine.test(line)) withheld.push(line);
      else if (line !== "") console.error(line);
    }
  });
  const stop = () => void child.kill();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  process.once("exit", stop);
  return new Promise((resolve, reject) => {
    const failWith = (message: string) =>
      reject(new CommandFailure([...withheld.slice(-20), message].join("\n")));
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        child.kill("SIGKILL");
      },
      launch.timeLimitMs ?? 2 ** 31 - 1,
    );
    child.once("error", (error) => failWith(`The app could not be started: ${error.message}`));
    child.once("close", (status, signal) => {
      clearTimeout(timer);
      for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, stop);
      if (isLate) failWith(`The app did not finish within ${(launch.timeLimitMs ?? 0) / 1000} s.`);
      else if (signal === "SIGTERM" || signal === "SIGINT") resolve(0);
      else if (signal) failWith(`The app was ended by ${signal}.`);
      else if (status !== 0 && withheld.length > 0)
        failWith(`The app ended with status ${status}.`);
      else resolve(status ?? 1);
    });
  });
}

/** The switches that Electron needs for the person who runs it. */
export function sandboxArgs(): readonly string[] {
  return process.platform === "linux" && isRoot() ? ["--no-sandbox"] : [];
}
