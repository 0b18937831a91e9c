import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
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
