import { writeDollars } from "../../electron/shared/dollars.ts";

/**
 * How numbers, sizes and times are written, in the person's own language. Formats are kept: making one takes fifty times as
 * long as using it, which is felt in lists that change with every key.
 */

const numberFormats = new Map<string, Intl.NumberFormat>();

function writeNumber(amount: number, fewestDigits: number, mostDigits: number): string {
  const key = `${fewestDigits} ${mostDigits}`;
  const format =
    numberFormats.get(key) ??
    new Intl.NumberFormat(undefined, {
      minimumFractionDigits: fewestDigits,
      maximumFractionDigits: mostDigits,
    });
  numberFormats.set(key, format);
  return format.format(amount);
}

/** The system's time zone may change while the window is open, so formats of times are made anew now and then. */
const timeFormatMs = 60_000;

function keepTimeFormat(options: Intl.DateTimeFormatOptions): (iso: string) => string {
  let format = new Intl.DateTimeFormat(undefined, options);
  let madeAtMs = Date.now();
  return (iso) => {
    const nowMs = Date.now();
    if (Math.abs(nowMs - madeAtMs) >= timeFormatMs) {
      format = new Intl.DateTimeFormat(undefined, options);
      madeAtMs = nowMs;
    }
    const at = new Date(iso);
    return Number.isNaN(at.getTime()) ? String(at) : format.format(at);
  };
}

const writeClock = keepTimeFormat({ timeStyle: "short" });
const writeDay = keepTimeFormat({ dateStyle: "medium" });
const writeMoment = keepTimeFormat({ dateStyle: "medium", timeStyle: "short" });

/** `4.1 GB`: decimal, as model hubs, disks and the words from main count. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e8) {
    const gigabytes = bytes / 1e9;
    return `${writeAmount(gigabytes, gigabytes < 10 ? 1 : 0)} GB`;
  }
  if (bytes >= 1e6) return `${writeAmount(bytes / 1e6, 0)} MB`;
  return bytes >= 1e3 ? `${writeAmount(bytes / 1e3, 0)} kB` : `${writeAmount(bytes, 0)} B`;
}

function writeAmount(amount: number, digits: number): string {
  return writeNumber(amount, digits, digits);
}

/** Grouped as the locale does, with at most `digits` decimals. */
export function formatNumber(amount: number, digits = 0): string {
  return writeNumber(amount, 0, digits);
}

/** `1 file`, `1,204 files`. */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `135M`, `7.6B`: the field's own way to write parameter counts. */
export function formatParameters(parameters: number): string {
  // Half a million below a billion is written as one already.
  if (parameters >= 999.5e6) return `${formatNumber(parameters / 1e9, 1)}B`;
  if (parameters >= 1e6) return `${formatNumber(parameters / 1e6)}M`;
  return formatNumber(parameters);
}

/** `840 ms`, `2.4 s`, `3 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${formatNumber(milliseconds)} ms`;
  const seconds = milliseconds / 1_000;
  if (seconds < 59.95) return `${formatNumber(seconds, 1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `less than a minute`, `12 min`, `2 h 5 min`: as exact as a guess about the rest can be. */
export function formatTimeLeft(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return "less than a minute";
  if (minutes < 60) return `${formatNumber(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${formatNumber(hours)} h ${minutes % 60} min`;
}

/** `14:32`, as the person's clock says it. */
export function formatClock(iso: string): string {
  return writeClock(iso);
}

/** `3 Nov 2026`, as the locale orders it. */
export function formatDay(iso: string): string {
  return writeDay(iso);
}

/** `1.2M`, `43K`: counts whose size matters more than their digits. */
export function formatCount(count: number): string {
  return count.toLocaleString(undefined, { notation: "compact", maximumFractionDigits: 1 });
}

export function formatDollars(amount: number): string {
  return writeDollars(amount);
}

/** `3 Nov 2026, 14:32`. */
export function formatMoment(iso: string): string {
  return writeMoment(iso);
}

/** `82%`, as the locale writes it, of a share from 0 to 1. */
export function formatShare(share: number): string {
  return share.toLocaleString(undefined, { style: "percent", maximumFractionDigits: 0 });
}
