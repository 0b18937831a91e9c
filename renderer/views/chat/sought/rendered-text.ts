/** What an element shows as one text, and where in it each of its text nodes begins, ascending. */
export interface RenderedText {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** A place in the document, as ranges begin and end at. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** They are the window's own words, or drawings. */
const leftOut = "button, svg, style";

/**
 * Reads what is drawn of a message. Wherever an element begins or ends, so does a word, for Markdown had a mark there;
 * but the coloured parts of code, spans without a class, run on.
 */
export function readRenderedText(root: Element): RenderedText {
  const pieces: { node: Text; start: number }[] = [];
  let text = "";
  let owner: Element | null = null;
  let isApart = false;
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(leftOut)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const ownOwner = ownerOf(node);
      if (text !== "" && (isApart || ownOwner !== owner)) text += "\n";
      pieces.push({ node, start: text.length });
      text += node.data;
      owner = ownOwner;
      isApart = false;
    } else if (node instanceof Element && !isSeamless(node)) isApart = true;
  }
  return { text, pieces };
}

/** Where in the document a place of the text is; with `isEnd`, as the end of what stands before it. */
export function pointAt({ pieces }: RenderedText, index: number, isEnd: boolean): TextPoint | null {
  const before = isEnd ? index - 1 : index;
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= before) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (piece === undefined) return null;
  return { node: piece.node, offset: Math.min(piece.node.length, index - piece.start) };
}

function ownerOf(node: Text): Element | null {
  let owner = node.parentElement;
  while (owner !== null && isSeamless(owner)) owner = owner.parentElement;
  return owner;
}

function isSeamless(element: Element): boolean {
  return element.localName === "span" && !element.hasAttribute("class");
}
