import { type Place, foldName, placeKey } from "../../../../electron/shared/organise.ts";
import type { Result } from "../../../../electron/shared/result.ts";
import { call } from "../../../client.ts";
import { catchUpWithArchive, database } from "../../../library/library.ts";
import { tell } from "../../../stores/notices.ts";
import { type UndoOutcome, inOrder, offerUndo } from "../../../stores/undo.ts";
import { organiseText } from "../../../text/organise.ts";
import { describeOutcome, organise, placeOf, readRows } from "./change-places.ts";
import { currentFolder, inheritFolder } from "./folder-heirs.ts";

const done: UndoOutcome = { kind: "done", left: null };
const failed: UndoOutcome = { kind: "failed" };

/** Makes a folder and offers to undo it. A failure, such as of a name that is taken, is to be told by who asked. */
export function createFolder(name: string): Promise<Result<{ readonly folderId: string }>> {
  return inOrder(async () => {
    const answer = await make(name);
    if (!answer.ok) return answer;
    const { folderId } = answer.value;
    offerUndo({
      words: organiseText.folderMade(name),
      undo: () => takeAway(folderId, true),
      redo: () => makeAnew(folderId, name, []),
    });
    return answer;
  });
}

/** Gives a folder another name and offers to undo it. A failure is to be told by who asked. */
export function renameFolder(folderId: string, name: string): Promise<Result<null>> {
  return inOrder(async () => {
    const before = (await database.folders.get(folderId))?.name;
    const answer = await call("conversationFolder.rename", { folderId, name });
    if (!(await isSeen(answer.ok)) || before === undefined) return answer;
    offerUndo({
      words: organiseText.renamed(name),
      undo: () => turnName(folderId, name, before),
      redo: () => turnName(folderId, before, name),
    });
    return answer;
  });
}

/** Removes a folder; what is in it stays, in none. Undoing makes the folder anew and puts them back. */
export function removeFolder(folderId: string, name: string): Promise<void> {
  return inOrder(async () => {
    const inIt = await idsIn(folderId);
    if (!(await isSeen(tell(await call("conversationFolder.remove", { folderId }))))) return;
    offerUndo({
      words: organiseText.folderRemoved(name, inIt.length),
      undo: () => makeAnew(folderId, name, inIt),
      redo: () => takeAway(folderId, false),
    });
  });
}

/** Says that everything in a folder or with a tag stays on this device, or no longer does, and offers to undo it. */
export function keepPlace(place: Place, name: string, isToBeKept: boolean): Promise<void> {
  const wordsFor = (isKept: boolean): string =>
    (isKept ? organiseText.kept : organiseText.released)(place.type, name);
  return inOrder(async () => {
    if (!(await isSeen(tell(await call("place.keep", { place, isKept: isToBeKept }))))) return;
    offerUndo({
      words: wordsFor(isToBeKept),
      undoneWords: wordsFor(!isToBeKept),
      undo: () => turnKeeping(place, !isToBeKept),
      redo: () => turnKeeping(place, isToBeKept),
    });
  });
}

async function turnName(oldId: string, from: string, to: string): Promise<UndoOutcome> {
  const folderId = currentFolder(oldId);
  const folder = await database.folders.get(folderId);
  if (folder === undefined) return leave(organiseText.folderGone);
  if (folder.name !== from) return leave(organiseText.folderChanged);
  if (await isTaken(to, folderId)) return leave(organiseText.nameTaken(to));
  const answer = await call("conversationFolder.rename", { folderId, name: to });
  return (await isSeen(tell(answer))) ? done : failed;
}

/** Removes the folder, unless something keeps it; one that was empty when it was made only while it is. */
async function takeAway(oldId: string, ifEmpty: boolean): Promise<UndoOutcome> {
  const folderId = currentFolder(oldId);
  if ((await database.folders.get(folderId)) === undefined) return leave(organiseText.folderGone);
  const isKept = (await database.kept.get(placeKey({ type: "folder", folderId }))) !== undefined;
  if (isKept) return leave(organiseText.folderKept);
  if (ifEmpty && (await idsIn(folderId)).length > 0) return leave(organiseText.folderFull);
  const answer = await call("conversationFolder.remove", { folderId });
  return (await isSeen(tell(answer))) ? done : failed;
}

/** Makes the folder again and puts into it what was in it and is in none now. */
async function makeAnew(
  oldId: string,
  name: string,
  inIt: readonly string[],
): Promise<UndoOutcome> {
  if (await isTaken(name, null)) return leave(organiseText.nameTaken(name));
  const answer = await make(name);
  if (!tell(answer) || !answer.ok) return failed;
  const { folderId } = answer.value;
  inheritFolder(currentFolder(oldId), folderId);
  const folders = new Set(await database.folders.toCollection().primaryKeys());
  const rows = await readRows(inIt);
  const loose = rows.filter((row) => placeOf(row, folders) === null);
  const moved = { type: "moved", folderId } as const;
  // The folder is back by now: what cannot be put into it is told, and is no reason to make another.
  await organise(loose.map(({ id }) => ({ conversationId: id, change: moved })));
  const left = { erased: inIt.length - rows.length, changed: rows.length - loose.length };
  return describeOutcome(1, { ...left, homeless: 0 });
}

async function turnKeeping(was: Place, isKept: boolean): Promise<UndoOutcome> {
  const place = was.type === "folder" ? { ...was, folderId: currentFolder(was.folderId) } : was;
  if (place.type === "folder" && (await database.folders.get(place.folderId)) === undefined)
    return leave(organiseText.folderGone);
  return (await isSeen(tell(await call("place.keep", { place, isKept })))) ? done : failed;
}

async function make(name: string): Promise<Result<{ readonly folderId: string }>> {
  const answer = await call("conversationFolder.create", { name });
  await isSeen(answer.ok);
  return answer;
}

async function idsIn(folderId: string): Promise<readonly string[]> {
  const rows = await database.conversations.toArray();
  return rows.filter((row) => row.folderId === folderId).map(({ id }) => id);
}

async function isTaken(name: string, exceptId: string | null): Promise<boolean> {
  const folders = await database.folders.toArray();
  return folders.some(
    ({ id, name: other }) => id !== exceptId && foldName(other) === foldName(name),
  );
}

/** Waits until the library knows of what worked. */
async function isSeen(worked: boolean): Promise<boolean> {
  if (worked) await catchUpWithArchive();
  return worked;
}

function leave(words: string): UndoOutcome {
  return { kind: "left", left: words };
}
