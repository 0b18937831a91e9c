import { CircleCheck, Pin } from "lucide-react";
import { type MouseEvent, memo, useState } from "react";
import type { ConversationRow } from "../../library/rows.ts";
import { sidebarText } from "../../text/frame.ts";
import { organiseText } from "../../text/organise.ts";
import { showTitle } from "../../text/titles.ts";
import { classNames } from "../../ui/class-names.ts";
import { Spinner } from "../../ui/progress.tsx";
import { ConversationMenu } from "./conversation-menu.tsx";
import classes from "./conversation-list.module.css";
import { startDrag } from "./drag.ts";

interface ConversationItemProps {
  readonly row: ConversationRow;
  /** It is the one that is open. */
  readonly isSelected: boolean;
  /** It is one of those that something is to be done with. */
  readonly isChosen: boolean;
  readonly isInFolder: boolean;
  /** The one item of the list that Tab reaches. */
  readonly isTabStop: boolean;
  /** What its answer is doing, in words; `null` while none waits or is written. */
  readonly answering: string | null;
  readonly onPress: (id: string, event: MouseEvent) => void;
  readonly onRename: (id: string) => void;
}

/** One conversation in the list: open it, choose it, or choose from its menu, which a right click opens too. */
export const ConversationItem = memo(function ConversationItem(props: ConversationItemProps) {
  const { row, isSelected, isChosen, isInFolder, isTabStop, answering, onPress, onRename } = props;
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const title = showTitle(row.title);
  return (
    <div
      className={classNames(
        classes.item,
        isInFolder && classes.inFolder,
        isSelected && classes.selected,
        isChosen && classes.chosen,
      )}
      draggable
      onDragStart={(event) => startDrag(event, row.id)}
      onContextMenu={(event) => {
        event.preventDefault();
        setIsMenuOpen(true);
      }}
    >
      <div role="gridcell" className={classes.cell}>
        <button
          type="button"
          className={classes.open}
          data-entry-button
          data-conversation-id={row.id}
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isSelected ? "page" : undefined}
          title={describe(title, row.tags)}
          onClick={(event) => onPress(row.id, event)}
        >
          <span className={classes.title} dir="auto">
            {title}
          </span>
          {row.isPinned && isInFolder && (
            <Pin className={classes.mark} aria-label={sidebarText.pinned} />
          )}
          {answering !== null && (
            <span className={classes.answering} title={answering}>
              <Spinner label={answering} />
            </span>
          )}
          {isChosen && <CircleCheck className={classes.check} aria-hidden />}
        </button>
      </div>
      <div role="gridcell">
        <ConversationMenu
          row={row}
          isTabStop={isTabStop}
          isOpen={isMenuOpen}
          onOpenChange={setIsMenuOpen}
          onRename={onRename}
        />
      </div>
    </div>
  );
});

function describe(title: string, tags: readonly string[]): string {
  return tags.length === 0 ? title : `${title}\n${organiseText.tagList(tags.join(", "))}`;
}
