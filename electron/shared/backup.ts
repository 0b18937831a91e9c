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
  /** Something was erased after it was made: it may still hold that. */
  readonly holdsErased: boolean;
}

/** An archive that a restored one replaced, kept in the profile until the person removes it. */
export interface SetAsideFolder {
  /** Its name in the profile folder. */
  readonly name: string;
  readonly setAsideAt: string;
  readonly sizeBytes: number;
}

export interface BackupProgress {
  readonly task: "backup" | "check" | "drill" | "restore";
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface BackupsState {
  /** As a person would write it; for reading only. `null`: none was chosen. */
  readonly shownFolder: string | null;
  /** Why the last attempt failed, or why the folder cannot be read now; `null` when all is well. */
  readonly problem: string | null;
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
  /** In plain words, the first ones; empty when it is whole. */
  readonly problems: readonly string[];
  readonly records: number;
  readonly conversations: number;
  readonly messages: number;
}

/** What restoring a backup would change. */
export interface RestorePreview extends BackupCheck {
  /** The present archive goes on from this backup: nothing in the backup is unknown to it. */
  readonly isEarlier: boolean;
  /** Conversations of the present archive that the backup lacks. */
  readonly onlyHere: number;
  /** Conversations of the backup that the present archive lacks. */
  readonly onlyThere: number;
}

const backupId = v.pipe(v.string(), v.regex(/^freehold-backup-[0-9TZ-]{1,40}$/));

const nothing = v.strictObject({});
const oneBackup = v.strictObject({ backupId });
const oneSetAside = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^archive-set-aside-[0-9TZ-]{1,40}$/)),
});

/** Inputs of the calls about backups; a part of the contract. */
export const backupInputs = {
  "backup.state": nothing,
  /** Opens the system's folder dialog. */
  "backup.chooseFolder": nothing,
  "backup.showFolder": nothing,
  "backup.make": nothing,
  /** Ends the task that is at work. */
  "backup.cancel": nothing,
  "backup.remove": v.strictObject({
    backupIds: v.pipe(v.array(backupId), v.minLength(1), v.maxLength(1_000)),
  }),
  /** Reads the whole backup and holds it against the present archive. */
  "backup.preview": oneBackup,
  /** Restores into a scratch place, checks it there and removes it again. */
  "backup.drill": oneBackup,
  /** The next start puts it in place and sets the present archive aside. */
  "backup.restore": v.strictObject({ backupId, withSettings: v.boolean() }),
  "backup.cancelRestore": nothing,
  "setAside.show": oneSetAside,
  "setAside.remove": oneSetAside,
  /** Ends Freehold and starts it again. */
  "app.restart": nothing,
} as const;

/** What they answer. */
export interface BackupOutputs {
  readonly "backup.state": BackupsState;
  readonly "backup.chooseFolder": { readonly hasChosen: boolean };
  readonly "backup.showFolder": null;
  readonly "backup.make": null;
  readonly "backup.cancel": null;
  readonly "backup.remove": null;
  readonly "backup.preview": RestorePreview;
  readonly "backup.drill": BackupCheck;
  readonly "backup.restore": null;
  readonly "backup.cancelRestore": null;
  readonly "setAside.show": null;
  readonly "setAside.remove": null;
  readonly "app.restart": null;
}
