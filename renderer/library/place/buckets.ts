/** Storage buckets, as far as the window uses them; TypeScript does not know https://wicg.github.io/storage-buckets/ yet. */
export interface Buckets {
  readonly keys: () => Promise<readonly string[]>;
  /** Opens the one of this name, or makes it. */
  readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
  /** Resolves when its files are gone. One that is not there is none to delete. */
  readonly delete: (name: string) => Promise<void>;
}

declare global {
  interface Navigator {
    readonly storageBuckets?: Buckets;
  }
}

/** Those of the page, or of the worker, that this runs in. */
export function ownBuckets(): Buckets {
  const buckets = navigator.storageBuckets;
  if (buckets === undefined) throw new Error("There are no storage buckets here.");
  return buckets;
}
