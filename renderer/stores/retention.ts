import { create } from "zustand";
import type { ClockDoubt, RetentionState } from "../../electron/shared/erase.ts";
import { call, on } from "../client.ts";
import { showFailure, tell } from "./notices.ts";

interface Retention {
  /** Why the rule about old conversations erases nothing by itself just now. */
  readonly doubt: ClockDoubt | null;
  /** The person was asked and said not now: it is asked again at the next start. */
  readonly isPutOff: boolean;
}

export const useRetention = create<Retention>(() => ({ doubt: null, isPutOff: false }));

/** Asks how the rule about old conversations stands, and follows it. */
export async function startRetention(): Promise<void> {
  on("retention.changed", adopt);
  const answer = await call("retention.state", {});
  if (answer.ok) adopt(answer.value);
  else showFailure(answer.failure);
}

/** The clock is right: what is old is erased. */
export async function proceedWithRetention(): Promise<void> {
  tell(await call("retention.proceed", {}));
}

/** Erases nothing for now. */
export function putRetentionOff(): void {
  useRetention.setState({ isPutOff: true });
}

function adopt({ doubt }: RetentionState): void {
  useRetention.setState(({ isPutOff }) => ({ doubt, isPutOff: isPutOff && doubt !== null }));
}
