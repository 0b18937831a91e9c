import type { ConversationRow, FolderRow } from "../../library/rows.ts";
import { sidebarText } from "../../text/frame.ts";

/** One line of the list: a heading, a folder, or a conversation under one of them. */
export type SidebarEntry =
  | { readonly kind: "heading"; readonly words: string }
  | {
      readonly kind: "folder";
      readonly folder: FolderRow;
      /** Conversations in it, shown or not. */
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: "conversation"; readonly row: ConversationRow; readonly isInFolder: boolean };

/** Names a folder among the entries; no conversation's id has a colon. */
export function folderEntryId(folderId: string): string {
  return `folder:${folderId}`;
}

/** What the entry is known by in the list; `null` for a heading, which cannot have focus. */
export function entryId(entry: SidebarEntry): string | null {
  switch (entry.kind) {
    case "heading":
      return null;
    case "folder":
      return folderEntryId(entry.folder.id);
    case "conversation":
      return entry.row.id;
  }
}

// Made once: toLocaleDateString makes one for every conversation each time the list changes, 40 ms for a thousand.
const monthFormat = new Intl.DateTimeFormat(undefined, { month: "long", year: "numeric" });

/** Puts headings over conversations that are already in order: pinned, today, yesterday, the last week, then months. */
export function groupConversations(
  rows: readonly ConversationRow[],
  now: Date,
): readonly SidebarEntry[] {
  const today = startOfDay(now).getTime();
  const entries: SidebarEntry[] = [];
  let heading: string | null = null;
  for (const row of rows) {
    const words = row.isPinned ? sidebarText.pinned : nameDay(new Date(row.updatedAt), today);
    if (words !== heading) entries.push({ kind: "heading", words });
    heading = words;
    entries.push({ kind: "conversation", row, isInFolder: false });
  }
  return entries;
}

function nameDay(date: Date, today: number): string {
  // Rounded, because a day with a clock change is not 24 hours long.
  const daysAgo = Math.round((today - startOfDay(date).getTime()) / 86_400_000);
  if (daysAgo <= 0) return sidebarText.today;
  if (daysAgo === 1) return sidebarText.yesterday;
  if (daysAgo <= 7) return sidebarText.previousWeek;
  return monthFormat.format(date);
}

function startOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}
