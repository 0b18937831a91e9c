import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { errorCode } from "../../disk-failure.ts";

/**
 * Tells this machine from another that shares a folder with it; `null` where it cannot be told. macOS and Windows name
 * themselves after the network they are in, so the host's name will not do. The id is random and kept where those
 * systems keep what belongs to the machine and is never carried to another one, as a profile can be.
 */
export function readMachineId(file: string | null = machineIdFile()): string | null {
  if (file === null) return null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomUUID(), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") return null;
  }
  try {
    const id = readFileSync(file, "utf8").trim();
    return id === "" ? null : id;
  } catch {
    return null;
  }
}

/** `null` on Linux and the like: names stand still there, and each start of the machine has an id (see lock.ts). */
function machineIdFile(): string | null {
  switch (process.platform) {
    case "darwin":
      return join(homedir(), "Library", "Caches", "Freehold", "machine-id");
    case "win32":
      return join(
        process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"),
        "Freehold",
        "machine-id",
      );
    default:
      return null;
  }
}
