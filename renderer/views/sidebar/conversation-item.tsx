import { Download, Ellipsis, Pencil, Pin, PinOff, SlidersHorizontal, Trash2 } from "lucide-react";
import { type KeyboardEvent, memo } from "react";
import type { ConversationRow } from "../../library/rows.ts";
import { openConversationSettings } from "../../stores/dialogs.ts";
import { exportText } from "../../text/export.ts";
import { sidebarText } from "../../text/frame.ts";
import { IconButton } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { Spinner } from "../../ui/progress.tsx";
import { exportConversation } from "../archive/export/open-conversation.ts";
import { askToErase, togglePin } from "./conversation-actions.ts";
import classes from "./conversation-list.module.css";

interface ConversationItemProps {
  readonly row: ConversationRow;
  readonly isSelected: boolean;
  /** The one item of the list that Tab reaches. */
  readonly isTabStop: boolean;
  /** What its answer is doing, in words; `null` while none waits or is written. */
  readonly answering: string | null;
  readonly onOpen: (id: string) => void;
  readonly onRename: (id: string) => void;
}

/** One conversation in the list: open it, or choose from its menu. F2 renames, Delete asks to erase. */
export const ConversationItem = memo(function ConversationItem(props: ConversationItemProps) {
  const { row, isSelected, isTabStop, answering, onOpen, onRename } = props;
  const title = row.title || sidebarText.untitled;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "F2") onRename(row.id);
    if (event.key === "Delete") askToErase(row);
  };
  return (
    <div className={classNames(classes.item, isSelected && classes.selected)}>
      <button
        type="button"
        className={classes.open}
        data-conversation-id={row.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? "page" : undefined}
        title={title}
        onClick={() => onOpen(row.id)}
        onKeyDown={onKeyDown}
      >
        <span className={classes.title} dir="auto">
          {title}
        </span>
        {answering !== null && (
          <span className={classes.answering} title={answering}>
            <Spinner label={answering} />
          </span>
        )}
      </button>
      <Menu
        trigger={
          <IconButton
            className={classes.actions}
            label={sidebarText.actions(title)}
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
          onSelect={() => void togglePin(row)}
        >
          {row.isPinned ? sidebarText.unpin : sidebarText.pin}
        </MenuItem>
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
        <MenuItem icon={<Trash2 aria-hidden />} isDangerous onSelect={() => askToErase(row)}>
          {sidebarText.erase}
        </MenuItem>
      </Menu>
    </div>
  );
});
