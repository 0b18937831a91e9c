import type { ModelSummary } from "../../shared/state.ts";
import type { Engine } from "../engine/engine.ts";
import type { DeepPorts } from "../gate/gate.ts";
import type { Models } from "../models/models.ts";

/** The one whose vectors the gate's deep head was trained on; another one's would mean nothing to it. */
const trainedOn = /all-MiniLM-L6-v2/i;

/** The gate's way to the embedding model, as long as it is among the models. */
export interface EmbeddingModel {
  readonly embed: DeepPorts["embed"];
  readonly close: () => void;
}

/** Follows the list of models: one that is downloaded takes part from then on, one that is deleted no more. */
export function followEmbeddingModel(
  models: Pick<Models, "list" | "find" | "onChanged">,
  engine: Pick<Engine, "embed">,
): EmbeddingModel {
  let path: string | null = null;

  async function look(list: readonly ModelSummary[]): Promise<void> {
    const model = list.find(
      ({ role, problem, hasChanged, fileName }) =>
        role === "embedding" && problem === null && !hasChanged && trainedOn.test(fileName),
    );
    path = model === undefined ? null : (await models.find(model.id)).path;
  }
  const update = (list: readonly ModelSummary[]): void => {
    look(list).catch(() => {
      path = null;
    });
  };

  void models.list().then(update, () => undefined);
  const close = models.onChanged(update);
  return {
    embed: () => {
      const file = path;
      return file === null ? null : (texts) => engine.embed(file, texts);
    },
    close,
  };
}
