import type { Entry } from "./entry.ts";
import { receivedBytes, totalBytes } from "./transfer/parts.ts";
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
 * left. Returns what stops it, which resolves once nothing is being saved any more.
 */
export function watchRun(
  entry: Entry,
  { announce, save, timing }: RunWatchPorts,
): () => Promise<void> {
  const note = (): void => {
    entry.run?.meter.note(performance.now(), receivedBytes(entry.saved.files));
    announce();
  };
  let keeping: Promise<void> | null = null;
  const keep = async (): Promise<void> => {
    await save(entry);
    const keptBytes = receivedBytes(entry.saved.files);
    const neededBytes = totalBytes(entry.saved.files) - keptBytes;
    await requireRoom(entry.dir, { neededBytes, keptBytes, spareBytes: 0 }).catch(
      (error: unknown) => entry.run?.controller.abort(error),
    );
    keeping = null;
  };
  const timers = [
    setInterval(note, timing.announceEveryMs),
    setInterval(() => void (keeping ??= keep()), timing.saveEveryMs),
  ];
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await keeping;
  };
}
