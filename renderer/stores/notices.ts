import { create } from "zustand";
import type { Failure, Result } from "../../electron/shared/result.ts";

/** One thing a toast offers to do, such as to undo what just happened. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Toast {
  readonly id: number;
  readonly tone: "plain" | "failure";
  readonly message: string;
  readonly action: ToastAction | null;
}

interface Notices {
  readonly toasts: readonly Toast[];
  /** What assistive technology is told next; not shown. */
  readonly announcement: string;
}

export const useNotices = create<Notices>(() => ({ toasts: [], announcement: "" }));

const maxToasts = 4;
let nextId = 1;

/** Shows a short message that goes by itself. Returns its id, for when it must go sooner. */
export function showToast(message: string, action: ToastAction | null = null): number {
  const id = nextId++;
  push({ id, tone: "plain", message, action });
  return id;
}

/** Shows what went wrong. The same sentence is not stacked. */
export function showFailure(failure: Failure, action: ToastAction | null = null): void {
  // The person cancelled it themselves: no news.
  if (failure.code === "cancelled") return;
  if (useNotices.getState().toasts.some((toast) => toast.message === failure.message)) return;
  push({ id: nextId++, tone: "failure", message: failure.message, action });
}

export function dismissToast(id: number): void {
  useNotices.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Tells a screen reader, politely, what a sighted person sees change. */
export function announce(announcement: string): void {
  useNotices.setState({ announcement });
}

function push(toast: Toast): void {
  useNotices.setState(({ toasts }) => ({ toasts: [...toasts, toast].slice(-maxToasts) }));
}

/** Shows what went wrong with a call, if anything did. Returns whether it went well. */
export function tell<T>(answer: Result<T>): boolean {
  if (!answer.ok) showFailure(answer.failure);
  return answer.ok;
}
