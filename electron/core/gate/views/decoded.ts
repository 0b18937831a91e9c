import { decodeBlobs, decodeTags } from "./blobs.ts";
import { decodeEscapes } from "./escapes.ts";
import { createView, endOf, MappedText, type MappedView, startOf } from "./offsets.ts";
import { createPlainView } from "./plain.ts";

const deepestNesting = 3;
/** Nested encodings shrink; only a text made for it reaches this many views. */
const mostViews = 12;

/** What is encoded in the text, and in what that decodes to, three deep. Empty for most texts. */
export function createDecodedViews(raw: string, plain: MappedView): readonly MappedView[] {
  const found: MappedView[] = [];
  const tags = decodeTags(raw);
  if (tags !== undefined) found.push(normalised(tags));
  let level: readonly MappedView[] = [plain, ...found];
  for (let depth = 0; depth < deepestNesting && level.length > 0; depth += 1) {
    level = level.flatMap(decodeOnce).map(normalised);
    found.push(...level);
    if (found.length > mostViews) break;
  }
  return found;
}

function decodeOnce(view: MappedView): MappedView[] {
  return [decodeEscapes(view), decodeBlobs(view)].filter((decoded) => decoded !== undefined);
}

/** The decoded text as the plain view would have it, leading back to the same raw text. */
function normalised(view: MappedView): MappedView {
  const plain = createPlainView(view.text);
  if (plain.map === null) return view;
  const out = new MappedText(plain.text.length);
  for (let at = 0; at < plain.text.length; at += 1) {
    out.append(
      plain.text.charAt(at),
      startOf(view.map, startOf(plain.map, at)),
      endOf(view.map, endOf(plain.map, at) - 1),
    );
  }
  const composed = out.finish();
  return createView("decoded", composed.text, composed.map);
}
