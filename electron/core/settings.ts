import * as v from "valibot";
import { runSettingsSchema } from "../shared/run-settings.ts";
import { type Settings, defaultSettings, settingsSchema } from "../shared/settings.ts";
import { readJsonFile, removeUnfinished, writeFileAtomically } from "./atomic-file.ts";
import { diskFailure } from "./disk-failure.ts";
import { createSerial } from "./serial.ts";

/** Some of the settings; an absent or undefined one stays as it is. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export interface SettingsStore {
  read(): Settings;
  /**
   * Resolves with the whole settings once they are on disk. Rejects with FailureError "archive-full" or "disk-error" and then
   * changes nothing.
   */
  change(change: SettingsChange): Promise<Settings>;
  onChanged(listener: (settings: Settings) => void): () => void;
  /** Resolves once every change asked for so far is in force or was refused. */
  settled(): Promise<void>;
}

/**
 * Opens `settings.json`. A value that no longer fits its schema falls back to its default, the others are kept; a file
 * that holds no settings at all is set aside. Rejects with FailureError "disk-error" when it cannot be read.
 */
export async function openSettings(file: string): Promise<SettingsStore> {
  let settings = await readSettings(file);
  const serial = createSerial();
  const listeners = new Set<(settings: Settings) => void>();

  async function change(patch: SettingsChange): Promise<Settings> {
    const next: Settings = { ...settings, ...withoutUndefined(patch) };
    try {
      await writeFileAtomically(file, `${JSON.stringify(next, null, 2)}\n`);
    } catch (error) {
      throw diskFailure(error, {
        holds: "the settings",
        consequence: "The change was not saved; they are as they were.",
        remedy: "try again",
      });
    }
    settings = next;
    for (const listener of listeners) listener(next);
    return next;
  }

  return {
    read: () => settings,
    change: (patch) => serial.run(() => change(patch)),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => serial.run(async () => {}),
  };
}

/** The store as one session sees it: what `overrides` names differs from what is saved, and is never saved. */
export function overrideSettings(store: SettingsStore, overrides: SettingsChange): SettingsStore {
  const seen = (settings: Settings): Settings => ({ ...settings, ...withoutUndefined(overrides) });
  return {
    read: () => seen(store.read()),
    change: async (patch) => seen(await store.change(patch)),
    onChanged: (listener) => store.onChanged((settings) => listener(seen(settings))),
    settled: store.settled,
  };
}

/** What a text that could be the content of `settings.json` says; the defaults for one that could not. */
export function settingsIn(text: string): Settings {
  return holdsSettings(text) ? repairSettings(JSON.parse(text)) : defaultSettings;
}

/** Whether a text could be the content of `settings.json`: one that could not is set aside when it is opened. */
export function holdsSettings(text: string): boolean {
  try {
    return isSettingsLike(JSON.parse(text));
  } catch {
    return false;
  }
}

function isSettingsLike(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function readSettings(file: string): Promise<Settings> {
  try {
    await removeUnfinished(file);
    const raw = await readJsonFile(file, (value) => (isSettingsLike(value) ? value : undefined));
    return repairSettings(raw);
  } catch (error) {
    throw diskFailure(error, {
      holds: "the settings",
      consequence: "They could not be read; nothing in them was changed.",
      remedy: "start Freehold again",
    });
  }
}

/** Keeps every known value that still fits its schema and takes the default for the rest. */
function repairSettings(raw: unknown): Settings {
  if (typeof raw !== "object" || raw === null) return defaultSettings;
  const entries = Object.entries(settingsSchema.entries).flatMap(([key, schema]) => {
    const value = (raw as Record<string, unknown>)[key];
    const parsed = v.safeParse(schema, key === "runSettings" ? soundRunSettings(value) : value);
    return parsed.success ? [[key, parsed.output] as const] : [];
  });
  // Every entry was parsed by its own schema just above.
  return { ...defaultSettings, ...(Object.fromEntries(entries) as Partial<Settings>) };
}

/** One model's run settings that make no sense must not cost those of the others. */
function soundRunSettings(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => v.is(runSettingsSchema, one));
  return Object.fromEntries(entries);
}

function withoutUndefined(patch: SettingsChange): Partial<Settings> {
  // Dropping the undefined values is what makes it a Partial under exactOptionalPropertyTypes.
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
}
