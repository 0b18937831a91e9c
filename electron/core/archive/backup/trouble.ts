import { backupFailure, notPruned, notPrunedWords } from "./backup-words.ts";
import { pruneBackups } from "./remove-backups.ts";

/** What went wrong when a backup was last made in a folder. It is no news of another folder. */
export interface Trouble {
  readonly dir: string;
  readonly message: string;
  /** It lasts while one of these backups is there; `null`: until the next attempt. */
  readonly lastsWith: readonly string[] | null;
}

/** Removes old backups, now that there is a new one, and says what stood in the way. Never rejects: the new one is made. */
export async function pruningTrouble(
  ...[dir, keeps, newest, archive]: Parameters<typeof pruneBackups>
): Promise<Trouble | null> {
  try {
    const failed = await pruneBackups(dir, keeps, newest, archive);
    if (failed.length === 0) return null;
    const lastsWith = failed.map(({ backupId }) => backupId);
    return { dir, message: notPrunedWords(failed, dir), lastsWith };
  } catch (error) {
    const { message } = backupFailure(error, dir, notPruned, "read");
    return { dir, message, lastsWith: null };
  }
}

/** What is still to be said of it in a folder with these backups. */
export function messageHere(
  trouble: Trouble | null,
  dir: string | null,
  backups: readonly { readonly backupId: string }[],
): string | null {
  if (trouble === null || trouble.dir !== dir) return null;
  const { message, lastsWith } = trouble;
  const lasts = lastsWith === null || backups.some(({ backupId }) => lastsWith.includes(backupId));
  return lasts ? message : null;
}
