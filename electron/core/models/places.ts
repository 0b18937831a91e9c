import { realpath } from "node:fs/promises";
import type { ModelSummary } from "../../shared/state.ts";
import type { Candidate } from "./discovery/candidate.ts";
import { scanFolder } from "./scan.ts";

/** Where a model lies, and whose it is. */
export interface Place {
  readonly path: string;
  readonly source: ModelSummary["source"];
  /** What the app says that downloaded it; `null` for all but other-tool. */
  readonly candidate: Candidate | null;
}

/**
 * Every place where a model is, each file once however many paths lead to it: what lies in the models folder comes
 * first, then what is used in place, then what other apps keep.
 */
export async function listPlaces(from: {
  readonly modelsDir: string;
  readonly adopted: readonly string[];
  readonly candidates: readonly Candidate[];
}): Promise<readonly Place[]> {
  const taken = new Set<string>();
  const take = (filePath: string, realPath: string): boolean => {
    if (taken.has(realPath) || taken.has(filePath)) return false;
    taken.add(realPath).add(filePath);
    return true;
  };
  const inFolder = await scanFolder(from.modelsDir);
  for (const { path, realPath } of inFolder) taken.add(realPath).add(path);
  const adopted = await Promise.all(
    from.adopted.map(async (path) => ({ path, realPath: await realpath(path).catch(() => path) })),
  );
  return [
    ...inFolder.map(({ path }): Place => ({ path, source: "models-folder", candidate: null })),
    ...adopted
      .filter(({ path, realPath }) => take(path, realPath))
      .map(({ path }): Place => ({ path, source: "in-place", candidate: null })),
    ...from.candidates
      .filter(({ path, realPath }) => take(path, realPath))
      .map((candidate): Place => ({ path: candidate.path, source: "other-tool", candidate })),
  ];
}
