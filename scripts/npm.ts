import process from "node:process";

/** How to start a program so that it works on every platform. */
export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly shell: boolean;
}

/**
 * Starts the npm that runs this script, else the one on the path (`npm.cmd` on Windows, which
 * only a shell can start). The arguments must not need quoting.
 */
export function npmCommand(args: readonly string[]): Invocation {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) {
    return { file: process.execPath, args: [cli, ...args], shell: false };
  }
  return { file: "npm", args, shell: process.platform === "win32" };
}
