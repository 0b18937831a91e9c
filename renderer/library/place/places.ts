import { type LibraryDatabase, createLibraryDatabase } from "../database.ts";
import type { Buckets } from "./buckets.ts";

/** Where a library lies. Its files are its own: they go when the place is removed, and with them all they ever held. */
export interface LibraryPlace {
  /** Of its storage bucket. Empty: it lies where databases lie that are in none. */
  readonly name: string;
  readonly factory: IDBFactory;
}

/** The place in use, and beside it the one that a library is being built in anew. */
export interface LibraryPlaces {
  readonly current: () => LibraryPlace;
  /** Finds the place in use, or makes the first one. To be awaited before its database is opened. Never rejects. */
  readonly open: () => Promise<void>;
  /** Makes an empty one, and removes what earlier renewals left. Rejects where that cannot be done, or would be of no use. */
  readonly add: () => Promise<LibraryPlace>;
  /** From now on it is the one in use. */
  readonly use: (place: LibraryPlace) => void;
  /** Resolves when its files are gone. */
  readonly remove: (place: LibraryPlace) => Promise<void>;
}

const prefix = "library-";

/** Where databases lie that are in no bucket. */
const unplaced: LibraryPlace = {
  name: "",
  get factory() {
    return indexedDB;
  },
};

/** All buckets are the library's: nothing else in the window has one. */
export function createLibraryPlaces(buckets: () => Buckets): LibraryPlaces {
  let current = unplaced;

  return {
    current: () => current,
    open: async () => {
      try {
        const names = (await buckets().keys()).toSorted((a, b) => numberOf(a) - numberOf(b));
        // A renewal that was cut short leaves a second one. The first is whole, or is built from the archive as any.
        current = await openPlace(buckets, names[0] ?? `${prefix}1`);
      } catch (error) {
        console.warn("The library has no place of its own.", error);
      }
    },
    add: async () => {
      // Nothing could take away what lies there.
      if (current.name === "") throw new Error("The library has no place of its own.");
      for (const name of await buckets().keys())
        if (name !== current.name) await buckets().delete(name);
      return openPlace(buckets, `${prefix}${numberOf(current.name) + 1}`);
    },
    use: (place) => {
      current = place;
    },
    remove: ({ name }) => buckets().delete(name),
  };
}

/** The place of this name; the empty name is where databases lie that are in no bucket. */
export async function openPlace(buckets: () => Buckets, name: string): Promise<LibraryPlace> {
  return name === "" ? unplaced : { name, factory: (await buckets().open(name)).indexedDB };
}

/**
 * The library of whichever place is meant at the time; closed and opened, it is that of another. `name` tells it apart from
 * others that are open: Dexie's live queries go by it. On the disk they all have the same one.
 */
export function libraryIn(place: () => LibraryPlace, name = libraryName): LibraryDatabase {
  const factory = (): IDBFactory => place().factory;
  return createLibraryDatabase(name, {
    open: (_name, version) => factory().open(libraryName, version),
    deleteDatabase: () => factory().deleteDatabase(libraryName),
    databases: async () => {
      const found = await factory().databases();
      return found.filter((one) => one.name === libraryName).map((one) => ({ ...one, name }));
    },
    cmp: (a, b) => factory().cmp(a, b),
  });
}

const libraryName = "freehold";

function numberOf(bucketName: string): number {
  return Number(bucketName.slice(prefix.length));
}
