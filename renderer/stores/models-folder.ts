import { create } from "zustand";
import type { ModelsFolderState } from "../../electron/shared/calls/models.ts";
import { call, on } from "../client.ts";
import { installedText } from "../text/installed.ts";
import { showFailure, showToast } from "./notices.ts";

/** Where the models are, what they take and a move that is under way; `null` until main has said so. */
export const useModelsFolder = create<{ readonly folder: ModelsFolderState | null }>(() => ({
  folder: null,
}));

/** Reads the folder's state and follows it. What cannot be read is left out: everything else works without it. */
export async function startModelsFolder(): Promise<void> {
  on("modelsFolder.changed", (folder) => useModelsFolder.setState({ folder }));
  on("models.changed", () => void refreshModelsFolder());
  await refreshModelsFolder();
}

/** Asks again, for free space changes without a word. */
export async function refreshModelsFolder(): Promise<void> {
  const answer = await call("modelsFolder.state", {});
  if (answer.ok) useModelsFolder.setState({ folder: answer.value });
}

/** Lets the person choose a folder and moves every model there. Resolves when they are there or back. */
export async function moveModelsFolder(): Promise<void> {
  const answer = await call("modelsFolder.move", {});
  if (!answer.ok) showFailure(answer.failure);
  else if (answer.value.hasMoved) showToast(installedText.moved);
  await refreshModelsFolder();
}

/** Ends a move; everything is then where it was. */
export async function cancelMove(): Promise<void> {
  const answer = await call("modelsFolder.cancelMove", {});
  if (!answer.ok) showFailure(answer.failure);
}
