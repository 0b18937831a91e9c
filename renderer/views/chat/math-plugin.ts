import "katex/dist/katex.min.css";
import { createMathPlugin } from "@streamdown/math";

/** What sets mathematics; a chunk of its own with its fonts, loaded for the first formula. */
export const mathPlugin = createMathPlugin({ errorColor: "var(--color-danger)" });
