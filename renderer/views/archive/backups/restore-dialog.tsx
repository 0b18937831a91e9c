import { useState } from "react";
import type { RestorePreview } from "../../../../electron/shared/backup.ts";
import { shareOf, useBackups } from "../../../stores/backups.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { backupText } from "../../../text/backup.ts";
import { formatMoment, formatNumber } from "../../../text/format.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import { Switch } from "../../../ui/switch.tsx";
import archive from "../archive.module.css";
import { Touched } from "../touched.tsx";
import { Problems } from "./problems.tsx";
import { RestoreDifference } from "./restore-difference.tsx";
import { RuleWarning } from "./rule-warning.tsx";
import { useRestoring } from "./use-restoring.ts";

/** Reads the backup, says what it is and what would change, and asks. */
export function RestoreDialog({ backupId }: { readonly backupId: string }) {
  const { preview, isCopying, restore } = useRestoring(backupId);
  const [withSettings, setWithSettings] = useState(false);
  const backup = useBackups(({ state }) =>
    state?.backups.find((candidate) => candidate.backupId === backupId),
  );
  const waits = useBackups(({ state }) => state?.isRestoreReady === true);
  return (
    <Dialog
      title={backupText.restoreTitle(backup === undefined ? "" : formatMoment(backup.madeAt))}
      isWide
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{backupText.cancel}</Button>
          <Button
            tone={preview?.isWhole === false ? "danger" : "primary"}
            disabled={preview?.isRestorable !== true || isCopying}
            onClick={() => void restore({ withSettings })}
          >
            {preview?.isWhole === false && preview.isRestorable
              ? backupText.restoreDamagedConfirm
              : backupText.restoreConfirm}
          </Button>
        </>
      }
    >
      {preview === null || isCopying ? (
        <Progress isCopying={isCopying} />
      ) : preview.isRestorable ? (
        <div className={archive.verify}>
          {waits && <Banner tone="warning">{backupText.replacesReady}</Banner>}
          {backup?.isOwn === false && <Banner tone="warning">{backupText.otherArchive}</Banner>}
          {preview.isWhole ? <Whole accepted={preview.accepted} /> : <Damage preview={preview} />}
          <RestoreDifference preview={preview} />
          <RuleWarning preview={preview} withSettings={withSettings} />
          <p>{backupText.restoreKeeps}</p>
          <Switch label={backupText.withSettings} isOn={withSettings} onChange={setWithSettings} />
        </div>
      ) : (
        <>
          <p>{backupText.damaged}</p>
          <Problems problems={preview.problems} />
        </>
      )}
    </Dialog>
  );
}

/** How far the reading or the copying is. */
function Progress({ isCopying }: { readonly isCopying: boolean }) {
  const progress = useBackups(({ state }) => state?.progress ?? null);
  const label = isCopying ? backupText.tasks.restore : backupText.checking;
  const cancellable = isCopying ? backupText.copyCancellable : backupText.checkCancellable;
  return (
    <div className={archive.verify}>
      <p>{label}</p>
      <ProgressBar label={label} value={shareOf(progress)} />
      <p className={archive.hint}>{cancellable}</p>
    </div>
  );
}

function Whole({ accepted }: Pick<RestorePreview, "accepted">) {
  const words = accepted > 0 ? backupText.acceptedIn(formatNumber(accepted)) : backupText.whole;
  return <p>{words}</p>;
}

/** What is wrong with a backup of a damaged archive, and what is lost in it. */
function Damage({ preview }: { readonly preview: RestorePreview }) {
  const { conversations, messages, problems, lost, touches } = preview;
  const contents = backupText.contents(formatNumber(conversations), formatNumber(messages));
  return (
    <Banner tone="danger">
      <p>{backupText.ofDamaged(contents)}</p>
      <Problems problems={problems} />
      {lost > 0 && <p>{backupText.ofDamagedLost(formatNumber(lost))}</p>}
      {touches.map((conversationId) => (
        <p key={conversationId}>
          <Touched conversationId={conversationId} />
        </p>
      ))}
      <p>{backupText.ofDamagedAdvice}</p>
    </Banner>
  );
}
