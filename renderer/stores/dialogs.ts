import { create } from "zustand";
import type { ImportOutcome } from "../../electron/shared/calls/models.ts";
import type { ModelSummary } from "../../electron/shared/state.ts";

/** What may lie over the window; one at a time. */
export type OpenDialog =
  | { readonly kind: "palette" }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "conversation-settings"; readonly conversationId: string | null }
  | { readonly kind: "erase-conversation"; readonly conversationId: string; readonly title: string }
  | { readonly kind: "move-conversations"; readonly conversationIds: readonly string[] }
  | { readonly kind: "tag-conversations"; readonly conversationIds: readonly string[] }
  | { readonly kind: "erase-conversations"; readonly conversationIds: readonly string[] }
  | { readonly kind: "new-folder" }
  | {
      readonly kind: "erase-message";
      readonly conversationId: string;
      readonly messageId: string;
    }
  | { readonly kind: "erase-everything" }
  | { readonly kind: "restore-backup"; readonly backupId: string }
  | { readonly kind: "escalate"; readonly conversationId: string; readonly promptId: string }
  | { readonly kind: "endpoint"; readonly endpointId: string | null }
  | { readonly kind: "forget-model"; readonly model: ModelSummary }
  | { readonly kind: "inspect-model"; readonly modelId: string }
  | { readonly kind: "run-settings"; readonly modelId: string }
  | { readonly kind: "import-report"; readonly outcome: ImportOutcome };

export const useDialogs = create<{ readonly dialog: OpenDialog | null }>(() => ({ dialog: null }));

export function openDialog(dialog: OpenDialog): void {
  useDialogs.setState({ dialog });
}

export function closeDialog(): void {
  useDialogs.setState({ dialog: null });
}

/** Opens the system prompt and sampling of one conversation; `null` opens those of new conversations. */
export function openConversationSettings(conversationId: string | null): void {
  openDialog({ kind: "conversation-settings", conversationId });
}
