import { create } from "zustand";
import type { EngineState } from "../../electron/shared/state.ts";
import { call, on } from "../client.ts";
import { showFailure } from "./notices.ts";

const unknownEngine: EngineState = {
  status: "stopped",
  backend: null,
  loading: null,
  loaded: null,
  message: null,
};

/** The engine as main last described it. */
export const useEngine = create<{ readonly engine: EngineState }>(() => ({
  engine: unknownEngine,
}));

/** Reads the engine's state and follows it. */
export async function startEngine(): Promise<void> {
  on("engine.changed", (engine) => useEngine.setState({ engine }));
  const answer = await call("engine.state", {});
  if (answer.ok) useEngine.setState({ engine: answer.value });
  else showFailure(answer.failure);
}
