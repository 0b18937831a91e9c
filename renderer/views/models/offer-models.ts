import type { ModelSummary } from "../../../electron/shared/state.ts";

/** More than this is no choice at a glance, and a menu of thousands takes seconds to open. */
const mostOffered = 50;

/** The models that a menu offers: the first ones, and in any case the chosen one. The rest is found in Models. */
export function offerModels(
  models: readonly ModelSummary[],
  chosenId: string | undefined,
): readonly ModelSummary[] {
  if (models.length <= mostOffered) return models;
  const first = models.slice(0, mostOffered);
  const chosen = models.find(({ id }) => id === chosenId);
  return chosen === undefined || first.includes(chosen) ? first : [chosen, ...first];
}
