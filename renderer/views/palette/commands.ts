import { openConversationSettings, openDialog } from "../../stores/dialogs.ts";
import { useEngine } from "../../stores/engine.ts";
import { importFolder } from "../../stores/model-files.ts";
import { importModels, unloadModel } from "../../stores/models.ts";
import { openSearch } from "../../stores/search.ts";
import { useSelection } from "../../stores/selection.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { measureSpeed, useSpeed } from "../../stores/speed.ts";
import { useTurns } from "../../stores/turns.ts";
import { commandText } from "../../text/palette.ts";
import { archiveCommands } from "../archive/archive-commands.ts";
import { stopTurn } from "../chat/turn-actions.ts";
import { organiseCommands } from "../sidebar/organise/organise-commands.ts";
import { selectNeighbour } from "../sidebar/read-list.ts";
import { focusRegion } from "../frame/regions.ts";
import type { Shortcut } from "./shortcut.ts";

/** Something the person can ask for by name or by key. Palette, shortcuts and their list are all read from here. */
export interface Command {
  readonly id: string;
  readonly group: "go" | "view" | "chat" | "model";
  readonly words: string;
  readonly shortcut: Shortcut | null;
  readonly run: () => void;
  /** Left out where it is always available. */
  readonly isAvailable?: () => boolean;
  /** Makes no sense from the palette, for instance opening it. */
  readonly isHiddenInPalette?: boolean;
  /** Its keys mean something else to text that is being written. */
  readonly leavesTyping?: boolean;
}

