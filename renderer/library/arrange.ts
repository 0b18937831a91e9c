import type { ConversationRow } from "./rows.ts";

/** The conversations whose title holds every word of `searchText`, pinned first, then the latest message first. */
export function arrangeConversations(
  rows: readonly ConversationRow[],
  searchText: string,
): readonly ConversationRow[] {
  const words = foldText(searchText).split(" ").filter(Boolean);
  return rows
    .filter((row) => {
      const title = foldText(row.title);
      return words.every((word) => title.includes(word));
    })
    .sort(
      (a, b) =>
        Number(b.isPinned) - Number(a.isPinned) ||
        compare(b.updatedAt, a.updatedAt) ||
        compare(b.id, a.id),
    );
}

/** Lower case without accents, so that "resume" finds "Résumé". */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
