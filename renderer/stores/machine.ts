import { create } from "zustand";
import type { MachineFacts } from "../../electron/shared/models.ts";
import { call } from "../client.ts";

/** What of this machine matters to models; `null` until it was asked. */
export const useMachine = create<{ readonly machine: MachineFacts | null }>(() => ({
  machine: null,
}));

/** Asks again, for the memory bandwidth is measured some time after the start. A failure leaves what was known. */
export async function readMachine(): Promise<void> {
  const answer = await call("machine.read", {});
  if (answer.ok) useMachine.setState({ machine: answer.value });
}
