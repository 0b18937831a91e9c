import type { RunningApp } from "./app.ts";

type Answer = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;

/** Calls of the window that main does not get to see yet. */
export interface HeldCalls {
  /** Lets them pass, and all that follow. */
  release(): Promise<void>;
  /** Answers the ones that wait with a failure, and lets all that follow pass. */
  refuse(message: string): Promise<void>;
}

/** Holds one kind of call back between window and main, as a busy machine could for long. */
export async function holdCalls({ electron }: RunningApp, name: string): Promise<HeldCalls> {
  await electron.evaluate(({ ipcMain }, held) => {
    // Electron keeps them there; a public way to wrap a handler does not exist.
    const handlers = Reflect.get(ipcMain, "_invokeHandlers") as Map<string, Answer>;
    const answer = handlers.get("freehold:call");
    if (answer === undefined) throw new Error("Main answers no calls.");
    const verdict = new Promise<string | null>((resolve) => {
      Reflect.set(globalThis, "settleHeldCalls", resolve);
    });
    handlers.set("freehold:call", async (event, called, input) => {
      const refusal = called === held ? await verdict : null;
      if (refusal === null) return answer(event, called, input);
      return { ok: false, failure: { code: "disk-error", message: refusal } };
    });
    void verdict.then(() => handlers.set("freehold:call", answer));
  }, name);
  const settle = (refusal: string | null): Promise<void> =>
    electron.evaluate((_, verdict) => {
      const resolve = Reflect.get(globalThis, "settleHeldCalls") as (
        verdict: string | null,
      ) => void;
      resolve(verdict);
    }, refusal);
  return { release: () => settle(null), refuse: settle };
}
