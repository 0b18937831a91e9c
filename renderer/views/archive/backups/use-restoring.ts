import { useEffect, useRef, useState } from "react";
import type { BackupTask, RestorePreview } from "../../../../electron/shared/backup.ts";
import { call } from "../../../client.ts";
import { cancelBackupTask, refreshBackups } from "../../../stores/backups.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { showFailure, showToast, tell } from "../../../stores/notices.ts";
import { useSelection } from "../../../stores/selection.ts";
import { backupText } from "../../../text/backup.ts";

export interface Restoring {
  /** `null` while the backup is read. */
  readonly preview: RestorePreview | null;
  readonly isCopying: boolean;
  readonly restore: (options: { readonly withSettings: boolean }) => Promise<void>;
}

/** Of the dialog before: a new one begins only then, or it would find its own kind still at work. */
let ending: Promise<void> = Promise.resolve();

/**
 * Reads a backup, then copies it when asked, for as long as the dialog is open: closing it, however that is done, cancels
 * what is at work and says that nothing was changed.
 */
export function useRestoring(backupId: string): Restoring {
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [isCopying, setIsCopying] = useState(false);
  const task = useRef<BackupTask | null>(null);
  const isOpen = useRef(false);

  useEffect(() => {
    isOpen.current = true;
    let isCurrent = true;
    void ending.then(async () => {
      if (!isCurrent) return;
      task.current = "check";
      const answer = await call("backup.preview", { backupId });
      if (!isCurrent) return;
      task.current = null;
      if (answer.ok) return setPreview(answer.value);
      showFailure(answer.failure);
      closeDialog();
    });
    return () => {
      isCurrent = false;
      isOpen.current = false;
      if (task.current === null) return;
      ending = cancelBackupTask(task.current);
      showToast(task.current === "check" ? backupText.checkCancelled : backupText.restoreCancelled);
      task.current = null;
    };
  }, [backupId]);

  const restore = async ({ withSettings }: { readonly withSettings: boolean }) => {
    task.current = "restore";
    setIsCopying(true);
    const withDamage = preview?.isWhole === false;
    const answer = await call("backup.restore", { backupId, withSettings, withDamage });
    // It was ready just before the cancelling came.
    if (!isOpen.current && answer.ok) tell(await call("backup.cancelRestore", {}));
    else tell(answer);
    if (isOpen.current) {
      task.current = null;
      closeDialog();
      useSelection.getState().showArchive("backups");
    }
    await refreshBackups();
  };
  return { preview, isCopying, restore };
}
