import { create } from "zustand";
import { organiseText } from "../text/organise.ts";
import { announce, dismissToast, showToast } from "./notices.ts";

/** Something that was just done and can be taken back. */
interface Undoable {
  /** Resolves to whether it was taken back. */
  readonly run: () => Promise<boolean>;
  /** The toast that offers it. */
  readonly toastId: number;
}

/** The newest thing that can be undone; `null` when there is none. */
export const useUndo = create<{ readonly last: Undoable | null }>(() => ({ last: null }));

/** Says what was done and offers to undo it, in a toast and by keyboard; the offer before it goes. */
export function offerUndo(message: string, run: () => Promise<boolean>): void {
  const { last } = useUndo.getState();
  if (last !== null) dismissToast(last.toastId);
  const toastId = showToast(message, {
    label: organiseText.undo,
    run: () => void undo(undoable),
  });
  const undoable: Undoable = { run, toastId };
  useUndo.setState({ last: undoable });
}

/** Takes back the newest thing that can be; a second request does nothing. */
export function undoLast(): void {
  const { last } = useUndo.getState();
  if (last !== null) void undo(last);
}

async function undo(undoable: Undoable): Promise<void> {
  if (useUndo.getState().last === undoable) useUndo.setState({ last: null });
  dismissToast(undoable.toastId);
  if (await undoable.run()) announce(organiseText.undone);
}
