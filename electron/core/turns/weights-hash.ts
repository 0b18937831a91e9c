import { setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../archive/archive.ts";
import type { Models } from "../models/models.ts";

/** An answer is not held back longer than this for the hash of its weights. */
const patienceMs = 2_000;

/** Hashes weights while they answer, so that provenance can name them. */
export interface WeightsHash {
  /** Begins in the background; cheap when the hash is known. */
  begin(modelId: string): void;
  /** The hash, or `null` when it is not known soon: then a `model` record with it follows when it is. */
  soon(modelId: string): Promise<string | null>;
}

export function createWeightsHash(
  models: Models,
  archive: Archive,
  closing: AbortSignal,
): WeightsHash {
  const owed = new Set<string>();

  async function recordLater(modelId: string): Promise<void> {
    if (owed.has(modelId)) return;
    owed.add(modelId);
    const sha256 = await models.sha256(modelId);
    if (sha256 === null || closing.aborted) return;
    const { id, fileName, sizeBytes } = (await models.find(modelId)).summary;
    const body = { change: "verified" as const, modelId: id, fileName, sizeBytes, sha256 };
    await archive.append([{ kind: "model", body }]);
  }

  return {
    begin: (modelId) => void models.sha256(modelId).catch(() => null),
    soon: async (modelId) => {
      const hash = models.sha256(modelId).catch(() => null);
      const late = pause(patienceMs, null, { signal: closing }).catch(() => null);
      const known = await Promise.race([hash, late]);
      // Nothing depends on this record: a file that is gone by then simply has none.
      if (known === null) void recordLater(modelId).catch(() => undefined);
      return known;
    },
  };
}
