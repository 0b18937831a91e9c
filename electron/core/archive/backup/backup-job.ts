import { FailingDisk } from "../journal/failing-disk.ts";
import type { SegmentExtent } from "../verify/verify-folder.ts";
import { Contents, readContents } from "./contents.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { ofSource } from "./source-error.ts";
import type { Retention } from "../../../shared/erase.ts";
import { type EarlierCopy, copySegments } from "./copy-segments.ts";
import { type Inspection, inspectFolder } from "./inspect-folder.ts";
import type { BackedUpFile } from "./manifest.ts";

/**
 * What the worker does: copies a folder of segments, if `copy` is given, then reads all that is in `dir`, and holds it against
 * another folder if `against` is given.
 */
export interface BackupJob {
  readonly dir: string;
  readonly copy: {
    readonly from: string;
    readonly extents: readonly SegmentExtent[];
    readonly earlier: EarlierCopy | null;
    /** Copies what can be read, where the disk cannot give all of it back; else that ends the job. */
    readonly readsAround: boolean;
  } | null;
  /** What the files should be; `null`: what was copied. */
  readonly files: readonly BackedUpFile[] | null;
  /** The archive that it would take the place of; `null`: it is not compared. */
  readonly against: Against | null;
}

/** What a folder of segments is compared with, and the rules that would erase of it from `nowMs` on. */
export interface Against {
  readonly dir: string;
  readonly extents: readonly SegmentExtent[];
  readonly rules: readonly Retention[];
  readonly nowMs: number;
}

export interface BackupJobResult {
  readonly files: readonly BackedUpFile[];
  readonly inspection: Inspection;
  readonly difference: Difference | null;
}

export async function runBackupJob(
  { dir, copy, files, against }: BackupJob,
  onDone: (bytes: number) => void,
): Promise<BackupJobResult> {
  const reader = copy?.readsAround === true ? () => new FailingDisk().read : undefined;
  const copied =
    copy === null
      ? []
      : await copySegments(copy.from, copy.extents, dir, copy.earlier, onDone, reader);
  const expected = files ?? copied;
  const there = against === null ? null : new Contents();
  const inspection = await inspectFolder(dir, expected, onDone, there?.note);
  if (against === null || there === null) return { files: copied, inspection, difference: null };
  const here = await ofSource(readContents(against.dir, against.extents, onDone));
  const difference = differenceOf(here, there, against.rules, against.nowMs);
  return { files: copied, inspection, difference };
}
