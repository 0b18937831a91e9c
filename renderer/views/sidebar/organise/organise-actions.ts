import {
  type PlaceChange,
  foldName,
  holdsTag,
  maxTags,
} from "../../../../electron/shared/organise.ts";
import { isKept } from "../../../library/kept.ts";
import { database } from "../../../library/library.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { showFailure } from "../../../stores/notices.ts";
import { useSelection } from "../../../stores/selection.ts";
import { type Undoable, inOrder, offerUndo } from "../../../stores/undo.ts";
import { organiseText } from "../../../text/organise.ts";
import { showTitle } from "../../../text/titles.ts";
import { type Swap, applySwaps, placeOf, readRows, turnSwaps } from "./change-places.ts";

/** Puts conversations into a folder, or out of all with `null`, and offers to undo it. `newName` is that of one just made. */
export function moveConversations(
  conversationIds: readonly string[],
  folderId: string | null,
  newName: string | null = null,
): Promise<void> {
  return inOrder(async () => {
    const folders = new Map((await database.folders.toArray()).map(({ id, name }) => [id, name]));
    const rows = (await readRows(conversationIds)).filter(
      (row) => placeOf(row, folders) !== folderId,
    );
    const swaps = rows.map((row) =>
      swap(row, { type: "moved", folderId: placeOf(row, folders) }, { type: "moved", folderId }),
    );
    const name = folderId === null ? null : (folders.get(folderId) ?? newName);
    const released = await countReleased(rows, (row) => ({ ...row, folderId }));
    await put(rows, swaps, (what) => organiseText.moved(what, name), released);
  });
}

/** Puts conversations out of the way or back, and offers to undo it. An archived one does not stay open. */
export function archiveConversations(
  conversationIds: readonly string[],
  isArchived: boolean,
): Promise<void> {
  return inOrder(async () => {
    const rows = (await readRows(conversationIds)).filter((row) => row.isArchived !== isArchived);
    const swaps = rows.map((row) =>
      swap(row, { type: "archived", isArchived: !isArchived }, { type: "archived", isArchived }),
    );
    if (rows.length === 0 || !(await applySwaps(swaps))) return;
    let leftId = isArchived ? leaveOpen(rows) : null;
    const words = isArchived ? organiseText.archived : organiseText.unarchived;
    offerUndo({
      ...naming(rows, words),
      undo: async () => {
        const turned = await turnSwaps(swaps, "before");
        const isOpenNone = useSelection.getState().conversationId === null;
        if (turned.kind === "done" && leftId !== null && isOpenNone && (await isThere(leftId)))
          useSelection.setState({ conversationId: leftId });
        return turned;
      },
      redo: async () => {
        const turned = await turnSwaps(swaps, "after");
        if (turned.kind === "done" && isArchived) leftId = leaveOpen(rows);
        return turned;
      },
    });
  });
}

export function pinConversations(
  conversationIds: readonly string[],
  isPinned: boolean,
): Promise<void> {
  return inOrder(async () => {
    const rows = (await readRows(conversationIds)).filter((row) => row.isPinned !== isPinned);
    const swaps = rows.map((row) =>
      swap(row, { type: "pinned", isPinned: !isPinned }, { type: "pinned", isPinned }),
    );
    const words = isPinned ? organiseText.pinned : organiseText.unpinned;
    await put(rows, swaps, words);
  });
}

/** Gives all of them a tag or takes it from them. Nothing is changed when one of them has too many already. */
export function tagConversations(
  conversationIds: readonly string[],
  tag: string,
  hasTag: boolean,
): Promise<void> {
  return inOrder(async () => {
    const same = foldName(tag);
    const rows = (await readRows(conversationIds)).filter(
      (row) => holdsTag(row.tags, tag) !== hasTag,
    );
    if (hasTag && rows.some(({ tags }) => tags.length >= maxTags))
      return showFailure({ code: "invalid-input", message: organiseText.tooManyTags });
    const tagged = (row: ConversationRow): string[] =>
      hasTag ? [...row.tags, tag] : row.tags.filter((other) => foldName(other) !== same);
    const swaps = rows.map((row) =>
      swap(row, { type: "tagged", tags: [...row.tags] }, { type: "tagged", tags: tagged(row) }),
    );
    const released = await countReleased(rows, (row) => ({ ...row, tags: tagged(row) }));
    await put(rows, swaps, (what) => organiseText.tagChanged(what, tag, hasTag), released);
  });
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

/** Does it and offers to undo it; says how many nothing keeps on this device any more. */
async function put(
  rows: readonly ConversationRow[],
  swaps: readonly Swap[],
  words: (what: string) => string,
  released = 0,
): Promise<void> {
  if (swaps.length === 0 || !(await applySwaps(swaps))) return;
  offerUndo({
    ...naming(rows, words),
    ...(released > 0 && { note: organiseText.freed(released) }),
    undo: () => turnSwaps(swaps, "before"),
    redo: () => turnSwaps(swaps, "after"),
  });
}

/** The words of a step, with what it was done to; a title goes out of the history when its conversation is erased. */
function naming(
  rows: readonly ConversationRow[],
  words: (what: string) => string,
): Pick<Undoable, "words" | "titleOf"> {
  const what = organiseText.named(rows.map(({ title }) => showTitle(title)));
  const [only, ...others] = rows;
  const isOne = only !== undefined && others.length === 0;
  return { words: words(what), ...(isOne && { titleOf: only.id }) };
}

function swap({ id }: ConversationRow, before: PlaceChange, after: PlaceChange): Swap {
  return { conversationId: id, before, after };
}

/** How many stay on this device by their place and do not any more after the change. */
async function countReleased(
  rows: readonly ConversationRow[],
  change: (row: ConversationRow) => ConversationRow,
): Promise<number> {
  const kept = new Set(await database.kept.toCollection().primaryKeys());
  return rows.filter((row) => isKept(row, kept) && !isKept(change(row), kept)).length;
}

/** Shows a new conversation when one of these is open. Returns which one was. */
function leaveOpen(rows: readonly ConversationRow[]): string | null {
  const openId = useSelection.getState().conversationId;
  if (openId === null || !rows.some(({ id }) => id === openId)) return null;
  useSelection.setState({ conversationId: null, inspectedMessageId: null });
  return openId;
}

async function isThere(conversationId: string): Promise<boolean> {
  return (await database.conversations.get(conversationId)) !== undefined;
}
