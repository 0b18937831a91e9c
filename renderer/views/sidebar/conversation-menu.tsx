import {
  Archive,
  ArchiveRestore,
  Check,
  Download,
  Ellipsis,
  FolderInput,
  Pencil,
  Pin,
  PinOff,
  SlidersHorizontal,
  Tag,
  Trash2,
} from "lucide-react";
import type { ConversationRow } from "../../library/rows.ts";
import { toggleChoice } from "../../stores/choose.ts";
import { choose, useConversationList } from "../../stores/conversation-list.ts";
import { openConversationSettings, openDialog } from "../../stores/dialogs.ts";
import { exportText } from "../../text/export.ts";
import { sidebarText } from "../../text/frame.ts";
import { organiseText } from "../../text/organise.ts";
import { showTitle } from "../../text/titles.ts";
import { IconButton } from "../../ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { exportConversation } from "../archive/export/open-conversation.ts";
import { shortcutOf } from "../palette/start-shortcuts.ts";
import { askToErase } from "./conversation-actions.ts";
import classes from "./conversation-list.module.css";
import { archiveConversations, pinConversations } from "./organise/organise-actions.ts";

interface ConversationMenuProps {
  readonly row: ConversationRow;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onRename: (id: string) => void;
}

/** Everything that can be done with one conversation. */
export function ConversationMenu(props: ConversationMenuProps) {
  const { row, isTabStop, isOpen, onOpenChange, onRename } = props;
  const conversationIds = [row.id];
  return (
    <Menu
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <IconButton
          className={classes.actions}
          label={sidebarText.actions(showTitle(row.title))}
          icon={<Ellipsis aria-hidden />}
          size="small"
          tabIndex={isTabStop ? 0 : -1}
        />
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} shortcut="F2" onSelect={() => onRename(row.id)}>
        {sidebarText.rename}
      </MenuItem>
      <MenuItem
        icon={row.isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
        onSelect={() => void pinConversations(conversationIds, !row.isPinned)}
      >
        {row.isPinned ? sidebarText.unpin : sidebarText.pin}
      </MenuItem>
      <MenuItem
        icon={<FolderInput aria-hidden />}
        shortcut={shortcutOf("conversation.move")}
        onSelect={() => openDialog({ kind: "move-conversations", conversationIds })}
      >
        {organiseText.move}
      </MenuItem>
      <MenuItem
        icon={<Tag aria-hidden />}
        shortcut={shortcutOf("conversation.tag")}
        onSelect={() => openDialog({ kind: "tag-conversations", conversationIds })}
      >
        {organiseText.tags}
      </MenuItem>
      <MenuItem
        icon={row.isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        shortcut={shortcutOf("conversation.archive")}
        onSelect={() => void archiveConversations(conversationIds, !row.isArchived)}
      >
        {row.isArchived ? organiseText.unarchive : organiseText.archive}
      </MenuItem>
      <MenuItem
        icon={<Check aria-hidden />}
        shortcut={sidebarText.spaceKey}
        onSelect={() => choose(toggleChoice(useConversationList.getState().choice, row.id))}
      >
        {organiseText.select}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<SlidersHorizontal aria-hidden />}
        onSelect={() => openConversationSettings(row.id)}
      >
        {sidebarText.settings}
      </MenuItem>
      <MenuItem icon={<Download aria-hidden />} onSelect={() => exportConversation(row)}>
        {exportText.menu}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Trash2 aria-hidden />}
        shortcut={sidebarText.deleteKey}
        isDangerous
        onSelect={() => askToErase(row)}
      >
        {sidebarText.erase}
      </MenuItem>
    </Menu>
  );
}
