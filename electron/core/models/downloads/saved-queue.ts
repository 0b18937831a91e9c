import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "../../disk-failure.ts";
import { withdraw } from "./placing.ts";
import { type SavedDownload, loadDownload } from "./saved-download.ts";

type Report = (name: string, error: unknown) => void;

/** The folder in which a download is under way; the dot and two levels keep it out of every list of models. */
export function workDir(modelsDir: string, id: string): string {
  return path.join(modelsDir, ".downloads", id);
}

/**
 * What earlier runs left, in the order of the queue. What they placed among the models and is not known to be on the
 * medium is taken away from there, so nothing may list models before this resolves. What cannot be read is reported and
 * is not in the way.
 */
export async function readQueue(
  modelsDir: string,
  report: Report,
): Promise<readonly SavedDownload[]> {
  const root = path.dirname(workDir(modelsDir, "any"));
  const names = await readdir(root).catch((error: unknown) => {
    if (errorCode(error) !== "ENOENT") report("downloads-unreadable", error);
    return [];
  });
  const all = await Promise.all(names.map((name) => readOne(path.join(root, name), report)));
  const found = all.filter((saved) => saved !== null);
  return found.toSorted((a, b) => a.position - b.position);
}

/** Takes what is not known to be on the medium away from the models, for those who list them before the queue is open. */
export async function withdrawUnsafe(modelsDir: string, report: Report): Promise<void> {
  await readQueue(modelsDir, report);
}

async function readOne(dir: string, report: Report): Promise<SavedDownload | null> {
  try {
    const saved = await loadDownload(dir);
    if (saved !== undefined && saved.id === path.basename(dir)) {
      await withdraw(saved, dir);
      return saved;
    }
    await clearAway(dir, report);
  } catch (error) {
    report("download-unreadable", error);
  }
  return null;
}

/** Data that nothing says the origin of is of no use; the damaged state itself stays, to be looked at. */
async function clearAway(dir: string, report: Report): Promise<void> {
  const names = await readdir(dir);
  const isDamaged = names.some((name) => name.startsWith("state.json"));
  // Without any state it was being cancelled, or had hardly begun, when the process ended.
  if (!isDamaged) return rm(dir, { recursive: true, force: true });
  const data = names.filter((name) => name.endsWith(".part"));
  for (const name of data) await rm(path.join(dir, name), { force: true });
  if (data.length > 0)
    report(
      "download-damaged",
      new Error(`The state of a download could not be read and was set aside in ${dir}.`),
    );
}
