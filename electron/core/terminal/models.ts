import { stat } from "node:fs/promises";
import { FailureError } from "../../shared/result.ts";
import type { ModelSummary } from "../../shared/state.ts";
import { adoptModels } from "../model-records.ts";
import type { OpenCore } from "../open.ts";
import { findChatModel } from "../turns/model-loader.ts";

type ModelPorts = Pick<OpenCore, "models" | "archive" | "settings">;

/**
 * The model a person named: one of the list by id, file name, name or the beginning of one (case does not matter), else
 * a file on the disk, which is then taken into the list. Without a name the one in the settings, or the first that can
 * chat. Rejects with a FailureError that says what is wrong with it, or which models there are.
 */
export async function chooseModel(
  { models, archive, settings }: ModelPorts,
  wanted: string | null,
): Promise<ModelSummary> {
  const list = await models.list();
  const usable = list.filter(({ role, problem }) => role === "chat" && problem === null);
  if (wanted === null) {
    const usual = usable.find(({ id }) => id === settings.read().modelId) ?? usable[0];
    if (usual !== undefined) return usual;
    throw new FailureError("model-missing", `There is no chat model. ${describeKnown(usable)}`);
  }
  const listed = findByName(usable, wanted) ?? findByName(list, wanted);
  if (listed !== null) return await findChatModel(models, listed.id);
  if (await isFile(wanted)) return await takeFile({ models, archive }, wanted);
  throw new FailureError(
    "model-missing",
    `No model is called "${wanted}", and there is no such file. ${describeKnown(usable)}`,
  );
}

/** A line a model, as `--models` prints it. */
export function describeModels(list: readonly ModelSummary[]): string {
  if (list.length === 0)
    return "No models yet. Put a GGUF file in the models folder or name one with --model FILE.\n";
  return list
    .map(({ id, name, fileName, quantisation, sizeBytes, problem, role }) => {
      const size = `${(sizeBytes / 1e9).toFixed(2)} GB`;
      const parts = [id, name, fileName, quantisation, size, role, problem];
      return `${parts.filter((part) => part !== null).join("  ")}\n`;
    })
    .join("");
}

/** The first way to name a model that fits any. Throws when it fits several: a guess could answer with the wrong one. */
function findByName(list: readonly ModelSummary[], wanted: string): ModelSummary | null {
  const name = wanted.toLowerCase();
  const ways: readonly ((model: ModelSummary) => boolean)[] = [
    (model) => model.id.toLowerCase() === name,
    (model) => model.fileName.toLowerCase() === name,
    (model) => model.name.toLowerCase() === name,
    (model) => [model.name, model.fileName].some((known) => known.toLowerCase().startsWith(name)),
  ];
  for (const fits of ways) {
    const [found, ...others] = list.filter(fits);
    if (found === undefined) continue;
    if (others.length === 0) return found;
    const names = [found, ...others].map(({ id, fileName }) => `${fileName} (${id})`).join(", ");
    throw new FailureError(
      "invalid-input",
      `"${wanted}" fits several models: ${names}. Give a file name or an id.`,
    );
  }
  return null;
}

async function takeFile(
  ports: Pick<ModelPorts, "models" | "archive">,
  path: string,
): Promise<ModelSummary> {
  const { added, refused } = await adoptModels(ports, [path]);
  if (added[0] !== undefined) return await findChatModel(ports.models, added[0].id);
  throw new FailureError(
    "model-unreadable",
    `${path}: ${refused[0]?.reason ?? "It is no model that Freehold can use."}`,
  );
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

function describeKnown(usable: readonly ModelSummary[]): string {
  return `Known models: ${usable.map(({ fileName }) => fileName).join(", ") || "none"}.`;
}
