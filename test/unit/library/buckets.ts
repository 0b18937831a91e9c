import { IDBFactory } from "fake-indexeddb";
import type { Buckets } from "../../../renderer/library/place/buckets.ts";

/** Storage buckets in memory, each with databases of its own. */
export interface FakeBuckets extends Buckets {
  /** How many deletions fail from now on. */
  failDeletions: (count: number) => void;
}

export function createFakeBuckets(): FakeBuckets {
  const buckets = new Map<string, IDBFactory>();
  let failures = 0;
  return {
    keys: async () => [...buckets.keys()].toSorted(),
    open: async (name) => {
      const factory = buckets.get(name) ?? new IDBFactory();
      buckets.set(name, factory);
      return { indexedDB: factory };
    },
    delete: async (name) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error("The files are in use.");
      }
      buckets.delete(name);
    },
    failDeletions: (count) => {
      failures = count;
    },
  };
}
