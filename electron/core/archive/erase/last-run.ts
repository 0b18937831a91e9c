import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";
import { createSerial } from "../../serial.ts";

const moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const schema = v.strictObject({ lastRanAt: moment, setBackAt: v.nullable(moment) });

const dayMs = 24 * 60 * 60 * 1000;
/**
 * Longer than most people leave their computer alone. A clock that is wrong is mostly so by years: an empty battery, a
 * mistyped year. One that is off by less makes a rule erase that much too early, and no more.
 */
const longestAbsenceMs = 60 * dayMs;

/** When Freehold last ran, by a clock that was believed: what the clock of now is held against. Kept in a small file. */
export interface LastRun {
  /** In milliseconds since 1970; `null` when nothing is known of an earlier run. */
  atMs(): number | null;
  /** Whether the clock is further on than anyone is likely to have been away. */
  isInDoubt(nowMs: number): boolean;
  /**
   * The clock is believed. One that goes behind an earlier one is, once it has gone on for a day: before a machine with an
   * empty battery has asked for the time, it is years behind for a while. Counts at once; resolves when it is on disk, and
   * rejects with the file system's own error.
   */
  note(nowMs: number): Promise<void>;
}

interface Known {
  readonly atMs: number;
  /** When the clock was first seen behind `atMs`, by itself; `null` when it is not. */
  readonly setBackAtMs: number | null;
}

/** `newestMessageAtMs` stands for the last run where no file tells of it: an earlier version wrote none. */
export async function openLastRun(
  file: string,
  newestMessageAtMs: number | null,
): Promise<LastRun> {
  const saved = await readJsonFile(file, (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  }).catch(() => undefined);
  let known: Known | null = newestMessageAtMs === null ? null : at(newestMessageAtMs);
  if (saved !== undefined)
    known = {
      atMs: Date.parse(saved.lastRanAt),
      setBackAtMs: saved.setBackAt === null ? null : Date.parse(saved.setBackAt),
    };
  const serial = createSerial();
  return {
    atMs: () => known?.atMs ?? null,
    isInDoubt: (nowMs) => known !== null && nowMs - known.atMs > longestAbsenceMs,
    note: (nowMs) => {
      const { atMs, setBackAtMs } = known === null ? at(nowMs) : following(known, nowMs);
      known = { atMs, setBackAtMs };
      const setBackAt = setBackAtMs === null ? null : iso(setBackAtMs);
      const text = `${JSON.stringify({ lastRanAt: iso(atMs), setBackAt })}\n`;
      return serial.run(() => writeFileAtomically(file, text));
    },
  };
}

function following({ atMs, setBackAtMs }: Known, nowMs: number): Known {
  if (nowMs >= atMs) return at(nowMs);
  if (setBackAtMs === null || nowMs < setBackAtMs) return { atMs, setBackAtMs: nowMs };
  return nowMs - setBackAtMs < dayMs ? { atMs, setBackAtMs } : at(nowMs);
}

function at(atMs: number): Known {
  return { atMs, setBackAtMs: null };
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
