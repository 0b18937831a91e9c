import { useEffect } from "react";
import { focusInto, regionAttribute } from "./regions.ts";

/** Dialogs, menus and lists hand focus on themselves; this waits until they have. */
const settleMs = 60;
const framesToAppear = 30;

/** What had focus, with everything it lay in: once it is gone, only this tells where it was. */
interface Holder {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
  readonly label: string | null;
  /** In a thread: which message. */
  readonly position: string | null;
}

/**
 * Keeps the person's place in the window: when what has focus is taken away or switched off, focus goes to the same
 * control of the message that came instead, else to the nearest thing around it that can have focus. Stands once in
 * the app.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let holder: Holder | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocusIn = ({ target }: FocusEvent): void => {
      holder = target instanceof HTMLElement ? describe(target) : null;
    };
    const onFocusOut = (): void => {
      const left = holder;
      // Fired before an element is taken away, too. One that is still there afterwards was let go of.
      queueMicrotask(() => {
        if (holder === left && left !== null && !isUnusable(left.element)) holder = null;
      });
    };
    const check = (): void => {
      if (holder === null || !isLost(holder)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (holder !== null && isLost(holder)) giveBack(holder);
      }, settleMs);
    };
    const observer = new MutationObserver(check);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled"],
    });
    document.addEventListener("focusin", onFocusIn);
    document.addEventListener("focusout", onFocusOut);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", onFocusIn);
      document.removeEventListener("focusout", onFocusOut);
    };
  }, []);
}

function describe(element: HTMLElement): Holder {
  const around: HTMLElement[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
    around.push(outer);
  const message = element.closest("[aria-posinset]");
  return {
    element,
    around,
    label: element.getAttribute("aria-label"),
    position: message?.getAttribute("aria-posinset") ?? null,
  };
}

function isLost({ element }: Holder): boolean {
  return document.activeElement === document.body && isUnusable(element);
}

function isUnusable(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(":disabled");
}

function giveBack({ around, label, position }: Holder): void {
  const message = document.querySelector<HTMLElement>(`[aria-posinset="${position ?? ""}"]`);
  if (message !== null) {
    message.focus({ preventScroll: true });
    return focusOnceThere(message, label, framesToAppear);
  }
  const nearest = around.find((outer) => outer.isConnected && outer.hasAttribute("tabindex"));
  const place = nearest ?? document.querySelector<HTMLElement>(`main[${regionAttribute}]`);
  if (place?.closest("[inert]") === null) focusInto(place);
}

/** The controls of a message that has only just come may take a moment. */
function focusOnceThere(message: HTMLElement, label: string | null, framesLeft: number): void {
  if (label === null || framesLeft === 0 || document.activeElement !== message) return;
  const control = message.querySelector<HTMLElement>(
    `[aria-label="${CSS.escape(label)}"]:not(:disabled)`,
  );
  if (control !== null) control.focus({ preventScroll: true });
  else requestAnimationFrame(() => focusOnceThere(message, label, framesLeft - 1));
}
