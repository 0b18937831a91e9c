import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Candidate, Environment } from "./candidate.ts";
import { walkGguf } from "./walk.ts";

/** What programs call the cache folder: XDG_CACHE_HOME or ~/.cache, ~/Library/Caches, %LOCALAPPDATA%. */
export function cacheFolder({ env, homeDir, platform }: Environment): string {
  if (platform === "win32") return env["LOCALAPPDATA"] || path.join(homeDir, "AppData", "Local");
  if (platform === "darwin") return path.join(homeDir, "Library", "Caches");
  return env["XDG_CACHE_HOME"] || path.join(homeDir, ".cache");
}

/** Where programs keep data: XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support, %APPDATA%. */
export function dataFolder({ env, homeDir, platform }: Environment): string {
  if (platform === "win32") return env["APPDATA"] || path.join(homeDir, "AppData", "Roaming");
  if (platform === "darwin") return path.join(homeDir, "Library", "Application Support");
  return env["XDG_DATA_HOME"] || path.join(homeDir, ".local", "share");
}

/** `dataFolder`, but what stays on this machine: %LOCALAPPDATA% on Windows. */
export function localDataFolder(environment: Environment): string {
  return environment.platform === "win32" ? cacheFolder(environment) : dataFolder(environment);
}

/** Every GGUF file below a folder as a candidate without further claims. */
export async function candidatesIn(folder: string, tool: string): Promise<readonly Candidate[]> {
  const { files } = await walkGguf(folder);
  return Promise.all(files.map((file) => plainCandidate(file, tool)));
}

export async function plainCandidate(file: string, tool: string): Promise<Candidate> {
  return {
    path: file,
    realPath: await realpath(file).catch(() => file),
    tool,
    toolName: null,
    claimedSha256: null,
    repository: null,
    licence: null,
  };
}
