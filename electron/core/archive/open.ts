import { mkdir } from "node:fs/promises";
import type { ArchiveNotice } from "../../shared/state.ts";
import type { Archive } from "./archive.ts";
import { type OpenDiskFile, openFailure, openDiskFile } from "./journal/disk.ts";
import { removeRewriteLeftovers } from "./erase/rewrite.ts";
import { UnfinishedNote } from "./erase/unfinished-note.ts";
import { loadIndex } from "./journal/index-file.ts";
import { JournalArchive } from "./journal-archive.ts";
import { JournalIndex } from "./journal/journal-index.ts";
import { type Lock, takeLock } from "./lock/lock.ts";
import { type ScanProgress, scanJournal } from "./journal/scan.ts";
import { refuseWithoutEnd } from "./journal/missing-end.ts";
import { rememberedEnd } from "./journal/remembered-end.ts";
import { readSegmentNames } from "./journal/segment-files.ts";
import { setTornTailAside } from "./journal/torn-tail.ts";

export interface OpenArchiveOptions {
  /** The folder of the segments; made when missing. */
  readonly dir: string;
  /**
   * Where the index is kept between sessions: of the archive in use, outside `dir`. It may be deleted at any time; what was
   * cut off the archive's end meanwhile goes unnoticed then.
   */
  readonly indexFile: string;
  /** A segment that would grow beyond this is followed by a new one. 64 MiB unless given. */
  readonly segmentBytes?: number;
  /** Called now and then while the journal is read, which takes long only when the index is missing. */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Opens although the newest segments are away: for an archive that nobody goes on with. */
  readonly mayLackEnd?: boolean;
  /** For tests that need a disk which fails or counts. */
  readonly openFile?: OpenDiskFile;
}

const defaultSegmentBytes = 64 * 1024 * 1024;
const shownProblems = 5;

/**
 * Opens the archive, alone: rejects with FailureError "archive-locked" while another process has it. Takes up where the
 * last session ended, however that ended: sets a torn last line aside, reports other damage and answers that were cut
 * short in `state().notices`, works on with the rest, and finishes erasing what was being erased. Rejects with "disk-error" or "archive-full" when
 * the folder cannot be used, or what was said last lies on a disk that is away.
 */
export async function openArchive(options: OpenArchiveOptions): Promise<Archive> {
  const { dir } = options;
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw openFailure(error);
  }
  const lock = await takeLock(dir).catch((error: unknown) => {
    throw openFailure(error);
  });
  try {
    return await openLocked(options, lock);
  } catch (error) {
    await lock.release();
    throw openFailure(error);
  }
}

async function openLocked(options: OpenArchiveOptions, lock: Lock): Promise<Archive> {
  const { dir, indexFile, segmentBytes = defaultSegmentBytes, openFile = openDiskFile } = options;
  await removeRewriteLeftovers(dir);
  const names = await readSegmentNames(dir);
  if (options.mayLackEnd !== true) await refuseWithoutEnd(dir, names);
  const erasureNote = await UnfinishedNote.open(dir);
  // What is no file leaves no trace by which a saved index could tell that it is there or gone.
  const saved = names.strangers.length > 0 ? null : await loadIndex(indexFile, dir, names.files);
  const remembered = saved === null ? await rememberedEnd(indexFile) : null;
  const index = saved ?? new JournalIndex();
  index.missing.ownAfter = erasureNote.after;
  for (const { number } of names.strangers) index.takenNumbers.add(number);
  const tornTail = await scanJournal(dir, names, index, remembered, options.onProgress);
  const notices: ArchiveNotice[] = [];
  if (tornTail !== null) notices.push(await setTornTailAside(dir, tornTail));
  const damage = index.newProblems.length > 0 ? damageNotice(index) : null;
  if (damage !== null) notices.push(damage);
  if (remembered !== null && remembered.seq > index.through.seq)
    notices.push(missingEndNotice(index.through.seq, remembered.seq));
  const owed = index.openTurns.list().length;
  if (owed > 0) notices.push(interruptedNotice(owed));
  // Behind lines that cannot be trusted nothing is written: the next segment begins after the last good record.
  if (!index.isTailSound) index.segment(index.numberAfter(index.lastNumber));
  const archive = new JournalArchive({
    dir,
    indexFile,
    segmentBytes,
    openFile,
    index,
    erasureNote,
    lock,
    notices,
    damageNotice: damage,
    isIndexSaved: saved !== null,
  });
  await archive.takeUpErasing();
  return archive;
}

function damageNotice({ newProblems: problems, keepsAllProblems }: JournalIndex): ArchiveNotice {
  const shown = problems
    .slice(0, shownProblems)
    .map(
      ({ segment, line, problem }) => `${segment}${line > 0 ? `, line ${line}` : ""}: ${problem}`,
    );
  const more = problems.length - shown.length;
  const rest = more > 0 ? ` And ${keepsAllProblems ? "" : "at least "}${more} more.` : "";
  return {
    kind: "damage",
    message: `Some of the archive is damaged; everything else in it can be read and used. ${shown.join(" ")}${rest} If you have a copy of the archive folder, keep it.`,
  };
}

function missingEndNotice(lastSeq: number, remembered: number): ArchiveNotice {
  return {
    kind: "damage",
    message: `The archive ends at record ${lastSeq}, but it went up to record ${remembered} when it was last open: its end is missing. If you have a copy of the archive folder, keep it.`,
  };
}

function interruptedNotice(count: number): ArchiveNotice {
  const answers = count === 1 ? "1 answer was" : `${count} answers were`;
  return {
    kind: "interrupted-turns",
    message: `${answers} cut short when Freehold last ended. What had been written is kept.`,
  };
}
