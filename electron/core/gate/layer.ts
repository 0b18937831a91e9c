import type { Finding, GateLayer } from "../../shared/gate.ts";

/** One way of looking at a text, with the way back. */
export interface View {
  /** `raw`: as it is. `plain`: NFKC, invisibles and bidi marks removed, confusables folded, ASCII digits. `lower`: plain in lower case without diacritics. `digits`: plain with digits joined over separators. `decoded`: percent, base64 or hex decoded. `spelled`: spelled-out numbers as digits. */
  readonly kind: "raw" | "plain" | "lower" | "digits" | "decoded" | "spelled";
  readonly text: string;
  /** The raw text's UTF-16 span that the view's span [start, end) came from; never empty for a span that is not. */
  toRaw(start: number, end: number): { readonly start: number; readonly end: number };
}

/** A text prepared once for all layers; views are made when first asked for. */
export interface ScannedText {
  readonly raw: string;
  readonly plain: View;
  readonly lower: View;
  readonly digits: View;
  /** Decoded pieces, none for most texts. */
  readonly decoded: readonly View[];
  readonly spelled: View;
}

/** A recogniser. May throw: the gate then keeps the text on this device. */
export interface Layer {
  readonly name: GateLayer;
  /** Findings in the raw text's offsets, in any order; scores below every threshold may be left out. */
  scan(text: ScannedText): readonly Finding[];
}
