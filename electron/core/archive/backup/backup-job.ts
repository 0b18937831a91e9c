import type { SegmentExtent } from "../verify/verify-folder.ts";
import { type EarlierCopy, copySegments } from "./copy-segments.ts";
import { type Inspection, inspectFolder } from "./inspect-folder.ts";
import type { BackedUpFile } from "./manifest.ts";

/** What the worker does: copies a folder of segments, if `copy` is given, then reads all that is in `dir`. */
export interface BackupJob {
  readonly dir: string;
  readonly copy: {
    readonly from: string;
    readonly extents: readonly SegmentExtent[];
    readonly earlier: EarlierCopy | null;
  } | null;
  /** What the files should be; `null`: what was copied. */
  readonly files: readonly BackedUpFile[] | null;
}

export interface BackupJobResult {
  readonly files: readonly BackedUpFile[];
  readonly inspection: Inspection;
}

export async function runBackupJob(
  { dir, copy, files }: BackupJob,
  onDone: (bytes: number) => void,
): Promise<BackupJobResult> {
  const copied =
    copy === null ? [] : await copySegments(copy.from, copy.extents, dir, copy.earlier, onDone);
  const expected = files ?? copied;
  return { files: copied, inspection: await inspectFolder(dir, expected, onDone) };
}
