import { join } from "node:path";
import type { DeepPorts } from "../../electron/core/gate/gate.ts";
import type { Engine } from "../../electron/core/engine/engine.ts";
import { forkEngine } from "../../electron/core/engine/fork.ts";
import { createEngine } from "../../electron/core/engine/supervisor.ts";
import { defaultRunSettings } from "../../electron/shared/run-settings.ts";
import { inspectModelFile } from "../../electron/core/models/gguf/inspect.ts";
import {
  buildVotePrompt,
  leastVoterParameters,
  readVote,
} from "../../electron/core/gate/topics/vote.ts";
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
  if ((facts.value.parameters ?? 0) >= leastVoterParameters) return path;
  console.error(
    "The chat model has under a thousand million parameters: too few for a vote, so it casts none.",
  );
  return null;
}

const { newConversation: _, ...usualSettings } = defaultRunSettings;
const contextTokens = 2_048;

function voteWith(engine: Engine, path: string): NonNullable<ReturnType<DeepPorts["vote"]>> {
  let isLoaded: Promise<unknown> | null = null;
  let voteCount = 0;
  return async (text, signal) => {
    isLoaded ??= engine.load({
      ...usualSettings,
      modelId: "gate",
      name: "The voting model",
      path,
      gpu: "auto",
      contextTokens,
    });
    await isLoaded;
    voteCount += 1;
    const { text: answer } = await engine.generate(
      {
        conversationId: `vote-${voteCount}`,
        systemPrompt: "",
        messages: [{ id: "vote", role: "user", text: buildVotePrompt(text) }],
        sampling: greedy,
      },
      { onDelta: () => undefined },
      signal,
    );
    const vote = readVote(answer);
    if (vote === null) throw new Error("The chat model answered with another word.");
    return vote;
  };
}

const greedy = {
  temperature: 0,
  topP: 1,
  topK: 0,
  minP: 0,
  repeatPenalty: 1,
  seed: 1,
  maxTokens: 4,
};
