import { useState } from "react";
import type { BackupSummary } from "../../../../electron/shared/backup.ts";
import { type Drilled, drillBackup, removeBackups, useBackups } from "../../../stores/backups.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { backupText } from "../../../text/backup.ts";
import { formatBytes, formatDay, formatMoment, formatNumber } from "../../../text/format.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import archive from "../archive.module.css";
import classes from "./backups.module.css";
import { Problems } from "./problems.tsx";

interface BackupListProps {
  readonly backups: readonly BackupSummary[];
  readonly isBusy: boolean;
}

/** The backups in the folder, newest first, with what can be done with each. */
export function BackupList({ backups, isBusy }: BackupListProps) {
  const [removed, setRemoved] = useState<BackupSummary | null>(null);
  const [isRemovingErased, setIsRemovingErased] = useState(false);
  const drilled = useBackups((state) => state.drilled);
  const holding = backups.filter(({ isOwn, holdsErased }) => isOwn && holdsErased);
  // One that is gone needs no report any more.
  const isDrilledHere = backups.some(({ backupId }) => backupId === drilled?.backupId);
  return (
    <section className={archive.verify}>
      <div>
        <h2 className={archive.title}>{backupText.listTitle}</h2>
        <p className={archive.hint}>{backupText.drillHint}</p>
      </div>
      {holding.length > 0 && (
        <Banner
          tone="warning"
          actions={
            <Button disabled={isBusy} onClick={() => setIsRemovingErased(true)}>
              {backupText.removeErased}
            </Button>
          }
        >
          {backupText.erasedWords(formatNumber(holding.length))}
        </Banner>
      )}
      {drilled !== null && isDrilledHere && <DrillReport drilled={drilled} />}
      {backups.length === 0 && <p className={archive.hint}>{backupText.none}</p>}
      <ul className={classes.list} aria-label={backupText.listTitle}>
        {backups.map((backup) => (
          <BackupItem
            key={backup.backupId}
            backup={backup}
            isBusy={isBusy}
            onDrill={() => void drillBackup(backup.backupId, backup.madeAt)}
            onRemove={() => setRemoved(backup)}
          />
        ))}
      </ul>
      {removed !== null && (
        <ConfirmDialog
          title={backupText.removeTitle}
          description={
            <>
              <p>{backupText.removeWords}</p>
              <p>{backupText.once}</p>
            </>
          }
          confirmLabel={backupText.removeConfirm}
          isDangerous
          onConfirm={() => removeBackups([removed.backupId])}
          onClose={() => setRemoved(null)}
        />
      )}
      {isRemovingErased && (
        <ConfirmDialog
          title={backupText.removeErasedTitle}
          description={
            <>
              <p>{backupText.removeErasedWords(formatNumber(holding.length))}</p>
              <p>{backupText.once}</p>
            </>
          }
          confirmLabel={backupText.removeErasedConfirm}
          isDangerous
          onConfirm={() => removeBackups(holding.map(({ backupId }) => backupId))}
          onClose={() => setIsRemovingErased(false)}
        />
      )}
    </section>
  );
}

interface BackupItemProps {
  readonly backup: BackupSummary;
  readonly isBusy: boolean;
  readonly onDrill: () => void;
  readonly onRemove: () => void;
}

function BackupItem({ backup, isBusy, onDrill, onRemove }: BackupItemProps) {
  const { backupId, madeAt, sizeBytes, conversations, messages, firstAt, lastAt } = backup;
  const moment = formatMoment(madeAt);
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <p className={archive.title}>{moment}</p>
        <p className={archive.hint}>
          {backupText.contents(formatNumber(conversations), formatNumber(messages))},{" "}
          {formatBytes(sizeBytes)}
        </p>
        {firstAt !== null && lastAt !== null && (
          <p className={archive.hint}>{backupText.span(formatDay(firstAt), formatDay(lastAt))}</p>
        )}
        {!backup.isOwn && <p className={classes.warning}>{backupText.isForeign}</p>}
        {backup.isDamaged && <p className={classes.warning}>{backupText.isDamaged}</p>}
        {backup.holdsErased && <p className={classes.warning}>{backupText.holdsErased}</p>}
      </div>
      <div className={classes.buttons}>
        <Button disabled={isBusy} aria-label={backupText.drillOf(moment)} onClick={onDrill}>
          {backupText.drill}
        </Button>
        <Button
          disabled={isBusy}
          aria-label={backupText.restoreOf(moment)}
          onClick={() => openDialog({ kind: "restore-backup", backupId })}
        >
          {backupText.restore}
        </Button>
        {backup.isOwn && (
          <Button disabled={isBusy} aria-label={backupText.removeOf(moment)} onClick={onRemove}>
            {backupText.remove}
          </Button>
        )}
      </div>
    </li>
  );
}

function DrillReport({ drilled: { madeAt, check } }: { readonly drilled: Drilled }) {
  const moment = formatMoment(madeAt);
  if (check.isWhole)
    return <Banner>{backupText.drillGood(moment, formatNumber(check.records))}</Banner>;
  return (
    <Banner tone="danger">
      <p>{check.isRestorable ? backupText.drillOfDamaged(moment) : backupText.drillBad(moment)}</p>
      <Problems problems={check.problems} />
    </Banner>
  );
}
