import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { rootDir } from "./root.ts";

/** What a tool said and how it ended. */
export interface ToolResult {
  readonly status: number;
  readonly output: string;
}

const requireFromRoot = createRequire(join(rootDir, "package.json"));

/** Returns the file behind a program that an installed package offers. */
export async function programFile(packageName: string, program: string): Promise<string> {
  const manifestFile = requireFromRoot.resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(await readFile(manifestFile, "utf8"));
  return join(dirname(manifestFile), typeof bin === "string" ? bin : bin[program]);
}

/**
 * Runs an installed program with this Node (no shell, so it works alike on Windows) and gathers
 * what it prints. Rejects only when it cannot be started.
 */
export async function runTool(
  packageName: string,
  program: string,
  args: readonly string[],
  workingDir: string = rootDir,
): Promise<ToolResult> {
  const file = await programFile(packageName, program);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: workingDir,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const gather = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", gather);
    child.stderr.on("data", gather);
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
