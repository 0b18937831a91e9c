import { useState } from "react";
import type { SetAsideFolder } from "../../../../electron/shared/backup.ts";
import { call } from "../../../client.ts";
import { removeSetAside } from "../../../stores/backups.ts";
import { tell } from "../../../stores/notices.ts";
import { backupText } from "../../../text/backup.ts";
import { formatBytes, formatMoment } from "../../../text/format.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import archive from "../archive.module.css";
import classes from "./backups.module.css";

/** Archives that restoring replaced, until the person removes them. */
export function SetAsideList({ folders }: { readonly folders: readonly SetAsideFolder[] }) {
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <section className={archive.verify}>
      <div>
        <h2 className={archive.title}>{backupText.asideTitle}</h2>
        <p className={archive.hint}>{backupText.asideHint}</p>
      </div>
      <ul className={classes.list} aria-label={backupText.asideTitle}>
        {folders.map(({ name, setAsideAt, sizeBytes }) => (
          <li key={name} className={classes.item}>
            <div className={classes.words}>
              <p className={archive.title}>{backupText.asideOf(formatMoment(setAsideAt))}</p>
              <p className={archive.hint}>
                {name}, {formatBytes(sizeBytes)}
              </p>
            </div>
            <div className={classes.buttons}>
              <Button onClick={() => void call("setAside.show", { name }).then(tell)}>
                {backupText.showAside}
              </Button>
              <Button onClick={() => setRemoved(name)}>{backupText.removeAside}</Button>
            </div>
          </li>
        ))}
      </ul>
      {removed !== null && (
        <ConfirmDialog
          title={backupText.removeAsideTitle}
          description={
            <>
              <p>{backupText.removeAsideWords}</p>
              <p>{backupText.once}</p>
            </>
          }
          confirmLabel={backupText.removeAsideConfirm}
          isDangerous
          onConfirm={() => removeSetAside(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
    </section>
  );
}
