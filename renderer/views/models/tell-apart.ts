import type { ModelSummary } from "../../../electron/shared/state.ts";

/**
 * What tells a model from others of its name: the quantisation, or the file when that is the same too; `undefined`
 * when the name is enough.
 */
export function tellApart(
  model: ModelSummary,
  models: readonly ModelSummary[],
): string | undefined {
  const namesakes = models.filter(({ id, name }) => id !== model.id && name === model.name);
  if (namesakes.length === 0) return undefined;
  const isAlone = namesakes.every(({ quantisation }) => quantisation !== model.quantisation);
  return isAlone && model.quantisation !== "" ? model.quantisation : model.fileName;
}
