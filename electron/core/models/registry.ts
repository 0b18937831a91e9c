import { access } from "node:fs/promises";
import * as v from "valibot";
import { readJsonFile, removeUnfinished, writeFileAtomically } from "../atomic-file.ts";
import { diskFailure } from "../disk-failure.ts";
import { createSerial } from "../serial.ts";
import type { FoundModel } from "./scan.ts";

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const hashRecord = v.object({
  path: v.string(),
  sizeBytes: v.number(),
  modifiedMs: v.number(),
  sha256: sha256Schema,
  /** A later reading of the same size and time came to another hash. */
  differs: v.optional(v.boolean()),
});

const downloadRecord = v.object({
  path: v.string(),
  repository: v.string(),
  revision: v.string(),
  /** Of all bytes, one part after the other, as they were verified. */
  sha256: sha256Schema,
  licenceId: v.nullable(v.string()),
});

const registrySchema = v.object({
  v: v.literal(1),
  /** Files used where they lie, by absolute path. */
  adopted: v.array(v.string()),
  hashes: v.array(hashRecord),
  /** Where files came from; registries of before downloads were possible have none. */
  downloads: v.optional(v.array(downloadRecord), []),
});

export type HashRecord = v.InferOutput<typeof hashRecord>;
export type DownloadRecord = v.InferOutput<typeof downloadRecord>;
type RegistryContent = v.InferOutput<typeof registrySchema>;

/** A model that lies elsewhere now. */
export interface Moved {
  readonly from: FoundModel;
  readonly to: FoundModel;
}

/** What is known of weights beside what the files themselves say. Methods reject with "archive-full" or "disk-error". */
export interface Registry {
  adopted(): readonly string[];
  adopt(filePaths: readonly string[]): Promise<void>;
  forget(filePath: string): Promise<void>;
  /** The hash of a file as long as its size and time are the ones it was computed for. */
  hashOf(found: FoundModel): string | null;
  /** The last hash that was remembered under this path, whatever lies there now. */
  lastHashOf(filePath: string): string | null;
  /** A hash is remembered, and not for the file as it is. */
  hasChanged(found: FoundModel): boolean;
  rememberHash(record: Omit<HashRecord, "differs">): Promise<void>;
  /** The file is not what `sha256` says, even if its size and time are. */
  rememberDifference(found: FoundModel, sha256: string): Promise<void>;
  downloadOf(filePath: string): DownloadRecord | null;
  rememberDownload(record: DownloadRecord, found: FoundModel): Promise<void>;
  /** Forgets hash and origin of a file, not that it is used where it lies. */
  forgetContent(filePath: string): Promise<void>;
  /** What is known of the models goes along with them. */
  move(moved: readonly Moved[]): Promise<void>;
  /** The registry could not be understood and was set aside: its owner must be told. */
  readonly wasDamaged: boolean;
}

/** Opens the registry; one that cannot be understood is set aside, never overwritten. Rejects with "disk-error". */
export async function openRegistry(file: string): Promise<Registry> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  const content = await readRegistry(file);
  let adopted = content?.adopted ?? [];
  const hashes = new Map(content?.hashes.map((record) => [record.path, record]));
  const downloads = new Map(content?.downloads.map((record) => [record.path, record]));
  const serial = createSerial();

  function save(): Promise<void> {
    return serial.run(saveNow).catch((error: unknown) => {
      throw saveFailure(error);
    });
  }

  async function saveNow(): Promise<void> {
    const all = { v: 1, adopted, hashes: [...hashes.values()], downloads: [...downloads.values()] };
    await writeFileAtomically(file, `${JSON.stringify(all, null, 2)}\n`);
  }

  return {
    wasDamaged: isThere && content === undefined,
    adopted: () => adopted,
    adopt(filePaths) {
      adopted = [...new Set([...adopted, ...filePaths])];
      return save();
    },
    forget(filePath) {
      adopted = adopted.filter((known) => known !== filePath);
      hashes.delete(filePath);
      downloads.delete(filePath);
      return save();
    },
    hashOf(found) {
      const known = hashes.get(found.path);
      return known !== undefined && isOf(known, found) ? known.sha256 : null;
    },
    lastHashOf: (filePath) => hashes.get(filePath)?.sha256 ?? null,
    hasChanged(found) {
      const known = hashes.get(found.path);
      return known !== undefined && !isOf(known, found);
    },
    rememberHash({ path, sizeBytes, modifiedMs, sha256 }) {
      hashes.set(path, { path, sizeBytes, modifiedMs, sha256 });
      return save();
    },
    rememberDifference({ path, sizeBytes, modifiedMs }, sha256) {
      hashes.set(path, { path, sizeBytes, modifiedMs, sha256, differs: true });
      return save();
    },
    downloadOf: (filePath) => downloads.get(filePath) ?? null,
    rememberDownload(record, { path, sizeBytes, modifiedMs }) {
      downloads.set(path, { ...record, path });
      hashes.set(path, { path, sizeBytes, modifiedMs, sha256: record.sha256 });
      return save();
    },
    async forgetContent(filePath) {
      const wasKnown = [hashes.delete(filePath), downloads.delete(filePath)].includes(true);
      if (wasKnown) await save();
    },
    move(moved) {
      for (const { from, to } of moved) {
        const hash = hashes.get(from.path);
        // One that had changed before still has: it keeps the time it was computed for.
        const modifiedMs = hash !== undefined && isOf(hash, from) ? to.modifiedMs : null;
        const download = downloads.get(from.path);
        hashes.delete(from.path);
        downloads.delete(from.path);
        if (hash !== undefined)
          hashes.set(to.path, {
            ...hash,
            path: to.path,
            ...(modifiedMs !== null && { modifiedMs }),
          });
        if (download !== undefined) downloads.set(to.path, { ...download, path: to.path });
      }
      return save();
    },
  };
}

function isOf(known: HashRecord, found: FoundModel): boolean {
  return (
    known.differs !== true &&
    known.sizeBytes === found.sizeBytes &&
    known.modifiedMs === found.modifiedMs
  );
}

async function readRegistry(file: string): Promise<RegistryContent | undefined> {
  try {
    await removeUnfinished(file);
    return await readJsonFile(file, (value) => {
      const parsed = v.safeParse(registrySchema, value);
      return parsed.success ? parsed.output : undefined;
    });
  } catch (error) {
    throw diskFailure(error, {
      holds: "the list of models",
      consequence: "It could not be read; nothing in it was changed.",
      remedy: "start Freehold again",
    });
  }
}

function saveFailure(error: unknown): Error {
  return diskFailure(error, {
    holds: "the list of models",
    consequence: "It is right until Freehold is closed, but it could not be saved.",
    remedy: "try again",
  });
}
