import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import type { Place } from "../../electron/shared/organise.ts";
import { database } from "./library.ts";
import { type LibraryProgress, useProgress } from "./progress.ts";
import type { ConversationRow, FolderRow, MessageRow, RouteRow } from "./rows.ts";
import { arrangeConversations } from "./arrange.ts";

/**
 * Conversations whose title, or folder where `folders` are given, holds every word of `searchText`: pinned first, then
 * newest first. `undefined` while loading.
 */
export function useConversations(
  searchText: string,
  folders?: readonly FolderRow[],
): readonly ConversationRow[] | undefined {
  const rows = useLiveQuery(() => database.conversations.toArray());
  return useMemo(
    () => rows && arrangeConversations(rows, searchText, folders),
    [rows, searchText, folders],
  );
}

/** The folders there are, in no order. `undefined` while loading. */
export function useFolders(): readonly FolderRow[] | undefined {
  return useLiveQuery(() => database.folders.toArray());
}

/** One folder. `null` while loading, for none and for one that is gone. */
export function useFolder(id: string | null): FolderRow | null {
  const folder = useLiveQuery(
    async () => (id === null ? undefined : database.folders.get(id)),
    [id],
  );
  return folder ?? null;
}

/** The folders and tags of which everything stays on this device, by `placeKey`. None while loading. */
export function useKept(): ReadonlyMap<string, Place> {
  const rows = useLiveQuery(() => database.kept.toArray());
  return useMemo(() => new Map(rows?.map(({ key, place }) => [key, place])), [rows]);
}

/** One conversation. `undefined` while loading, `null` when there is none, for instance because it was erased. */
export function useConversation(id: string | null): ConversationRow | null | undefined {
  return useLiveQuery(
    async () => (id === null ? null : ((await database.conversations.get(id)) ?? null)),
    [id],
  );
}

/** One message, whole. `undefined` while loading, `null` when there is none. */
export function useMessage(id: string | null): MessageRow | null | undefined {
  return useLiveQuery(
    async () => (id === null ? null : ((await database.messages.get(id)) ?? null)),
    [id],
  );
}

/** Where an answer was asked for and why. `undefined` while loading, `null` when that is not known. */
export function useRoute(messageId: string | null): RouteRow | null | undefined {
  return useLiveQuery(
    async () => (messageId === null ? null : ((await database.routes.get(messageId)) ?? null)),
    [messageId],
  );
}

/** How far the library has come: not ready only at the start and while it is rebuilt. */
export function useLibraryProgress(): LibraryProgress {
  return useProgress();
}
