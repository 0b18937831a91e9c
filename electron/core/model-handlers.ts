import { FailureError } from "../shared/result.ts";
import type { Handlers } from "./dispatch.ts";
import type { CorePorts } from "./core-ports.ts";
import { adoptModels, modelRecord, recordAdded } from "./model-records.ts";
import { listCatalogue } from "./models/catalogue/catalogue.ts";
import { fitModel } from "./models/fit/fit.ts";
import type { Speed } from "./models/speed/speed.ts";
import { modelsDirOf } from "./profile.ts";
import { findChatModel } from "./turns/model-loader.ts";
import type { Turns } from "./turns/turns.ts";

type ModelCall =
  | Extract<
      keyof Handlers,
      `model.${string}` | `modelsFolder.${string}` | `hub.${string}` | `download.${string}`
    >
  | Extract<keyof Handlers, `speed.${string}` | `catalogue.${string}` | `machine.${string}`>;

type ModelPorts = CorePorts & { readonly turns: Turns; readonly speed: Speed };

/** What the window may ask about models: having, finding, getting, judging and comparing them. */
export function createModelHandlers(ports: ModelPorts): Pick<Handlers, ModelCall> {
  const { archive, engine, models, settings, shell, machine, hub, downloads, turns, speed } = ports;
  const { profile, speedRuns } = ports;

  async function mustNotBeLoaded(modelId: string): Promise<void> {
    const { loaded, loading } = engine.state();
    if (loaded?.modelId !== modelId && loading?.modelId !== modelId) return;
    await turns.unloadModel();
  }

  /** Files and settings move together: when the settings cannot be saved, the files go back. */
  async function moveModels(folder: string): Promise<ReadonlyMap<string, string>> {
    const before = settings.read();
    const newIds = await models.moveFolder(folder);
    const moved = (id: string): string => newIds.get(id) ?? id;
    const { modelId, runSettings } = before;
    try {
      await settings.change({
        modelsDir: folder,
        modelId: modelId === null ? null : moved(modelId),
        runSettings: Object.fromEntries(
          Object.entries(runSettings).map(([id, value]) => [moved(id), value]),
        ),
      });
    } catch (error) {
      await models.moveFolder(modelsDirOf(profile, before));
      throw error;
    }
    // Measurements that cannot be saved keep their old ids: no reason to undo the move.
    await speedRuns.follow(newIds).catch((error: unknown) => ports.report("speed runs", error));
    return newIds;
  }

  return {
    "model.list": () => models.list(),
    "model.import": async () => adoptModels(ports, await shell.chooseModelFiles()),
    "model.importFolder": async () => adoptModels(ports, await shell.chooseFolders("Add models")),
    "model.adopt": ({ paths }) => adoptModels(ports, paths),
    "model.discover": async () => ({ found: await models.discover() }),
    "model.load": async ({ modelId }) => {
      await findChatModel(models, modelId);
      const before = settings.read().modelId;
      // First, so that a prompt sent while it loads waits for it.
      await settings.change({ modelId });
      try {
        await turns.loadModel(modelId);
      } catch (error) {
        // What cannot be loaded must not be what the next prompt goes to.
        if (settings.read().modelId === modelId) await settings.change({ modelId: before });
        throw error;
      }
      return null;
    },
    "model.unload": async () => nothing(turns.unloadModel()),
    "model.forget": async ({ modelId }) => {
      const { summary } = await models.find(modelId).catch(() => ({ summary: null }));
      await models.forget(modelId);
      if (summary !== null) await archive.append([modelRecord("removed", summary)]);
      return null;
    },
    "model.inspect": ({ modelId }) => models.inspect(modelId),
    "model.reveal": async ({ modelId }) =>
      nothing(models.find(modelId).then(({ path }) => shell.revealFile(path))),
    "model.verify": async ({ modelId }) => {
      const verified = await models.verify(modelId);
      const { summary } = await models.find(modelId);
      await archive.append([modelRecord("verified", { ...summary, sha256: verified.sha256 })]);
      return verified;
    },
    "model.accept": async ({ modelId }) => nothing(models.accept(modelId)),
    "model.delete": async ({ modelId }) => {
      const summary = (await models.list()).find(({ id }) => id === modelId);
      await mustNotBeLoaded(modelId);
      const removed = await models.remove(modelId);
      if (summary !== undefined) await archive.append([modelRecord("removed", summary)]);
      return removed;
    },
    "model.restore": async ({ undoId }) => {
      await recordAdded(ports, await models.restore(undoId));
      return null;
    },
    "model.configure": async ({ modelId, settings: wanted }) => {
      const { [modelId]: _, ...others } = settings.read().runSettings;
      const runSettings = wanted === null ? others : { ...others, [modelId]: wanted };
      return nothing(settings.change({ runSettings }));
    },
    "model.fit": async ({ modelId, settings: wanted }) => {
      const { facts } = await models.find(modelId);
      const { shape, trainedContextTokens, layers } = facts;
      const { contextTokens } = settings.read();
      return fitModel(
        { shape, trainedContextTokens, layers, settings: wanted, contextTokens },
        machine.facts(),
      );
    },
    "model.checkTemplate": async ({ template }) => ({
      problem: await findTemplateProblem(engine, template),
    }),
    "machine.read": async () => machine.facts(),
    "modelsFolder.state": () => models.folder(),
    "modelsFolder.move": async () => {
      const [folder] = await shell.chooseFolders("Move the models here");
      if (folder === undefined) return { hasMoved: false };
      await downloads.moveAlong(() => turns.withoutModel(() => moveModels(folder)));
      return { hasMoved: true };
    },
    "modelsFolder.cancelMove": async () => {
      models.cancelMove();
      return null;
    },
    "catalogue.list": async () => listCatalogue(machine.facts(), (await models.folder()).freeBytes),
    "hub.search": ({ words, cursor }) => hub.search(words, cursor),
    "hub.open": ({ repository }) => hub.open(repository),
    "download.list": async () => downloads.list(),
    "download.start": async ({ repository, files }) => {
      if (settings.read().isOffline) throw offline();
      return { downloadId: await downloads.start(await hub.order(repository, files)) };
    },
    "download.pause": ({ downloadId }) => nothing(downloads.pause(downloadId)),
    "download.resume": ({ downloadId }) => nothing(downloads.resume(downloadId)),
    "download.cancel": ({ downloadId }) => nothing(downloads.cancel(downloadId)),
    "download.move": ({ downloadId, position }) => nothing(downloads.move(downloadId, position)),
    "speed.list": async () => speed.list(),
    "speed.measure": ({ modelId }) => speed.measure(modelId),
    "speed.cancel": async () => {
      speed.cancel();
      return null;
    },
    "speed.forget": ({ runId }) => nothing(speed.forget(runId)),
  };
}

/** The engine's words about a template that it would refuse to load; `null` when it would not. */
async function findTemplateProblem(
  engine: CorePorts["engine"],
  template: string,
): Promise<string | null> {
  try {
    await engine.checkTemplate(template);
    return null;
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === "invalid-input")
      return error.failure.message;
    throw error;
  }
}

function offline(): FailureError {
  return new FailureError(
    "offline",
    "Freehold is switched to offline, so nothing was fetched. Switch it to online in the title bar and try again.",
  );
}

async function nothing(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
