import type { Settings } from "../../../electron/shared/settings.ts";

/** Whether a key press sends. Never while an input method is composing: its Enter chooses a word. */
export function isSendKey(
  event: Pick<
    KeyboardEvent,
    "key" | "isComposing" | "keyCode" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"
  >,
  sendWith: Settings["sendWith"],
): boolean {
  // 229: Safari and some Windows input methods end composing before their Enter arrives.
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return false;
  const isMod = event.ctrlKey || event.metaKey;
  if (sendWith === "mod-enter") return isMod && !event.shiftKey && !event.altKey;
  return !event.shiftKey && !event.altKey;
}
