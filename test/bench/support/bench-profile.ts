import { link, mkdir, copyFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Profile, resolveProfile } from "../../../electron/core/profile.ts";
import { type Settings, defaultSettings } from "../../../electron/shared/settings.ts";

/** A fresh profile in a folder of its own, with the given settings and, if any, the given weights. */
export async function createBenchProfile(
  rootDir: string,
  settings: Partial<Settings>,
  weightsFile: string | null = null,
): Promise<Profile> {
  const profile = resolveProfile({ FREEHOLD_HOME: rootDir }, process.platform, rootDir);
  await mkdir(profile.modelsDir, { recursive: true });
  await writeFile(profile.settingsFile, JSON.stringify({ ...defaultSettings, ...settings }));
  if (weightsFile !== null) {
    const place = join(profile.modelsDir, basename(weightsFile));
    // Another volume takes no hard link.
    await link(weightsFile, place).catch(() => copyFile(weightsFile, place));
  }
  return profile;
}
