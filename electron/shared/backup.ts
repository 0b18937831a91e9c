import * as v from "valibot";

/** When backups are made and how many are kept; the folder is a setting of its own, which only main chooses. */
export const backupSettingsSchema = v.strictObject({
  schedule: v.picklist(["off", "daily", "weekly"]),
  /** The oldest beyond this many are removed after a new one was made. */
  keeps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
});

export type BackupSettings = v.InferOutput<typeof backupSettingsSchema>;

export const defaultBackupSettings: BackupSettings = { schedule: "off", keeps: 7 };
