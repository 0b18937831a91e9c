import { readdir } from "node:fs/promises";
import path from "node:path";
import { readSplitPart } from "../split-files.ts";
import type { Candidate, Environment } from "./candidate.ts";
import { candidatesIn } from "./folders.ts";

/**
 * The cache that programs of the hub share: `models--<owner>--<name>/snapshots/<commit>/<file>`, each a link to
 * `blobs/<hash>`, which is the SHA-256 of large files (huggingface.co/docs/hub/local-cache). It lies in HF_HUB_CACHE,
 * in `hub` below HF_HOME, or in ~/.cache/huggingface/hub; XDG_CACHE_HOME counts for ~/.cache (huggingface_hub's
 * constants.py). Without links, as on Windows, the snapshot holds the file itself.
 */
export async function findHuggingFace(environment: Environment): Promise<readonly Candidate[]> {
  const hub = hubFolder(environment);
  const names = await readdir(hub).catch((): string[] => []);
  const found: Candidate[] = [];
  for (const name of names.sort()) {
    const [kind, ...parts] = name.split("--");
    if (kind !== "models" || parts.length === 0) continue;
    const snapshots = path.join(hub, name, "snapshots");
    for (const candidate of await candidatesIn(snapshots, "Hugging Face cache"))
      found.push({
        ...candidate,
        claimedSha256: claimOf(candidate),
        repository: parts.join("/"),
      });
  }
  return found;
}

function hubFolder({ env, homeDir }: Environment): string {
  const cache = env["XDG_CACHE_HOME"] || path.join(homeDir, ".cache");
  const home = env["HF_HOME"] || path.join(cache, "huggingface");
  return env["HF_HUB_CACHE"] || env["HUGGINGFACE_HUB_CACHE"] || path.join(home, "hub");
}

/** The parts of a split model have a hash each, and none for them all. */
function claimOf(candidate: Candidate): string | null {
  const name = path.basename(candidate.realPath);
  const isWhole = readSplitPart(path.basename(candidate.path)) === null;
  return isWhole && /^[0-9a-f]{64}$/.test(name) ? name : null;
}
