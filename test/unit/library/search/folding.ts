import { vi } from "vitest";
import { tokenise } from "../../../../renderer/library/search/words/tokenise.ts";

/** How often reading a word takes to fold it: not at all while it is remembered. */
export function timesFolded(word: string): number {
  const folding = vi.spyOn(String.prototype, "normalize");
  try {
    tokenise(word, () => {});
    return folding.mock.calls.length;
  } finally {
    folding.mockRestore();
  }
}
