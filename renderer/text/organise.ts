/** Words about putting conversations in order: folders, tags, the archive shelf and choosing many. */
export const organiseText = {
  folders: "Folders",
  archivedHeading: "Archived",
  newFolder: "New folder",
  newFolderMenu: "New folder…",
  folderName: "Name of the folder",
  createFolder: "Create folder",
  cancel: "Cancel",
  renameFolder: "Rename",
  removeFolder: "Remove folder",
  keep: "Keep on this device",
  release: "No longer keep on this device",
  kept: (type: "folder" | "tag", name: string) =>
    `Everything ${within(type)} “${name}” stays on this device.`,
  released: (type: "folder" | "tag", name: string) =>
    `What is ${within(type)} “${name}” may leave this device again, as far as your policy lets it.`,
  freed: (count: number) =>
    count === 1
      ? "No folder or tag keeps it on this device any more."
      : `No folder or tag keeps ${countOf(count)} of them on this device any more.`,
  folderActions: (name: string) => `Actions for folder ${name}`,
  folderLabel: (name: string, count: number, isKept: boolean) =>
    `${name}, ${countOf(count)}${isKept ? ", stays on this device" : ""}`,
  chooseInFolder: "Select all in it",
  exportFolder: "Export…",
  folderMade: (name: string) => `Folder “${name}” was made.`,
  folderRemoved: (name: string, count: number) =>
    count === 0
      ? `Folder “${name}” was removed.`
      : `Folder “${name}” was removed; its ${countOf(count)} stayed.`,

  move: "Move to folder…",
  moveTitle: (count: number) => (count === 1 ? "Move to a folder" : `Move ${countOf(count)}`),
  moveFilter: "Find or name a folder",
  noFolder: "No folder",
  makeFolder: (name: string) => `New folder “${name}”`,
  isHere: "Here now",
  noFoldersYet: "Type a name to make the first folder.",
  /** One by its title, several by their number, in what is said of them. */
  named: (titles: readonly string[]) =>
    titles.length === 1 ? `“${titles[0]}”` : countOf(titles.length),
  moved: (what: string, name: string | null) =>
    name === null ? `Took ${what} out of all folders.` : `Moved ${what} to “${name}”.`,

  tags: "Tags…",
  tagsTitle: (count: number) => (count === 1 ? "Tags" : `Tags of ${countOf(count)}`),
  tagFilter: "Find or name a tag",
  makeTag: (name: string) => `New tag “${name}”`,
  noTagsYet: "Type a word to make the first tag.",
  onSome: (count: number) => `on ${count}`,
  done: "Done",
  tagChanged: (what: string, tag: string, hasTag: boolean) =>
    hasTag ? `Tagged ${what}: ${tag}.` : `Took tag ${tag} off ${what}.`,
  isOnAlready: (tag: string) => `“${tag}” is on already. Click it to take it off.`,
  tagTooLong: (longest: number, length: number) =>
    `A tag can have ${longest} characters; this has ${length}.`,
  folderTooLong: (longest: number, length: number) =>
    `The name of a folder can have ${longest} characters; this has ${length}.`,
  tooManyTags: "A conversation can have 50 tags. Take one away first.",
  tagFilterButton: "Filter by tag",
  tagsShown: "Shown: only what has every one of these tags",
  tagActions: (tag: string) => `Actions for tag ${tag}`,
  dropTag: (tag: string) => `Stop filtering by ${tag}`,

  pinned: (what: string) => `Pinned ${what}.`,
  unpinned: (what: string) => `Unpinned ${what}.`,
  renamed: (name: string) => `Renamed to “${name}”.`,

  archive: "Archive",
  unarchive: "Unarchive",
  archived: (what: string) => `Archived ${what}.`,
  unarchived: (what: string) => `Put ${what} back into the list.`,
  archivedShelf: "Archived",
  archivedCount: (count: number) => `Archived conversations: ${count}`,
  leaveShelf: "Back to all conversations",
  nothingArchived: "Nothing is archived",
  nothingArchivedHint: "What you archive is out of the way here, and still found by every search.",
  nothingTagged: "No conversation has these tags.",

  select: "Select",
  chosen: (count: number) => `${count} selected`,
  noneChosen: "Nothing selected",
  chosenBar: "Selected conversations",
  clearChosen: "Clear selection",
  exportChosen: "Export…",
  eraseChosen: "Erase…",

  escapeKey: "Esc",
  isArchived: "Archived. Put it back into the list",
  andMoreTags: (named: string, count: number) => `${named} and ${count} more`,

  undo: "Undo",
  redo: "Redo",
  undone: (words: string) => `Undone: ${words}`,
  notUndone: (words: string, why: string) => `Not undone: ${words} ${why}`,
  notRedone: (words: string, why: string) => `Not done again: ${words} ${why}`,
  cannotUndo: (words: string, next: string | null) =>
    next === null
      ? `This cannot be undone: ${words}`
      : `This cannot be undone: ${words} Undo once more to go further back, to: ${next}`,
  leftAlone: ({ erased, changed, homeless }: LeftAlone) =>
    [
      ...(erased > 0 ? [`${countOf(erased)} erased since.`] : []),
      ...(changed > 0 ? [`${countOf(changed)} changed since, and left as it is.`] : []),
      ...(homeless > 0 ? [`${countOf(homeless)} left alone: the folder is no longer there.`] : []),
    ].join(" "),
  folderGone: "The folder is no longer there.",
  folderChanged: "The folder has another name by now.",
  folderKept: "What is in the folder stays on this device.",
  folderFull: "There are conversations in the folder.",
  nameTaken: (name: string) => `There is another folder called “${name}” by now.`,
  place: "Folder, tags and archive",
  inFolder: (name: string) => `In folder ${name}. Move it`,
  tagList: (tags: string) => `Tags: ${tags}`,
  hasTags: (tags: string) => `Tags: ${tags}. Change them`,
} as const;

/** How many conversations an undoing left alone, and why. */
interface LeftAlone {
  readonly erased: number;
  readonly changed: number;
  readonly homeless: number;
}

function within(type: "folder" | "tag"): string {
  return type === "folder" ? "in" : "tagged";
}

function countOf(count: number): string {
  return count === 1 ? "1 conversation" : `${count} conversations`;
}
