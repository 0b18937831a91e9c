import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sandboxArgs } from "../../../scripts/app-process.ts";

export interface StartOrder {
  readonly rootDir: string;
  readonly executablePath: string;
  readonly profileDir: string;
  /** Whether the list has to show conversations before the window counts as usable. */
  readonly hasConversations: boolean;
  /** With a display. */
  readonly env: NodeJS.ProcessEnv;
}

export interface MeasuredStart {
  /** From just before the process was made to a window in which one can type and, if there are any, see conversations. */
  readonly usableAfterMs: number;
  readonly mainPid: number;
  /** Ends the app as its owner would; resolves when it is gone. */
  readonly close: () => Promise<void>;
}

const startLimitMs = 60_000;
const closeLimitMs = 60_000;

/** Starts the app in fresh processes; files that were read lately may still be in the system's memory (a warm start). */
export async function startMeasured(order: StartOrder): Promise<MeasuredStart> {
  const { rootDir, executablePath, profileDir, hasConversations, env } = order;
  const startedAtMs = performance.timeOrigin + performance.now();
  const child = spawn(
    executablePath,
    [...sandboxArgs(), join(rootDir, "test/bench/support/measured-app")],
    {
      env: {
        ...env,
        FREEHOLD_HOME: profileDir,
        FREEHOLD_BENCH_CONVERSATIONS: hasConversations ? "1" : "0",
      },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  try {
    const usableAtMs = await firstUsable(child);
    return {
      usableAfterMs: usableAtMs - startedAtMs,
      // A child that has written something has been made.
      mainPid: child.pid ?? 0,
      close: () => close(child),
    };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

async function firstUsable(child: ChildProcess): Promise<number> {
  const timer = setTimeout(() => child.kill("SIGKILL"), startLimitMs);
  try {
    if (child.stdout === null) throw new Error("The app has no stdout to be heard on.");
    for await (const line of createInterface({ input: child.stdout })) {
      const at = /^usable ([\d.]+)$/.exec(line)?.[1];
      if (at !== undefined) return Number(at);
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error(
    `The app ended, or was ended after ${startLimitMs / 1000} s, before it was usable.`,
  );
}

async function close(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  const timer = setTimeout(() => child.kill("SIGKILL"), closeLimitMs);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(timer);
}
