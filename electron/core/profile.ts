import { posix, win32 } from "node:path";
import type { Settings } from "../shared/settings.ts";

/** Where one person's Freehold keeps its files. Every path is absolute. */
export interface Profile {
  readonly rootDir: string;
  /** The journal: the truth. Everything else but the models can be rebuilt or set again. */
  readonly archiveDir: string;
  /** Unless the settings name another one; see `modelsDirOf`. */
  readonly modelsDir: string;
  /** FREEHOLD_MODELS_DIR names it, which wins over the settings. */
  readonly isModelsDirFixed: boolean;
  /** Saved engine state; may be deleted at any time. */
  readonly cacheDir: string;
  /** Chromium's own files, with the library the window keeps. */
  readonly windowDir: string;
  readonly settingsFile: string;
  readonly draftsFile: string;
}

/**
 * Says where the profile lies, without touching the disk. `FREEHOLD_HOME` replaces the folder the
 * platform suggests, `FREEHOLD_MODELS_DIR` only the models folder. Relative values count from the
 * working folder, so pass absolute ones where that can change.
 */
export function resolveProfile(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  homeDir: string,
): Profile {
  const path = platform === "win32" ? win32 : posix;
  const rootDir = path.resolve(env.FREEHOLD_HOME || platformRoot(env, platform, homeDir));
  return {
    rootDir,
    archiveDir: path.join(rootDir, "archive"),
    modelsDir: env.FREEHOLD_MODELS_DIR
      ? path.resolve(env.FREEHOLD_MODELS_DIR)
      : path.join(rootDir, "models"),
    isModelsDirFixed: Boolean(env.FREEHOLD_MODELS_DIR),
    cacheDir: path.join(rootDir, "cache"),
    windowDir: path.join(rootDir, "window"),
    settingsFile: path.join(rootDir, "settings.json"),
    draftsFile: path.join(rootDir, "drafts.json"),
  };
}

/** Where the models lie now. */
export function modelsDirOf(profile: Profile, { modelsDir }: Settings): string {
  return profile.isModelsDirFixed ? profile.modelsDir : (modelsDir ?? profile.modelsDir);
}

function platformRoot(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  homeDir: string,
): string {
  switch (platform) {
    case "darwin":
      return posix.join(homeDir, "Library", "Application Support", "Freehold");
    case "win32":
      return win32.join(env.APPDATA || win32.join(homeDir, "AppData", "Roaming"), "Freehold");
    default:
      return posix.join(env.XDG_CONFIG_HOME || posix.join(homeDir, ".config"), "Freehold");
  }
}
