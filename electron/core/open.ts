import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "./archive/archive.ts";
import { openArchive } from "./archive/open.ts";
import { type Core, type CorePorts, createCore } from "./core.ts";
import { openDrafts } from "./drafts.ts";
import type { SpawnEngine } from "./engine/engine.ts";
import { createEngine } from "./engine/supervisor.ts";
import type { Models } from "./models/models.ts";
import { createModels } from "./models/store.ts";
import { type SettingsStore, openSettings } from "./settings.ts";

export type OpenCorePorts = Pick<CorePorts, "version" | "profile" | "shell" | "emit" | "report"> & {
  readonly spawnEngine: SpawnEngine;
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
  await mkdir(profile.modelsDir, { recursive: true });
  const archive = await openArchive({
    dir: profile.archiveDir,
    indexFile: join(profile.cacheDir, "archive-index.json"),
  });
  const [settings, drafts, models] = await Promise.all([
    openSettings(profile.settingsFile),
    openDrafts(profile.draftsFile),
    createModels({
      modelsDir: profile.modelsDir,
      registryFile: join(profile.rootDir, "models.json"),
      report: (message) => ports.report("models", message),
    }),
  ]);
  const engine = createEngine({ spawn: ports.spawnEngine });
  return {
    core: createCore({ ...ports, archive, settings, drafts, models, engine }),
    archive,
    models,
    settings,
  };
}
