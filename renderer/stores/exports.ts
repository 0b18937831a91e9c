import { create } from "zustand";
import {
  type ExportFilter,
  type ExportFormat,
  type ExportState,
  type TrainingOptions,
  defaultTrainingOptions,
} from "../../electron/shared/export.ts";
import { call, on } from "../client.ts";
import { tell } from "./notices.ts";
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
    };

interface Exports {
  /** As main tells it. */
  readonly state: ExportState;
  readonly choice: ExportChoice;
  readonly format: ExportFormat;
  readonly training: TrainingOptions;
}

/** What the person is about to export, and how the export stands that runs. The choices last as long as the window. */
export const useExports = create<Exports>(() => ({
  state: { status: "none" },
  choice: { kind: "all" },
  format: "markdown",
  training: defaultTrainingOptions,
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

/** Chooses everything again: of what was chosen some is no more, and its words may say what that was. */
export function forgetExportChoice(): void {
  useExports.setState({ choice: { kind: "all" } });
}

/** Asks for a place and begins. */
export async function startExport(): Promise<void> {
  const { choice, format, training } = useExports.getState();
  const target = format === "fine-tuning" ? { format, training } : { format };
  tell(await call("export.start", { filter: filterOf(choice), target }));
}

export async function cancelExport(): Promise<void> {
  tell(await call("export.cancel", {}));
}

export async function showExported(): Promise<void> {
  tell(await call("export.show", {}));
}

function filterOf(choice: ExportChoice): ExportFilter {
  switch (choice.kind) {
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
