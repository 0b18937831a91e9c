import { create } from "zustand";
import type { AppState } from "../../electron/shared/state.ts";
import { call } from "../client.ts";
import { showFailure } from "./notices.ts";

/** What main says of itself: version, platform and the archive as it stands. `null` until it was asked. */
export const useAppState = create<{ readonly appState: AppState | null }>(() => ({
  appState: null,
}));

/** Asks again, for the archive grows. */
export async function refreshAppState(): Promise<void> {
  const answer = await call("app.state", {});
  if (answer.ok) useAppState.setState({ appState: answer.value });
  else showFailure(answer.failure);
}

/** Shows one of the person's own folders in the system's file manager. */
export async function showFolder(folder: "archive" | "models"): Promise<void> {
  const answer = await call("folder.show", { folder });
  if (!answer.ok) showFailure(answer.failure);
}
