import {
  Archive,
  ArchiveRestore,
  Download,
  FolderInput,
  Pin,
  PinOff,
  Tag,
  Trash2,
  X,
} from "lucide-react";
import { useEffect, useRef } from "react";
import type { ConversationRow } from "../../../library/rows.ts";
import { nothingChosen } from "../../../stores/choose.ts";
import { choose } from "../../../stores/conversation-list.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { openExport } from "../../../stores/exports.ts";
import { announce } from "../../../stores/notices.ts";
import { sidebarText } from "../../../text/frame.ts";
import { organiseText } from "../../../text/organise.ts";
import { IconButton } from "../../../ui/button.tsx";
import { shortcutOf } from "../../palette/start-shortcuts.ts";
import classes from "./organise.module.css";
import { archiveConversations, pinConversations } from "./organise-actions.ts";

/** How many conversations are chosen, and what can be done with all of them. */
export function ChosenBar({ chosen }: { readonly chosen: readonly ConversationRow[] }) {
  useCountAnnouncements(chosen.length);
  if (chosen.length === 0) return null;
  const conversationIds = chosen.map(({ id }) => id);
  const arePinned = chosen.every(({ isPinned }) => isPinned);
  const areArchived = chosen.every(({ isArchived }) => isArchived);
  return (
    <div className={classes.bar} role="group" aria-label={organiseText.chosenBar}>
      <div className={classes.barTop}>
        <span className={classes.barCount}>{organiseText.chosen(chosen.length)}</span>
        <IconButton
          size="small"
          tooltipSide="top"
          label={organiseText.clearChosen}
          shortcut={organiseText.escapeKey}
          icon={<X aria-hidden />}
          onClick={() => choose(nothingChosen)}
        />
      </div>
      <div className={classes.barActions}>
        <IconButton
          tooltipSide="top"
          label={organiseText.move}
          shortcut={shortcutOf("conversation.move")}
          icon={<FolderInput aria-hidden />}
          onClick={() => openDialog({ kind: "move-conversations", conversationIds })}
        />
        <IconButton
          tooltipSide="top"
          label={organiseText.tags}
          shortcut={shortcutOf("conversation.tag")}
          icon={<Tag aria-hidden />}
          onClick={() => openDialog({ kind: "tag-conversations", conversationIds })}
        />
        <IconButton
          tooltipSide="top"
          label={arePinned ? sidebarText.unpin : sidebarText.pin}
          icon={arePinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
          onClick={() => void pinConversations(conversationIds, !arePinned)}
        />
        <IconButton
          tooltipSide="top"
          label={areArchived ? organiseText.unarchive : organiseText.archive}
          shortcut={shortcutOf("conversation.archive")}
          icon={areArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
          onClick={() => void archiveConversations(conversationIds, !areArchived)}
        />
        <IconButton
          tooltipSide="top"
          label={organiseText.exportChosen}
          icon={<Download aria-hidden />}
          onClick={() => openExport({ kind: "some", conversationIds })}
        />
        <IconButton
          tooltipSide="top"
          label={organiseText.eraseChosen}
          icon={<Trash2 aria-hidden />}
          onClick={() => openDialog({ kind: "erase-conversations", conversationIds })}
        />
      </div>
    </div>
  );
}

/** Says the number to those who do not see the bar. */
function useCountAnnouncements(count: number): void {
  const before = useRef(0);
  useEffect(() => {
    if (count === before.current) return;
    before.current = count;
    announce(count === 0 ? organiseText.noneChosen : organiseText.chosen(count));
  }, [count]);
}
