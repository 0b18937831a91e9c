import type { CallInput } from "../../../../electron/shared/contract.ts";
import {
  type Place,
  type PlaceChange,
  foldName,
  maxChanges,
  maxTags,
} from "../../../../electron/shared/organise.ts";
import { call } from "../../../client.ts";
import { isKept } from "../../../library/kept.ts";
import { database } from "../../../library/library.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { announce, showFailure, tell } from "../../../stores/notices.ts";
import { useSelection } from "../../../stores/selection.ts";
import { offerUndo } from "../../../stores/undo.ts";
import { organiseText } from "../../../text/organise.ts";

type Change = CallInput<"conversation.organise">["changes"][number];

/** Puts conversations into a folder, or out of all with `null`, and offers to undo it. `newName` is that of one just made. */
export async function moveConversations(
  conversationIds: readonly string[],
  folderId: string | null,
  newName: string | null = null,
): Promise<void> {
  const folders = new Map((await database.folders.toArray()).map(({ id, name }) => [id, name]));
  // What lies in a folder that is gone lies in none.
  const placeOf = (row: ConversationRow): string | null =>
    row.folderId !== null && folders.has(row.folderId) ? row.folderId : null;
  const rows = (await readRows(conversationIds)).filter((row) => placeOf(row) !== folderId);
  const moves = rows.map((row) => changeOf(row, { type: "moved", folderId }));
  if (rows.length === 0 || !(await organise(moves))) return;
  const name = folderId === null ? null : (folders.get(folderId) ?? newName);
  const released = await countReleased(rows, (row) => ({ ...row, folderId }));
  const words = [
    organiseText.moved(rows.length, name),
    ...(released > 0 ? [organiseText.freed(released)] : []),
  ];
  offerUndo(words.join(" "), () =>
    organise(rows.map((row) => changeOf(row, { type: "moved", folderId: placeOf(row) }))),
  );
}

/** Puts conversations out of the way or back, and offers to undo it. An archived one does not stay open. */
export async function archiveConversations(
  conversationIds: readonly string[],
  isArchived: boolean,
): Promise<void> {
  const rows = (await readRows(conversationIds)).filter((row) => row.isArchived !== isArchived);
  const changes = rows.map((row) => changeOf(row, { type: "archived", isArchived }));
  if (rows.length === 0 || !(await organise(changes))) return;
  const openId = useSelection.getState().conversationId;
  const leaves = isArchived && rows.some(({ id }) => id === openId);
  if (leaves) useSelection.setState({ conversationId: null, inspectedMessageId: null });
  const words = isArchived ? organiseText.archived : organiseText.unarchived;
  offerUndo(words(rows.length), async () => {
    const wasUndone = await organise(
      rows.map((row) => changeOf(row, { type: "archived", isArchived: !isArchived })),
    );
    if (wasUndone && leaves && useSelection.getState().conversationId === null)
      useSelection.setState({ conversationId: openId });
    return wasUndone;
  });
}

export async function pinConversations(
  conversationIds: readonly string[],
  isPinned: boolean,
): Promise<void> {
  const rows = (await readRows(conversationIds)).filter((row) => row.isPinned !== isPinned);
  await organise(rows.map((row) => changeOf(row, { type: "pinned", isPinned })));
}

/** Gives all of them a tag or takes it from them. Nothing is changed when one of them has too many already. */
export async function tagConversations(
  conversationIds: readonly string[],
  tag: string,
  hasTag: boolean,
): Promise<void> {
  const same = foldName(tag);
  const has = (row: ConversationRow): boolean => row.tags.some((other) => foldName(other) === same);
  const rows = (await readRows(conversationIds)).filter((row) => has(row) !== hasTag);
  if (hasTag && rows.some(({ tags }) => tags.length >= maxTags))
    return showFailure({ code: "invalid-input", message: organiseText.tooManyTags });
  const tagged = (row: ConversationRow): string[] =>
    hasTag ? [...row.tags, tag] : row.tags.filter((other) => foldName(other) !== same);
  const released = await countReleased(rows, (row) => ({ ...row, tags: tagged(row) }));
  const tagAll = (tagsOf: (row: ConversationRow) => readonly string[]): Promise<boolean> =>
    organise(rows.map((row) => changeOf(row, { type: "tagged", tags: [...tagsOf(row)] })));
  if (!(await tagAll(tagged))) return;
  announce(organiseText.tagChanged(tag, hasTag));
  if (released > 0) offerUndo(organiseText.freed(released), () => tagAll(({ tags }) => tags));
}

/** Archives them, or brings them back when all of them are archived. */
export async function toggleArchived(conversationIds: readonly string[]): Promise<void> {
  const rows = await readRows(conversationIds);
  await archiveConversations(conversationIds, !rows.every(({ isArchived }) => isArchived));
}

/** Pins them, or lets go when all of them are pinned. */
export async function togglePinned(conversationIds: readonly string[]): Promise<void> {
  const rows = await readRows(conversationIds);
  await pinConversations(conversationIds, !rows.every(({ isPinned }) => isPinned));
}

/** Makes a folder and says its id; `null` when that did not work, which the person was told. */
export async function createFolder(name: string): Promise<string | null> {
  const answer = await call("conversationFolder.create", { name });
  return tell(answer) && answer.ok ? answer.value.folderId : null;
}

export async function renameFolder(folderId: string, name: string): Promise<void> {
  tell(await call("conversationFolder.rename", { folderId, name }));
}

/** Removes a folder; what is in it stays, in none. Undoing makes the folder anew and puts them back. */
export async function removeFolder(folderId: string, name: string): Promise<void> {
  const all = await database.conversations.toArray();
  const inIt = all.filter((row) => row.folderId === folderId);
  if (!tell(await call("conversationFolder.remove", { folderId }))) return;
  offerUndo(organiseText.folderRemoved(name, inIt.length), async () => {
    const newId = await createFolder(name);
    if (newId === null) return false;
    const moved = { type: "moved", folderId: newId } as const;
    return await organise(inIt.map((row) => changeOf(row, moved)));
  });
}

/** Says that everything in a folder or with a tag stays on this device, or no longer does, and offers to undo it. */
export async function keepPlace(place: Place, name: string, isToBeKept: boolean): Promise<void> {
  const keep = async (isKept: boolean): Promise<boolean> =>
    tell(await call("place.keep", { place, isKept }));
  if (!(await keep(isToBeKept))) return;
  const words = isToBeKept ? organiseText.kept : organiseText.released;
  offerUndo(words(place.type, name), () => keep(!isToBeKept));
}

/** How many stay on this device by their place and do not any more after the change. */
async function countReleased(
  rows: readonly ConversationRow[],
  change: (row: ConversationRow) => ConversationRow,
): Promise<number> {
  const kept = new Set(await database.kept.toCollection().primaryKeys());
  return rows.filter((row) => isKept(row, kept) && !isKept(change(row), kept)).length;
}

function changeOf({ id }: ConversationRow, change: PlaceChange): Change {
  return { conversationId: id, change };
}

async function readRows(conversationIds: readonly string[]): Promise<readonly ConversationRow[]> {
  const rows = await database.conversations.bulkGet([...conversationIds]);
  return rows.filter((row) => row !== undefined);
}

/** Resolves to whether all of it was done; else the person was told why. */
async function organise(changes: readonly Change[]): Promise<boolean> {
  for (let from = 0; from < changes.length; from += maxChanges) {
    const part = changes.slice(from, from + maxChanges);
    if (!tell(await call("conversation.organise", { changes: part }))) return false;
  }
  return true;
}
