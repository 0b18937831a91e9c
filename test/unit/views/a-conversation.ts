import { defaultConversationSettings } from "../../../electron/shared/sampling.ts";
import type { ConversationRow } from "../../../renderer/library/rows.ts";

/** A conversation as the list has it, known by its title. */
export function aConversation(
  title: string,
  change: Partial<ConversationRow> = {},
): ConversationRow {
  const at = change.updatedAt ?? "2025-03-31T08:00:00.000Z";
  return {
    id: title,
    title,
    titledBy: "person",
    isPinned: false,
    settings: defaultConversationSettings,
    routing: { mode: null, isLocked: false },
    costUsd: 0,
    folderId: null,
    tags: [],
    isArchived: false,
    origin: null,
    createdAt: at,
    updatedAt: at,
    messageCount: 2,
    ...change,
  };
}
