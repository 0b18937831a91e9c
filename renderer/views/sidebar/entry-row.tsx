import { type MouseEvent, memo } from "react";
import { maxFolderName, tidyName } from "../../../electron/shared/organise.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import type { FolderRow } from "../../library/rows.ts";
import { sidebarText } from "../../text/frame.ts";
import { organiseText } from "../../text/organise.ts";
import { classNames } from "../../ui/class-names.ts";
import { ConversationItem } from "./conversation-item.tsx";
import classes from "./conversation-list.module.css";
import { useDropPlace } from "./drag.ts";
import { FolderItem } from "./folder-item.tsx";
import { type SidebarEntry, entryId } from "./group.ts";
import { renameFolder } from "./organise/folder-actions.ts";
import { maxTitle, renameConversation } from "./organise/name-actions.ts";
import { RenameField } from "./rename-field.tsx";

interface EntryRowProps {
  readonly entry: SidebarEntry;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isRenamed: boolean;
  readonly answering: string | null;
  readonly onPress: (id: string, event: MouseEvent) => void;
  readonly onRename: (entryId: string) => void;
  readonly onRenamed: (entryId: string, byKeyboard: boolean) => void;
}

/** One line of the list, whatever stands in it. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, index, isChosen, isRenamed } = props;
  if (entry.kind === "heading") return <Heading words={entry.words} index={index} />;
  const isFolder = entry.kind === "folder";
  return (
    <div
      role="row"
      className={classes.slot}
      data-entry-id={entryId(entry)}
      aria-rowindex={index + 1}
      aria-level={!isFolder && entry.isInFolder ? 2 : 1}
      {...(isFolder ? { "aria-expanded": entry.isOpen } : { "aria-selected": isChosen })}
    >
      {isRenamed ? <NameField {...props} /> : <Content {...props} />}
    </div>
  );
});

/** A heading over some of them; conversations dropped on it are in no folder any more. */
function Heading({ words, index }: { readonly words: string; readonly index: number }) {
  const { isOver, handlers } = useDropPlace(null);
  return (
    <div role="row" aria-rowindex={index + 1} aria-level={1} {...handlers}>
      <div role="gridcell">
        <h3 className={classNames(classes.heading, isOver && classes.dropPlace)}>{words}</h3>
      </div>
    </div>
  );
}

function Content({
  entry,
  isSelected,
  isChosen,
  isTabStop,
  answering,
  onPress,
  onRename,
}: EntryRowProps) {
  if (entry.kind === "folder")
    return (
      <FolderItem
        folder={entry.folder}
        count={entry.count}
        isOpen={entry.isOpen}
        isTabStop={isTabStop}
        onRename={onRename}
      />
    );
  if (entry.kind === "heading") return null;
  return (
    <ConversationItem
      row={entry.row}
      isSelected={isSelected}
      isChosen={isChosen}
      isInFolder={entry.isInFolder}
      isTabStop={isTabStop}
      answering={answering}
      onPress={onPress}
      onRename={onRename}
    />
  );
}

function NameField({ entry, onRenamed }: EntryRowProps) {
  const id = entryId(entry);
  if (entry.kind === "heading" || id === null) return null;
  const onDone = (byKeyboard: boolean) => onRenamed(id, byKeyboard);
  return (
    <div role="gridcell" className={classes.cell}>
      {entry.kind === "folder" ? (
        <RenameField
          label={organiseText.folderName}
          name={entry.folder.name}
          maxLength={maxFolderName}
          onSave={(typed) => saveFolderName(entry.folder, typed)}
          onDone={onDone}
        />
      ) : (
        <RenameField
          label={sidebarText.renameLabel}
          name={tidyName(entry.row.title)}
          maxLength={maxTitle}
          onSave={async (typed) => {
            void renameConversation(entry.row, typed);
            return null;
          }}
          onDone={onDone}
        />
      )}
    </div>
  );
}

async function saveFolderName(folder: FolderRow, typed: string): Promise<Failure | null> {
  const name = tidyName(typed);
  if (name === "" || name === folder.name) return null;
  const answer = await renameFolder(folder.id, name);
  return answer.ok ? null : answer.failure;
}
