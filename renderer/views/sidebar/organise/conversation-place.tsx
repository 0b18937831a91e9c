import { Archive, Folder, FolderLock, Lock, Tag } from "lucide-react";
import { placeKey } from "../../../../electron/shared/organise.ts";
import { useConversation, useFolder, useKept } from "../../../library/queries.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { useSelection } from "../../../stores/selection.ts";
import { organiseText } from "../../../text/organise.ts";
import { BadgeButton } from "../../../ui/badge.tsx";
import { archiveConversations } from "./organise-actions.ts";
import classes from "./organise.module.css";

const namedTags = 2;

/** Where the open conversation is kept: its folder, its tags, and whether it was archived; each can be changed there. */
export function ConversationPlace() {
  const conversation = useConversation(useSelection((state) => state.conversationId));
  const folder = useFolder(conversation?.folderId ?? null);
  const kept = useKept();
  if (!conversation) return null;
  const { tags, isArchived } = conversation;
  if (folder === null && tags.length === 0 && !isArchived) return null;
  const conversationIds = [conversation.id];
  const isFolderKept =
    folder !== null && kept.has(placeKey({ type: "folder", folderId: folder.id }));
  const isTagKept = tags.some((tag) => kept.has(placeKey({ type: "tag", tag })));
  return (
    <div className={classes.place} role="group" aria-label={organiseText.place}>
      {isArchived && (
        <BadgeButton
          tone="warning"
          icon={<Archive aria-hidden />}
          aria-label={organiseText.isArchived}
          title={organiseText.isArchived}
          onClick={() => void archiveConversations(conversationIds, false)}
        >
          {organiseText.archivedShelf}
        </BadgeButton>
      )}
      {folder !== null && (
        <BadgeButton
          icon={isFolderKept ? <FolderLock aria-hidden /> : <Folder aria-hidden />}
          aria-label={organiseText.inFolder(folder.name)}
          title={organiseText.inFolder(folder.name)}
          onClick={() => openDialog({ kind: "move-conversations", conversationIds })}
        >
          <span className={classes.placeWords}>{folder.name}</span>
        </BadgeButton>
      )}
      {tags.length > 0 && (
        <BadgeButton
          icon={isTagKept ? <Lock aria-hidden /> : <Tag aria-hidden />}
          aria-label={organiseText.hasTags(tags.join(", "))}
          title={organiseText.hasTags(tags.join(", "))}
          onClick={() => openDialog({ kind: "tag-conversations", conversationIds })}
        >
          <span className={classes.placeWords}>{describeTags(tags)}</span>
        </BadgeButton>
      )}
    </div>
  );
}

function describeTags(tags: readonly string[]): string {
  const named = tags.slice(0, namedTags).join(", ");
  return tags.length > namedTags ? organiseText.andMoreTags(named, tags.length - namedTags) : named;
}
