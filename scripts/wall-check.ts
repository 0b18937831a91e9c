import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { rootDir } from "./root.ts";
import { runTool } from "./tool.ts";
import { type WrongFile, wrongFiles } from "./wall-fixtures.ts";
import { findBreaches, scanProduct } from "./walls.ts";

/**
 * Checks the walls twice: no product file breaches one, and each tool still refuses every wrong
 * file made for it. Returns the complaints; none means that the walls stand.
 */
export async function checkWalls(): Promise<readonly string[]> {
  const breaches = await scanProduct(rootDir);
  const refusals = {
    types: await inTrialFolder("types", typeErrors),
    lint: await inTrialFolder("lint", lintErrors),
  };
  const passed = wrongFiles.filter((file) => {
    if (file.by === "scan") return findBreaches(file.path, file.source).length === 0;
    return !refusals[file.by].includes(file.path);
  });
  return [...breaches, ...passed.map(describe), ...(await nodeTypesInWindow())];
}

/** A package of the window that refers to Node's types would let `Buffer` compile there. */
async function nodeTypesInWindow(): Promise<readonly string[]> {
  const args = ["-p", "scripts/config/tsconfig.renderer.json", "--listFilesOnly"];
  const { output } = await runTool("typescript", "tsc", args);
  if (!output.includes("@types/node/")) return [];
  return ["The wall is down: a package that renderer/ imports brings Node's types along."];
}

async function inTrialFolder(
  by: WrongFile["by"],
  judge: (trialDir: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const trialDir = await mkdtemp(join(tmpdir(), "freehold-walls-"));
  try {
    await layOut(trialDir, by);
    return await judge(trialDir);
  } finally {
    await rm(trialDir, { recursive: true, force: true });
  }
}

function describe(file: WrongFile): string {
  return `The wall is down: ${file.by} let ${file.path} pass (${file.source.split("\n")[0]})`;
}

/** A small project of its own: the real configurations, nothing but wrong files. */
async function layOut(trialDir: string, by: WrongFile["by"]): Promise<void> {
  await cp(join(rootDir, ".oxlintrc.json"), join(trialDir, ".oxlintrc.json"));
  await mkdir(join(trialDir, "scripts"), { recursive: true });
  await cp(join(rootDir, "scripts/config"), join(trialDir, "scripts/config"), { recursive: true });
  // A junction needs no special right on Windows.
  await symlink(join(rootDir, "node_modules"), join(trialDir, "node_modules"), "junction");
  const projects = ["shared", "core", "electron", "renderer"].map((name) => ({
    path: `scripts/config/tsconfig.${name}.json`,
  }));
  const solution = JSON.stringify({ files: [], references: projects });
  await writeFile(join(trialDir, "tsconfig.json"), solution);
  for (const file of wrongFiles.filter((candidate) => candidate.by === by)) {
    await mkdir(dirname(join(trialDir, file.path)), { recursive: true });
    await writeFile(join(trialDir, file.path), `${file.source}\n`);
  }
}

async function typeErrors(trialDir: string): Promise<readonly string[]> {
  const { output } = await runTool("typescript", "tsc", ["-b", "--pretty", "false"], trialDir);
  return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map((match) => match[1] ?? "");
}

async function lintErrors(trialDir: string): Promise<readonly string[]> {
  const args = ["--no-ignore", "--format=unix", "electron", "renderer"];
  const { output } = await runTool("oxlint", "oxlint", args, trialDir);
  const wanted =
    /^(\S+?):\d+:\d+: .*(no-restricted|no-default-export|no-explicit-any|no-new-func)/gm;
  return [...output.matchAll(wanted)].map((match) => (match[1] ?? "").replaceAll("\\", "/"));
}
