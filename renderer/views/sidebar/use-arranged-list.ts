import { useDeferredValue, useEffect, useMemo } from "react";
import { database } from "../../library/library.ts";
import { useConversations, useFolders } from "../../library/queries.ts";
import { filterList, useConversationList } from "../../stores/conversation-list.ts";
import { useSelection } from "../../stores/selection.ts";
import { useSettings } from "../../stores/settings.ts";
import { type ArrangedList, arrangeList } from "./arrange-list.ts";
import { useToday } from "./today.ts";

/** The list as it is shown; `undefined` while loading. */
export function useArrangedList(): ArrangedList | undefined {
  const filter = useDeferredValue(useConversationList((state) => state.filter));
  const folders = useFolders();
  const rows = useConversations(filter.words, folders);
  const closedFolders = useSettings((state) => state.settings.closedFolders);
  const openId = useSelection((state) => state.conversationId);
  const now = useToday();
  useShelfOfOpen(openId);
  return useMemo(
    () => rows && folders && arrangeList({ rows, folders, filter, closedFolders, openId, now }),
    [rows, folders, filter, closedFolders, openId, now],
  );
}

/** Opening a conversation that is at hand leaves the shelf of archived ones. */
function useShelfOfOpen(openId: string | null): void {
  useEffect(() => {
    if (openId === null) return;
    void database.conversations.get(openId).then((row) => {
      const { shelf } = useConversationList.getState().filter;
      if (shelf === "archived" && row?.isArchived !== true) filterList({ shelf: "current" });
    });
  }, [openId]);
}
