import { FailureError } from "../../shared/result.ts";
import type { Settings } from "../../shared/settings.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Engine, LoadedFacts, LoadRequest } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import { runSettingsOf } from "../run-settings.ts";

/** Decides which model answers, and brings it into memory as the settings want it. */
export interface ModelLoader {
  /**
   * The requested model's id; without a request the one in the settings, or the first that can answer while that one
   * cannot, as the window shows it. Rejects with FailureError "model-missing" when there is none, or with what is wrong
   * with the requested one.
   */
  choose(requested: string | null): Promise<string>;
  /**
   * Immediate when the model is loaded with the settings of now; otherwise loads it, again if need be. Rejects with
   * "model-changed", and loads nothing, when the file is not the one whose hash is known.
   */
  load(modelId: string): Promise<LoadedFacts>;
}

type Wanted = Omit<LoadRequest, "modelId" | "name" | "path">;

export function createModelLoader(
  engine: Engine,
  models: Models,
  settings: () => Settings,
): ModelLoader {
  let loadedWith: Wanted | null = null;

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
      const loaded = engine.loaded();
      const wanted = wantedFor(settings(), modelId);
      if (loaded?.modelId === modelId && isSame(loadedWith, wanted)) return loaded;
      const { summary, path } = await models.find(modelId);
      if (summary.hasChanged) throw changed(summary);
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

/** The model's own run settings, and where they are silent those of the whole app. */
function wantedFor(settings: Settings, modelId: string): Wanted {
  const { newConversation: _, ...own } = runSettingsOf(settings, modelId);
  return {
    ...own,
    gpu: settings.gpu,
    threads: own.threads ?? settings.threads,
    contextTokens: own.contextTokens ?? settings.contextTokens,
  };
}

function isSame(one: Wanted | null, other: Wanted): boolean {
  if (one === null) return false;
  const pairs = Object.entries(other);
  const before = new Map<string, unknown>(Object.entries(one));
  return pairs.every(([name, value]) => before.get(name) === value);
}

function changed({ name }: ModelSummary): FailureError {
  return new FailureError(
    "model-changed",
    `The file of ${name} has changed since its SHA-256 was computed, so nothing was loaded. Verify it under Models, or choose there to use it as it is.`,
  );
}
