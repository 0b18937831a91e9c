import { beforeEach, expect, test } from "vitest";
import { useNotices } from "../../../renderer/stores/notices.ts";
import {
  type Undoable,
  type UndoOutcome,
  canUndo,
  forgetErasedSteps,
  inOrder,
  mostSteps,
  offerUndo,
  redoLast,
  sayDoneForGood,
  undoLast,
  useUndo,
} from "../../../renderer/stores/undo.ts";

let log: string[] = [];

beforeEach(() => {
  log = [];
  useUndo.setState({ done: [], undone: [] });
  useNotices.setState({ toasts: [] });
});

function aDeed(name: string, change: Partial<Undoable> = {}): Undoable {
  const turn = (what: string) => async (): Promise<UndoOutcome> => {
    log.push(`${what} ${name}`);
    return { kind: "done", left: null };
  };
  return { words: `${name}.`, undo: turn("undo"), redo: turn("redo"), ...change };
}

const toasts = () => useNotices.getState().toasts.map(({ message }) => message);
const press = () => useNotices.getState().toasts.at(-1)?.action?.run();

test("what was erased is named no more, neither by a step nor by the toast that offers it", async () => {
  offerUndo(aDeed("Tagged “Lease”", { titleOf: "lease" }));
  offerUndo(aDeed("Folder made"));
  offerUndo(aDeed("Pinned “Lease”", { titleOf: "lease" }));
  forgetErasedSteps(["elsewhere"]);
  expect(toasts()).toEqual(["Pinned “Lease”."]);
  forgetErasedSteps(["lease"]);
  expect(toasts()).toEqual([]);
  await undoLast();
  expect(log).toEqual(["undo Folder made"]);
  sayDoneForGood("Everything was erased.");
  forgetErasedSteps("all");
  expect(useUndo.getState()).toMatchObject({ done: [{ isFinal: true }], undone: [] });
});

test("steps are undone newest first, long after their toasts, and each says what it was", async () => {
  offerUndo(aDeed("Moved"));
  offerUndo(aDeed("Pinned"));
  useNotices.setState({ toasts: [] });
  await undoLast();
  expect(toasts()).toEqual(["Undone: Pinned."]);
  await undoLast();
  expect(toasts()).toEqual(["Undone: Moved."]);
  await undoLast();
  expect(log).toEqual(["undo Pinned", "undo Moved"]);
});

test("what was undone is done again in its order, until something else is done", async () => {
  offerUndo(aDeed("Moved"));
  offerUndo(aDeed("Pinned"));
  await undoLast();
  await undoLast();
  await redoLast();
  expect(toasts()).toEqual(["Moved."]);
  await redoLast();
  await undoLast();
  offerUndo(aDeed("Archived"));
  await redoLast();
  expect(log).toEqual(["undo Pinned", "undo Moved", "redo Moved", "redo Pinned", "undo Pinned"]);
});

test("nothing older is undone in place of what cannot be undone", async () => {
  offerUndo(aDeed("Moved"));
  sayDoneForGood("Erased.");
  await undoLast();
  expect(log).toEqual([]);
  expect(toasts().join()).toMatch(/cannot be undone: Erased\. .*further back, to: Moved\./);
  await undoLast();
  expect(log).toEqual(["undo Moved"]);
});

test("what is erased leaves no title in the history", async () => {
  offerUndo(aDeed("Renamed to “Secret”", { titleOf: "c1" }));
  offerUndo(aDeed("Renamed to “Other”", { titleOf: "c2" }));
  sayDoneForGood("Erased.", ["c1"]);
  expect(useUndo.getState().done.map(({ words }) => words)).toEqual([
    "Renamed to “Other”.",
    "Erased.",
  ]);
  sayDoneForGood("All erased.", "all");
  expect(useUndo.getState().done.map(({ words }) => words)).toEqual(["All erased."]);
});

test("what changed since is left alone and said; what failed can be tried again", async () => {
  const left: UndoOutcome = { kind: "left", left: "It was erased since." };
  offerUndo(aDeed("Moved"));
  offerUndo(aDeed("Tagged", { undo: async () => left }));
  await undoLast();
  expect(toasts()).toEqual(["Not undone: Tagged. It was erased since."]);
  expect(useUndo.getState().undone).toEqual([]);

  const answers: UndoOutcome[] = [{ kind: "failed" }, { kind: "done", left: "1 changed since." }];
  offerUndo(aDeed("Archived", { undo: async () => answers.shift() ?? left }));
  await undoLast();
  await undoLast();
  expect(toasts()).toEqual(["Undone: Archived. 1 changed since."]);
  expect(log).toEqual([]);
});

test("a button of a toast means its own step, once", async () => {
  offerUndo(aDeed("Moved"));
  const { action } = useNotices.getState().toasts.at(-1) ?? {};
  action?.run();
  action?.run();
  await inOrder(async () => undefined);
  press();
  await inOrder(async () => undefined);
  offerUndo(aDeed("Pinned"));
  action?.run();
  await inOrder(async () => undefined);
  expect(log).toEqual(["undo Moved", "redo Moved"]);
});

test("a press counts that comes before what it takes back is done", async () => {
  expect(canUndo()).toBe(false);
  const moving = inOrder(async () => offerUndo(aDeed("Moved")));
  expect(canUndo()).toBe(true);
  await undoLast();
  await moving;
  expect(log).toEqual(["undo Moved"]);
  expect(canUndo()).toBe(false);
});

test("a history is short, and steps wait for the one before", async () => {
  for (let step = 0; step < mostSteps + 5; step++) offerUndo(aDeed(`Step ${step}`));
  await Promise.all(Array.from({ length: mostSteps + 5 }, () => undoLast()));
  expect(log).toHaveLength(mostSteps);
  expect(log.at(-1)).toBe("undo Step 5");
  await inOrder(() => Promise.reject(new Error("broken"))).catch(() => undefined);
  expect(await inOrder(async () => "goes on")).toBe("goes on");
});
