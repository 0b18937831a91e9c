import type { ScannedText, View } from "../../../electron/core/gate/layer.ts";

/** A text whose views are the text itself, for tests of one layer. */
export function plainText(text: string): ScannedText {
  const view: View = { kind: "plain", text, toRaw: (start, end) => ({ start, end }) };
  return { raw: text, plain: view, lower: view, digits: view, decoded: [], spelled: view };
}
