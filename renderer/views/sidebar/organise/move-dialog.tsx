import { useLiveQuery } from "dexie-react-hooks";
import { Folder, FolderMinus, FolderPlus } from "lucide-react";
import { useState } from "react";
import { foldName, maxFolderName, tidyName } from "../../../../electron/shared/organise.ts";
import { database } from "../../../library/library.ts";
import { useFolders } from "../../../library/queries.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { showFailure } from "../../../stores/notices.ts";
import { organiseText } from "../../../text/organise.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { PickItem, PickList } from "../../../ui/pick-list.tsx";
import { findNamed } from "./find-named.ts";
import { createFolder } from "./folder-actions.ts";
import { moveConversations } from "./organise-actions.ts";

/** Asks for the folder that conversations go to; a name that there is none of makes one. */
export function MoveDialog({ conversationIds }: { readonly conversationIds: readonly string[] }) {
  const [typed, setTyped] = useState("");
  const folders = useFolders() ?? [];
  const rows = useLiveQuery(() => database.conversations.bulkGet([...conversationIds])) ?? [];
  const places = new Set(rows.map((row) => row?.folderId ?? null));
  const isHere = (id: string | null): boolean => places.size === 1 && places.has(id);
  const isInFolder = folders.some(({ id }) => places.has(id));
  const name = tidyName(typed);
  const isTooLong = name.length > maxFolderName;
  const found = findNamed(folders, (folder) => folder.name, typed);
  const isNew =
    name !== "" && !isTooLong && !folders.some((other) => foldName(other.name) === foldName(name));
  const move = (folderId: string | null) => {
    closeDialog();
    void moveConversations(conversationIds, folderId);
  };
  const makeAndMove = async () => {
    const answer = await createFolder(name);
    if (!answer.ok) return showFailure(answer.failure);
    // It may take a moment until the window knows the new folder; its name is known already.
    closeDialog();
    await moveConversations(conversationIds, answer.value.folderId, name);
  };
  return (
    <Dialog title={organiseText.moveTitle(conversationIds.length)} onClose={closeDialog}>
      <PickList
        label={organiseText.moveFilter}
        placeholder={organiseText.moveFilter}
        typed={typed}
        onType={setTyped}
        problem={isTooLong ? organiseText.folderTooLong(maxFolderName, name.length) : null}
        emptyWords={organiseText.noFoldersYet}
      >
        {found.map((folder) => (
          <PickItem
            key={folder.id}
            value={`folder ${folder.id}`}
            icon={<Folder aria-hidden />}
            hint={isHere(folder.id) ? organiseText.isHere : undefined}
            onPick={() => move(folder.id)}
          >
            {folder.name}
          </PickItem>
        ))}
        {isNew && (
          <PickItem value="new" icon={<FolderPlus aria-hidden />} onPick={() => void makeAndMove()}>
            {organiseText.makeFolder(name)}
          </PickItem>
        )}
        {typed.trim() === "" && isInFolder && (
          <PickItem value="none" icon={<FolderMinus aria-hidden />} onPick={() => move(null)}>
            {organiseText.noFolder}
          </PickItem>
        )}
      </PickList>
    </Dialog>
  );
}
