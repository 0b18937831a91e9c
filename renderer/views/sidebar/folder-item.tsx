import {
  CheckCheck,
  ChevronRight,
  Download,
  Ellipsis,
  Folder,
  FolderLock,
  FolderOpen,
  FolderX,
  Lock,
  LockOpen,
  Pencil,
} from "lucide-react";
import { memo, useState } from "react";
import { type Place, placeKey } from "../../../electron/shared/organise.ts";
import { useKept } from "../../library/queries.ts";
import type { FolderRow } from "../../library/rows.ts";
import { chooseAll } from "../../stores/choose.ts";
import { choose } from "../../stores/conversation-list.ts";
import { openExport } from "../../stores/exports.ts";
import { formatNumber } from "../../text/format.ts";
import { organiseText } from "../../text/organise.ts";
import { IconButton } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import classes from "./conversation-list.module.css";
import { useDropPlace } from "./drag.ts";
import { conversationsIn, setFolderOpen } from "./folder-actions.ts";
import { folderEntryId } from "./group.ts";
import { keepPlace, removeFolder } from "./organise/folder-actions.ts";

interface FolderItemProps {
  readonly folder: FolderRow;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onRename: (entryId: string) => void;
}

/** A folder in the list: open or close it, drop conversations on it, or choose from its menu. */
export const FolderItem = memo(function FolderItem(props: FolderItemProps) {
  const { folder, count, isOpen, isTabStop, onRename } = props;
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const { isOver, handlers } = useDropPlace(folder.id);
  const isKept = useKept().has(placeKey(placeOf(folder)));
  const Icon = isKept ? FolderLock : isOpen ? FolderOpen : Folder;
  return (
    <div
      className={classNames(classes.item, isOver && classes.dropPlace)}
      {...handlers}
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
          data-folder-id={folder.id}
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={organiseText.folderLabel(folder.name, count, isKept)}
          title={folder.name}
          onClick={() => setFolderOpen(folder.id, !isOpen)}
        >
          <ChevronRight
            className={classNames(classes.chevron, isOpen && classes.turned)}
            aria-hidden
          />
          <Icon className={classes.folderIcon} aria-hidden />
          <span className={classes.title} dir="auto">
            {folder.name}
          </span>
          <span className={classes.count}>{formatNumber(count)}</span>
        </button>
      </div>
      <div role="gridcell">
        <Menu
          isOpen={isMenuOpen}
          onOpenChange={setIsMenuOpen}
          trigger={
            <IconButton
              className={classes.actions}
              label={organiseText.folderActions(folder.name)}
              icon={<Ellipsis aria-hidden />}
              size="small"
              tabIndex={isTabStop ? 0 : -1}
            />
          }
        >
          <FolderMenuItems {...props} isKept={isKept} onRename={onRename} />
        </Menu>
      </div>
    </div>
  );
});

function placeOf({ id: folderId }: FolderRow): Place {
  return { type: "folder", folderId };
}

function FolderMenuItems({
  folder,
  count,
  isKept,
  onRename,
}: FolderItemProps & { readonly isKept: boolean }) {
  const chooseContents = async () => {
    setFolderOpen(folder.id, true);
    choose(chooseAll(await conversationsIn(folder.id)));
  };
  const exportContents = async () =>
    openExport({ kind: "some", conversationIds: await conversationsIn(folder.id) });
  return (
    <>
      <MenuItem
        icon={<Pencil aria-hidden />}
        shortcut="F2"
        onSelect={() => onRename(folderEntryId(folder.id))}
      >
        {organiseText.renameFolder}
      </MenuItem>
      <MenuItem
        icon={<CheckCheck aria-hidden />}
        isDisabled={count === 0}
        onSelect={() => void chooseContents()}
      >
        {organiseText.chooseInFolder}
      </MenuItem>
      <MenuItem
        icon={<Download aria-hidden />}
        isDisabled={count === 0}
        onSelect={() => void exportContents()}
      >
        {organiseText.exportFolder}
      </MenuItem>
      <MenuItem
        icon={isKept ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
        onSelect={() => void keepPlace(placeOf(folder), folder.name, !isKept)}
      >
        {isKept ? organiseText.release : organiseText.keep}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<FolderX aria-hidden />}
        onSelect={() => void removeFolder(folder.id, folder.name)}
      >
        {organiseText.removeFolder}
      </MenuItem>
    </>
  );
}
