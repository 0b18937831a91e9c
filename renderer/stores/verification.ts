import { create } from "zustand";
import type { VerifyState } from "../../electron/shared/verify.ts";
import { call, on } from "../client.ts";
import { archiveText } from "../text/archive.ts";
import { refreshAppState } from "./app-state.ts";
import { refreshBackups } from "./backups.ts";
import { announce, showFailure, showToast, tell } from "./notices.ts";
import { isArchiveTabShown, useSelection } from "./selection.ts";

/** The check of the archive, as main tells it. */
export const useVerification = create<VerifyState>(() => ({ progress: null, last: null }));

/** Follows the check, and says what came of it to a person who looks elsewhere. Called once as the window starts. */
export async function startVerification(): Promise<void> {
  on("verify.changed", (state) => {
    const { last } = useVerification.getState();
    useVerification.setState(state);
    if (state.last !== null && state.last.at !== last?.at && !isArchiveTabShown("state"))
      sayElsewhere(state.last);
  });
  const answer = await call("verify.state", {});
  if (answer.ok) useVerification.setState(answer.value);
}

/** Checks the whole archive; resolves when that has ended. */
export async function verifyArchive(): Promise<void> {
  tell(await call("verify.run", {}));
}

export async function cancelVerify(): Promise<void> {
  tell(await call("verify.cancel", {}));
}

/** Takes the damage that was shown for good, after a check that finds no other. Resolves when that has ended. */
export async function acceptDamage(damageKey: string): Promise<void> {
  const answer = await call("verify.accept", { damageKey });
  if (answer.ok) announce(archiveText.hasAccepted);
  else if (answer.failure.code === "cancelled") showToast(archiveText.notAccepted);
  else showFailure(answer.failure);
  await Promise.all([refreshAppState(), refreshBackups()]);
}

function sayElsewhere({ report }: NonNullable<VerifyState["last"]>): void {
  const show = {
    label: archiveText.showReport,
    run: () => useSelection.getState().showArchive("state"),
  };
  if (report.found === 0) showToast(archiveText.foundWhole, show);
  else showFailure({ code: "archive-damaged", message: archiveText.foundDamage }, show);
}
