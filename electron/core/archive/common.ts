import { isErased } from "../../shared/records.ts";
import { intactRecords } from "./journal/intact-records.ts";
import type { JournalIndex } from "./journal/journal-index.ts";

/** What belongs to no one conversation. */
export interface CommonKnown {
  /** Names of the folders there are, by id. */
  readonly folders: ReadonlyMap<string, string>;
  /** Ids of all folders and imports that are on record, removed folders among them. */
  readonly ids: ReadonlySet<string>;
}

/** Reads only the lines about folders and imports. */
export async function readCommon(dir: string, index: JournalIndex): Promise<CommonKnown> {
  const folders = new Map<string, string>();
  const ids = new Set<string>();
  for await (const found of intactRecords(dir, index.common.places())) {
    for (const { record } of found) {
      const { kind, body } = record;
      if (isErased(body) || index.marks.covers(record)) continue;
      if (kind === "import") ids.add(body.importId);
      if (kind !== "folder") continue;
      const { folderId, change } = body;
      ids.add(folderId);
      if (change.type === "removed") folders.delete(folderId);
      else if (change.type === "created" || folders.has(folderId))
        folders.set(folderId, change.name);
    }
  }
  return { folders, ids };
}
