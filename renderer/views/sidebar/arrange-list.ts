import { foldName, holdsTag } from "../../../electron/shared/organise.ts";
import { wordFinder } from "../../library/arrange.ts";
import type { ConversationRow, FolderRow } from "../../library/rows.ts";
import type { ListFilter } from "../../stores/conversation-list.ts";
import { organiseText } from "../../text/organise.ts";
import { type SidebarEntry, groupConversations } from "./group.ts";

/** What the list is made of. */
export interface ListParts {
  /** Those that the words of the filter let pass, in order. */
  readonly rows: readonly ConversationRow[];
  readonly folders: readonly FolderRow[];
  readonly filter: ListFilter;
  readonly closedFolders: readonly string[];
  /** The conversation that is open is listed even where its folder is closed or it was archived. */
  readonly openId: string | null;
  readonly now: Date;
}

export interface ArrangedList {
  readonly entries: readonly SidebarEntry[];
  /** Tags of what is on this shelf, with how many have them, in the order of their names. */
  readonly tags: readonly TagCount[];
  /** How many more are on the shelf of archived ones, or would be with this filter. */
  readonly archivedCount: number;
}

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

export const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Lays the list out: pinned ones, folders with what is in them, then the rest by day; archived ones on a shelf of their own. */
export function arrangeList(parts: ListParts): ArrangedList {
  const { rows, filter, now } = parts;
  const archived = rows.filter(({ isArchived }) => isArchived);
  const onShelf =
    filter.shelf === "archived" ? archived : rows.filter(({ isArchived }) => !isArchived);
  const shown = onShelf.filter((row) => hasTags(row, filter.tags));
  return {
    entries:
      filter.shelf === "archived"
        ? groupConversations(shown, now)
        : [...openArchived(archived, parts), ...arrangeCurrent(shown, parts)],
    tags: countTags(onShelf),
    archivedCount: archived.filter((row) => hasTags(row, filter.tags)).length,
  };
}

/** Whether the list is narrowed down to some of what is on its shelf. */
export function isNarrowed({ words, tags }: ListFilter): boolean {
  return words.trim() !== "" || tags.length > 0;
}

/** The conversations that can be seen, from top to bottom. */
export function conversationIds(entries: readonly SidebarEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === "conversation" ? [entry.row.id] : []));
}

function openArchived(
  archived: readonly ConversationRow[],
  { openId, now }: ListParts,
): readonly SidebarEntry[] {
  const row = archived.find(({ id }) => id === openId);
  if (row === undefined) return [];
  const heading = { kind: "heading", words: organiseText.archivedHeading } as const;
  return [heading, ...groupConversations([row], now).slice(1)];
}

function arrangeCurrent(
  rows: readonly ConversationRow[],
  parts: ListParts,
): readonly SidebarEntry[] {
  const inFolders = new Map<string, ConversationRow[]>(parts.folders.map(({ id }) => [id, []]));
  const outside: ConversationRow[] = [];
  for (const row of rows) (inFolders.get(row.folderId ?? "") ?? outside).push(row);
  const pinned = outside.filter(({ isPinned }) => isPinned);
  const rest = outside.slice(pinned.length);
  return [
    ...groupConversations(pinned, parts.now),
    ...arrangeFolders(inFolders, parts),
    ...groupConversations(rest, parts.now),
  ];
}

function arrangeFolders(
  inFolders: ReadonlyMap<string, readonly ConversationRow[]>,
  { folders, filter, closedFolders, openId }: ListParts,
): readonly SidebarEntry[] {
  const narrowed = isNarrowed(filter);
  const closed = new Set(closedFolders);
  const isNamed = wordFinder(filter.words);
  const entries = folders
    .toSorted((a, b) => byName.compare(a.name, b.name))
    .flatMap((folder): readonly SidebarEntry[] => {
      const rows = inFolders.get(folder.id) ?? [];
      const isFound = filter.tags.length === 0 && isNamed(folder.name);
      if (narrowed && rows.length === 0 && !isFound) return [];
      const isOpen = narrowed || !closed.has(folder.id);
      const shown = isOpen ? rows : rows.filter(({ id }) => id === openId);
      return [
        { kind: "folder", folder, count: rows.length, isOpen },
        ...shown.map((row) => ({ kind: "conversation", row, isInFolder: true }) as const),
      ];
    });
  if (entries.length === 0) return [];
  return [{ kind: "heading", words: organiseText.folders }, ...entries];
}

function hasTags(row: ConversationRow, tags: readonly string[]): boolean {
  return tags.every((tag) => holdsTag(row.tags, tag));
}

/** Every tag that any of them has, as the first of them spells it, in the order of the names. */
export function countTags(rows: readonly ConversationRow[]): readonly TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const spelled of rows.flatMap(({ tags }) => tags)) {
    const { tag, count } = counts.get(foldName(spelled)) ?? { tag: spelled, count: 0 };
    counts.set(foldName(spelled), { tag, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => byName.compare(a.tag, b.tag));
}
