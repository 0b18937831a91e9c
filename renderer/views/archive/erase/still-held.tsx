import { useEffect } from "react";
import { refreshBackups, useBackups } from "../../../stores/backups.ts";
import { eraseText } from "../../../text/erase.ts";

/** Says that backups keep what is about to be erased, where there are any. */
export function StillHeld() {
  const count = useBackups(
    (state) => state.state?.backups.filter(({ isOwn }) => isOwn).length ?? 0,
  );
  useEffect(() => void refreshBackups(), []);
  return count === 0 ? null : <p>{eraseText.backupsHold}</p>;
}
