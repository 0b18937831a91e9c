import { create } from "zustand";
import type { ImportOutcome } from "../../electron/shared/calls/models.ts";
import type { Result } from "../../electron/shared/result.ts";
import type { ModelSummary } from "../../electron/shared/state.ts";
import { adoptFiles, call, on } from "../client.ts";
import { modelsText } from "../text/models.ts";
import { openDialog } from "./dialogs.ts";
import { pointToModel } from "./pointed-model.ts";
import { showFailure, showToast } from "./notices.ts";

interface Models {
  /** `undefined` until main has listed them. */
  readonly models: readonly ModelSummary[] | undefined;
  /** A sentence when they could not be listed. */
  readonly problem: string | null;
}

/** The models on this machine. */
export const useModels = create<Models>(() => ({ models: undefined, problem: null }));

/** Lists the models and follows the list. */
export async function startModels(): Promise<void> {
  on("models.changed", (models) => useModels.setState({ models, problem: null }));
  await listModels();
}

/** Asks for the list again. */
export async function listModels(): Promise<void> {
  const answer = await call("model.list", {});
  if (answer.ok) useModels.setState({ models: answer.value, problem: null });
  else useModels.setState({ problem: answer.failure.message });
}

/** Whether a model can answer: it is made for chat and its file can be used. */
export function canChat(model: ModelSummary): boolean {
  return model.role === "chat" && model.problem === null;
}

/** The model that a new prompt goes to: the chosen one, or the first that can answer while that one cannot. */
export function answeringModel(
  models: readonly ModelSummary[],
  chosenId: string | null,
): ModelSummary | undefined {
  const usable = models.filter(canChat);
  return usable.find((model) => model.id === chosenId) ?? usable[0];
}

/**
 * Makes a model the one that new prompts go to, and loads it in place of the loaded one. A file that changed is not
 * loaded: its card says so, and what can be done.
 */
export async function switchModel(modelId: string): Promise<void> {
  const answer = await call("model.load", { modelId });
  if (answer.ok) return;
  if (answer.failure.code === "model-changed") pointToModel(modelId);
  else showFailure(answer.failure);
}

/** Gives the memory back, and ends a load that is under way. Resolves once that is done. */
export async function unloadModel(): Promise<void> {
  const answer = await call("model.unload", {});
  if (!answer.ok) showFailure(answer.failure);
}

/** Takes an in-place model off the list; the file stays. */
export async function forgetModel(model: ModelSummary): Promise<void> {
  const answer = await call("model.forget", { modelId: model.id });
  if (answer.ok) showToast(modelsText.forgotten(model.fileName));
  else showFailure(answer.failure);
}

/** Opens the system's file dialog and tells what came of it. */
export async function importModels(): Promise<void> {
  reportImport(await call("model.import", {}));
}

/** Takes in files that were dropped on the window and tells what came of it. */
export async function adoptDroppedFiles(files: readonly File[]): Promise<void> {
  reportImport(await adoptFiles(files));
}

/** Tells what came of taking files in: a toast where all went well, else a dialog that says why not. */
export function reportImport(answer: Result<ImportOutcome>): void {
  if (!answer.ok) return showFailure(answer.failure);
  const { added, refused } = answer.value;
  if (refused.length > 0) return openDialog({ kind: "import-report", outcome: answer.value });
  if (added.length > 0) showToast(modelsText.added(added.map((model) => model.name)));
}
