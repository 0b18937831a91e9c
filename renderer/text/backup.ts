/** Words about backups and restoring. */
export const backupText = {
  intro:
    "A backup is a plain folder with a copy of the archive and of the settings, never of keys. It is read back whole after it was written. What did not change since the last one takes no room twice.",
  folder: "Folder",
  noFolder: "No folder was chosen yet. Best is one on another disk.",
  choose: "Choose folder…",
  change: "Change folder…",
  showFolder: "Show folder",
  schedule: "Make backups",
  schedules: { off: "Only when asked", daily: "Every day", weekly: "Every week" },
  keeps: "Backups to keep",
  keepsHint:
    "The oldest beyond this many are removed after a new one was made, unless the archive is damaged. Those of another archive, or with something that this one lacks, stay.",
  lastGood: "Last good backup",
  never: "None yet",
  next: "Next one",
  noNext: "When you ask for it",
  soon: "Within the hour",
  backUpNow: "Back up now",
  made: "A backup was made and read back whole.",
  madeOfDamaged: "A backup was made, but the archive is damaged, and so is the backup.",
  tasks: {
    backup: "Backing up…",
    check: "Checking the backup…",
    drill: "Restoring into a scratch place…",
    restore: "Copying the backup…",
  },
  cancel: "Cancel",

  listTitle: "Backups in this folder",
  none: "There are none yet.",
  contents: (conversations: string, messages: string) =>
    `${conversations} ${conversations === "1" ? "conversation" : "conversations"}, ${messages} ${messages === "1" ? "message" : "messages"}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  holdsErased: "May hold what was erased",
  isForeign: "Of another archive, as far as can be told; it is not removed here",
  isDamaged: "Made of a damaged archive: it holds only what could still be read",
  drill: "Try a restore",
  drillOf: (moment: string) => `Try a restore of ${moment}`,
  drillHint:
    "A tried restore goes into a scratch place, where every record is checked; then it is removed again.",
  drillGood: (moment: string, records: string) =>
    `The restore drill of the backup of ${moment} went well: ${records} records, as many as were backed up, and every hash holds.`,
  drillBad: (moment: string) => `The restore drill of the backup of ${moment} found problems:`,
  drillOfDamaged: (moment: string) =>
    `The files of the backup of ${moment} are as they were backed up, but the archive was damaged by then, so these problems are in the backup too:`,
  drillBadElsewhere: (moment: string) =>
    `The restore drill of the backup of ${moment} found problems. The archive was not touched. Look under Backups for what is wrong with it.`,
  showDrill: "Show",
  restore: "Restore…",
  restoreOf: (moment: string) => `Restore ${moment}…`,
  remove: "Remove…",
  removeOf: (moment: string) => `Remove the backup of ${moment}…`,
  removeTitle: "Remove this backup?",
  removeWords: "Its files are deleted from the backup folder. The archive is not touched.",
  removeConfirm: "Remove backup",
  erasedWords: (count: string) =>
    count === "1"
      ? "1 backup was made before something was erased, or the present archive does not go on from it. It may still hold what was erased."
      : `${count} backups were made before something was erased, or the present archive does not go on from them. They may still hold what was erased.`,
  removeErased: "Remove them…",
  removeErasedTitle: "Remove the backups that may hold what was erased?",
  removeErasedWords: (count: string) =>
    `${count === "1" ? "1 backup is" : `${count} backups are`} deleted from the backup folder. What is only in ${count === "1" ? "it" : "them"} is gone then. Make a new one afterwards.`,
  removeErasedConfirm: "Remove backups",

  restoreTitle: (moment: string) => `Restore the backup of ${moment}?`,
  checking: "Reading the whole backup…",
  acceptedIn: (count: string) =>
    `Every record that was backed up is there. It holds ${count === "1" ? "1 problem" : `${count} problems`} of the archive that you accepted before.`,
  whole: "It is whole: every record that was backed up is there, and every hash holds.",
  damaged: "It is damaged, so it cannot be restored:",
  ofDamaged: (contents: string) =>
    `The archive was damaged when this backup was made, and so is the backup. What can be read in it: ${contents}.`,
  ofDamagedLost: (lost: string) =>
    `Known to be lost in it: ${lost === "1" ? "1 record" : `${lost} records`}.`,
  ofDamagedAdvice:
    "If an earlier backup is whole, it may still hold what is lost here. Restoring this one brings the damage with it.",
  restoreDamagedConfirm: "Restore with the damage",
  otherArchive:
    "This is a backup of another archive, as far as can be told: another profile's, or another machine's. All of that takes the place of what is here now.",
  restoreKeeps:
    "It takes the place of the present archive at the next start. The present one is set aside in the profile folder until you remove it.",
  withSettings: "Bring back the settings of that day too",
  restoreConfirm: "Restore",
  replacesReady:
    "A restored archive waits for the next start already. It is dropped as soon as copying this one begins, even if you cancel that or it fails.",
  checkCancellable: "Nothing is changed yet. Closing this cancels it.",
  copyCancellable: "The archive stays as it is until the next start. Closing this cancels it.",
  checkCancelled: "Reading the backup was cancelled. Nothing was changed.",
  restoreCancelled:
    "Restoring was cancelled: nothing waits for the next start, and the archive stays as it is.",
  ready: "A restored archive is ready. It takes its place when Freehold starts again.",
  dropped:
    "Something was erased, so the backup that waited for the next start is not restored: it may hold that too. The archive stays as it is; to go back all the same, restore the backup again.",
  restart: "Restart now",
  notAfterAll: "Do not restore",

  asideTitle: "Archives set aside",
  asideHint:
    "Replaced by a restored one, and kept in the profile folder. What you erase is erased there too. A rule that erases what is old goes by the messages and pins there.",
  asideOf: (moment: string) => `Set aside ${moment}`,
  showAside: "Show",
  removeAside: "Remove…",
  removeAsideTitle: "Remove this archive?",
  removeAsideWords:
    "Everything in it that is in no backup and not in the present archive is gone then.",
  removeAsideConfirm: "Remove archive",
  once: "This cannot be undone.",
  loading: "Looking at the backups…",
} as const;
