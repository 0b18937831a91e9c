import { openArchive } from "../../../electron/core/archive/open.ts";

/** Tries to open the archive at a given time, says how that went, and holds it for a while. */
const [dir = "", indexFile = "", startAtMs = "0"] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Math.max(0, Number(startAtMs) - Date.now())));
try {
  await openArchive({ dir, indexFile });
  process.stdout.write("opened\n");
  await new Promise((resolve) => setTimeout(resolve, 60_000));
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
