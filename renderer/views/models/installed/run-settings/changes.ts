import {
  defaultRunSettings,
  type kvCacheTypes,
  type RunSettings,
} from "../../../../../electron/shared/run-settings.ts";

export type KvCacheType = (typeof kvCacheTypes)[number];

const names = Object.keys(defaultRunSettings) as readonly (keyof RunSettings)[];

/** The names of the settings that differ. */
export function listDifferences(
  one: RunSettings,
  other: RunSettings,
): readonly (keyof RunSettings)[] {
  // Values are plain data whose keys the schema keeps in order.
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** The names of the settings that are not the defaults. */
export function listChanges(settings: RunSettings): readonly (keyof RunSettings)[] {
  return listDifferences(settings, defaultRunSettings);
}

/** Whether a model that was loaded with `loadedWith` must be loaded again for `wanted` to count. */
export function needsLoad(loadedWith: RunSettings, wanted: RunSettings): boolean {
  return listDifferences(loadedWith, wanted).some((name) => name !== "newConversation");
}

/** Bytes a number takes in each type: ggml's blocks of 32 numbers with a scale of two bytes. */
const bytesPerNumber: Record<KvCacheType, number> = { F16: 2, Q8_0: 34 / 32, Q4_0: 18 / 32 };

/** What a KV cache of one type would take in another. */
export function kvCacheBytesAs(sizeBytes: number, type: KvCacheType, other: KvCacheType): number {
  return Math.round((sizeBytes / bytesPerNumber[type]) * bytesPerNumber[other]);
}
