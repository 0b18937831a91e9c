import { lstat, rename, statfs } from "node:fs/promises";
import { join } from "node:path";
import { FailureError } from "../../../shared/result.ts";
import { writeFileAtomically } from "../../atomic-file.ts";
import type { Archive } from "../archive.ts";
import { syncDirectory } from "../journal/segment-files.ts";
import { backupAside } from "./backup-aside.ts";
import { checkOf } from "./backup-words.ts";
import type { Inspection } from "./inspect-folder.ts";
import {
  type Manifest,
  archiveFolder,
  backupNameAt,
  manifestName,
  settingsName,
} from "./manifest.ts";
import { openPartial } from "./partial.ts";
import { archiveIdOf, ownedBackups } from "./ownership.ts";

export interface MakeBackupPorts {
  readonly archive: Pick<Archive, "withSegmentsToKeep" | "read" | "state">;
  readonly version: string;
  /** What `settings.json` holds; keys are never in it. */
  readonly settingsText: () => string;
  readonly now: () => Date;
  /** In the profile; says which unfinished backup is its own, see partial.ts. */
  readonly partialNoteFile: string;
}

/** Who hears how far it is, and may end it. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onTotal: (bytes: number) => void;
  readonly onDone: (bytes: number) => void;
}

/** Room that must be left beside what is certainly written, so that the disk does not end in the middle. */
const spareBytes = 8 * 1024 * 1024;

/**
 * Makes one backup in the folder, while appends go on, reads it back whole, and only then gives it its name. When
 * something is erased meanwhile it begins again. What is readable of a damaged archive, or on a failing disk, is worth
 * keeping: then the manifest says that it is damaged. Rejects with the file system's own error or a FailureError, and leaves
 * nothing behind.
 */
export async function makeBackup(
  ports: MakeBackupPorts,
  dir: string,
  watch: Watch,
): Promise<Manifest> {
  return await ports.archive.withSegmentsToKeep(async (segments) => {
    watch.signal.throwIfAborted();
    const at = ports.now();
    const archiveId = await archiveIdOf(ports.archive);
    const name = backupNameAt(at);
    const totalBytes = segments.extents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    watch.onTotal(2 * totalBytes);
    const partial = await openPartial(dir, name, archiveId, ports.partialNoteFile);
    try {
      const earlier = (await ownedBackups(dir, ports.archive)).findLast(({ isOwn }) => isOwn);
      if (earlier === undefined) await mustFit(dir, totalBytes);
      const { files, inspection } = await backupAside(
        {
          dir: join(partial.path, archiveFolder),
          copy: {
            from: segments.dir,
            extents: segments.extents,
            readsAround: true,
            earlier:
              earlier === undefined
                ? null
                : {
                    dir: join(dir, earlier.backupId, archiveFolder),
                    files: earlier.manifest.files,
                  },
          },
          files: null,
          against: null,
        },
        watch.onDone,
        watch.signal,
      );
      if (inspection.changedFiles.length > 0) throw notReadBack(checkOf(inspection).problems[0]);
      const manifest: Manifest = {
        format: "freehold-backup-1",
        version: ports.version,
        madeAt: at.toISOString(),
        ...(archiveId !== null && { archiveId }),
        // The last ones that can be read: of a whole archive they are the last ones.
        lastSeq: inspection.last.seq,
        lastHash: inspection.last.hash,
        lastErasedSeq: segments.lastErasedSeq,
        records: inspection.records,
        erased: inspection.erased,
        conversations: inspection.conversationIds.length,
        messages: inspection.messages,
        problems: problemsIn(inspection, segments.lastHash),
        firstAt: inspection.firstAt,
        lastAt: inspection.lastAt,
        files: [...files],
      };
      await writeFileAtomically(join(partial.path, settingsName), ports.settingsText());
      await writeFileAtomically(
        join(partial.path, manifestName),
        `${JSON.stringify(manifest, null, 2)}\n`,
      );
      await giveName(partial.path, join(dir, name));
      await syncDirectory(dir);
      return manifest;
    } finally {
      // What cannot be removed now goes when the next one is made.
      await partial.close().catch(() => undefined);
    }
  });
}

/** Gives it its name, with a number behind it when another one has that name already: of another profile, say. */
async function giveName(partial: string, path: string): Promise<void> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${path}-${number}`;
    if (await isThere(free)) continue;
    try {
      return await rename(partial, free);
    } catch (error) {
      // Someone else's may have come between the look and the renaming.
      if (!(await isThere(free))) throw error;
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

/** How much is wrong with what was copied, beyond what the person accepted. A damaged last record may leave a chain that ends early and is whole. */
function problemsIn({ problems, last }: Inspection, lastHash: string): number {
  const found = problems.filter(({ isAccepted }) => isAccepted !== true);
  return Math.max(found.length, last.hash === lastHash ? 0 : 1);
}

async function mustFit(dir: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  if (bavail * bsize < bytes + spareBytes)
    throw Object.assign(new Error("There is too little room."), { code: "ENOSPC" });
}

function notReadBack(problem = ""): FailureError {
  return new FailureError(
    "disk-error",
    `The backup could not be read back as it was written, so it was removed; the archive and earlier backups are safe. ${problem} Check that disk, or choose another folder.`,
  );
}
