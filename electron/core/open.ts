import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { env, platform } from "node:process";
import type { Archive } from "./archive/archive.ts";
import { openLastGood } from "./archive/backup/last-good.ts";
import { finishRestore } from "./archive/backup/restore.ts";
import { createSetAside } from "./archive/backup/set-aside.ts";
import { finishErasures } from "./archive/erase/finish-erasure.ts";
import { openLastRun } from "./archive/erase/last-run.ts";
import { openPending } from "./archive/erase/pending.ts";
import { openArchive } from "./archive/open.ts";
import { type Core, createCore } from "./core.ts";
import type { CorePorts } from "./core-ports.ts";
import { diskFailure } from "./disk-failure.ts";
import { openDrafts } from "./drafts.ts";
import type { SpawnEngine } from "./engine/engine.ts";
import { createEngine } from "./engine/supervisor.ts";
import { recordAdded } from "./model-records.ts";
import { catalogueLicence } from "./models/catalogue/catalogue.ts";
import { openDownloads } from "./models/downloads/queue.ts";
import { withdrawUnsafe } from "./models/downloads/saved-queue.ts";
import { createHub } from "./models/hub/client.ts";
import { defaultHubEndpoint, hubEndpoint, hubHosts, hubToken } from "./models/hub/endpoint.ts";
import { createMachine } from "./models/fit/machine.ts";
import type { Models } from "./models/models.ts";
import { openSpeedRuns } from "./models/speed/runs.ts";
import { createModels } from "./models/store.ts";
import { modelsDirOf } from "./profile.ts";
import { createClearances } from "./remote/clearance.ts";
import { createEgress } from "./remote/egress.ts";
import { followEmbeddingModel } from "./routing/embedding-model.ts";
import { openJudge } from "./routing/open-judge.ts";
import { openUsage } from "./routing/usage.ts";
import { followVotingModel } from "./routing/voting-model.ts";
import { endpointHosts } from "./remote/endpoints/address.ts";
import { createEndpoints } from "./remote/endpoints/endpoints.ts";
import { createProviders } from "./remote/providers/create.ts";
import { type Keychain, openSecrets } from "./secrets.ts";
import {
  type SettingsChange,
  type SettingsStore,
  openSettings,
  overrideSettings,
} from "./settings.ts";

export type OpenCorePorts = Pick<CorePorts, "version" | "profile" | "shell" | "emit" | "report"> & {
  readonly spawnEngine: SpawnEngine;
  readonly keychain: Keychain;
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
  const indexFile = join(profile.cacheDir, "archive-index.json");
  await finishRestore({ ...profile, indexFile }, () => new Date()).catch((error: unknown) => {
    throw diskFailure(error, {
      holds: "the archive",
      consequence: "The restored archive could not be put in place; nothing was lost.",
      remedy: "start Freehold again",
    });
  });
  const archive = await openArchive({ dir: profile.archiveDir, indexFile });
  try {
    return await openAround(ports, archive);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function openAround(ports: OpenCorePorts, archive: Archive): Promise<OpenCore> {
  const { profile, sessionSettings = {} } = ports;
  const [saved, drafts, usage, secrets] = await Promise.all([
    openSettings(profile.settingsFile),
    openDrafts(profile.draftsFile),
    openUsage(join(profile.rootDir, "usage.json"), () => new Date()),
    openSecrets({
      file: join(profile.rootDir, "keys.json"),
      keychain: ports.keychain,
      report: (message) => ports.report("keys", message),
    }),
  ]);
  const pending = await openPending(join(profile.rootDir, "erasing.json"), (error) =>
    ports.report("erasing", error),
  );
  // Before the window hears anything of what was erased, and before anything new is said.
  await finishErasures({
    archive,
    drafts,
    pending,
    setAside: createSetAside(profile.rootDir),
    // One that waited has taken the archive's place by now.
    cancelRestore: () => Promise.resolve(),
    report: (error) => ports.report("erasing", error),
  });
  const settings = overrideSettings(saved, sessionSettings);
  const engine = createEngine({ spawn: ports.spawnEngine });
  const speedRuns = await openSpeedRuns(join(profile.rootDir, "speed.json"));
  const machine = await createMachine({
    engine,
    speedRuns,
    cacheFile: join(profile.cacheDir, "machine.json"),
  });
  const lastGood = await openLastGood(
    join(profile.rootDir, "backup.json"),
    settings.read().backupDir,
  );
  const lastRun = await openLastRun(
    join(profile.rootDir, "last-run.json"),
    archive.newestMessageAtMs(),
  );
  // Before anything lists models: what a power cut may have damaged is none until it has been verified anew.
  await withdrawUnsafe(modelsDirOf(profile, settings.read()), ports.report);
  // Last, for it watches a folder and nothing would close it if another one failed.
  const models = await createModels({
    modelsDir: modelsDirOf(profile, settings.read()),
    canMoveFolder: !profile.isModelsDirFixed,
    registryFile: join(profile.rootDir, "models.json"),
    headersFile: join(profile.cacheDir, "headers.json"),
    machine,
    settings,
    environment: { env, homeDir: homedir(), platform },
    licenceInCatalogue: catalogueLicence,
    onPurged: async (modelId) => {
      const { [modelId]: gone, ...runSettings } = settings.read().runSettings;
      if (gone !== undefined) await settings.change({ runSettings });
    },
    report: (message) => ports.report("models", message),
  });
  const nowMs = (): number => performance.now();
  const clearances = createClearances({ nowMs });
  const egress = createEgress({
    // A question goes to an endpoint and never to a hub, nor the other way round.
    allowedHosts: (purpose) =>
      purpose === "chat" || purpose === "model-list"
        ? endpointHosts(settings.read().endpoints)
        : hubHosts(settings.read(), env),
    isOffline: () => settings.read().isOffline,
    whenOffline: (listener) =>
      void settings.onChanged(({ isOffline }) => {
        if (isOffline) listener();
      }),
    record: async (record) => void (await archive.append([record])),
    clearances,
  });
  const providers = createProviders({ egress, secrets, nowMs });
  const embedding = followEmbeddingModel(models, engine);
  const vote = followVotingModel(engine, settings.read);
  const judge = openJudge(settings.read, { embed: embedding.embed, vote });
  const hub = createHub({
    egress,
    endpoint: () => hubEndpoint(settings.read(), env),
    token: () => hubToken(env, homedir()),
    machine: machine.facts,
    installed: models.list,
  });
  const downloads = await openDownloads({
    egress,
    modelsDir: () => modelsDirOf(profile, settings.read()),
    fileUrl: hub.fileUrl,
    headersFor: hub.headersFor,
    isOffline: () => settings.read().isOffline,
    onDone: models.addDownloaded,
    record: (modelId, file) => recordAdded({ models, archive }, modelId, file),
    report: ports.report,
  });
  return {
    core: createCore({
      ...ports,
      defaultHubEndpoint: defaultHubEndpoint(env),
      archive,
      settings,
      drafts,
      pending,
      machine,
      models,
      engine,
      egress,
      clearances,
      providers,
      endpoints: createEndpoints({ settings, secrets }),
      hub,
      downloads,
      speedRuns,
      lastGood,
      lastRun,
      secrets,
      usage,
      judge,
    }),
    archive,
    models,
    settings,
  };
}
