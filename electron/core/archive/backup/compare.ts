import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { BackupCheck } from "../../../shared/backup.ts";
import type { Archive } from "../archive.ts";
import type { BackupJobResult } from "./backup-job.ts";
import type { Manifest } from "./manifest.ts";

/** As much of each file as there is: what is missing shows when the copy is held against the manifest. */
export async function extentsIn(
  dir: string,
  { files }: Manifest,
): Promise<readonly { readonly number: number; readonly sizeBytes: number }[]> {
  const extents = await Promise.all(
    files.map(async ({ name }) => {
      const found = await stat(join(dir, name)).catch(() => null);
      return found === null ? [] : [{ number: Number.parseInt(name, 10), sizeBytes: found.size }];
    }),
  );
  return extents.flat();
}

/** Holds what was counted against what the manifest says. One that contradicts its manifest is not to be restored. */
export function withCounts(
  check: BackupCheck,
  manifest: Manifest,
  { last }: BackupJobResult["inspection"],
): BackupCheck {
  const isSame =
    check.records === manifest.records &&
    check.messages === manifest.messages &&
    check.conversations === manifest.conversations &&
    // Where the archive was damaged, earlier versions noted a last record that nobody can read.
    (last.hash === manifest.lastHash || !check.isWhole);
  if (isSame || !check.isRestorable) return check;
  const words = `It holds ${check.records} records, but ${manifest.records} were backed up.`;
  return { ...check, isWhole: false, isRestorable: false, problems: [words, ...check.problems] };
}

/** Whether the archive that is open goes on from a backup. */
export async function isEarlier(
  archive: Pick<Archive, "read">,
  { lastSeq, lastHash }: Manifest,
): Promise<boolean> {
  if (lastSeq === 0) return true;
  return !(await archive.read({ afterSeq: lastSeq, afterHash: lastHash, limit: 1 })).reset;
}
