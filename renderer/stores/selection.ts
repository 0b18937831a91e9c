import { create } from "zustand";

/** The rooms of the window; "chat" shows the chosen conversation, or the welcome when there is none. */
export type View = "chat" | "models" | "privacy" | "settings" | "archive";

/** What Models shows: what is here, what could be, or how fast it is. */
export type ModelsTab = "installed" | "discover" | "speed";

/** What the archive's room shows; each tab is one thing to do with what is kept. */
export type ArchiveTab = "search" | "usage" | "export" | "import" | "backups" | "erase" | "state";

interface Selection {
  readonly conversationId: string | null;
  readonly view: View;
  readonly modelsTab: ModelsTab;
  readonly archiveTab: ArchiveTab;
  /** The person asked to see the downloads, and does not yet. */
  readonly wantsDownloads: boolean;
  /** The message that was found and is to be shown in its conversation, marked. */
  readonly soughtMessageId: string | null;
  /** What the person typed to find it, to be marked in it; `null` when nothing is to be marked. */
  readonly soughtWords: string | null;
  /** The message whose provenance the inspector shows. */
  readonly inspectedMessageId: string | null;
  readonly isSidebarOpen: boolean;
  readonly isInspectorOpen: boolean;
  /** Shows a conversation in the chat view; `null` begins a new one. */
  readonly selectConversation: (id: string | null) => void;
  /** Shows a message in its conversation, in the branch that has it, at the words that were searched. */
  readonly openMessage: (conversationId: string, messageId: string, words: string) => void;
  /** Takes the marks of what was found away. */
  readonly forgetSought: () => void;
  readonly showView: (view: View) => void;
  readonly showModels: (tab: ModelsTab) => void;
  readonly showArchive: (tab: ArchiveTab) => void;
  /** Shows the downloads, which stand above whatever Models shows. */
  readonly showDownloads: () => void;
  /** Chooses the inspected message and opens the inspector; `null` closes it. */
  readonly inspect: (messageId: string | null) => void;
  readonly toggleSidebar: () => void;
  readonly toggleInspector: () => void;
}

/** What the person is looking at. Not kept: the window opens on a new conversation. */
export const useSelection = create<Selection>()((set) => ({
  conversationId: null,
  view: "chat",
  modelsTab: "installed",
  archiveTab: "state",
  wantsDownloads: false,
  soughtMessageId: null,
  soughtWords: null,
  inspectedMessageId: null,
  isSidebarOpen: true,
  isInspectorOpen: false,
  // A message of another conversation must not stay in the inspector.
  selectConversation: (id) =>
    set((now) => ({
      conversationId: id,
      view: "chat",
      soughtMessageId: null,
      soughtWords: null,
      inspectedMessageId: now.conversationId === id ? now.inspectedMessageId : null,
    })),
  openMessage: (conversationId, soughtMessageId, soughtWords) =>
    set((now) => ({
      conversationId,
      view: "chat",
      soughtMessageId,
      soughtWords,
      inspectedMessageId: now.conversationId === conversationId ? now.inspectedMessageId : null,
    })),
  forgetSought: () => set({ soughtMessageId: null, soughtWords: null }),
  showView: (view) => set({ view }),
  showModels: (modelsTab) => set({ view: "models", modelsTab }),
  showArchive: (archiveTab) => set({ view: "archive", archiveTab }),
  showDownloads: () => set({ view: "models", wantsDownloads: true }),
  inspect: (messageId) =>
    set({ inspectedMessageId: messageId, isInspectorOpen: messageId !== null }),
  toggleSidebar: () => set((now) => ({ isSidebarOpen: !now.isSidebarOpen })),
  toggleInspector: () => set((now) => ({ isInspectorOpen: !now.isInspectorOpen })),
}));

/** Whether the person has this tab of the archive before them. */
export function isArchiveTabShown(tab: ArchiveTab): boolean {
  const { view, archiveTab } = useSelection.getState();
  return view === "archive" && archiveTab === tab;
}
