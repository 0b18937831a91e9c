import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import type { EraseTarget } from "../../../electron/core/archive/erase/target.ts";

/**
 * Erases in a whole profile and is killed right before the given step that changes anything on the disk. Prints
 * "erased" if it survives.
 */
const [rootDir = "", killedAt = "", target = ""] = process.argv.slice(2);
let steps = -Infinity;

function step(): void {
  steps += 1;
  if (steps === Number(killedAt)) process.kill(process.pid, "SIGKILL");
}

/** Every named import of these functions, in any module, counts from here on. */
function watch(holder: object, names: readonly string[]): void {
  for (const name of names) {
    const real = Reflect.get(holder, name) as (...given: unknown[]) => unknown;
    Reflect.set(holder, name, (...given: unknown[]) => {
      step();
      return real.apply(holder, given);
    });
  }
}

watch(fs.promises, ["open", "rename", "rm", "writeFile"]);
watch(fs, ["renameSync"]);
syncBuiltinESMExports();

const { startErasing } = await import("./profile-erasing.ts");
const { openArchive } = await import("../../../electron/core/archive/open.ts");
const { cancelRestore } = await import("../../../electron/core/archive/backup/restore.ts");
const { resolveProfile } = await import("../../../electron/core/profile.ts");
const { openSettings } = await import("../../../electron/core/settings.ts");

const profile = resolveProfile({ FREEHOLD_HOME: rootDir }, "linux", "/");
const indexFile = join(profile.cacheDir, "archive-index.json");
const archive = await openArchive({ dir: profile.archiveDir, indexFile, segmentBytes: 2_000 });
const settings = await openSettings(profile.settingsFile);
const { erasure } = await startErasing({
  profile,
  archive,
  settings,
  cancelRestore: () => cancelRestore(profile.archiveDir),
});
steps = 0;
// The tests pass one as JSON.
await erasure.erase(JSON.parse(target) as EraseTarget);
process.stdout.write("erased");
await archive.close();
