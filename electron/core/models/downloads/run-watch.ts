import type { Entry } from "./entry.ts";
import { receivedBytes, totalBytes } from "./parts.ts";
import { requireRoom } from "./room.ts";
import type { Timing } from "./timing.ts";

export interface RunWatchPorts {
  readonly announce: () => void;
  /** Never rejects. */
  readonly save: (entry: Entry) => Promise<void>;
  readonly timing: Timing;
}

/**
 * Notes the speed, announces and saves while a download runs, and ends it with "disk-full" before the disk has no room
 * left. Returns what stops it.
 */
export function watchRun(entry: Entry, { announce, save, timing }: RunWatchPorts): () => void {
  const note = (): void => {
    entry.run?.meter.note(performance.now(), receivedBytes(entry.saved.files));
    announce();
  };
  let isSaving = false;
  const keep = async (): Promise<void> => {
    if (isSaving) return;
    isSaving = true;
    await save(entry);
    const keptBytes = receivedBytes(entry.saved.files);
    const neededBytes = totalBytes(entry.saved.files) - keptBytes;
    await requireRoom(entry.dir, { neededBytes, keptBytes, spareBytes: 0 }).catch(
      (error: unknown) => entry.run?.controller.abort(error),
    );
    isSaving = false;
  };
  const timers = [
    setInterval(note, timing.announceEveryMs),
    setInterval(() => void keep(), timing.saveEveryMs),
  ];
  return () => timers.forEach((timer) => clearInterval(timer));
}
