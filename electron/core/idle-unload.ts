import type { Settings } from "../shared/settings.ts";
import type { Engine } from "./engine/engine.ts";

export interface IdleUnloadPorts {
  readonly engine: Pick<Engine, "state" | "onChanged">;
  readonly settings: {
    read(): Pick<Settings, "idleUnloadMinutes">;
    onChanged(listener: () => void): () => void;
  };
  /** Whether something is under way or waits that wants the model. */
  readonly isBusy: () => boolean;
  readonly unload: () => Promise<void>;
  /** Calls `run` after that time, unless what it returns is called before. */
  readonly schedule?: (afterMs: number, run: () => void) => () => void;
}

const minuteMs = 60_000;

/**
 * Gives the memory of a model back when nothing was loaded or answered for as long as the settings say; the next prompt
 * loads it again. The time begins anew with every change of the engine or the settings, and while it is busy. Returns
 * what ends it.
 */
export function unloadWhenIdle(ports: IdleUnloadPorts): () => void {
  const { engine, settings, isBusy, unload, schedule = scheduleTimer } = ports;
  let cancel: () => void = () => {};

  function beginAnew(): void {
    cancel();
    cancel = () => {};
    const minutes = settings.read().idleUnloadMinutes;
    if (minutes === null || engine.state().loaded === null) return;
    cancel = schedule(minutes * minuteMs, timeIsUp);
  }

  function timeIsUp(): void {
    if (isBusy()) return beginAnew();
    // It fails only when the engine goes, and the model with it.
    void unload().catch(() => undefined);
  }

  const stopFollowing = [engine.onChanged(beginAnew), settings.onChanged(beginAnew)];
  beginAnew();
  return () => {
    cancel();
    for (const stop of stopFollowing) stop();
  };
}

function scheduleTimer(afterMs: number, run: () => void): () => void {
  const timer = setTimeout(run, afterMs);
  timer.unref();
  return () => clearTimeout(timer);
}
