import { randomUUID } from "node:crypto";
import { foldName, placeKey } from "../../shared/organise.ts";
import type { FolderBody, NewRecord } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import type { Archive } from "../archive/archive.ts";
import type { Handlers } from "../dispatch.ts";
import { createSerial } from "../serial.ts";

type OrganiseCalls =
  | "conversation.organise"
  | "conversationFolder.create"
  | "conversationFolder.rename"
  | "conversationFolder.remove"
  | "place.keep";

/** Puts conversations in order: what the window may ask for one or for many is written in one step. */
export function createOrganiseHandlers(archive: Archive): Pick<Handlers, OrganiseCalls> {
  // One after the other, so that no folder goes between the look for it and the record that names it.
  const { run } = createSerial();
  const append = async (records: readonly NewRecord[]): Promise<null> => {
    await archive.append(records);
    return null;
  };
  return {
    "conversation.organise": ({ changes }) =>
      run(async () => {
        refuseUnknown(archive, changes);
        const folderIds = changes.flatMap(({ change }) =>
          change.type === "moved" && change.folderId !== null ? [change.folderId] : [],
        );
        if (folderIds.length > 0) await requireFolders(archive, folderIds);
        return append(changes.map((body) => ({ kind: "conversation", body })));
      }),
    "conversationFolder.create": ({ name }) =>
      run(async () => {
        refuseSameName((await archive.common()).folders, name, null);
        const folderId = randomUUID();
        await append([folderRecord({ folderId, change: { type: "created", name } })]);
        return { folderId };
      }),
    "conversationFolder.rename": ({ folderId, name }) =>
      run(async () => {
        refuseSameName(await requireFolders(archive, [folderId]), name, folderId);
        return append([folderRecord({ folderId, change: { type: "renamed", name } })]);
      }),
    "conversationFolder.remove": ({ folderId }) =>
      run(async () => {
        const folders = await requireFolders(archive, [folderId]);
        if ((await archive.common()).kept.has(placeKey({ type: "folder", folderId })))
          throw new FailureError(
            "invalid-input",
            `What is in “${folders.get(folderId) ?? ""}” stays on this device. Say that it no longer does, then remove the folder.`,
          );
        return append([folderRecord({ folderId, change: { type: "removed" } })]);
      }),
    "place.keep": ({ place, isKept }) =>
      run(async () => {
        if (place.type === "folder") await requireFolders(archive, [place.folderId]);
        const { kept } = await archive.common();
        if (kept.has(placeKey(place)) === isKept) return null;
        return append([{ kind: "keep", body: { place, isKept } }]);
      }),
  };
}

function folderRecord(body: FolderBody): NewRecord {
  return { kind: "folder", body };
}

function refuseUnknown(
  archive: Archive,
  changes: readonly { readonly conversationId: string }[],
): void {
  const known = new Set(archive.conversationIds());
  const unknown = changes.filter(({ conversationId }) => !known.has(conversationId)).length;
  if (unknown === 0) return;
  throw new FailureError(
    "not-found",
    changes.length === 1
      ? "This conversation is no longer in the archive."
      : "Some of these conversations are no longer in the archive, so nothing was changed. Choose again.",
  );
}

async function requireFolders(
  archive: Archive,
  folderIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { folders } = await archive.common();
  if (folderIds.some((id) => !folders.has(id)))
    throw new FailureError("not-found", "This folder is no longer there. Nothing was changed.");
  return folders;
}

function refuseSameName(
  folders: ReadonlyMap<string, string>,
  name: string,
  exceptId: string | null,
): void {
  const same = foldName(name);
  for (const [id, other] of folders) {
    if (id === exceptId || foldName(other) !== same) continue;
    throw new FailureError(
      "invalid-input",
      `There is already a folder called “${other}”. Give this one another name.`,
    );
  }
}
