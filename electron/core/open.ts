import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "./archive/archive.ts";
import { openArchive } from "./archive/open.ts";
import { type Core, type CorePorts, createCore } from "./core.ts";
import { diskFailure } from "./disk-failure.ts";
import { openDrafts } from "./drafts.ts";
import type { SpawnEngine } from "./engine/engine.ts";
import { createEngine } from "./engine/supervisor.ts";
import type { Models } from "./models/models.ts";
import { createModels } from "./models/store.ts";
import {
  type SettingsChange,
  type SettingsStore,
  openSettings,
  overrideSettings,
} from "./settings.ts";

export type OpenCorePorts = Pick<CorePorts, "version" | "profile" | "shell" | "emit" | "report"> & {
  readonly spawnEngine: SpawnEngine;
  /** Hold for this session instead of the saved ones, and are never saved. */
  readonly sessionSettings?: SettingsChange;
};

/** An open core with the parts of it that the terminal uses directly. */
export interface OpenCore {
  readonly core: Core;
  readonly archive: Archive;
  readonly models: Models;
  readonly settings: SettingsStore;
}

/**
 * Opens everything a profile holds and puts the core together.
 * Rejects with FailureError "archive-locked" when another process has it open.
 */
export async function openCore(ports: OpenCorePorts): Promise<OpenCore> {
  const { profile } = ports;
  await mkdir(profile.modelsDir, { recursive: true }).catch((error: unknown) => {
    throw diskFailure(error, {
      holds: "the models folder",
      consequence: "It could not be opened; nothing in it was changed.",
      remedy: "start Freehold again",
    });
  });
  const archive = await openArchive({
    dir: profile.archiveDir,
    indexFile: join(profile.cacheDir, "archive-index.json"),
  });
  try {
    return await openAround(ports, archive);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function openAround(ports: OpenCorePorts, archive: Archive): Promise<OpenCore> {
  const { profile, sessionSettings = {} } = ports;
  const [saved, drafts] = await Promise.all([
    openSettings(profile.settingsFile),
    openDrafts(profile.draftsFile),
  ]);
  const settings = overrideSettings(saved, sessionSettings);
  // Last, for it watches a folder and nothing would close it if another one failed.
  const models = await createModels({
    modelsDir: profile.modelsDir,
    registryFile: join(profile.rootDir, "models.json"),
    report: (message) => ports.report("models", message),
  });
  const engine = createEngine({ spawn: ports.spawnEngine });
  return {
    core: createCore({ ...ports, archive, settings, drafts, models, engine }),
    archive,
    models,
    settings,
  };
}
