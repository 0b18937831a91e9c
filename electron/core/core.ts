import { randomUUID } from "node:crypto";
import type { ConversationChange, NewRecord } from "../shared/records.ts";
import { FailureError } from "../shared/result.ts";
import type { AppState } from "../shared/state.ts";
import type { Archive } from "./archive/archive.ts";
import { createBackupHandlers } from "./archive/backup/backup-handlers.ts";
import { type Backups, createBackups } from "./archive/backup/backups.ts";
import type { LastGood } from "./archive/backup/last-good.ts";
import { scheduleBackups } from "./archive/backup/schedule.ts";
import { createEraseHandlers } from "./archive/erase/erase-handlers.ts";
import { type Erasing, createErasing } from "./archive/erase/erasing.ts";
import { type Dispatch, type Handlers, createDispatch } from "./dispatch.ts";
import type { Drafts } from "./drafts.ts";
import type { Emit } from "./emit.ts";
import type { Engine } from "./engine/engine.ts";
import { unloadWhenIdle } from "./idle-unload.ts";
import { createModelHandlers } from "./model-handlers.ts";
import type { Downloads } from "./models/downloads/downloads.ts";
import type { Hub } from "./models/hub/hub.ts";
import type { Machine } from "./models/fit/machine.ts";
import type { Models } from "./models/models.ts";
import { createSpeed } from "./models/speed/measure.ts";
import type { Speed } from "./models/speed/speed.ts";
import type { SpeedRuns } from "./models/speed/runs.ts";
import type { Clearances } from "./remote/clearance.ts";
import type { Endpoints } from "./remote/endpoints/endpoints.ts";
import { createEndpointHandlers } from "./remote/endpoints/endpoint-handlers.ts";
import { type Routing, createRouting } from "./routing/routing.ts";
import { createRoutingHandlers } from "./routing/routing-handlers.ts";
import type { Judge } from "./routing/judge.ts";
import { previewRoute } from "./routing/route-preview.ts";
import type { Usage } from "./routing/usage.ts";
import { runSettingsOf } from "./run-settings.ts";
import type { Providers } from "./remote/providers/providers.ts";
import type { Egress } from "./remote/request.ts";
import type { Keychain, Secrets } from "./secrets.ts";
import { type Profile, modelsDirOf } from "./profile.ts";
import type { SettingsStore } from "./settings.ts";
import { type Turns, createTurns } from "./turns/turns.ts";

/** What the core asks of the program it runs in. The window's main side has all of it; a terminal has none. */
export interface Shell {
  showFolder(path: string): Promise<void>;
  chooseModelFiles(): Promise<readonly string[]>;
  /** Folders the person chose; none when they changed their mind. `action` is the dialog's button. */
  chooseFolders(action: string): Promise<readonly string[]>;
  revealFile(path: string): void;
  writeClipboard(text: string): void;
  openLink(url: string): Promise<void>;
  /** Asks where to save; `null` when the person chose nothing. */
  saveFile(suggestedName: string): Promise<string | null>;
  /** Ends the program in order and starts it again. */
  restart(): void;
  /** Something is about to be erased: copies of it that the program keeps must go too, by its end at the latest. */
  noteErasure(): Promise<void>;
}

export interface CorePorts {
  readonly version: string;
  /** Address of the model hub while the settings name none; `null` when HF_ENDPOINT is no web address. */
  readonly defaultHubEndpoint: string | null;
  readonly profile: Profile;
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
  readonly machine: Machine;
  readonly hub: Hub;
  readonly downloads: Downloads;
  readonly egress: Egress;
  /** Those that egress redeems. */
  readonly clearances: Clearances;
  readonly providers: Providers;
  readonly endpoints: Endpoints;
  readonly keychain: Keychain;
  readonly secrets: Pick<Secrets, "kept">;
  readonly usage: Usage;
  readonly judge: Judge;
  readonly speedRuns: SpeedRuns;
  readonly lastGood: LastGood;
  readonly settings: SettingsStore;
  readonly drafts: Drafts;
  readonly shell: Shell;
  readonly emit: Emit;
  /** Hears of errors that no handler expected. */
  readonly report: (name: string, error: unknown) => void;
}

