import type { LibraryDatabase } from "../../database.ts";
import type { ConversationRow } from "../../rows.ts";
import { pause } from "../pause.ts";
import { type TitleIndex, createTitleIndex } from "./titles.ts";

/** All conversations and their titles, read when they are first asked for and kept up to date from then on. */
export interface ConversationShelf {
  readonly all: () => Promise<Iterable<ConversationRow>>;
  readonly titles: () => Promise<TitleIndex>;
  /** Some of them, in the order of the ids; from the database while they were not read yet. */
  readonly some: (ids: readonly string[]) => Promise<readonly (ConversationRow | undefined)[]>;
  /** Whether they were read, so that asking for them takes no time. */
  readonly isLoaded: () => boolean;
  /** These were written, or are gone. */
  readonly changed: (ids: readonly string[]) => void;
  readonly forget: () => void;
}

interface Loaded {
  readonly rows: Map<string, ConversationRow>;
  readonly titles: TitleIndex;
}

/** Read at a time, so that a search never waits long for the rest of them. */
const rowsPerStep = 250;

/** One reading of them all; after an erasure another takes its place. */
interface Reading {
  readonly loading: Promise<Loaded>;
  /** Written since, and not read again yet. */
  stale: Set<string>;
  refreshing: Promise<void> | null;
  isLoaded: boolean;
}

export function createConversationShelf(database: LibraryDatabase): ConversationShelf {
  let current: Reading | null = null;

  const load = async (): Promise<Loaded> => {
    const loaded: Loaded = { rows: new Map(), titles: createTitleIndex() };
    for (let last = ""; ;) {
      const step = await database.conversations
        .where(":id")
        .above(last)
        .limit(rowsPerStep)
        .toArray();
      for (const row of step) put(loaded, row);
      last = step.at(-1)?.id ?? "";
      if (step.length < rowsPerStep) return loaded;
      await pause();
    }
  };

  const refresh = async (reading: Reading, loaded: Loaded): Promise<void> => {
    const ids = [...reading.stale];
    reading.stale = new Set();
    const fresh = await database.conversations.bulkGet(ids);
    for (const [index, id] of ids.entries()) {
      const row = fresh[index];
      if (row === undefined) {
        loaded.rows.delete(id);
        loaded.titles.remove(id);
      } else put(loaded, row);
    }
  };

  const read = async (): Promise<Loaded> => {
    const reading = (current ??= {
      loading: load(),
      stale: new Set(),
      refreshing: null,
      isLoaded: false,
    });
    try {
      const loaded = await reading.loading;
      // Whoever asks meanwhile waits for it too.
      while (reading.stale.size > 0 || reading.refreshing !== null) {
        reading.refreshing ??= refresh(reading, loaded).finally(() => (reading.refreshing = null));
        await reading.refreshing;
      }
      reading.isLoaded = true;
      return loaded;
    } catch (error) {
      if (current === reading) current = null;
      throw error;
    }
  };

  return {
    all: async () => (await read()).rows.values(),
    titles: async () => (await read()).titles,
    some: async (ids) => {
      if (current?.isLoaded !== true) return database.conversations.bulkGet([...ids]);
      const { rows } = await read();
      return ids.map((id) => rows.get(id));
    },
    isLoaded: () => current?.isLoaded === true,
    changed: (ids) => {
      for (const id of ids) current?.stale.add(id);
    },
    forget: () => {
      current = null;
    },
  };
}

function put({ rows, titles }: Loaded, row: ConversationRow): void {
  rows.set(row.id, row);
  titles.put(row);
}
