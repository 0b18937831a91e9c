import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "../../../electron/core/archive/archive.ts";
import { type Backups, createBackups } from "../../../electron/core/archive/backup/backups.ts";
import { type LastGood, openLastGood } from "../../../electron/core/archive/backup/last-good.ts";
import type { OpenArchiveOptions } from "../../../electron/core/archive/open.ts";
import { type Profile, resolveProfile } from "../../../electron/core/profile.ts";
import { type SettingsStore, openSettings } from "../../../electron/core/settings.ts";
import { newPlace, openIn, output, prompt } from "./place.ts";

/** Small enough for several segments. */
export const segmentBytes = 2_000;
/** An archive, a folder for its backups, and a clock that the test turns. */
export interface Scene {
  readonly profile: Profile;
  readonly archive: Archive;
  readonly backups: Backups;
  readonly settings: SettingsStore;
  readonly folder: string;
  /** In days since the start of 2026. */
  readonly clock: { days: number };
}

/** Daily backups, of which three are kept, into `folder`; into a folder of their own without it. */
export async function openScene(
  chosen?: string,
  place = newPlace(),
  options: Partial<OpenArchiveOptions> = {},
): Promise<Scene> {
  const profile = resolveProfile({ FREEHOLD_HOME: dirname(place.dir) }, "linux", "/");
  const archive = await openIn(place, { segmentBytes, ...options });
  const folder = chosen ?? join(dirname(newPlace().dir), "elsewhere");
  mkdirSync(folder, { recursive: true });
  const settings = await openSettings(profile.settingsFile);
  await settings.change({ backupDir: folder, backup: { schedule: "daily", keeps: 3 } });
  const clock = { days: 0 };
  const lastGood = await openLastGood(join(profile.rootDir, "backup.json"), folder);
  const scene = { profile, archive, settings, folder, clock };
  return { ...scene, backups: backupsOf(scene, lastGood) };
}

/** A profile of its own with the same archive, as on another machine that restored it, and the same backup folder. */
export async function openTwin({ profile, folder }: Scene): Promise<Scene> {
  const place = newPlace();
  mkdirSync(place.dir, { recursive: true });
  for (const name of names(profile.archiveDir).filter((one) => one.endsWith(".jsonl")))
    copyFileSync(join(profile.archiveDir, name), join(place.dir, name));
  return openScene(folder, place);
}

/** The backups of a scene as the next start makes them. */
export function backupsOf(
  { archive, settings, profile, clock }: Omit<Scene, "backups">,
  lastGood: LastGood,
  isErasing = (): boolean => false,
): Backups {
  return createBackups({
    archive,
    settings,
    profile,
    version: "0.0.0",
    lastGood,
    isErasing,
    now: () => new Date(nowMs(clock)),
    onChanged: () => {},
  });
}

/** Conversations with these numbers, a prompt and an answer each. */
export async function talk(
  archive: Archive,
  from: number,
  to: number,
  text = "words",
): Promise<void> {
  for (let number = from; number <= to; number += 1)
    await archive.append([prompt(`c${number}`, number, text), output(`c${number}`, number, text)]);
}

/** What lies in a folder. */
export function names(dir: string): readonly string[] {
  return readdirSync(dir).sort();
}

/** What the clock says. */
export function nowMs({ days }: Scene["clock"]): number {
  return Date.UTC(2026, 0, 1) + days * 24 * 60 * 60 * 1000;
}