export const commands: readonly Command[] = [
  {
    id: "chat.new",
    group: "chat",
    words: commandText.newChat,
    shortcut: "Mod+N",
    run: () => useSelection.getState().selectConversation(null),
  },
  {
    id: "turn.stop",
    group: "chat",
    words: commandText.stop,
    // The chat takes the key first while focus is in it; this is for everywhere else.
    shortcut: "Escape",
    run: () => {
      const turn = findRunningTurn();
      if (turn !== undefined) void stopTurn(turn.outputId);
    },
    isAvailable: () => findRunningTurn() !== undefined,
  },
  {
    id: "search.forget",
    group: "chat",
    words: commandText.forgetSought,
    // After the one above: an answer that runs is stopped first.
    shortcut: "Escape",
    run: () => useSelection.getState().forgetSought(),
    isAvailable: () => {
      const { view, soughtMessageId } = useSelection.getState();
      return view === "chat" && soughtMessageId !== null;
    },
  },
  {
    id: "palette.open",
    group: "go",
    words: commandText.palette,
    shortcut: "Mod+K",
    run: () => openDialog({ kind: "palette" }),
    isHiddenInPalette: true,
  },
  {
    id: "conversation.previous",
    group: "go",
    words: commandText.previousConversation,
    shortcut: "Alt+ArrowUp",
    run: () => void selectNeighbour(-1),
  },
  {
    id: "conversation.next",
    group: "go",
    words: commandText.nextConversation,
    shortcut: "Alt+ArrowDown",
    run: () => void selectNeighbour(1),
  },
  {
    id: "conversation.configure",
    group: "chat",
    words: commandText.conversationSettings,
    shortcut: null,
    run: () => openConversationSettings(useSelection.getState().conversationId),
    isAvailable: () => useSelection.getState().conversationId !== null,
  },
  {
    id: "view.models",
    group: "go",
    words: commandText.models,
    shortcut: "Mod+Shift+M",
    run: () => useSelection.getState().showView("models"),
  },
  {
    id: "models.discover",
    group: "model",
    words: commandText.discover,
    shortcut: null,
    run: () => useSelection.getState().showModels("discover"),
  },
  {
    id: "view.settings",
    group: "go",
    words: commandText.settings,
    shortcut: "Mod+,",
    run: () => useSelection.getState().showView("settings"),
  },
  {
    id: "view.privacy",
    group: "go",
    words: commandText.privacy,
    shortcut: null,
    run: () => useSelection.getState().showView("privacy"),
  },
  {
    id: "search.open",
    group: "go",
    words: commandText.search,
    shortcut: "Mod+Shift+F",
    run: () => openSearch(),
  },
  {
    id: "view.archive",
    group: "go",
    words: commandText.archive,
    shortcut: null,
    run: () => useSelection.getState().showView("archive"),
  },
  ...archiveCommands,
  ...organiseCommands,
  {
    id: "view.sidebar",
    group: "view",
    words: commandText.sidebar,
    shortcut: "Mod+B",
    run: () => useSelection.getState().toggleSidebar(),
  },
  {
    id: "view.inspector",
    group: "view",
    words: commandText.inspector,
    shortcut: "Mod+I",
    run: () => useSelection.getState().toggleInspector(),
    isAvailable: () => useSelection.getState().view === "chat",
  },
  {
    id: "region.next",
    group: "view",
    words: commandText.nextRegion,
    shortcut: "F6",
    run: () => focusRegion(1),
    isHiddenInPalette: true,
  },
  {
    id: "region.previous",
    group: "view",
    words: commandText.previousRegion,
    shortcut: "Shift+F6",
    run: () => focusRegion(-1),
    isHiddenInPalette: true,
  },
  {
    id: "shortcuts.show",
    group: "view",
    words: commandText.shortcuts,
    shortcut: "Mod+/",
    run: () => openDialog({ kind: "shortcuts" }),
  },
  {
    id: "model.import",
    group: "model",
    words: commandText.importModel,
    shortcut: null,
    run: () => void importModels(),
  },
  {
    id: "model.unload",
    group: "model",
    words: commandText.unloadModel,
    shortcut: null,
    run: () => void unloadModel(),
    isAvailable: () => useEngine.getState().engine.loaded !== null,
  },
  {
    id: "model.importFolder",
    group: "model",
    words: commandText.importFolder,
    shortcut: null,
    run: () => void importFolder(),
  },
  {
    id: "model.inspect",
    group: "model",
    words: commandText.inspectModel,
    shortcut: null,
    run: () => withLoadedModel((modelId) => openDialog({ kind: "inspect-model", modelId })),
    isAvailable: () => findLoadedId() !== undefined,
  },
  {
    id: "model.configure",
    group: "model",
    words: commandText.runSettings,
    shortcut: null,
    run: () => withLoadedModel((modelId) => openDialog({ kind: "run-settings", modelId })),
    isAvailable: () => findLoadedId() !== undefined,
  },
  {
    id: "model.measure",
    group: "model",
    words: commandText.measureSpeed,
    shortcut: null,
    run: () =>
      withLoadedModel((modelId) => {
        useSelection.getState().showModels("speed");
        void measureSpeed(modelId);
      }),
    isAvailable: () => findLoadedId() !== undefined && useSpeed.getState().progress === null,
  },
  offlineCommand(true, commandText.goOffline),
  offlineCommand(false, commandText.goOnline),
  themeCommand("system", commandText.themeSystem),
  themeCommand("light", commandText.themeLight),
  themeCommand("dark", commandText.themeDark),
];

function themeCommand(theme: "system" | "light" | "dark", words: string): Command {
  return {
    id: `theme.${theme}`,
    group: "view",
    words,
    shortcut: null,
    run: () => void changeSettings({ theme }),
    isAvailable: () => useSettings.getState().settings.theme !== theme,
  };
}

function offlineCommand(isOffline: boolean, words: string): Command {
  return {
    id: isOffline ? "network.leave" : "network.join",
    group: "view",
    words,
    shortcut: null,
    run: () => void changeSettings({ isOffline }),
    isAvailable: () => useSettings.getState().settings.isOffline !== isOffline,
  };
}

function findLoadedId(): string | undefined {
  return useEngine.getState().engine.loaded?.modelId;
}

function withLoadedModel(run: (modelId: string) => void): void {
  const modelId = findLoadedId();
  if (modelId !== undefined) run(modelId);
}

function findRunningTurn() {
  const { conversationId, view } = useSelection.getState();
  if (view !== "chat") return undefined;
  const { turns } = useTurns.getState();
  return turns.find((turn) => turn.conversationId === conversationId && !turn.isFinished);
}

/** A command by its id, for buttons that show its shortcut. */
export function findCommand(id: string): Command | undefined {
  return commands.find((command) => command.id === id);
}
