import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { tableBlocks } from "./level-db.ts";
import type { TestProfile } from "./profile.ts";

/** Every file of a profile that holds the text, in UTF-8 or UTF-16. Links (the weights) are not followed. */
export function filesWith(profile: TestProfile, text: string): readonly string[] {
  const files = readdirSync(profile.rootDir, { recursive: true, withFileTypes: true });
  return files.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    return bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le")) ? [path] : [];
  });
}

/** The same, and in base64 at any offset, and packed in the tables of Chromium's databases. */
export function filesHoldingAnyhow(profile: TestProfile, text: string): readonly string[] {
  const needles = [Buffer.from(text), Buffer.from(text, "utf16le"), ...inBase64(text)];
  const entries = readdirSync(profile.rootDir, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const places = entry.name.endsWith(".ldb") ? [bytes, ...tableBlocks(bytes)] : [bytes];
    return places.some((place) => needles.some((needle) => place.includes(needle))) ? [path] : [];
  });
}

/** The parts of a profile that hold the text anyhow: `archive`, `drafts.json`, `window/WebStorage` and the like. */
export function partsHoldingAnyhow(profile: TestProfile, text: string): readonly string[] {
  const parts = filesHoldingAnyhow(profile, text).map((path) => {
    const [first = "", ...deeper] = relative(profile.rootDir, path).split(sep);
    return [first, ...deeper.slice(0, -1)].slice(0, 2).join("/");
  });
  return [...new Set(parts)].toSorted();
}

/** What a text becomes in base64, wherever it stands among other bytes: the ends that depend on those cut off. */
function inBase64(text: string): readonly Buffer[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
    return Buffer.from(whole.slice(before === 0 ? 0 : 4));
  });
}
