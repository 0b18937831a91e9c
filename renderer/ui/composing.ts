/** Whether a key press belongs to an input method: its Enter chooses a word, its Escape drops one. */
export function isComposing(event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  // 229: Safari and some Windows input methods end composing before their Enter arrives.
  return event.isComposing || event.keyCode === 229;
}
