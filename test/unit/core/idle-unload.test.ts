import { expect, test } from "vitest";
import { unloadWhenIdle } from "../../../electron/core/idle-unload.ts";
import type { EngineState } from "../../../electron/shared/state.ts";

interface Clock {
  readonly schedule: (afterMs: number, run: () => void) => () => void;
  /** When the next one is due; `null` when none is. */
  dueMs(): number | null;
  strike(): void;
}

function makeClock(): Clock {
  let due: { readonly afterMs: number; readonly run: () => void } | null = null;
  return {
    schedule: (afterMs, run) => {
      const mine = { afterMs, run };
      due = mine;
      return () => {
        if (due === mine) due = null;
      };
    },
    dueMs: () => due?.afterMs ?? null,
    strike: () => {
      const now = due;
      due = null;
      now?.run();
    },
  };
}

function start(minutes: number | null) {
  const clock = makeClock();
  const engineListeners = new Set<() => void>();
  const settingsListeners = new Set<() => void>();
  const world = { minutes, isLoaded: true, isBusy: false, unloads: 0 };
  const loaded: EngineState["loaded"] = {
    modelId: "m-1",
    name: "Test",
    parameters: 135e6,
    backend: "cpu",
    device: "Test",
    contextTokens: 512,
    threads: 1,
    gpuLayers: 0,
    memoryBytes: 1,
  };
  const stop = unloadWhenIdle({
    engine: {
      state: () => ({
        status: "ready",
        backend: null,
        loading: null,
        loaded: world.isLoaded ? loaded : null,
        message: null,
      }),
      onChanged: (listener) => {
        const heard = (): void => listener({} as EngineState);
        engineListeners.add(heard);
        return () => void engineListeners.delete(heard);
      },
    },
    settings: {
      read: () => ({ idleUnloadMinutes: world.minutes }),
      onChanged: (listener) => {
        settingsListeners.add(listener);
        return () => void settingsListeners.delete(listener);
      },
    },
    isBusy: () => world.isBusy,
    unload: async () => {
      world.unloads += 1;
    },
    schedule: clock.schedule,
  });
  const tell = (listeners: ReadonlySet<() => void>): void => {
    for (const listener of listeners) listener();
  };
  return {
    world,
    clock,
    stop,
    engineChanged: () => tell(engineListeners),
    settingsChanged: () => tell(settingsListeners),
  };
}

test("a model that nobody uses is unloaded after the time that was set", () => {
  const { world, clock } = start(10);
  expect(clock.dueMs()).toBe(600_000);
  clock.strike();
  expect(world.unloads).toBe(1);
});

test("nothing is unloaded while something is under way or waits, and the time begins anew", () => {
  const { world, clock } = start(10);
  world.isBusy = true;
  clock.strike();
  expect(world.unloads).toBe(0);
  expect(clock.dueMs()).toBe(600_000);
  world.isBusy = false;
  clock.strike();
  expect(world.unloads).toBe(1);
});

test("no time is counted without a model, and none when it is switched off", () => {
  const { world, clock, engineChanged, settingsChanged } = start(null);
  expect(clock.dueMs()).toBeNull();
  world.minutes = 5;
  settingsChanged();
  expect(clock.dueMs()).toBe(300_000);
  world.isLoaded = false;
  engineChanged();
  expect(clock.dueMs()).toBeNull();
  world.isLoaded = true;
  engineChanged();
  expect(clock.dueMs()).toBe(300_000);
});

test("nothing happens after the end", () => {
  const { world, clock, stop, engineChanged } = start(10);
  stop();
  engineChanged();
  clock.strike();
  expect(clock.dueMs()).toBeNull();
  expect(world.unloads).toBe(0);
});
