import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { build, type InlineConfig } from "vite";
import { mainEntries, preloadEntry, rendererHtml } from "./config/entries.ts";
import { mainConfig, preloadConfig, rendererConfig } from "./config/vite.ts";
import { CommandFailure } from "./command.ts";
import { localCacheDir, rootDir } from "./root.ts";

/** One of the three builds. `sources` are the files and folders its result depends on. */
export interface AppPart {
  readonly name: "main" | "preload" | "renderer";
  readonly config: (rootDir: string) => InlineConfig;
  readonly entries: readonly string[];
  readonly sources: readonly string[];
  readonly result: string;
}

export const appParts: readonly AppPart[] = [
  {
    name: "main",
    config: mainConfig,
    entries: Object.values(mainEntries),
    sources: ["electron", "models"],
    result: "dist/main/main.js",
  },
  {
    name: "preload",
    config: preloadConfig,
    entries: [preloadEntry],
    sources: ["electron/preload.ts", "electron/shared"],
    result: "dist/preload/preload.cjs",
  },
  {
    name: "renderer",
    config: rendererConfig,
    entries: [rendererHtml],
    sources: ["renderer", "electron/shared", "models"],
    result: "dist/renderer/index.html",
  },
];

/**
 * Builds what has changed since the last time, all parts or those given, and returns the names of
 * the parts it built. Throws when an entry is missing or does not build.
 */
export async function buildApp(
  log: (line: string) => void = console.error,
  parts: readonly AppPart[] = appParts,
): Promise<readonly string[]> {
  const built: string[] = [];
  for (const part of parts) {
    if (await buildPart(part, log)) built.push(part.name);
  }
  return built;
}

async function buildPart(part: AppPart, log: (line: string) => void): Promise<boolean> {
  requireEntries(part);
  const stampFile = join(localCacheDir, "build", `${part.name}.sha256`);
  const inputs = await hashInputs(part);
  const previous = await readFile(stampFile, "utf8").catch(() => "");
  if (previous === inputs && existsSync(join(rootDir, part.result))) return false;
  const startedAt = Date.now();
  // Removed first: a build that fails half-way must not look up to date.
  await rm(stampFile, { force: true });
  await build(part.config(rootDir)).catch((error: unknown) => {
    throw new CommandFailure(
      `Building ${part.name} failed.\n${stripVTControlCharacters(String(error)).trimEnd()}`,
    );
  });
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, inputs);
  log(`Built ${part.name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  return true;
}

/** Throws when a source file that the part starts from does not exist. */
export function requireEntries(part: AppPart): void {
  const missing = part.entries.filter((entry) => !existsSync(join(rootDir, entry)));
  if (missing.length === 0) return;
  throw new CommandFailure(
    `Cannot build ${part.name}: ${missing.join(", ")} does not exist ` +
      "(the entries are listed in scripts/config/entries.ts).",
  );
}

async function hashInputs(part: AppPart): Promise<string> {
  const hash = createHash("sha256");
  const sources = [...part.sources, "scripts/config/entries.ts", "scripts/config/vite.ts"];
  for (const source of [...sources, "package-lock.json"]) {
    for (const file of await listFiles(join(rootDir, source))) {
      hash
        .update(`${relative(rootDir, file)}\0`)
        .update(await readFile(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

async function listFiles(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".gguf"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
