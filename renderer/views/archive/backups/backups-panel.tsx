import { useEffect } from "react";
import type { BackupsState } from "../../../../electron/shared/backup.ts";
import { call } from "../../../client.ts";
import {
  backUpNow,
  cancelBackupTask,
  chooseBackupFolder,
  followBackups,
  refreshBackups,
  shareOf,
  useBackups,
} from "../../../stores/backups.ts";
import { tell } from "../../../stores/notices.ts";
import { backupText } from "../../../text/backup.ts";
import { formatMoment } from "../../../text/format.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { FactList } from "../../../ui/fact-list.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import archive from "../archive.module.css";
import { BackupList } from "./backup-list.tsx";
import classes from "./backups.module.css";
import { ScheduleFields } from "./schedule-fields.tsx";
import { SetAsideList } from "./set-aside-list.tsx";

/** Where backups go, when, how they stand, and what can be brought back. */
export function BackupsPanel() {
  const state = useBackups((backups) => backups.state);
  useEffect(followBackups, []);
  if (state === null) return <p className={archive.hint}>{backupText.loading}</p>;
  const isBusy = state.progress !== null;
  return (
    <div className={archive.panel}>
      <p className={archive.hint}>{backupText.intro}</p>
      {state.isRestoreReady && <RestoreReady />}
      {state.problem !== null && <Banner tone="warning">{state.problem}</Banner>}
      <div className={archive.action}>
        <div>
          <h2 className={archive.title}>{backupText.folder}</h2>
          <p className={archive.hint}>{state.shownFolder ?? backupText.noFolder}</p>
        </div>
        <span className={classes.buttons}>
          {state.shownFolder !== null && (
            <Button onClick={() => void call("backup.showFolder", {}).then(tell)}>
              {backupText.showFolder}
            </Button>
          )}
          <Button disabled={isBusy} onClick={() => void chooseBackupFolder()}>
            {state.shownFolder === null ? backupText.choose : backupText.change}
          </Button>
        </span>
      </div>
      {state.shownFolder !== null && (
        <>
          <ScheduleFields />
          <Standing state={state} />
          <BackupList backups={state.backups} isBusy={isBusy} />
        </>
      )}
      {state.setAside.length > 0 && <SetAsideList folders={state.setAside} />}
    </div>
  );
}

function Standing({ state }: { readonly state: BackupsState }) {
  const { lastGoodAt, nextAt, isDue, progress } = state;
  return (
    <section className={archive.verify}>
      <FactList
        facts={[
          {
            name: backupText.lastGood,
            value: lastGoodAt === null ? backupText.never : formatMoment(lastGoodAt),
          },
          {
            name: backupText.next,
            value:
              nextAt === null ? backupText.noNext : isDue ? backupText.soon : formatMoment(nextAt),
          },
        ]}
      />
      {progress === null ? (
        <div>
          <Button tone="primary" onClick={() => void backUpNow()}>
            {backupText.backUpNow}
          </Button>
        </div>
      ) : (
        <>
          <ProgressBar label={backupText.tasks[progress.task]} value={shareOf(progress)} />
          <div>
            <Button onClick={() => void cancelBackupTask(progress.task)}>
              {backupText.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function RestoreReady() {
  const cancel = async () => {
    tell(await call("backup.cancelRestore", {}));
    await refreshBackups();
  };
  return (
    <Banner
      actions={
        <>
          <Button tone="primary" onClick={() => void call("app.restart", {}).then(tell)}>
            {backupText.restart}
          </Button>
          <Button onClick={() => void cancel()}>{backupText.notAfterAll}</Button>
        </>
      }
    >
      {backupText.ready}
    </Banner>
  );
}
