import type { ConversationRow, FolderRow } from "./rows.ts";
import { foldLetters } from "./search/words/fold.ts";

/**
 * The conversations whose title holds every word of `searchText`, pinned first, then the latest message first. Where
 * folders are given, a word may be one of its folder's name as well.
 */
export function arrangeConversations(
  rows: readonly ConversationRow[],
  searchText: string,
  folders: readonly FolderRow[] = [],
): readonly ConversationRow[] {
  const holds = wordFinder(searchText);
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  return rows
    .filter((row) => holds(`${row.title}\n${names.get(row.folderId ?? "") ?? ""}`))
    .sort(
      (a, b) =>
        Number(b.isPinned) - Number(a.isPinned) ||
        compare(b.updatedAt, a.updatedAt) ||
        compare(b.id, a.id),
    );
}

/** Whether a text holds every word of `searchText`; without words every text does. */
export function wordFinder(searchText: string): (text: string) => boolean {
  const words = foldText(searchText).split(" ").filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}

/** As the search folds words, so that "resume" finds "Résumé" and "strasse" "Straße" here too. */
export function foldText(text: string): string {
  return foldLetters(text).replace(/\s+/g, " ").trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
