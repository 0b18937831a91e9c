import { type Place, placeKey } from "../../../shared/organise.ts";
import { type ArchiveRecord, isErased } from "../../../shared/records.ts";
import { readRecord } from "../journal/record.ts";
import type { FoundLine, SnapshotReader } from "./snapshot-reader.ts";
import type { ExportJob, FormatCounts } from "./format.ts";

/**
 * The archive's own lines, byte for byte; README.md beside this file describes the format. Folders, tags that are kept on
 * this device, and imports that the conversations name come first.
 */
export async function exportNative(job: ExportJob): Promise<FormatCounts> {
  const { reader, request } = job;
  const file = await job.createFile("");
  await file.write(`${JSON.stringify(headerOf(job))}\n`);
  for (const line of commonLines(reader, request.filter.scope === "all")) await file.write(line);
  let messages = 0;
  for (let at = 0; at < reader.conversations; at += 1) {
    reader.eachLine(at, (line) => {
      if (line.header.kind === "prompt" || line.header.kind === "output") messages += 1;
      file.add(copyOf(line));
    });
    await file.settle();
    await job.step(at + 1);
  }
  return { conversations: reader.conversations, messages };
}

function headerOf({ conversations, request, exportedAt, version }: ExportJob): object {
  return {
    format: "freehold-export",
    version: 1,
    exportedAt,
    freehold: version,
    filter: { scope: request.filter.scope },
    conversations,
  };
}

/** With its newline. */
function copyOf({ bytes, start, end }: FoundLine): Buffer {
  return Buffer.from(bytes.subarray(start, end + 1));
}

function commonLines(reader: SnapshotReader, isAll: boolean): readonly Buffer[] {
  const named = isAll ? null : namedByConversations(reader);
  const lines = new Map<string, Buffer>();
  reader.eachCommonLine((line) => {
    const record = recordOf(line);
    if (record === null || (named !== null && !named.has(commonId(record) ?? ""))) return;
    if (record.kind !== "keep" || isErased(record.body)) lines.set(record.id, copyOf(line));
    // What is not kept any more is no news elsewhere.
    else if (record.body.isKept) lines.set(placeKey(record.body.place), copyOf(line));
    else lines.delete(placeKey(record.body.place));
  });
  return [...lines.values()];
}

/** The folders that the conversations ever lay in, their tags, and the imports that brought them. */
function namedByConversations(reader: SnapshotReader): ReadonlySet<string> {
  const named = new Set<string>();
  for (let at = 0; at < reader.conversations; at += 1) {
    reader.eachLine(at, (line) => {
      const record = line.header.kind === "conversation" ? recordOf(line) : null;
      if (record?.kind !== "conversation" || isErased(record.body)) return;
      const { change } = record.body;
      if (change.type === "moved" && change.folderId !== null) named.add(change.folderId);
      if (change.type === "tagged")
        for (const tag of change.tags) named.add(placeKey({ type: "tag", tag }));
      if (change.type === "imported") named.add(change.origin.importId);
    });
  }
  reader.forgetCounts();
  return named;
}

function recordOf({ bytes, header, end }: FoundLine): ArchiveRecord | null {
  return readRecord(bytes, header, end);
}

function commonId({ kind, body }: ArchiveRecord): string | null {
  if (isErased(body)) return null;
  if (kind === "folder") return body.folderId;
  if (kind === "keep") return idOf(body.place);
  return kind === "import" ? body.importId : null;
}

function idOf(place: Place): string {
  return place.type === "folder" ? place.folderId : placeKey(place);
}
