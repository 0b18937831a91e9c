import { database } from "../../library/library.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";

/** Shows what is in a folder or hides it; that is remembered. */
export function setFolderOpen(folderId: string, isOpen: boolean): void {
  const { closedFolders } = useSettings.getState().settings;
  if (closedFolders.includes(folderId) !== isOpen) return;
  const others = closedFolders.filter((id) => id !== folderId);
  void changeSettings({ closedFolders: isOpen ? others : [...others, folderId] });
}

/** All conversations of a folder, also those that are archived. */
export async function conversationsIn(folderId: string): Promise<readonly string[]> {
  const rows = await database.conversations.toArray();
  return rows.filter((row) => row.folderId === folderId).map(({ id }) => id);
}
