import { create } from "zustand";
import {
  type ExportFilter,
  type ExportFormat,
  type ExportRequest,
  type ExportState,
  type TrainingOptions,
  defaultTrainingOptions,
  mostExportedIds,
} from "../../electron/shared/export.ts";
import { call, on } from "../client.ts";
import type { RowChanges } from "../library/projection/row-changes.ts";
import type { ConversationRow } from "../library/rows.ts";
import { exportText } from "../text/export.ts";
import { showTitle } from "../text/titles.ts";
import { showFailure, tell } from "./notices.ts";
import { useSelection } from "./selection.ts";

/** What is to be exported, with what the person calls it. */
export type ExportChoice =
  | { readonly kind: "all" }
  | { readonly kind: "conversation"; readonly conversationId: string; readonly title: string }
  /** Chosen from the list, or all of a folder. */
  | { readonly kind: "some"; readonly conversationIds: readonly string[] }
  | {
      readonly kind: "found";
      readonly words: string;
      readonly messages: readonly { readonly messageId: string; readonly conversationId: string }[];
      /** Not everything could be searched yet. */
      readonly isIncomplete?: boolean;
    }
  /** What was chosen has been erased, and nothing stands in for it. */
  | { readonly kind: "erased" };

interface Exports {
  /** As main tells it. */
  readonly state: ExportState;
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly training: TrainingOptions;
  /** How often something was erased: what was read before may hold it. */
  readonly erasures: number;
}

/** What the person is about to export, and how the export stands that runs. The choices last as long as the window. */
export const useExports = create<Exports>(() => ({
  state: { status: "none" },
  choice: { kind: "all" },
  format: "markdown",
  training: defaultTrainingOptions,
  erasures: 0,
}));

/** Follows the exports from now on. Returns what stops that. */
export function followExports(): () => void {
  void call("export.state", {}).then((answer) => {
    if (answer.ok) useExports.setState({ state: answer.value });
  });
  return on("export.changed", (state) => useExports.setState({ state }));
}

/** Shows the export with something chosen. */
export function openExport(choice: ExportChoice): void {
  useExports.setState({ choice });
  useSelection.getState().showArchive("export");
}

/** Takes what was erased out of what is chosen; never does more become chosen by that. */
export function forgetErasedChoice({
  erasesAll,
  erasedConversationIds,
  erasedMessages,
}: Pick<RowChanges, "erasesAll" | "erasedConversationIds" | "erasedMessages">): void {
  const conversations = new Set(erasedConversationIds);
  const messages = new Set(erasedMessages.flatMap(({ messageIds }) => messageIds));
  const isErased = (conversationId: string): boolean =>
    erasesAll || conversations.has(conversationId);
  useExports.setState(({ erasures }) => ({ erasures: erasures + 1 }));
  useExports.setState(({ choice }) => {
    switch (choice.kind) {
      case "all":
      case "erased":
        return {};
      case "conversation": {
        // Its title may have been made of a message that went.
        const { conversationId } = choice;
        const isTouched = erasedMessages.some((part) => part.conversationId === conversationId);
        return isErased(conversationId) || isTouched ? { choice: { kind: "erased" } } : {};
      }
      case "some": {
        const conversationIds = choice.conversationIds.filter((id) => !isErased(id));
        if (conversationIds.length === 0) return { choice: { kind: "erased" } };
        return { choice: { ...choice, conversationIds } };
      }
      case "found": {
        // The words that found what is erased may say what it was.
        const isTouched = choice.messages.some(
          ({ conversationId, messageId }) => isErased(conversationId) || messages.has(messageId),
        );
        return isTouched ? { choice: { kind: "erased" } } : {};
      }
    }
  });
}

/** Calls what is chosen by the title that it has now. Returns whether any of these conversations is among what is chosen. */
export function noteChanged(rows: readonly Pick<ConversationRow, "id" | "title">[]): boolean {
  const { choice } = useExports.getState();
  switch (choice.kind) {
    case "erased":
      return false;
    case "all":
      return rows.length > 0;
    case "conversation": {
      const row = rows.find(({ id }) => id === choice.conversationId);
      const title = row === undefined ? choice.title : showTitle(row.title);
      if (title !== choice.title) useExports.setState({ choice: { ...choice, title } });
      return row !== undefined;
    }
    case "some": {
      const chosen = new Set(choice.conversationIds);
      return rows.some(({ id }) => chosen.has(id));
    }
    case "found": {
      const changed = new Set(rows.map(({ id }) => id));
      return choice.messages.some(({ conversationId }) => changed.has(conversationId));
    }
  }
}

/** Asks for a place and begins; says so when more is chosen than one export can name. */
export async function startExport(): Promise<void> {
  const { choice } = useExports.getState();
  const filter = filterOf(choice);
  if (filter === null) return;
  const count = countNamed(filter);
  if (count > mostExportedIds)
    return showFailure({
      code: "invalid-input",
      message: exportText.tooMany(count, mostExportedIds),
    });
  tell(await call("export.start", { filter, target: chosenTarget() }));
}

/** In which form it is to be written. */
export function chosenTarget(): ExportRequest["target"] {
  const { format, training } = useExports.getState();
  return format === "fine-tuning" ? { format, training } : { format };
}

export async function cancelExport(): Promise<void> {
  tell(await call("export.cancel", {}));
}

export async function showExported(): Promise<void> {
  tell(await call("export.show", {}));
}

/** What main is asked for; `null` when there is nothing to export. */
export function filterOf(choice: ExportChoice): ExportFilter | null {
  switch (choice.kind) {
    case "erased":
      return null;
    case "all":
      return { scope: "all" };
    case "conversation":
      return { scope: "conversations", conversationIds: [choice.conversationId] };
    case "some":
      return { scope: "conversations", conversationIds: [...choice.conversationIds] };
    case "found":
      return {
        scope: "messages",
        conversationIds: [...new Set(choice.messages.map(({ conversationId }) => conversationId))],
        messageIds: choice.messages.map(({ messageId }) => messageId),
      };
  }
}

/** How many messages it names, or conversations; a message's conversation is no further one. */
function countNamed(filter: ExportFilter): number {
  switch (filter.scope) {
    case "all":
      return 0;
    case "conversations":
      return filter.conversationIds.length;
    case "messages":
      return filter.messageIds.length;
  }
}
