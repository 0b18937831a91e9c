import { FailureError } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Engine, LoadedFacts } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";

/** Decides which model answers, and brings it into memory as the settings want it. */
export interface ModelLoader {
  /**
   * The requested model's id; without a request the one in the settings, or the first that can answer while that one
   * cannot, as the window shows it. Rejects with FailureError "model-missing" when there is none, or with what is wrong
   * with the requested one.
   */
  choose(requested: string | null): Promise<string>;
  /** Immediate when the model is loaded with the settings of now; otherwise loads it, again if need be. */
  load(modelId: string): Promise<LoadedFacts>;
}

type LoadSettings = Pick<Settings, "gpu" | "threads" | "contextTokens">;

export function createModelLoader(
  engine: Engine,
  models: Models,
  settings: () => Settings,
): ModelLoader {
  let loadedWith: LoadSettings | null = null;

  return {
    choose: async (requested) => {
      if (requested !== null) return (await findChatModel(models, requested)).id;
      const list = await models.list();
      const usable = list.filter(({ role, problem }) => role === "chat" && problem === null);
      const chosen = usable.find(({ id }) => id === settings().modelId) ?? usable[0];
      if (chosen !== undefined) return chosen.id;
      throw new FailureError(
        "model-missing",
        "There is no model to answer yet. Your text is kept; add a model under Models and send it again.",
      );
    },
    load: async (modelId) => {
      const { gpu, threads, contextTokens } = settings();
      const loaded = engine.loaded();
      const wanted = { gpu, threads, contextTokens };
      if (loaded?.modelId === modelId && isSame(loadedWith, wanted)) return loaded;
      const { summary, path } = await models.find(modelId);
      const facts = await engine.load({ modelId, name: summary.name, path, ...wanted });
      loadedWith = wanted;
      return facts;
    },
  };
}

/** The model behind an id. Rejects with FailureError when it is missing, cannot be used, or cannot chat. */
export async function findChatModel(models: Models, modelId: string): Promise<ModelSummary> {
  const { summary } = await models.find(modelId);
  if (summary.role === "chat") return summary;
  throw new FailureError(
    "model-unsupported",
    `${summary.name} turns text into vectors; it cannot chat. Choose a chat model.`,
  );
}

function isSame(one: LoadSettings | null, other: LoadSettings): boolean {
  return (
    one !== null &&
    one.gpu === other.gpu &&
    one.threads === other.threads &&
    one.contextTokens === other.contextTokens
  );
}
