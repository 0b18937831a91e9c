import type { ScannedText, View } from "../../electron/core/gate/layer.ts";

/** A text with all views as it is: for measuring one layer alone. */
export function plainText(text: string): ScannedText {
  const view: View = { kind: "plain", text, toRaw: (start, end) => ({ start, end }) };
  return { raw: text, plain: view, lower: view, digits: view, decoded: [], spelled: view };
}
