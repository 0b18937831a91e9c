import type { DeepParameters } from "./deep.ts";

// scripts/gate/train-deep.ts writes the trained parameters here; until then the deep stage has nothing to judge by.
export const deepParameters: DeepParameters | null = null;
