import { create } from "zustand";
import { organiseText } from "../text/organise.ts";
import { dismissToast, showToast, type ToastAction } from "./notices.ts";

/** What came of taking something back, or of doing it again. */
export type UndoOutcome =
  /** Done; `left` says what of it was left alone. */
  | { readonly kind: "done"; readonly left: string | null }
  /** Nothing was done: `left` says why all of it was left alone. */
  | { readonly kind: "left"; readonly left: string }
  /** It failed, which the person was told. It can be tried again. */
  | { readonly kind: "failed" };

/** Something the person did that can be taken back and done again. Both look at how things stand by then. */
export interface Undoable {
  /** What was done, in a sentence. */
  readonly words: string;
  /** What else came of doing it. */
  readonly note?: string;
  /** What taking it back does, where "Undone:" before the words would not say it. */
  readonly undoneWords?: string;
  /** The conversation whose title the words hold: once it is erased they are said no more, nor is it undone. */
  readonly titleOf?: string;
  readonly undo: () => Promise<UndoOutcome>;
  readonly redo: () => Promise<UndoOutcome>;
}

/** Something that cannot be taken back. It stands before what is older, so that Undo does not seem to mean that. */
interface Final {
  readonly words: string;
  readonly isFinal: true;
}

interface History {
  /** Oldest first. */
  readonly done: readonly (Undoable | Final)[];
  /** What was taken back; the next to be done again is the last. */
  readonly undone: readonly Undoable[];
}

/** How many steps are remembered; they go with the window. */
export const mostSteps = 20;

/** What can be undone and done again, newest first, wherever it was done. */
export const useUndo = create<History>(() => ({ done: [], undone: [] }));

let offerId: number | null = null;
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Runs one piece of work after the other, so that each finds what the one before it left. */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  waiting++;
  const result = queue.then(work).finally(() => {
    waiting--;
  });
  queue = result.catch(() => undefined);
  return result;
}

/** Whether there is a step to undo, or may be once what is under way is done. */
export function canUndo(): boolean {
  return waiting > 0 || useUndo.getState().done.length > 0;
}

/** Whether there is a step to do again, or may be once what is under way is done. */
export function canRedo(): boolean {
  return waiting > 0 || useUndo.getState().undone.length > 0;
}

/** Says what was done and offers to undo it, in a toast and by key; the toast of what came before goes. */
export function offerUndo(step: Undoable): void {
  useUndo.setState(({ done }) => ({ done: addTo(done, step), undone: [] }));
  offer(withNote(step.words, step.note), undoAction(step));
}

/** Says that something was done which cannot be undone. Of what was erased no title is kept here either. */
export function sayDoneForGood(words: string, erased: readonly string[] | "all" = []): void {
  const isKept = (step: Undoable | Final): boolean => !isFinal(step) && !isOf(step, erased);
  useUndo.setState(({ done }) => ({
    done: addTo(done.filter(isKept), { words, isFinal: true }),
    undone: [],
  }));
  offer(words, null);
}

/** Takes back the newest step. One that cannot be is said and passed, so that only the next press goes further back. */
export function undoLast(): Promise<void> {
  return inOrder(async () => {
    const step = useUndo.getState().done.at(-1);
    if (step === undefined) return;
    if (!isFinal(step)) return undo(step);
    forget(step);
    const next = useUndo.getState().done.at(-1);
    offer(organiseText.cannotUndo(step.words, next?.words ?? null), null);
  });
}

/** Does again what was taken back last. */
export function redoLast(): Promise<void> {
  return inOrder(async () => {
    const step = useUndo.getState().undone.at(-1);
    if (step !== undefined) await redo(step);
  });
}

async function undo(step: Undoable): Promise<void> {
  const outcome = await step.undo();
  if (outcome.kind === "failed") return;
  forget(step);
  if (outcome.kind === "left") return offer(organiseText.notUndone(step.words, outcome.left), null);
  useUndo.setState(({ undone }) => ({ undone: [...undone, step] }));
  const words = step.undoneWords ?? organiseText.undone(step.words);
  offer(withNote(words, outcome.left), redoAction(step));
}

async function redo(step: Undoable): Promise<void> {
  const outcome = await step.redo();
  if (outcome.kind === "failed") return;
  forget(step);
  if (outcome.kind === "left") return offer(organiseText.notRedone(step.words, outcome.left), null);
  useUndo.setState(({ done }) => ({ done: addTo(done, step) }));
  offer(withNote(withNote(step.words, step.note), outcome.left), undoAction(step));
}

// The buttons mean one step and no other: a second press, or one that comes too late, does nothing.
function undoAction(step: Undoable): ToastAction {
  const run = async () => (useUndo.getState().done.at(-1) === step ? undo(step) : undefined);
  return { label: organiseText.undo, run: () => void inOrder(run) };
}

function redoAction(step: Undoable): ToastAction {
  const run = async () => (useUndo.getState().undone.at(-1) === step ? redo(step) : undefined);
  return { label: organiseText.redo, run: () => void inOrder(run) };
}

function offer(message: string, action: ToastAction | null): void {
  if (offerId !== null) dismissToast(offerId);
  offerId = showToast(message, action);
}

/** Forgets the steps whose words hold a title of what was erased, also in the toast that offers the newest. */
export function forgetErasedSteps(erased: readonly string[] | "all"): void {
  const isKept = (step: Undoable | Final): boolean => isFinal(step) || !isOf(step, erased);
  const { done, undone } = useUndo.getState();
  const newest = [done.at(-1), undone.at(-1)];
  if (offerId !== null && newest.some((step) => step !== undefined && !isKept(step)))
    dismissToast(offerId);
  useUndo.setState({ done: done.filter(isKept), undone: undone.filter(isKept) });
}

/** Whether a step's words hold the title of something that was erased. */
function isOf({ titleOf }: Undoable, erased: readonly string[] | "all"): boolean {
  return erased === "all" || (titleOf !== undefined && erased.includes(titleOf));
}

function forget(step: Undoable | Final): void {
  useUndo.setState(({ done, undone }) => ({
    done: done.filter((other) => other !== step),
    undone: undone.filter((other) => other !== step),
  }));
}

function addTo(steps: History["done"], step: Undoable | Final): History["done"] {
  return [...steps, step].slice(-mostSteps);
}

function isFinal(step: Undoable | Final | undefined): step is Final {
  return step !== undefined && "isFinal" in step;
}

function withNote(words: string, note: string | null | undefined): string {
  return note === null || note === undefined ? words : `${words} ${note}`;
}
