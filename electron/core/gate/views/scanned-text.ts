import type { ScannedText } from "../layer.ts";
import { createDecodedViews } from "./decoded.ts";
import { createDigitsView } from "./digits.ts";
import { createLowerView } from "./lower.ts";
import type { MappedView } from "./offsets.ts";
import { createView } from "./offsets.ts";
import { createPlainView } from "./plain.ts";
import { createSpelledView } from "./spelled.ts";

/** Prepares a text for all layers. Views are made when first asked for, in time linear in the text. Never throws, whatever the text. */
export function scannedText(raw: string): ScannedText {
  const plain = once(() => createPlainView(raw));
  const lower = once(() => createLowerView(plain()));
  const digits = once(() => createDigitsView(plain()));
  const spelled = once(() => createSpelledView(lower()));
  const decoded = once(() => createDecodedViews(raw, plain()));
  return {
    raw,
    get plain() {
      return plain();
    },
    get lower() {
      return lower();
    },
    get digits() {
      return digits();
    },
    get spelled() {
      return spelled();
    },
    get decoded() {
      return decoded();
    },
  };
}

/** The raw text as a view, for what is looked up as it stands. */
export function createRawView(raw: string): MappedView {
  return createView("raw", raw, null);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
