import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { archiveFolder } from "./manifest.ts";
import { archiveIdIn } from "./ownership.ts";

/*
 * A backup that is being written: `freehold-backup-2026-11-25T23-48-20Z.1f2e3d4c5b6a.partial`, with the beginning of the
 * archive's id, so that others who keep theirs in the same folder leave it alone. Earlier versions named no archive.
 */

const partialName = /^freehold-backup-[0-9TZ-]{1,40}(?:\.([0-9a-f]{12}))?\.partial$/;

export function partialNameOf(name: string, archiveId: string | null): string {
  return `${name}.${tagOf(archiveId ?? randomUUID().replaceAll("-", ""))}.partial`;
}

/** Removes what an attempt of this archive left that was killed. */
export async function removePartial(dir: string, archiveId: string | null): Promise<void> {
  if (archiveId === null) return;
  for (const name of await readdir(dir)) {
    const match = partialName.exec(name);
    if (match === null) continue;
    const isOwn =
      match[1] === undefined
        ? (await archiveIdIn(join(dir, name, archiveFolder))) === archiveId
        : match[1] === tagOf(archiveId);
    if (isOwn) await rm(join(dir, name), { recursive: true, force: true });
  }
}

function tagOf(archiveId: string): string {
  return archiveId.slice(0, 12);
}
