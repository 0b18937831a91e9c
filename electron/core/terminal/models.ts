import { FailureError } from "../../shared/result.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Models } from "../models/models.ts";

/**
 * The model a person named: by id, by file, by name or the beginning of one (case does not matter); without a name the
 * first that can chat. Rejects with FailureError "model-missing" and the names there are.
 */
export async function chooseModel(models: Models, wanted: string | null): Promise<ModelSummary> {
  if (wanted !== null && /[/\\]|\.gguf$/i.test(wanted)) {
    const { added, refused } = await models.adopt([wanted]);
    if (added[0] !== undefined) return added[0];
    if (refused[0] !== undefined)
      throw new FailureError("model-unreadable", `${wanted}: ${refused[0].reason}`);
  }
  const list = (await models.list()).filter(
    (model) => model.role === "chat" && model.problem === null,
  );
  const found = wanted === null ? list[0] : findByName(list, wanted.toLowerCase());
  if (found !== undefined) return found;
  const known = list.map((model) => model.name).join(", ") || "none";
  throw new FailureError(
    "model-missing",
    `${wanted === null ? "There is no chat model" : `No model is called "${wanted}"`}. Known models: ${known}.`,
  );
}

function findByName(list: readonly ModelSummary[], wanted: string): ModelSummary | undefined {
  return (
    list.find(
      (model) =>
        model.id === wanted ||
        model.fileName.toLowerCase() === wanted ||
        model.name.toLowerCase() === wanted,
    ) ??
    list.find(
      (model) =>
        model.name.toLowerCase().startsWith(wanted) ||
        model.fileName.toLowerCase().startsWith(wanted),
    )
  );
}

/** A line a model, as `--models` prints it. */
export function describeModels(list: readonly ModelSummary[]): string {
  if (list.length === 0)
    return "No models yet. Put a GGUF file in the models folder or name one with --model FILE.\n";
  return list
    .map(({ id, name, quantisation, sizeBytes, problem, role }) => {
      const size = `${(sizeBytes / 1e9).toFixed(2)} GB`;
      return `${[id, name, quantisation, size, role, problem].filter((part) => part !== null).join("  ")}\n`;
    })
    .join("");
}
