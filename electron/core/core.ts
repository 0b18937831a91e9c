import { randomUUID } from "node:crypto";
import type { ConversationChange, NewRecord } from "../shared/records.ts";
import { FailureError } from "../shared/result.ts";
import type { AppState } from "../shared/state.ts";
import type { Archive } from "./archive/archive.ts";
import { type Dispatch, type Handlers, createDispatch } from "./dispatch.ts";
import type { Drafts } from "./drafts.ts";
import type { Emit } from "./emit.ts";
import type { Engine } from "./engine/engine.ts";
import { adoptModels, modelRecord } from "./model-records.ts";
import type { Models } from "./models/models.ts";
import type { Profile } from "./profile.ts";
import type { SettingsStore } from "./settings.ts";
import { findChatModel } from "./turns/model-loader.ts";
import { type Turns, createTurns } from "./turns/turns.ts";

/** What the core asks of the program it runs in. The window's main side has all of it; a terminal has none. */
export interface Shell {
  showFolder(path: string): Promise<void>;
  chooseModelFiles(): Promise<readonly string[]>;
  writeClipboard(text: string): void;
  openLink(url: string): Promise<void>;
  /** Something is about to be erased: copies of it that the program keeps must go too, by its end at the latest. */
  noteErasure(): Promise<void>;
}

export interface CorePorts {
  readonly version: string;
  readonly profile: Profile;
  readonly archive: Archive;
  readonly engine: Engine;
  readonly models: Models;
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
  const { archive, engine, models, settings, drafts, emit } = ports;
  const turns = createTurns({
    archive,
    engine,
    models,
    emit,
    settings: settings.read,
    newId: randomUUID,
  });
  const disposers = [
    archive.onAppended((lastSeq) => emit("archive.appended", { lastSeq })),
    engine.onChanged((state) => emit("engine.changed", state)),
    models.onChanged((list) => emit("models.changed", list)),
    settings.onChanged((value) => emit("settings.changed", value)),
  ];

  return {
    dispatch: createDispatch(createHandlers(ports, turns), ports.report),
    turns,
    start: async ({ loadsModel }) => {
      // What an earlier run owed is still owed when this fails: the next start tries again.
      await turns.recover().catch((error: unknown) => ports.report("recover", error));
      const { modelId, loadsModelOnStart } = settings.read();
      if (loadsModel && loadsModelOnStart && modelId !== null) {
        // The engine's state carries the reason when this fails; the window shows it.
        await turns.loadModel(modelId).catch(() => undefined);
      }
    },
    close: async () => {
      await turns.close();
      await Promise.all([settings.settled(), drafts.settled()]);
      for (const dispose of disposers) dispose();
      await engine.close();
      await models.close();
      await archive.close();
    },
  };
}

function createHandlers(ports: CorePorts, turns: Turns): Handlers {
  const { archive, engine, models, settings, drafts, shell, profile } = ports;
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
      await shell.showFolder(folder === "archive" ? profile.archiveDir : profile.modelsDir);
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
    "conversation.erase": async ({ conversationId }) => {
      await shell.noteErasure();
      const log = await archive.conversation(conversationId);
      const edits = [...(log?.messages.keys() ?? [])].map((messageId) => `edit-${messageId}`);
      turns.discardConversation(conversationId);
      await archive.eraseConversation(conversationId);
      await drafts.forget([conversationId, ...edits]);
      return null;
    },
    "message.rate": async (body) => {
      const log = await archive.conversation(body.conversationId);
      if (log?.messages.get(body.messageId)?.role !== "assistant") {
        throw new FailureError("not-found", "This answer is no longer in the archive.");
      }
      await archive.append([{ kind: "rating", body }]);
      return null;
    },
    "model.list": () => models.list(),
    "model.import": async () => adoptModels(ports, await shell.chooseModelFiles()),
    "model.adopt": ({ paths }) => adoptModels(ports, paths),
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

function describeApp({ version, archive }: CorePorts): AppState {
  const { lastSeq, segments, sizeBytes, notices } = archive.state();
  return {
    version,
    platform: process.platform,
    archive: { lastSeq, segments, sizeBytes, notices },
  };
}

async function nothing(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
