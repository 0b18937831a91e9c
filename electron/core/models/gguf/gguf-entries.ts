import { DamagedGguf } from "./gguf-bytes.ts";
import type { GgufValue } from "./gguf-header.ts";

/** Reading the entries of a header, whose values may be of any kind, missing, or make no sense. */
export type GgufEntries = ReadonlyMap<string, GgufValue>;

const longestWords = 200;

export function readString(entries: GgufEntries, key: string): string | null {
  const value = entries.get(key);
  if (typeof value !== "string") return null;
  const words = value.trim().slice(0, longestWords);
  return words === "" ? null : words;
}

export function readNumber(entries: GgufEntries, key: string): number | null {
  const value = entries.get(key);
  if (typeof value === "number") return value;
  return typeof value === "bigint" ? Number(value) : null;
}

/** An array, or one number as an array of one; booleans as 1 and 0. */
export function readNumbers(entries: GgufEntries, key: string): readonly number[] {
  const value = entries.get(key);
  if (typeof value === "object") return (value.values ?? []).map(Number);
  const single = readNumber(entries, key);
  return single === null ? [] : [single];
}

export function requireSane(value: number | null, most: number, what: string): number {
  if (value === null) throw new DamagedGguf(`Its header lacks the ${what}.`);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new DamagedGguf(`The ${what} in its header makes no sense.`);
  return value;
}
