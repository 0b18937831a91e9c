import * as v from "valibot";

/** When backups are made and how many are kept; the folder is a setting of its own, which only main chooses. */
export const backupSettingsSchema = v.strictObject({
  schedule: v.picklist(["off", "daily", "weekly"]),
  /** The oldest beyond this many are removed after a new one was made. */
  keeps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
});

export type BackupSettings = v.InferOutput<typeof backupSettingsSchema>;

export const defaultBackupSettings: BackupSettings = { schedule: "off", keeps: 7 };

/** A backup in the chosen folder, as its manifest tells it. */
export interface BackupSummary {
  /** Its folder's name. */
  readonly backupId: string;
  readonly madeAt: string;
  readonly sizeBytes: number;
  /** Records that still had their content. */
  readonly records: number;
  readonly conversations: number;
  readonly messages: number;
  /** Of its messages; `null` without any. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** It may hold what was erased: it was made before that, or the archive does not go on from it. */
  readonly holdsErased: boolean;
  /** As far as can be told it is of this archive; others are left alone, and can be restored. */
  readonly isOwn: boolean;
  /** The archive was damaged when it was made, and it is so too. */
  readonly isDamaged: boolean;
}

/** An archive that a restored one replaced, kept in the profile until the person removes it. */
export interface SetAsideFolder {
  /** Its name in the profile folder. */
  readonly name: string;
  readonly setAsideAt: string;
  readonly sizeBytes: number;
}

export const backupTasks = ["backup", "check", "drill", "restore"] as const;
export type BackupTask = (typeof backupTasks)[number];

export interface BackupProgress {
  readonly task: BackupTask;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface BackupsState {
  /** As a person would write it; for reading only. `null`: none was chosen. */
  readonly shownFolder: string | null;
  /**
   * Why the last attempt failed or left an old backup, or why the folder cannot be read now, or that the last one is of a
   * damaged archive; `null` when all is well.
   */
  readonly problem: string | null;
  /** The last whole one in this folder. */
  readonly lastGoodAt: string | null;
  /** When the next one is due; `null` without a schedule. */
  readonly nextAt: string | null;
  /** It is due already, and tried again within the hour. */
  readonly isDue: boolean;
  /** Newest first. */
  readonly backups: readonly BackupSummary[];
  readonly setAside: readonly SetAsideFolder[];
  readonly progress: BackupProgress | null;
  /** A restored archive waits for the next start. */
  readonly isRestoreReady: boolean;
}

/** What reading a whole backup came to. */
export interface BackupCheck {
  readonly isWhole: boolean;
  /** Its files are what was backed up: what is wrong with it was wrong with the archive by then. */
  readonly isRestorable: boolean;
  /** In plain words, the first ones; empty when it is whole. */
  readonly problems: readonly string[];
  /** Problems of the archive that the person had accepted by then. */
  readonly accepted: number;
  /** Records that are known to be lost. */
  readonly lost: number;
  /** Conversations that damaged records still name, the first ones. */
  readonly touches: readonly string[];
  readonly records: number;
  readonly conversations: number;
  readonly messages: number;
}

/** How much an archive holds. */
export interface Holdings {
  readonly conversations: number;
  readonly messages: number;
  /** When its newest message was written; `null` without one. */
  readonly newestAt: string | null;
}

/** What one of two archives has and the other lacks. */
export interface OnlyInOne {
  /** Whole conversations. */
  readonly conversations: number;
  /** The messages in those. */
  readonly messages: number;
  /** Conversations that both have, in which this one has messages of its own. */
  readonly goneOn: number;
  /** Those messages. */
  readonly goneOnMessages: number;
  /** When the newest of all these messages was written; `null` without one. */
  readonly newestAt: string | null;
}

/** Conversations that both have and a restoring would show as they were: how many by what differs. */
export interface RestoredState {
  readonly titles: number;
  /** Folder, tags, pin, put away or not. */
  readonly places: number;
  /** How they are answered and where their prompts may go. */
  readonly settings: number;
  readonly ratings: number;
  /** Not conversations: folders with another name or none, and folders and tags that stay on this device or no longer. */
  readonly folders: number;
}

/** What a rule would erase at the next start. */
export interface RuleEffect {
  readonly days: number;
  readonly conversations: number;
}

/** What restoring a backup would change. */
export interface RestorePreview extends BackupCheck {
  /** The present archive goes on from this backup; it may have been erased from since. */
  readonly isEarlier: boolean;
  readonly here: Holdings;
  readonly there: Holdings;
  /** Of the present archive: it would go. */
  readonly onlyHere: OnlyInOne;
  /** Of the backup: it would come. */
  readonly onlyThere: OnlyInOne;
  readonly goesBack: RestoredState;
  /** What the rule that erases what is old would take of the backup; `null` while it is off. */
  readonly rule: RuleEffect | null;
  /** The same for the rule in the backup's settings. */
  readonly ruleThere: RuleEffect | null;
}
