import { randomUUID } from "node:crypto";
import { createBackups } from "./archive/backup/backups.ts";
import { scheduleBackups } from "./archive/backup/schedule.ts";
import { createErasing } from "./archive/erase/erasing.ts";
import { createExports } from "./archive/export/exports.ts";
import { createImports } from "./archive/import/imports.ts";
import { createVerifier } from "./archive/verify/verifier.ts";
import { type Dispatch, createDispatch } from "./dispatch.ts";
import { unloadWhenIdle } from "./idle-unload.ts";
import { createSpeed } from "./models/speed/measure.ts";
import { createRouting } from "./routing/routing.ts";
import { runSettingsOf } from "./run-settings.ts";
import { type Turns, createTurns } from "./turns/turns.ts";
import type { CorePorts } from "./core-ports.ts";
import { createHandlers } from "./handlers.ts";

/** The services behind the window and the terminal alike. */
export interface Core {
  readonly dispatch: Dispatch;
  readonly turns: Turns;
  /** Writes what an earlier run owed; with `loadsModel` loads the chosen model too, when the settings say so. */
  start(options: { readonly loadsModel: boolean }): Promise<void>;
  /** Whether anything is being answered, brought in or erased. */
  isBusy(): boolean;
  /** Ends turns (their text is kept), the engine and the archive, in this order. */
  close(): Promise<void>;
}

export function createCore(ports: CorePorts): Core {
  const { archive, engine, models, downloads, egress, settings, drafts, emit } = ports;
  const { usage, providers } = ports;
  const routing = createRouting({ ...ports, settings: settings.read });
  const turns = createTurns({
    ...routing,
    archive,
    engine,
    models,
    emit,
    providers,
    usage,
    settings: settings.read,
    newId: randomUUID,
  });
  const backups = createBackups({
    ...ports,
    isErasing: () => erasing.erasure.isUnderWay(),
    now: () => new Date(),
    onChanged: () => emit("backups.changed", null),
  });
  const erasing = createErasing({
    ...ports,
    turns,
    onRetention: (state) => emit("retention.changed", state),
    cancelRestore: async () => {
      if (await backups.dropRestore()) emit("restore.dropped", null);
    },
  });
  const speed = createSpeed({
    engine,
    models,
    runs: ports.speedRuns,
    withModel: turns.withModel,
    settingsOf: (modelId) => runSettingsOf(settings.read(), modelId),
  });
  const verifier = createVerifier({
    archive,
    now: () => new Date(),
    onChanged: (state) => emit("verify.changed", state),
  });
  const exports = createExports({
    ...ports,
    ...ports.shell,
    archiveDir: ports.profile.archiveDir,
    models: models.list,
    judge: (parts, cleared) =>
      ports.judge.classify(
        { parts, unreadable: [] },
        { stage: "full", withoutVote: true, cleared },
      ),
    onChanged: (state) => emit("export.changed", state),
  });
  const imports = createImports({
    ...ports,
    ...ports.shell,
    newId: randomUUID,
    onChanged: (state) => emit("import.changed", state),
  });
  let wasOffline = settings.read().isOffline;
  const disposers = [
    archive.onAppended((lastSeq) => emit("archive.appended", { lastSeq })),
    engine.onChanged((state) => emit("engine.changed", state)),
    models.onChanged((list) => emit("models.changed", list)),
    models.onHashing((hashing) => emit("models.hashing", hashing)),
    models.onFolderChanged((state) => emit("modelsFolder.changed", state)),
    downloads.onChanged((list) => emit("downloads.changed", list)),
    speed.onChanged(() =>
      emit("speed.changed", { runs: speed.list(), progress: speed.progress() }),
    ),
    settings.onChanged((value) => emit("settings.changed", value)),
    usage.onChanged((state) => emit("usage.changed", state)),
    ports.endpoints.onChanged((list) => emit("endpoints.changed", list)),
    settings.onChanged(({ isOffline }) => {
      if (isOffline !== wasOffline) downloads.switched();
      wasOffline = isOffline;
    }),
    unloadWhenIdle({
      engine,
      settings,
      isBusy: () =>
        turns.list().length > 0 || speed.progress() !== null || engine.state().loading !== null,
      unload: turns.unloadModel,
    }),
  ];

  return {
    dispatch: createDispatch(
      createHandlers(ports, {
        turns,
        speed,
        routing,
        erasing,
        backups,
        verifier,
        exports,
        imports,
      }),
      ports.report,
    ),
    turns,
    start: async ({ loadsModel }) => {
      await turns.recover();
      disposers.push(erasing.retention.start(), scheduleBackups(backups, settings, Date.now));
      downloads.begin();
      const { modelId, loadsModelOnStart } = settings.read();
      if (loadsModel && loadsModelOnStart && modelId !== null) {
        // The engine's state carries the reason when this fails; the window shows it.
        await turns.loadModel(modelId).catch(() => undefined);
      }
    },
    isBusy: () =>
      turns.list().length > 0 ||
      ["reading", "running"].includes(imports.state().status) ||
      erasing.erasure.isUnderWay(),
    close: async () => {
      backups.close();
      await Promise.all([turns.close(), verifier.close(), exports.close(), imports.close()]);
      await Promise.all([settings.settled(), drafts.settled()]);
      for (const dispose of disposers) dispose();
      speed.cancel();
      // The downloads wait for it.
      models.cancelMove();
      await downloads.close();
      egress.close();
      await ports.judge.close();
      await engine.close();
      await models.close();
      await archive.close();
    },
  };
}
