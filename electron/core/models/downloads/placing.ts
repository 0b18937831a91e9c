import { access } from "node:fs/promises";
import path from "node:path";
import type { DownloadedFile } from "./downloads.ts";
import { dropPart } from "./transfer/parts.ts";
import {
  type Move,
  choosePlace,
  isFreeFor,
  placeFiles,
  placedName,
  withdrawFiles,
} from "./place.ts";
import { type Placing, type SavedDownload, dataFile } from "./saved-download.ts";

/** What a download's state says of the place of its files, and what lies there: the two are kept together here. */

/** Where its files are to go: the same object as before, as long as nothing else has come to lie there. */
export async function planPlace(saved: SavedDownload, modelsDir: string): Promise<Placing> {
  const planned = saved.placing;
  if (planned !== null && (await isFreeFor(saved.order, planned.dir))) return planned;
  return { dir: await choosePlace(modelsDir, saved.order), isSafe: false, sha256: null };
}

/** Moves verified files to their place. Rejects with the file system's own error. */
export async function place(saved: SavedDownload, dir: string): Promise<readonly string[]> {
  return placeFiles(movesOf(saved, dir));
}

/**
 * Takes what an earlier run placed away again, unless it is known to be on the medium: it must not be listed before it
 * has been verified anew. What is nowhere any more is to be fetched again. Rejects with the file system's own error.
 */
export async function withdraw(saved: SavedDownload, dir: string): Promise<void> {
  if (saved.placing === null || saved.placing.isSafe) return;
  const gone = await withdrawFiles(movesOf(saved, dir));
  for (const index of gone) for (const part of saved.files[index]?.parts ?? []) dropPart(part);
}

/** The files of a download that is at its end; `null` when they do not all lie in their place. */
export async function findPlaced(saved: SavedDownload): Promise<DownloadedFile | null> {
  const { sha256 = null } = saved.placing ?? {};
  const paths = movesOf(saved, "").map(({ to }) => to);
  const checks = paths.map((file) =>
    access(file).then(
      () => true,
      () => false,
    ),
  );
  const isThere = (await Promise.all(checks)).every(Boolean);
  return isThere && sha256 !== null ? describe(saved, { paths, sha256, isAgain: true }) : null;
}

/** What is remembered of it: the order as the files really are. */
export function describe(
  saved: SavedDownload,
  placed: Omit<DownloadedFile, "order">,
): DownloadedFile {
  const files = saved.files.map(({ path: name, sizeBytes, sha256 }) => ({
    path: name,
    sizeBytes,
    sha256,
  }));
  return { ...placed, order: { ...saved.order, files } };
}

function movesOf({ files, placing }: SavedDownload, dir: string): readonly Move[] {
  return files.map((file, index) => ({
    from: dataFile(dir, index),
    to: path.join(placing?.dir ?? dir, placedName(file.path)),
  }));
}
