import { type Place, placeKey } from "../../shared/organise.ts";
import { isErased } from "../../shared/records.ts";
import { linesAround } from "./journal/failing-disk.ts";
import { intactRecords } from "./journal/intact-records.ts";
import type { JournalIndex, Losses } from "./journal/journal-index.ts";

/** What belongs to no one conversation. */
export interface CommonKnown {
  /** Names of the folders there are, by id. */
  readonly folders: ReadonlyMap<string, string>;
  /** Folders and tags of which everything stays on this device, by `placeKey`. */
  readonly kept: ReadonlyMap<string, Place>;
  /** Whose records damage took: what they said of folders and tags is not known. */
  readonly losses: Losses;
  /** Ids of all folders and imports that are on record, removed folders among them. */
  readonly ids: ReadonlySet<string>;
}

/** Reads only the lines about folders, tags and imports. */
async function readCommon(dir: string, index: JournalIndex): Promise<CommonKnown> {
  const folders = new Map<string, string>();
  const kept = new Map<string, Place>();
  const ids = new Set<string>();
  const places = index.common.places();
  let intact = 0;
  for await (const found of intactRecords(dir, places, linesAround)) {
    intact += found.length;
    for (const { record } of found) {
      const { kind, body } = record;
      if (isErased(body) || index.marks.covers(record)) continue;
      if (kind === "import") ids.add(body.importId);
      if (kind === "keep") {
        if (body.isKept) kept.set(placeKey(body.place), body.place);
        else kept.delete(placeKey(body.place));
      }
      if (kind !== "folder") continue;
      const { folderId, change } = body;
      ids.add(folderId);
      if (change.type === "removed") folders.delete(folderId);
      else if (change.type === "created" || folders.has(folderId))
        folders.set(folderId, change.name);
    }
  }
  const { losses } = index;
  const isAnyoneConcerned = losses.isAnyoneConcerned || intact < places.length;
  return { folders, kept, ids, losses: { ...losses, isAnyoneConcerned } };
}

/** Keeps what was read until the journal says something else: it is asked for at every pause in typing. */
export class CommonCache {
  readonly #dir: string;
  readonly #index: JournalIndex;
  #last: { readonly state: string; readonly known: Promise<CommonKnown> } | null = null;

  constructor(dir: string, index: JournalIndex) {
    this.#dir = dir;
    this.#index = index;
  }

  /** Rejects when the lines cannot be read. What could not be read, or not all of it, the next call tries again. */
  async read(): Promise<CommonKnown> {
    const { common, marks, problems } = this.#index;
    const state = `${common.count} ${marks.everythingBefore} ${problems.length}`;
    if (this.#last?.state === state) return await this.#last.known;
    const reading = { state, known: readCommon(this.#dir, this.#index) };
    this.#last = reading;
    let isKept = false;
    try {
      const known = await reading.known;
      isKept = known.losses.isAnyoneConcerned === this.#index.losses.isAnyoneConcerned;
      return known;
    } finally {
      if (!isKept && this.#last === reading) this.#last = null;
    }
  }

  /** What is being erased is not to stay in memory. */
  forget(): void {
    this.#last = null;
  }
}
