import type { Settings } from "../../../electron/shared/settings.ts";
import { isComposing } from "../../ui/composing.ts";

/** Whether a key press sends. Never while an input method is composing: its Enter chooses a word. */
export function isSendKey(
  event: Pick<
    KeyboardEvent,
    "key" | "isComposing" | "keyCode" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"
  >,
  sendWith: Settings["sendWith"],
): boolean {
  if (event.key !== "Enter" || isComposing(event)) return false;
  const isMod = event.ctrlKey || event.metaKey;
  if (sendWith === "mod-enter") return isMod && !event.shiftKey && !event.altKey;
  return !event.shiftKey && !event.altKey;
}