/** The services behind the window and the terminal alike. */
export interface Core {
  readonly dispatch: Dispatch;
  readonly turns: Turns;
  /** Writes what an earlier run owed; with `loadsModel` loads the chosen model too, when the settings say so. */
  start(options: { readonly loadsModel: boolean }): Promise<void>;
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
  const erasing = createErasing({ ...ports, turns });
  const backups = createBackups({
    ...ports,
    now: () => new Date(),
    onChanged: () => emit("backups.changed", null),
  });
  const speed = createSpeed({
    engine,
    models,
    runs: ports.speedRuns,
    withModel: turns.withModel,
    settingsOf: (modelId) => runSettingsOf(settings.read(), modelId),
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
      createHandlers(ports, { turns, speed, routing, erasing, backups }),
      ports.report,
    ),
    turns,
    start: async ({ loadsModel }) => {
      // What an earlier run owed is still owed when this fails: the next start tries again.
      await turns.recover().catch((error: unknown) => ports.report("recover", error));
      disposers.push(erasing.retention.start(), scheduleBackups(backups, settings, Date.now));
      downloads.begin();
      const { modelId, loadsModelOnStart } = settings.read();
      if (loadsModel && loadsModelOnStart && modelId !== null) {
        // The engine's state carries the reason when this fails; the window shows it.
        await turns.loadModel(modelId).catch(() => undefined);
      }
    },
    close: async () => {
      backups.close();
      await turns.close();
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

interface Services {
  readonly turns: Turns;
  readonly speed: Speed;
  readonly routing: Routing;
  readonly erasing: Erasing;
  readonly backups: Backups;
}

function createHandlers(
  ports: CorePorts,
  { turns, speed, routing, erasing, backups }: Services,
): Handlers {
  const { archive, engine, settings, drafts, shell, profile } = ports;
  const change = async (conversationId: string, body: ConversationChange): Promise<null> => {
    if ((await archive.conversation(conversationId)) === null) {
      throw new FailureError("not-found", "This conversation is no longer in the archive.");
    }
    await archive.append([conversationRecord(conversationId, body)]);
    return null;
  };

  return {
    "app.state": async () => describeApp(ports),
    "archive.read": (from) => archive.read(from),
    "archive.verify": () => archive.verify(),
    "folder.show": async ({ folder }) => {
      await shell.showFolder(
        folder === "archive" ? profile.archiveDir : modelsDirOf(profile, settings.read()),
      );
      return null;
    },
    // What was set just before counts for what is asked now.
    "turn.send": (input) => settings.settled().then(() => turns.send(input)),
    "turn.regenerate": (input) => settings.settled().then(() => turns.regenerate(input)),
    "turn.stop": async ({ outputId }) => nothing(turns.stop(outputId)),
    "turn.list": async () => turns.list(),
    "context.measure": (input) => turns.measure(input),
    "conversation.rename": ({ conversationId, title }) =>
      change(conversationId, { type: "renamed", title, by: "person" }),
    "conversation.pin": ({ conversationId, isPinned }) =>
      change(conversationId, { type: "pinned", isPinned }),
    "conversation.configure": ({ conversationId, settings: value }) =>
      change(conversationId, { type: "configured", settings: value }),
    "message.rate": async (body) => {
      const log = await archive.conversation(body.conversationId);
      if (log?.messages.get(body.messageId)?.role !== "assistant") {
        throw new FailureError("not-found", "This answer is no longer in the archive.");
      }
      await archive.append([{ kind: "rating", body }]);
      return null;
    },
    ...createEraseHandlers(erasing),
    ...createBackupHandlers({ backups, settings, shell }),
    ...createModelHandlers({ ...ports, turns, speed }),
    ...createEndpointHandlers(ports),
    ...createRoutingHandlers({
      archive,
      escalation: routing.escalation,
      usage: ports.usage,
      change,
      escalate: turns.escalate,
      settled: settings.settled,
      saveFile: shell.saveFile,
      preview: (draft) =>
        previewRoute(
          {
            archive,
            router: routing.router,
            judge: ports.judge,
            settings: settings.read,
            localModel: turns.localModel,
          },
          draft,
        ),
    }),
    "engine.state": async () => engine.state(),
    "settings.read": async () => settings.read(),
    "settings.change": (value) => settings.change(value),
    "draft.list": async () => drafts.list(),
    "draft.save": async (draft) => nothing(drafts.save(draft)),
    "clipboard.write": async ({ text }) => {
      shell.writeClipboard(text);
      return null;
    },
    "link.open": async ({ url }) => nothing(shell.openLink(url)),
  };
}

function conversationRecord(conversationId: string, change: ConversationChange): NewRecord {
  return { kind: "conversation", body: { conversationId, change } };
}

function describeApp({ version, defaultHubEndpoint, archive }: CorePorts): AppState {
  const { lastSeq, segments, sizeBytes, notices } = archive.state();
  return {
    version,
    platform: process.platform,
    defaultHubEndpoint,
    archive: { lastSeq, segments, sizeBytes, notices },
  };
}

async function nothing(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
