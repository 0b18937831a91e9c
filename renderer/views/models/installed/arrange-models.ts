import type { FitVerdict } from "../../../../electron/shared/models.ts";
import type { ModelSummary } from "../../../../electron/shared/state.ts";

export const modelKinds = ["all", "chat", "embedding", "own", "elsewhere", "attention"] as const;
export type ModelKind = (typeof modelKinds)[number];

export const modelOrders = ["use", "name", "largest", "smallest", "parameters", "fit"] as const;
export type ModelOrder = (typeof modelOrders)[number];

/** How the person wants the list: what it is narrowed to and what comes first. */
export interface Arrangement {
  readonly words: string;
  readonly kind: ModelKind;
  readonly order: ModelOrder;
}

export const plainArrangement: Arrangement = { words: "", kind: "all", order: "use" };

/** The models that match, in the wanted order; models alike in it are in the order of their names. */
export function arrangeModels(
  models: readonly ModelSummary[],
  { words, kind, order }: Arrangement,
): readonly ModelSummary[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const compare = comparers[order];
  return models
    .filter((model) => isOfKind(model, kind) && hasWords(model, wanted))
    .toSorted((a, b) => compare(a, b) || compareNames(a, b));
}

function isOfKind(model: ModelSummary, kind: ModelKind): boolean {
  switch (kind) {
    case "all":
      return true;
    case "chat":
    case "embedding":
      return model.role === kind && model.problem === null;
    case "own":
      return model.source === "models-folder";
    case "elsewhere":
      return model.source !== "models-folder";
    case "attention":
      return model.problem !== null || model.hasChanged;
  }
}

/** Every word must be found somewhere in what the card says. */
function hasWords(model: ModelSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { name, fileName, architecture, quantisation, licence, tool } = model;
  const said = [name, fileName, architecture, quantisation, licence.id, licence.name, tool]
    .join("\n")
    .toLocaleLowerCase();
  return words.every((word) => said.includes(word));
}

type Compare = (a: ModelSummary, b: ModelSummary) => number;

// One for all comparisons: `localeCompare` looks its rules up anew each time, which ten thousand models notice.
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const compareNames: Compare = (a, b) =>
  collator.compare(a.name, b.name) || collator.compare(a.fileName, b.fileName);

/** Not by what is loaded: a card must not jump away from under the button that loads it. */
function rankUse({ role, problem }: ModelSummary): number {
  if (problem !== null) return 2;
  return role === "chat" ? 0 : 1;
}

const fitRanks: Record<FitVerdict, number> = { "runs-well": 0, tight: 1, "will-not-fit": 2 };

function rankFit({ fit }: ModelSummary): number {
  return fit === null ? 3 : fitRanks[fit.verdict];
}

const comparers: Record<ModelOrder, Compare> = {
  use: (a, b) => rankUse(a) - rankUse(b),
  name: compareNames,
  largest: (a, b) => b.sizeBytes - a.sizeBytes,
  smallest: (a, b) => a.sizeBytes - b.sizeBytes,
  parameters: (a, b) => (b.parameters ?? -1) - (a.parameters ?? -1),
  // Of those that fit alike the larger one answers better.
  fit: (a, b) => rankFit(a) - rankFit(b) || b.sizeBytes - a.sizeBytes,
};
