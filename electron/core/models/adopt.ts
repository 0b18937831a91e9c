import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ImportOutcome } from "../../shared/calls/models.ts";
import { isGguf, walkGguf } from "./discovery/walk.ts";
import { inParallel } from "./in-parallel.ts";
import type { KnownModel, Library } from "./library.ts";
import type { Place } from "./places.ts";
import type { Registry } from "./registry.ts";
import { firstPart } from "./scan.ts";

type Refused = ImportOutcome["refused"][number];

const readers = 8;

/** Takes files in where they lie, and of folders every GGUF file below; see Models.adopt. */
export async function adoptFiles(
  paths: readonly string[],
  ports: {
    readonly modelsDir: string;
    readonly library: Library;
    readonly registry: Pick<Registry, "adopt">;
  },
): Promise<ImportOutcome> {
  const { library, registry } = ports;
  const found = (await Promise.all(paths.map(findFiles))).flat();
  const refused = found.flatMap((one) => (one.refused === null ? [] : [one.refused]));
  const files = [...new Set(found.flatMap((one) => one.files))];
  const dir = await realpath(ports.modelsDir).catch(() => ports.modelsDir);
  const known = await inParallel(files, readers, (file) =>
    library.know(placeOf(file, dir, ports.modelsDir)),
  );
  const usable = known.filter(({ inspected }) => inspected.ok);
  const inPlace = usable.filter(({ place }) => place.source === "in-place");
  if (inPlace.length > 0) await registry.adopt(inPlace.map(({ place }) => place.path));
  return {
    added: usable.map((one) => library.describe(one)),
    refused: [...refused, ...known.flatMap(refusalOf)],
  };
}

interface FoundFiles {
  readonly files: readonly string[];
  readonly refused: Refused | null;
}

async function findFiles(given: string): Promise<FoundFiles> {
  const isFolder = await stat(given).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [await realFile(given)], refused: null };
  const { files, isWhole } = await walkGguf(given);
  return {
    files: await Promise.all(files.map(realFile)),
    refused: refuseFolder(path.basename(given), files.length, isWhole),
  };
}

function refuseFolder(fileName: string, files: number, isWhole: boolean): Refused | null {
  if (files === 0)
    return { fileName, reason: `There is no GGUF file in "${fileName}". Choose another folder.` };
  if (isWhole) return null;
  const reason = `There is more in "${fileName}" than is looked at: ${files} files were read. Add the folders within it one by one.`;
  return { fileName, reason };
}

/** The file itself, so that it stays known when the link to it goes; but a name that no longer says GGUF is no use. */
async function realFile(given: string): Promise<string> {
  const real = await realpath(given).catch(() => path.resolve(given));
  return firstPart(isGguf(real) || !isGguf(given) ? real : path.resolve(given));
}

/** Files that the scan of the models folder finds are its own, others are used in place. */
function placeOf(file: string, realDir: string, modelsDir: string): Place {
  const folder = path.dirname(file);
  const isScanned = folder === realDir || path.dirname(folder) === realDir;
  if (!isScanned) return { path: file, source: "in-place", candidate: null };
  // The path that the scan lists it under, which may lead through a link.
  const listed = path.join(modelsDir, path.relative(realDir, file));
  return { path: listed, source: "models-folder", candidate: null };
}

function refusalOf({ place, inspected }: KnownModel): readonly Refused[] {
  if (inspected.ok) return [];
  return [{ fileName: path.basename(place.path), reason: inspected.failure.message }];
}
