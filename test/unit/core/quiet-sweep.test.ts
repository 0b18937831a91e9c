import { expect, test } from "vitest";
import { againMs, quietMs, sweepWhenQuiet } from "../../../electron/core/quiet-sweep.ts";

/** Erasures, and a clock that strikes when it is told to. */
function start({ marks = null as number | null } = {}) {
  const world = { marks, isBusy: false, begun: [] as number[] };
  let due: { readonly afterMs: number; readonly run: () => void } | null = null;
  const listeners = new Set<() => void>();
  const stop = sweepWhenQuiet({
    traces: {
      marks: () => world.marks,
      onMarked: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    isBusy: () => world.isBusy,
    begin: (upTo) => void world.begun.push(upTo),
    schedule: (afterMs, run) => {
      const mine = { afterMs, run };
      due = mine;
      return () => {
        if (due === mine) due = null;
      };
    },
  });
  return {
    world,
    stop,
    erase: () => {
      world.marks = (world.marks ?? 0) + 1;
      for (const listener of listeners) listener();
    },
    dueMs: () => due?.afterMs ?? null,
    strike: () => {
      const now = due;
      due = null;
      now?.run();
    },
  };
}

test("several erasures one after the other cause one sweep, and none is left to do after it", () => {
  const { world, erase, dueMs, strike } = start();
  strike();
  expect([world.begun, dueMs()]).toEqual([[], null]);
  erase();
  erase();
  expect(dueMs()).toBe(quietMs);
  strike();
  expect(world.begun).toEqual([2]);
  world.marks = null;
  strike();
  expect([world.begun, dueMs()]).toEqual([[2], null]);
});

test("it waits while something is under way", () => {
  const { world, erase, dueMs, strike } = start();
  erase();
  world.isBusy = true;
  strike();
  expect([world.begun, dueMs()]).toEqual([[], quietMs]);
  world.isBusy = false;
  strike();
  expect(world.begun).toEqual([1]);
});

test("it is begun again when nothing came of it, and for what is erased meanwhile", () => {
  const { world, erase, dueMs, strike } = start();
  erase();
  strike();
  expect(dueMs()).toBe(againMs);
  strike();
  erase();
  expect(dueMs()).toBe(quietMs);
  strike();
  expect(world.begun).toEqual([1, 1, 2]);
});

test("what an earlier run left is swept too, until it is stopped", () => {
  const { world, stop, erase, dueMs, strike } = start({ marks: 0 });
  strike();
  expect(world.begun).toEqual([0]);
  stop();
  erase();
  expect(dueMs()).toBe(null);
});
