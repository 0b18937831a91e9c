import { cpSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { cancelRestore, finishRestore } from "../../../electron/core/archive/backup/restore.ts";
import { type Profile, resolveProfile } from "../../../electron/core/profile.ts";
import { openSettings } from "../../../electron/core/settings.ts";
import { segmentBytes } from "./backing-up.ts";
import { newPlace, openIn } from "./place.ts";
import { startErasing } from "./profile-erasing.ts";

/** A copy of a profile as a kill would leave it right now. */
export function killedCopy({ rootDir }: Profile): Profile {
  const copy = dirname(newPlace().dir);
  cpSync(rootDir, copy, { recursive: true });
  rmSync(join(copy, "archive", "lock"), { recursive: true, force: true });
  return resolveProfile({ FREEHOLD_HOME: copy }, "linux", "/");
}

/** What a start does to a profile: a copy that waits is put in place, and what was being erased is finished. */
export async function restart(profile: Profile) {
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date());
  const archive = await openIn({ dir: profile.archiveDir, indexFile }, { segmentBytes });
  const settings = await openSettings(profile.settingsFile);
  const erasing = await startErasing({
    profile,
    archive,
    settings,
    cancelRestore: () => cancelRestore(profile.archiveDir),
  });
  return { archive, ...erasing };
}
