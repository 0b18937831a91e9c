import { isErased } from "../../shared/records.ts";
import { intactRecords } from "./journal/intact-records.ts";
import type { JournalIndex } from "./journal/journal-index.ts";

/** The folders there are, by id with their name. Reads only the lines about folders and imports. */
export async function readFolders(
  dir: string,
  index: JournalIndex,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const found of intactRecords(dir, index.common.places())) {
    for (const { record } of found) {
      const { kind, body } = record;
      if (kind !== "folder" || isErased(body) || index.marks.covers(record)) continue;
      const { folderId, change } = body;
      if (change.type === "removed") names.delete(folderId);
      else if (change.type === "created" || names.has(folderId)) names.set(folderId, change.name);
    }
  }
  return names;
}
