const textTypes = /^(?:text|search|url|email|password|tel|number)$/;

let typedIn: EventTarget | null = null;

/** Notes what is typed from now on, for `isTyping`. */
export function noteTyping(): void {
  window.addEventListener("input", ({ target }) => {
    typedIn = target;
  });
  window.addEventListener("focusin", () => {
    typedIn = null;
  });
}

/** Whether a key belongs to the text that is being written: also where all of it was just deleted, which undoing brings back. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== "" || target === typedIn;
  if (target instanceof HTMLInputElement)
    return textTypes.test(target.type) && (target.value !== "" || target === typedIn);
  return target instanceof HTMLElement && target.isContentEditable;
}
