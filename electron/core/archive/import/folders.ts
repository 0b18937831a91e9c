import { type ArchiveRecord, isErased } from "../../../shared/records.ts";
import type { Archive } from "../archive.ts";
import { readRecord } from "../journal/record.ts";
import { closeSnapshot } from "../export/snapshot.ts";
import { SnapshotReader } from "../export/snapshot-reader.ts";

/** What the archive has that belongs to no one conversation. */
export interface CommonKnown {
  /** Names of the folders there are, by id. */
  readonly folders: Map<string, string>;
  /** Ids that folders and imports ever had here. */
  readonly ids: Set<string>;
}

/** Reads the records of folders and imports, of which there are few. Throws what reading the disk throws. */
export function readCommon(archive: Archive): CommonKnown {
  const known: CommonKnown = { folders: new Map(), ids: new Set() };
  const snapshot = archive.snapshot([]);
  try {
    new SnapshotReader(snapshot).eachCommonLine(({ bytes, header, end }) => {
      const record = readRecord(bytes, header, end);
      if (record !== null) note(known, record);
    });
  } finally {
    closeSnapshot(snapshot);
  }
  return known;
}

function note({ folders, ids }: CommonKnown, { kind, body }: ArchiveRecord): void {
  if (isErased(body)) return;
  if (kind === "import") ids.add(body.importId);
  if (kind !== "folder") return;
  ids.add(body.folderId);
  if (body.change.type === "removed") folders.delete(body.folderId);
  else folders.set(body.folderId, body.change.name);
}
