import { type DeepParameters, judgeDeep } from "../topics/deep.ts";
import { splitPieces } from "../topics/pieces.ts";
import type { DeepHead } from "./deep-stages.ts";

/** The head for the embedding model that the parameters were trained for; another model's vectors make it throw. */
export function headOf(parameters: DeepParameters | null): DeepHead | null {
  if (parameters === null) return null;
  return {
    pieces: splitPieces,
    judge: (vectors, fastScore) => {
      const { score } = judgeDeep(vectors, fastScore, parameters);
      // What the fast stage says stands beside this, with a threshold of its own.
      return score > fastScore ? score : 0;
    },
  };
}
