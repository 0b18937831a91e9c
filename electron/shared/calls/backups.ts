import * as v from "valibot";
import {
  type BackupCheck,
  type BackupsState,
  type RestorePreview,
  backupTasks,
} from "../backup.ts";
import { nothing } from "./inputs.ts";

const backupId = v.pipe(v.string(), v.regex(/^freehold-backup-[0-9TZ-]{1,40}$/));

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
  /** Ends such a task, where one is at work; another one that began meanwhile goes on. Answers once nothing of it is left. */
  "backup.cancel": v.strictObject({ task: v.picklist(backupTasks) }),
  "backup.remove": v.strictObject({
    backupIds: v.pipe(v.array(backupId), v.minLength(1), v.maxLength(1_000)),
  }),
  /** Reads the whole backup and holds it against the present archive. */
  "backup.preview": oneBackup,
  /** Restores into a scratch place, checks it there and removes it again. */
  "backup.drill": oneBackup,
  /** The next start puts it in place and sets the present archive aside. */
  "backup.restore": v.strictObject({
    backupId,
    withSettings: v.boolean(),
    /** The person saw what is wrong with it and wants what can be read of it. */
    withDamage: v.boolean(),
  }),
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
  readonly "backup.make": { readonly isWhole: boolean };
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
