/**
 * The line that ends the block of code which a text leaves open, as one that was stopped does; empty when it leaves none open. It
 * stands as far in as the block's first line, in a list or quotation too.
 */
export function missingFence(text: string): string {
  let open: { readonly before: string; readonly marks: string } | null = null;
  for (const line of text.split("\n")) {
    if (open === null) {
      const found = /^((?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*)(`{3,}(?!.*`)|~{3,})/.exec(line);
      if (found !== null) open = { before: found[1] ?? "", marks: found[2] ?? "" };
    } else {
      const marks = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
      if (marks?.startsWith(open.marks) === true) open = null;
    }
  }
  return open === null ? "" : open.before.replaceAll(/[^\s>]/g, " ") + open.marks;
}
