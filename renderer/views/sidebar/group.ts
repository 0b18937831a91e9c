import type { ConversationRow } from "../../library/rows.ts";
import { sidebarText } from "../../text/frame.ts";

/** One line of the list: a heading, or a conversation under it. */
export type SidebarEntry =
  | { readonly kind: "heading"; readonly words: string }
  | { readonly kind: "conversation"; readonly row: ConversationRow };

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
    entries.push({ kind: "conversation", row });
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
