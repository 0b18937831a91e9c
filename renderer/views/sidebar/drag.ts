import { type DragEvent, useState } from "react";
import { useConversationList } from "../../stores/conversation-list.ts";
import { moveConversations } from "./organise/organise-actions.ts";
import { readVisible } from "./read-list.ts";

const dragType = "application/x-freehold-conversations";

/** Takes a conversation along, or all that are chosen when it is one of them. */
export function startDrag(event: DragEvent, conversationId: string): void {
  const { ids } = useConversationList.getState().choice;
  const dragged = ids.has(conversationId) ? [...ids] : [conversationId];
  event.dataTransfer.setData(dragType, JSON.stringify(dragged));
  event.dataTransfer.effectAllowed = "move";
}

/** Makes something a place to drop conversations on: a folder, or no folder with `null`. */
export function useDropPlace(folderId: string | null) {
  const [isOver, setIsOver] = useState(false);
  const takes = (event: DragEvent): boolean => event.dataTransfer.types.includes(dragType);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        setIsOver(false);
        if (!takes(event)) return;
        event.preventDefault();
        // Only `startDrag` writes this type, in this window.
        const ids = JSON.parse(event.dataTransfer.getData(dragType)) as readonly string[];
        void moveSeen(ids, folderId);
      },
    },
  };
}

/** Nothing is done to what is out of sight: those that were chosen before their folder was closed stay in it. */
async function moveSeen(ids: readonly string[], folderId: string | null): Promise<void> {
  const visible = new Set(await readVisible());
  await moveConversations(
    ids.filter((id) => visible.has(id)),
    folderId,
  );
}
