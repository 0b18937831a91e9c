import { useEffect } from "react";
import { refreshBackups, useBackups } from "../../../stores/backups.ts";
import { eraseText } from "../../../text/erase.ts";

/** Says what an erasure means for backups, where there are any: they keep it, and one that waits to be restored does not come. */
export function StillHeld() {
  const count = useBackups(
    (state) => state.state?.backups.filter(({ isOwn }) => isOwn).length ?? 0,
  );
  const isRestoreReady = useBackups((state) => state.state?.isRestoreReady === true);
  useEffect(() => void refreshBackups(), []);
  return (
    <>
      {count > 0 && <p>{eraseText.backupsHold}</p>}
      {isRestoreReady && <p>{eraseText.dropsRestore}</p>}
    </>
  );
}
