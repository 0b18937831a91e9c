import type { ScannedText, View } from "../../../electron/core/gate/layer.ts";

/** A text whose views are all the text itself (in lower case for `lower`): for layers alone, without the normaliser. */
export function plainText(raw: string): ScannedText {
  const view = (kind: View["kind"], text: string): View => ({
    kind,
    text,
    toRaw: (start, end) => ({ start, end }),
  });
  return {
    raw,
    plain: view("plain", raw),
    lower: view("lower", raw.toLowerCase()),
    digits: view("digits", raw),
    decoded: [],
    spelled: view("spelled", raw),
  };
}
