import type { CallInput } from "../../../../electron/shared/contract.ts";
import { type PlaceChange, maxChanges } from "../../../../electron/shared/organise.ts";
import { call } from "../../../client.ts";
import { catchUpWithArchive, database } from "../../../library/library.ts";
import type { ConversationRow } from "../../../library/rows.ts";
import { tell } from "../../../stores/notices.ts";
import type { UndoOutcome } from "../../../stores/undo.ts";
import { organiseText } from "../../../text/organise.ts";
import { currentFolder } from "./folder-heirs.ts";

type Change = CallInput<"conversation.organise">["changes"][number];

/** Where one conversation was and where it was put. */
export interface Swap {
  readonly conversationId: string;
  readonly before: PlaceChange;
  readonly after: PlaceChange;
}

/** What there is of the conversations in the library, in the order they were asked for. */
export async function readRows(ids: readonly string[]): Promise<readonly ConversationRow[]> {
  const rows = await database.conversations.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** Puts them where they were put. Resolves to whether all of it was done, and seen; else the person was told why. */
export async function applySwaps(swaps: readonly Swap[]): Promise<boolean> {
  return organise(swaps.map(({ conversationId, after }) => ({ conversationId, change: after })));
}

/** Puts them back (`before`) or there again (`after`): those that are still where they were put last. */
export async function turnSwaps(
  swaps: readonly Swap[],
  target: "before" | "after",
): Promise<UndoOutcome> {
  const rows = new Map(
    (await readRows(swaps.map(({ conversationId }) => conversationId))).map((row) => [row.id, row]),
  );
  const folderIds: ReadonlySet<string> = new Set(
    await database.folders.toCollection().primaryKeys(),
  );
  const changes: Change[] = [];
  const left = { erased: 0, changed: 0, homeless: 0 };
  for (const swap of swaps) {
    const row = rows.get(swap.conversationId);
    const change = settle(swap[target]);
    const from = settle(swap[target === "before" ? "after" : "before"]);
    if (row === undefined) left.erased++;
    else if (!isAt(row, from, folderIds)) left.changed++;
    else if (isHomeless(change, folderIds)) left.homeless++;
    else changes.push({ conversationId: swap.conversationId, change });
  }
  if (changes.length > 0 && !(await organise(changes))) return { kind: "failed" };
  return describeOutcome(changes.length, left);
}

/** What was left alone, in words; all of it when `count` is 0. */
export function describeOutcome(
  count: number,
  left: { readonly erased: number; readonly changed: number; readonly homeless: number },
): UndoOutcome {
  const words = organiseText.leftAlone(left);
  if (count === 0 && words !== "") return { kind: "left", left: words };
  return { kind: "done", left: words === "" ? null : words };
}

/** The folder a conversation lies in. What lies in one that is gone lies in none. */
export function placeOf(
  { folderId }: ConversationRow,
  folders: { has(id: string): boolean },
): string | null {
  return folderId !== null && folders.has(folderId) ? folderId : null;
}

/** Resolves to whether all of it was done, and the library knows; else the person was told why. */
export async function organise(changes: readonly Change[]): Promise<boolean> {
  for (let from = 0; from < changes.length; from += maxChanges) {
    const part = changes.slice(from, from + maxChanges);
    if (!tell(await call("conversation.organise", { changes: part }))) return false;
  }
  await catchUpWithArchive();
  return true;
}

function settle(change: PlaceChange): PlaceChange {
  return change.type === "moved" ? { ...change, folderId: currentFolder(change.folderId) } : change;
}

function isHomeless(change: PlaceChange, folderIds: ReadonlySet<string>): boolean {
  return change.type === "moved" && change.folderId !== null && !folderIds.has(change.folderId);
}

function isAt(row: ConversationRow, change: PlaceChange, folderIds: ReadonlySet<string>): boolean {
  switch (change.type) {
    case "moved":
      return placeOf(row, folderIds) === change.folderId;
    case "tagged":
      return JSON.stringify(row.tags) === JSON.stringify(change.tags);
    case "archived":
      return row.isArchived === change.isArchived;
    case "pinned":
      return row.isPinned === change.isPinned;
  }
}
