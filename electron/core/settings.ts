import * as v from "valibot";
import { FailureError } from "../shared/result.ts";
import { type Settings, defaultSettings, settingsSchema } from "../shared/settings.ts";
import { readJsonFile, writeFileAtomically } from "./atomic-file.ts";

/** Some of the settings; an absent or undefined one stays as it is. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export interface SettingsStore {
  read(): Settings;
  /** Resolves with the whole settings once they are on disk. Rejects with FailureError "disk-error" and changes nothing. */
  change(change: SettingsChange): Promise<Settings>;
  onChanged(listener: (settings: Settings) => void): () => void;
}

/** Opens `settings.json`. A value that no longer fits its schema falls back to its default, the others are kept. */
export async function openSettings(file: string): Promise<SettingsStore> {
  let settings = repairSettings(await readJsonFile(file));
  let writing: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(settings: Settings) => void>();

  async function change(patch: SettingsChange): Promise<Settings> {
    const next: Settings = { ...settings, ...withoutUndefined(patch) };
    try {
      await writeFileAtomically(file, `${JSON.stringify(next, null, 2)}\n`);
    } catch (error) {
      throw new FailureError(
        "disk-error",
        `The settings could not be saved (${errorText(error)}). They are as they were.`,
      );
    }
    settings = next;
    for (const listener of listeners) listener(next);
    return next;
  }

  return {
    read: () => settings,
    change: (patch) => {
      const result = writing.then(() => change(patch));
      writing = result.catch(() => undefined);
      return result;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Keeps every known value that still fits its schema and takes the default for the rest. */
export function repairSettings(raw: unknown): Settings {
  if (typeof raw !== "object" || raw === null) return defaultSettings;
  const entries = Object.entries(settingsSchema.entries).flatMap(([key, schema]) => {
    const parsed = v.safeParse(schema, (raw as Record<string, unknown>)[key]);
    return parsed.success ? [[key, parsed.output] as const] : [];
  });
  // Every entry was parsed by its own schema just above.
  return { ...defaultSettings, ...(Object.fromEntries(entries) as Partial<Settings>) };
}

function withoutUndefined(patch: SettingsChange): Partial<Settings> {
  // Dropping the undefined values is what makes it a Partial under exactOptionalPropertyTypes.
  return Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
