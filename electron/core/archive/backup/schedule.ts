import type { SettingsStore } from "../../settings.ts";
import type { Backups } from "./backups.ts";

/** A timer of a day would stand still while the machine sleeps; a backup that failed is tried again as often. */
const lookEveryMs = 60 * 60 * 1000;

/** Makes backups when they are due. What goes wrong is in their state. Returns what stops it. */
export function scheduleBackups(
  backups: Pick<Backups, "make" | "dueAtMs">,
  settings: SettingsStore,
  nowMs: () => number,
): () => void {
  const look = (): void => {
    const dueAtMs = backups.dueAtMs();
    if (dueAtMs !== null && dueAtMs <= nowMs()) void backups.make().catch(() => undefined);
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  let last = settings.read();
  const stopFollowing = settings.onChanged((next) => {
    const isSame =
      next.backup.schedule === last.backup.schedule && next.backupDir === last.backupDir;
    last = next;
    if (!isSame) look();
  });
  return () => {
    stopFollowing();
    clearInterval(timer);
  };
}
