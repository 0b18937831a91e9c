import { finishRestore } from "../../../electron/core/archive/backup/restore.ts";

/** Starts as far as a waiting restore goes, and says how that went. */
const [archiveDir = "", settingsFile = "", indexFile = ""] = process.argv.slice(2);
try {
  await finishRestore({ archiveDir, settingsFile, indexFile }, () => new Date());
  process.stdout.write("finished\n");
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
