import { expect, test } from "vitest";
import { arrangeConversations } from "../../../renderer/library/arrange.ts";
import type { ConversationRow } from "../../../renderer/library/rows.ts";
import { titleFromPrompt } from "../../../renderer/library/projection/title.ts";
import { aConversation } from "../views/a-conversation.ts";

function conversation(id: string, title: string, day: number, isPinned = false): ConversationRow {
  return aConversation(title, { id, updatedAt: `2026-01-0${day}T00:00:00.000Z`, isPinned });
}

const rows = [
  conversation("a", "Résumé for Ada", 1),
  conversation("b", "Bread", 3),
  conversation("c", "Bread and salt", 2, true),
];

test("lists pinned conversations first, then the latest", () => {
  expect(arrangeConversations(rows, "").map(({ id }) => id)).toEqual(["c", "b", "a"]);
});

test("finds titles by all their words, without minding accents or case", () => {
  expect(arrangeConversations(rows, "ADA resume").map(({ id }) => id)).toEqual(["a"]);
  expect(arrangeConversations(rows, "bread salt").map(({ id }) => id)).toEqual(["c"]);
  expect(arrangeConversations(rows, "wine")).toEqual([]);
});

test("folds titles as the search folds words", () => {
  const found = (words: string, title: string): number =>
    arrangeConversations([conversation("x", title, 1)], words).length;
  expect(found("strasse", "Die lange Straße")).toBe(1);
  expect(found("straße", "Strasse")).toBe(1);
  expect(found("lodz", "Łódź")).toBe(1);
  expect(found("fi", "ﬁsh")).toBe(1);
  expect(found("की", "का")).toBe(0);
  expect(found(`${"a".repeat(70)}b`, `${"a".repeat(70)}c`)).toBe(0);
});

test("makes a title of whole words from a long prompt", () => {
  expect(titleFromPrompt("# Plan\n\nour trip")).toBe("Plan our trip");
  const title = titleFromPrompt(
    "Explain in three sentences how a bill becomes a law in a country far away from here",
  );
  expect(title).toBe("Explain in three sentences how a bill becomes a law in a…");
  expect([...titleFromPrompt("😀".repeat(100))]).toHaveLength(61);
  expect(titleFromPrompt("  \n ")).toBe("");
});
