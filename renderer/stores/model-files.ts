import { create } from "zustand";
import type { RunSettings } from "../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../electron/shared/state.ts";
import { call } from "../client.ts";
import { formatBytes } from "../text/format.ts";
import { installedText } from "../text/installed.ts";
import { dropVerified } from "./hashing.ts";
import { reportImport } from "./models.ts";
import { refreshModelsFolder } from "./models-folder.ts";
import { announce, dismissToast, showFailure, showToast } from "./notices.ts";

/** A model that was deleted and can still be brought back. */
export interface DeletedModel {
  readonly undoId: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** The toast that offers the same. */
  readonly toastId: number;
}

/** Main frees the space after ten minutes; from then on nothing can be undone. */
const undoMs = 10 * 60_000;

/** What was deleted in the last minutes, newest first. */
export const useDeletedModels = create<{ readonly deleted: readonly DeletedModel[] }>(() => ({
  deleted: [],
}));

/** Deletes a file of the models folder and offers to undo it for as long as that is possible. */
export async function deleteModel({ id, name }: ModelSummary): Promise<void> {
  const answer = await call("model.delete", { modelId: id });
  if (!answer.ok) return showFailure(answer.failure);
  const { undoId, sizeBytes } = answer.value;
  const toastId = showToast(installedText.deleted(name, formatBytes(sizeBytes)), {
    label: installedText.undo,
    run: () => void restoreModel(undoId),
  });
  const deleted = { name, undoId, sizeBytes, toastId };
  useDeletedModels.setState((now) => ({ deleted: [deleted, ...now.deleted] }));
  setTimeout(() => dropDeleted(undoId), undoMs);
  await refreshModelsFolder();
}

/** Brings a deleted model back. A second request for the same one does nothing. */
export async function restoreModel(undoId: string): Promise<void> {
  const deleted = useDeletedModels.getState().deleted.find((other) => other.undoId === undoId);
  if (deleted === undefined) return;
  dropDeleted(undoId);
  dismissToast(deleted.toastId);
  const answer = await call("model.restore", { undoId });
  if (answer.ok) showToast(installedText.restored(deleted.name));
  else showFailure(answer.failure);
  await refreshModelsFolder();
}

function dropDeleted(undoId: string): void {
  useDeletedModels.setState(({ deleted }) => ({
    deleted: deleted.filter((other) => other.undoId !== undoId),
  }));
}

/** Uses a file that changed as it is now. */
export async function acceptModel({ id, name }: ModelSummary): Promise<void> {
  const answer = await call("model.accept", { modelId: id });
  if (!answer.ok) return showFailure(answer.failure);
  dropVerified(id);
  announce(installedText.accepted(name));
}

/** Shows a model's file in the system's file manager. */
export async function revealModel(modelId: string): Promise<void> {
  const answer = await call("model.reveal", { modelId });
  if (!answer.ok) showFailure(answer.failure);
}

/** Opens the system's folder dialog and takes in every GGUF file below the chosen one. */
export async function importFolder(): Promise<void> {
  reportImport(await call("model.importFolder", {}));
}

/** Looks where other apps keep weights and says how many more there are. */
export async function discoverModels(): Promise<void> {
  const answer = await call("model.discover", {});
  if (answer.ok) showToast(installedText.discovered(answer.value.found));
  else showFailure(answer.failure);
}

/** Saves how a model is loaded; `null` resets it. Resolves to whether that worked. */
export async function configureModel(
  modelId: string,
  settings: RunSettings | null,
): Promise<boolean> {
  const answer = await call("model.configure", { modelId, settings });
  if (!answer.ok) showFailure(answer.failure);
  return answer.ok;
}
