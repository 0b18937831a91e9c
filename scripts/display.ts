import { spawn } from "node:child_process";
import process from "node:process";
import type { Readable } from "node:stream";
import { CommandFailure } from "./command.ts";
import { hasProgram } from "./linux-setup.ts";

/** Environment for a program with a window, and how to take the display down again. */
export interface Display {
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => void;
}

/** True where windows can be shown: always on macOS and Windows, on Linux with a running session. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens a display that nobody sees on Linux with Xvfb; elsewhere, or without it, the one there is. */
export async function openHiddenDisplay(): Promise<Display> {
  if (process.platform !== "linux" || (hasDisplay() && !hasProgram("Xvfb"))) {
    return { env: { ...process.env }, stop: () => {} };
  }
  const args = ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await displayNumber(server.stdio[3] as Readable, server);
  const env: NodeJS.ProcessEnv = { ...process.env, DISPLAY: `:${number}` };
  // A Wayland session would win over the display just opened.
  delete env.WAYLAND_DISPLAY;
  const stop = () => void server.kill();
  process.once("exit", stop);
  return { env, stop };
}

function displayNumber(pipe: Readable, server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => reject(new CommandFailure(`Xvfb did not start: ${reason}.`));
    const timer = setTimeout(() => give("no answer within 15 s"), 15_000);
    server.once("error", (error) => give(error.message));
    server.once("exit", (status) => give(`it ended with status ${status}`));
    let text = "";
    pipe.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes("\n")) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
}
