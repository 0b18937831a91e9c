import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { errorCode } from "../../disk-failure.ts";

/*
 * A backup is a folder: `freehold-backup-2026-11-25T23-48-20Z` with `archive/` (segments as in the profile),
 * `settings.json` (which holds no keys) and `freehold-backup.json`, this manifest, written last.
 */

export const manifestName = "freehold-backup.json";
export const archiveFolder = "archive";
export const settingsName = "settings.json";

const backupName = /^freehold-backup-[0-9TZ-]{1,40}$/;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.nullable(v.string());

const backedUpFile = v.strictObject({
  /** In `archive/`. */
  name: v.pipe(v.string(), v.regex(/^\d{6,9}\.jsonl$/)),
  sizeBytes: count,
  sha256: v.pipe(v.string(), v.length(64)),
});

const manifestSchema = v.strictObject({
  format: v.literal("freehold-backup-1"),
  version: v.string(),
  madeAt: v.string(),
  /** See ownership.ts; absent when it could not be told, and in manifests of earlier versions. */
  archiveId: v.optional(v.pipe(v.string(), v.length(64))),
  lastSeq: count,
  lastHash: v.pipe(v.string(), v.length(64)),
  lastErasedSeq: count,
  records: count,
  erased: count,
  conversations: count,
  messages: count,
  /** What was wrong with the archive itself when it was backed up; earlier versions did not say. */
  problems: v.optional(count),
  firstAt: moment,
  lastAt: moment,
  files: v.array(backedUpFile),
});

export type BackedUpFile = v.InferOutput<typeof backedUpFile>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Someone else's file or folder among the backups must not hide the others. */
const noManifest = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "EACCES", "EPERM"]);

export function backupNameAt(at: Date): string {
  return `freehold-backup-${at.toISOString().replaceAll(":", "-").replace(/\..*$/, "Z")}`;
}

export interface FoundBackup {
  /** Its folder's name. */
  readonly backupId: string;
  readonly manifest: Manifest;
}

/** The finished backups in a folder, oldest first. Rejects with the file system's own error. */
export async function listBackups(dir: string): Promise<readonly FoundBackup[]> {
  const names = (await readdir(dir)).filter((name) => backupName.test(name)).sort();
  const found = await Promise.all(
    names.map(async (backupId) => ({
      backupId,
      manifest: await readManifest(join(dir, backupId)),
    })),
  );
  return found.flatMap(({ backupId, manifest }) =>
    manifest === null ? [] : [{ backupId, manifest }],
  );
}

/** `null` when the folder has none, or one that cannot be understood, or is no folder, or is not for this person to read. */
export async function readManifest(backupDir: string): Promise<Manifest | null> {
  try {
    const text = await readFile(join(backupDir, manifestName), "utf8");
    const parsed = v.safeParse(manifestSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    if (error instanceof SyntaxError || noManifest.has(errorCode(error) ?? "")) return null;
    throw error;
  }
}

/** Whether it says that the archive was damaged by then. */
export function isOfDamaged({ problems }: Manifest): boolean {
  return problems !== undefined && problems > 0;
}

/** Of all its files. */
export function sizeOf({ files }: Manifest): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
