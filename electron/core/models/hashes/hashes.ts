import type { VerifiedModel } from "../../../shared/calls/models.ts";
import type { Hashing } from "../../../shared/models.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Registry } from "../registry.ts";
import { findModel, type FoundModel } from "../scan.ts";
import { partsOf } from "../split-files.ts";
import { modelIdOf } from "../summary.ts";
import type { Hasher } from "./hasher.ts";

/**
 * The hashes of weights. A hash is remembered with size and time of the file it was computed for. A file whose size or
 * time have become others has changed, and has no hash until its owner settles that: with `accept`, which forgets what
 * was known, or with a `verify` that comes to the same hash. What changed unseen is never hashed again in silence: an
 * answer must not name weights that nobody decided to use.
 */
export interface Hashes {
  /** What is remembered for the file as it lies there; `null` when nothing is, or when it has changed. */
  remembered(found: FoundModel): string | null;
  /** The remembered hash, else a computed one; `null` when it has changed, cannot be read or the hasher was closed. */
  sha256(found: FoundModel): Promise<string | null>;
  /** `claimedSha256`: what another app's files say it should be. Rejects with FailureError "model-unreadable". */
  verify(found: FoundModel, claimedSha256: string | null): Promise<VerifiedModel>;
  hashing(): readonly Hashing[];
  onHashing(listener: (hashing: readonly Hashing[]) => void): () => void;
}

export interface HashesOptions {
  readonly registry: Registry;
  readonly hasher: Hasher;
  /** A hash became known, or a file turned out to be another. */
  readonly onChanged: () => void;
}

export function createHashes({ registry, hasher, onChanged }: HashesOptions): Hashes {
  const running = new Map<string, Promise<string | null>>();
  const progress = new Map<string, Hashing>();
  const listeners = new Set<(hashing: readonly Hashing[]) => void>();

  function tell(): void {
    for (const listener of listeners) listener([...progress.values()]);
  }

  /** `null` when it cannot be read, or became another while it was read. */
  async function compute(found: FoundModel): Promise<string | null> {
    const modelId = modelIdOf(found.path);
    progress.set(modelId, { modelId, progress: 0 });
    tell();
    try {
      const sha256 = await hasher.hash(partsOf(found.path), (value) => {
        progress.set(modelId, { modelId, progress: value });
        tell();
      });
      const after = sha256 === null ? null : await findModel(found.path);
      return after !== null && isSameFile(after, found) ? sha256 : null;
    } finally {
      progress.delete(modelId);
      tell();
    }
  }

  async function remember(found: FoundModel, sha256: string): Promise<void> {
    // A hash that cannot be remembered is a hash all the same: the file will be read again another time.
    await registry.rememberHash({ ...found, sha256 }).catch(() => {});
    onChanged();
  }

  async function computeAndRemember(found: FoundModel): Promise<string | null> {
    const sha256 = await compute(found);
    if (sha256 !== null) await remember(found, sha256);
    return sha256;
  }

  return {
    remembered: (found) => registry.hashOf(found),
    async sha256(found) {
      const known = registry.hashOf(found);
      if (known !== null) return known;
      if (registry.hasChanged(found)) return null;
      const begun =
        running.get(found.path) ??
        computeAndRemember(found).finally(() => running.delete(found.path));
      running.set(found.path, begun);
      return begun;
    },
    async verify(found, claimedSha256) {
      const sha256 = await compute(found);
      if (sha256 === null) throw unreadable(found.path);
      const fromHub = registry.downloadOf(found.path)?.sha256 ?? claimedSha256;
      const known = fromHub ?? registry.lastHashOf(found.path);
      const comparedWith = fromHub !== null ? "hub" : known !== null ? "earlier" : "none";
      const isSame = known === null || known === sha256;
      if (isSame) await remember(found, sha256);
      else {
        await registry.rememberDifference(found, known).catch(() => {});
        onChanged();
      }
      return { sha256, comparedWith, isSame };
    },
    hashing: () => [...progress.values()],
    onHashing(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isSameFile(one: FoundModel, other: FoundModel): boolean {
  return one.sizeBytes === other.sizeBytes && one.modifiedMs === other.modifiedMs;
}

function unreadable(filePath: string): FailureError {
  const name = filePath.split(/[\\/]/).at(-1) ?? filePath;
  return new FailureError(
    "model-unreadable",
    `"${name}" could not be read from beginning to end, or changed meanwhile. Nothing was decided about it: check the disk it lies on and verify it again.`,
  );
}
