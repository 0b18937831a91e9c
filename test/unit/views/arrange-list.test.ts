import { expect, test } from "vitest";
import { arrangeConversations } from "../../../renderer/library/arrange.ts";
import type { ConversationRow } from "../../../renderer/library/rows.ts";
import {
  type ListParts,
  arrangeList,
  conversationIds,
} from "../../../renderer/views/sidebar/arrange-list.ts";
import { aConversation } from "./a-conversation.ts";

const now = new Date(2025, 2, 31, 20, 0);
const folders = [
  { id: "f10", name: "Chapter 10", createdAt: "" },
  { id: "f2", name: "chapter 2", createdAt: "" },
];
const rows = [
  aConversation("loose"),
  aConversation("dear", { isPinned: true }),
  aConversation("two", { folderId: "f2", tags: ["work"] }),
  aConversation("two, dear", { folderId: "f2", isPinned: true, tags: ["work", "Ada"] }),
  aConversation("lost its folder", { folderId: "gone" }),
  aConversation("away", { isArchived: true, tags: ["work"] }),
  aConversation("away from two", { isArchived: true, folderId: "f2" }),
];

function arrange(change: Partial<ListParts> = {}, all: readonly ConversationRow[] = rows) {
  const filter = { words: "", tags: [], shelf: "current", ...change.filter } as const;
  const parts = { folders, closedFolders: [], openId: null, now, ...change, filter };
  return arrangeList({ ...parts, rows: arrangeConversations(all, filter.words, folders) });
}

function shown(change: Partial<ListParts> = {}): readonly string[] {
  return arrange(change).entries.map((entry) => {
    if (entry.kind === "heading") return `# ${entry.words}`;
    if (entry.kind === "folder")
      return `${entry.isOpen ? "v" : ">"} ${entry.folder.name} (${entry.count})`;
    return entry.isInFolder ? `- ${entry.row.title}` : entry.row.title;
  });
}

const filter = { words: "", tags: [], shelf: "current" } as const;

test("pinned ones stand first, then folders by name with what is in them, then the rest by day", () => {
  expect(shown()).toEqual([
    "# Pinned",
    "dear",
    "# Folders",
    "v chapter 2 (2)",
    "- two, dear",
    "- two",
    "v Chapter 10 (0)",
    "# Today",
    "lost its folder",
    "loose",
  ]);
});

test("a closed folder hides what is in it, but for the conversation that is open", () => {
  expect(shown({ closedFolders: ["f2"] })).toContain("> chapter 2 (2)");
  expect(shown({ closedFolders: ["f2"] })).not.toContain("- two");
  const open = shown({ closedFolders: ["f2"], openId: "two" });
  expect(open.slice(2, 5)).toEqual(["# Folders", "> chapter 2 (2)", "- two"]);
});

test("words and tags narrow it down to what has all of them, and closed folders show what they have", () => {
  expect(shown({ filter: { ...filter, words: "two" }, closedFolders: ["f2"] })).toEqual([
    "# Folders",
    "v chapter 2 (2)",
    "- two, dear",
    "- two",
  ]);
  expect(shown({ filter: { ...filter, tags: ["work", "Ada"] } })).toEqual([
    "# Folders",
    "v chapter 2 (1)",
    "- two, dear",
  ]);
  expect(shown({ filter: { ...filter, tags: ["nowhere"] } })).toEqual([]);
});

test("a folder whose name is found shows what is in it, or that it is empty", () => {
  expect(shown({ filter: { ...filter, words: "CHAPTER" }, closedFolders: ["f2"] })).toEqual([
    "# Folders",
    "v chapter 2 (2)",
    "- two, dear",
    "- two",
    "v Chapter 10 (0)",
  ]);
  expect(shown({ filter: { ...filter, words: "chapter dear" } })).toEqual([
    "# Folders",
    "v chapter 2 (1)",
    "- two, dear",
  ]);
  expect(shown({ filter: { ...filter, words: "chapter", tags: ["Ada"] } })).toEqual([
    "# Folders",
    "v chapter 2 (1)",
    "- two, dear",
  ]);
});

test("archived ones are counted, on a shelf of their own, and listed among the rest only while open", () => {
  expect(arrange().archivedCount).toBe(2);
  expect(arrange({ filter: { ...filter, tags: ["work"] } }).archivedCount).toBe(1);
  expect(shown({ filter: { ...filter, shelf: "archived" } })).toEqual([
    "# Today",
    "away from two",
    "away",
  ]);
  expect(shown({ openId: "away" }).slice(0, 3)).toEqual(["# Archived", "away", "# Pinned"]);
});

test("the tags of the shelf are counted, in the order of their names", () => {
  expect(arrange().tags).toEqual([
    { tag: "Ada", count: 1 },
    { tag: "work", count: 2 },
  ]);
  expect(arrange({ filter: { ...filter, shelf: "archived" } }).tags).toEqual([
    { tag: "work", count: 1 },
  ]);
});

test("spelled in two ways it is one tag, listed and looked for as such", () => {
  const spelled = [
    aConversation("brought", { tags: ["work"] }),
    aConversation("written here", { tags: ["Work"] }),
  ];
  const { tags, entries } = arrange({ filter: { ...filter, tags: ["WORK"] } }, spelled);
  expect(tags).toEqual([{ tag: "Work", count: 2 }]);
  expect(conversationIds(entries)).toEqual(["written here", "brought"]);
});

test("each conversation stands in one place, however many there are", () => {
  const many = Array.from({ length: 2_000 }, (_, number) =>
    aConversation(`c${number}`, {
      isPinned: number % 7 === 0,
      folderId: number % 3 === 0 ? "f2" : null,
    }),
  );
  const ids = conversationIds(arrange({}, many).entries);
  expect(new Set(ids).size).toBe(2_000);
  expect(ids).toHaveLength(2_000);
});
