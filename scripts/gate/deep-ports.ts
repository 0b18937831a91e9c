import { join } from "node:path";
import type { DeepPorts } from "../../electron/core/gate/gate.ts";
import type { Engine } from "../../electron/core/engine/engine.ts";
import { forkEngine } from "../../electron/core/engine/fork.ts";
import { createEngine } from "../../electron/core/engine/supervisor.ts";
import { votingObstacle } from "../../electron/shared/gate.ts";
import { defaultRunSettings } from "../../electron/shared/run-settings.ts";
import { inspectModelFile } from "../../electron/core/models/gguf/inspect.ts";
import { voteOf } from "../../electron/core/routing/voting-model.ts";
import { CommandFailure } from "../command.ts";
import { rootDir } from "../root.ts";

export interface DeepFiles {
  readonly modelFile: string | null;
  readonly embeddingFile: string | null;
}

export interface OpenDeepPorts {
  readonly ports: DeepPorts;
  /** Ends the models' process. */
  readonly close: () => Promise<void>;
}

/**
 * The deep stages on the built engine, whose process starts with the first text. A chat model that is too small to vote is
 * left out, and that is said. Rejects with CommandFailure when the file is no model.
 */
export async function openDeepPorts(files: DeepFiles): Promise<OpenDeepPorts> {
  const { embeddingFile } = files;
  const modelFile = files.modelFile === null ? null : await voterFile(files.modelFile);
  if (modelFile === null && embeddingFile === null)
    return { ports: { embed: () => null, vote: () => null }, close: () => Promise.resolve() };
  const engine = createEngine({ spawn: forkEngine(join(rootDir, "dist/main/engine.js")) });
  const vote = modelFile === null ? null : voteWith(engine, modelFile);
  return {
    ports: {
      embed: () =>
        embeddingFile === null ? null : (texts) => engine.embed(embeddingFile, [...texts]),
      vote: () => vote,
    },
    close: () => engine.close(),
  };
}

async function voterFile(path: string): Promise<string | null> {
  const facts = await inspectModelFile(path);
  if (!facts.ok) throw new CommandFailure(facts.failure.message);
  if (votingObstacle(facts.value) === null) return path;
  console.error(
    "The chat model has under a thousand million parameters: too few for a vote, so it casts none.",
  );
  return null;
}

const { newConversation: _, ...usualSettings } = defaultRunSettings;
const modelId = "gate";

/** Loads the model with the first text. */
function voteWith(engine: Engine, path: string): NonNullable<ReturnType<DeepPorts["vote"]>> {
  let isLoaded: Promise<unknown> | null = null;
  return async (text, signal) => {
    isLoaded ??= engine.load({
      ...usualSettings,
      modelId,
      name: "The voting model",
      path,
      gpu: "auto",
      contextTokens: 2_048,
    });
    await isLoaded;
    return voteOf(engine, modelId)(text, signal);
  };
}
