import { create } from "zustand";
import type { SpeedProgress, SpeedRun } from "../../electron/shared/models.ts";
import { call, on } from "../client.ts";
import { formatNumber } from "../text/format.ts";
import { speedText } from "../text/speed.ts";
import { showFailure, showToast } from "./notices.ts";

interface Speed {
  /** Every kept measurement; `undefined` until main has listed them. */
  readonly runs: readonly SpeedRun[] | undefined;
  readonly progress: SpeedProgress;
  /** Measurements that are about to be forgotten, unless the person takes that back. */
  readonly leavingIds: ReadonlySet<string>;
}

/** The measurements of speed on this machine. */
export const useSpeed = create<Speed>(() => ({
  runs: undefined,
  progress: null,
  leavingIds: new Set(),
}));

/** How long forgetting can be taken back: a little longer than its toast is there. */
const undoMs = 8_000;

/** Lists the measurements and follows them. */
export async function startSpeed(): Promise<void> {
  on("speed.changed", ({ runs, progress }) => useSpeed.setState({ runs, progress }));
  const answer = await call("speed.list", {});
  if (answer.ok) useSpeed.setState({ runs: answer.value });
  else showFailure(answer.failure);
}

/** Measures a model with its run settings. Resolves when it is measured, cancelled or has failed. */
export async function measureSpeed(modelId: string): Promise<void> {
  const answer = await call("speed.measure", { modelId });
  if (!answer.ok) return showFailure(answer.failure);
  const { modelName, generationTokensPerSecond } = answer.value;
  showToast(speedText.measured(modelName, formatNumber(generationTokensPerSecond, 1)));
}

export async function cancelMeasuring(): Promise<void> {
  const answer = await call("speed.cancel", {});
  if (!answer.ok) showFailure(answer.failure);
}

/** Takes a measurement out of sight, and forgets it for good once that can no longer be undone. */
export function forgetRun(runId: string): void {
  setLeaving(runId, true);
  const timer = setTimeout(() => void forgetForGood(runId), undoMs);
  showToast(speedText.forgotten, {
    label: speedText.undo,
    run: () => {
      clearTimeout(timer);
      setLeaving(runId, false);
    },
  });
}

async function forgetForGood(runId: string): Promise<void> {
  const answer = await call("speed.forget", { runId });
  if (answer.ok) return;
  setLeaving(runId, false);
  showFailure(answer.failure);
}

function setLeaving(runId: string, isLeaving: boolean): void {
  const ids = new Set(useSpeed.getState().leavingIds);
  if (isLeaving) ids.add(runId);
  else ids.delete(runId);
  useSpeed.setState({ leavingIds: ids });
}
