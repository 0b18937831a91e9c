/** How numbers, sizes and times are written, in the person's own language. */

const binaryUnits = ["B", "KiB", "MiB", "GiB", "TiB"] as const;

/** `4.1 GiB`. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < binaryUnits.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  const digits = unit > 0 && amount < 100 ? 1 : 0;
  const written = amount.toLocaleString(undefined, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${written} ${binaryUnits[unit] ?? ""}`;
}

/** Grouped as the locale does, with at most `digits` decimals. */
export function formatNumber(amount: number, digits = 0): string {
  return amount.toLocaleString(undefined, { maximumFractionDigits: digits });
}

/** `135M`, `7.6B`: the field's own way to write parameter counts. */
export function formatParameters(parameters: number): string {
  if (parameters >= 1e9) return `${formatNumber(parameters / 1e9, 1)}B`;
  if (parameters >= 1e6) return `${formatNumber(parameters / 1e6)}M`;
  return formatNumber(parameters);
}

/** `840 ms`, `2.4 s`, `3 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${formatNumber(milliseconds)} ms`;
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${formatNumber(seconds, 1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Day and time, in full enough to be unambiguous. */
export function formatMoment(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}
