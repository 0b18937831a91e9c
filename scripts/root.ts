import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** The folder of the repository. Scripts are bundled elsewhere, so their own place says nothing. */
export const rootDir = process.env.FREEHOLD_ROOT ?? process.cwd();

/** Files that this clone can make again at any time. */
export const localCacheDir = join(rootDir, ".cache");

/** Downloads that all clones of one person share. */
export function userCacheDir(): string {
  if (process.env.FREEHOLD_CACHE_DIR) return process.env.FREEHOLD_CACHE_DIR;
  switch (process.platform) {
    case "darwin":
      return join(homedir(), "Library", "Caches", "Freehold");
    case "win32":
      return join(
        process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"),
        "Freehold",
        "Cache",
      );
    default:
      return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "freehold");
  }
}
