import { create } from "zustand";
import type { VerifiedModel } from "../../electron/shared/calls/models.ts";
import type { Hashing } from "../../electron/shared/models.ts";
import { call, on } from "../client.ts";
import { verifiedText } from "../text/installed.ts";
import { showFailure, showToast } from "./notices.ts";
import { useSelection } from "./selection.ts";

interface HashingState {
  /** Hashes that are being computed, whoever asked for them. */
  readonly hashing: readonly Hashing[];
  /** Models whose verification was asked for here and is not done. */
  readonly verifyingIds: ReadonlySet<string>;
  /** What verifying came to since the window opened, by model id. */
  readonly verified: ReadonlyMap<string, VerifiedModel>;
}

export const useHashing = create<HashingState>(() => ({
  hashing: [],
  verifyingIds: new Set(),
  verified: new Map(),
}));

/** Follows the hashes that are being computed. */
export function startHashing(): void {
  on("models.hashing", (hashing) => useHashing.setState({ hashing }));
}

/** 0 to 1 while a model's file is being read; `null` while that has not begun; `undefined` when nothing is to be read. */
export function hashingProgress(state: HashingState, modelId: string): number | null | undefined {
  const hashing = state.hashing.find((one) => one.modelId === modelId);
  if (hashing !== undefined) return hashing.progress;
  return state.verifyingIds.has(modelId) ? null : undefined;
}

/** Reads a model's whole file and says what it is compared with what was known. A second request waits for nothing. */
export async function verifyModel(modelId: string, name: string): Promise<void> {
  if (useHashing.getState().verifyingIds.has(modelId)) return;
  setVerifying(modelId, true);
  const answer = await call("model.verify", { modelId });
  setVerifying(modelId, false);
  if (!answer.ok) return showFailure(answer.failure);
  const { verified } = useHashing.getState();
  useHashing.setState({ verified: new Map(verified).set(modelId, answer.value) });
  const words = `${name}: ${describeVerified(answer.value)}`;
  if (answer.value.isSame) showToast(words);
  // In Models the card says so, for as long as it is so.
  else if (useSelection.getState().view !== "models")
    showFailure({ code: "model-changed", message: words });
}

/** Forgets what verifying came to, once the person has decided. */
export function dropVerified(modelId: string): void {
  const { verified } = useHashing.getState();
  const others = [...verified].filter(([id]) => id !== modelId);
  useHashing.setState({ verified: new Map(others) });
}

/** The result of a verification as a sentence. */
export function describeVerified({ comparedWith, isSame }: VerifiedModel): string {
  switch (comparedWith) {
    case "hub":
      return isSame ? verifiedText.sameAsHub : verifiedText.notHub;
    case "earlier":
      return isSame ? verifiedText.sameAsEarlier : verifiedText.notEarlier;
    case "none":
      return verifiedText.firstTime;
  }
}

function setVerifying(modelId: string, isVerifying: boolean): void {
  const ids = new Set(useHashing.getState().verifyingIds);
  if (isVerifying) ids.add(modelId);
  else ids.delete(modelId);
  useHashing.setState({ verifyingIds: ids });
}
