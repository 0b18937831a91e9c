import { existsSync } from "node:fs";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { FailureError } from "../../../shared/result.ts";

/** Where an export comes to lie, and where it is written until it is whole. */
export interface ExportPlace {
  readonly path: string;
  readonly unfinishedPath: string;
  readonly isFolder: boolean;
}

/** Marks what is not whole; a killed export leaves it behind, and the next one to the same place takes it away. */
const unfinishedSuffix = ".freehold-part";

/** A file at the path that the person chose; it replaces one that is there. Rejects with FailureError "invalid-input" inside the archive. */
export async function filePlace(path: string, archiveDir: string): Promise<ExportPlace> {
  await refuseInside(archiveDir, dirname(path));
  const place = { path, unfinishedPath: path + unfinishedSuffix, isFolder: false };
  await makeReady(place);
  return place;
}

/** A new folder in the one that the person chose; never one that is there. Rejects with FailureError "invalid-input" inside the archive. */
export async function folderPlace(
  parent: string,
  name: string,
  archiveDir: string,
): Promise<ExportPlace> {
  await refuseInside(archiveDir, parent);
  let path = join(parent, name);
  for (let count = 2; existsSync(path); count += 1) path = join(parent, `${name} ${count}`);
  const place = { path, unfinishedPath: path + unfinishedSuffix, isFolder: true };
  await makeReady(place);
  return place;
}

/** Nothing is written there then, but a folder is there to write into. */
export async function makeReady(place: ExportPlace): Promise<void> {
  await discard(place);
  if (place.isFolder) await mkdir(place.unfinishedPath);
}

/** Gives the whole export its name. */
export async function commit({ path, unfinishedPath }: ExportPlace): Promise<void> {
  await rename(unfinishedPath, path);
}

/** Takes away what is not whole. */
export async function discard({ unfinishedPath }: ExportPlace): Promise<void> {
  await rm(unfinishedPath, { recursive: true, force: true, maxRetries: 3 });
}

export function placeName({ path }: ExportPlace): string {
  return basename(path);
}

async function refuseInside(archiveDir: string, dir: string): Promise<void> {
  const way = relative(await realpath(archiveDir), await realpath(dir));
  if (way !== "" && (way.startsWith("..") || isAbsolute(way))) return;
  throw new FailureError(
    "invalid-input",
    "This is the archive's own folder, where nothing else may lie. Nothing was exported: choose another place.",
  );
}
