import { expect, test } from "vitest";
import type { ConversationRow } from "../../../renderer/library/rows.ts";
import { groupConversations } from "../../../renderer/views/sidebar/group.ts";
import { aConversation } from "./a-conversation.ts";

const now = new Date(2025, 2, 31, 9, 0);

function row(title: string, updated: Date, isPinned = false): ConversationRow {
  return aConversation(title, { updatedAt: updated.toISOString(), isPinned });
}

function daysAgo(days: number, hours = 12): Date {
  return new Date(2025, 2, 31 - days, hours);
}

function grouped(rows: readonly ConversationRow[]): readonly string[] {
  return groupConversations(rows, now).flatMap((entry) => {
    if (entry.kind === "heading") return [`# ${entry.words}`];
    return entry.kind === "conversation" ? [entry.row.title] : [];
  });
}

test("conversations stand under the day they were last used on", () => {
  const rows = [
    row("this morning", daysAgo(0, 0)),
    row("last night", daysAgo(1, 23)),
    row("on the weekend", daysAgo(2)),
    row("a week ago", daysAgo(7)),
    row("longer ago", daysAgo(8)),
    row("before that", daysAgo(9)),
  ];
  expect(grouped(rows)).toEqual([
    "# Today",
    "this morning",
    "# Yesterday",
    "last night",
    "# Previous 7 days",
    "on the weekend",
    "a week ago",
    "# March 2025",
    "longer ago",
    "before that",
  ]);
});

test("pinned ones stand first, whenever they were used", () => {
  const rows = [row("old but dear", daysAgo(200), true), row("new", daysAgo(0))];
  expect(grouped(rows)).toEqual(["# Pinned", "old but dear", "# Today", "new"]);
});

test("the day of a change to summer time counts as one day", () => {
  // In Europe the 30th of March 2025 had 23 hours; elsewhere this is an ordinary day.
  expect(grouped([row("before the change", daysAgo(1, 1))])).toEqual([
    "# Yesterday",
    "before the change",
  ]);
});

test("a clock that went back leaves nothing in the future", () => {
  expect(grouped([row("tomorrow", daysAgo(-1))])).toEqual(["# Today", "tomorrow"]);
});

test("an empty list has no headings", () => {
  expect(grouped([])).toEqual([]);
});
