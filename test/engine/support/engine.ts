import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  Engine,
  EngineMessage,
  EngineProcess,
  GenerateDelta,
  GenerateRequest,
  GenerateResult,
  LoadRequest,
  SpawnEngine,
} from "../../../electron/core/engine/engine.ts";
import { forkEngine } from "../../../electron/core/engine/fork.ts";
import { createEngine, type EngineOptions } from "../../../electron/core/engine/supervisor.ts";
import { defaultRunSettings } from "../../../electron/shared/run-settings.ts";
import type { Sampling } from "../../../electron/shared/sampling.ts";
import { readTestAssets } from "../../../scripts/test-assets.ts";
import { type TinyGgufOptions, writeTinyGguf } from "../../../scripts/tiny-gguf.ts";

/** What ships: the built engine process. */
export const builtEngine = join(process.cwd(), "dist/main/engine.js");

export const greedy: Sampling = {
  temperature: 0,
  topP: 1,
  topK: 0,
  minP: 0,
  repeatPenalty: 1,
  seed: 1,
  maxTokens: 24,
};

/** An engine over the real process, which the test can look at and kill. */
export interface TestEngine {
  readonly engine: Engine;
  /** Every process that was started, oldest first. */
  readonly processes: readonly EngineProcess[];
}

export function openEngine(options: Partial<EngineOptions> = {}): TestEngine {
  const processes: EngineProcess[] = [];
  const fork = options.spawn ?? forkEngine(builtEngine);
  const spawn: SpawnEngine = () => {
    const started = fork();
    processes.push(started);
    return started;
  };
  return { engine: createEngine({ restartDelaysMs: [20, 20, 20], ...options, spawn }), processes };
}

const { newConversation: _, ...loadDefaults } = defaultRunSettings;

export function loadRequest(path: string, changes: Partial<LoadRequest> = {}): LoadRequest {
  return {
    ...loadDefaults,
    modelId: "m-1",
    name: "Test",
    path,
    gpu: "cpu",
    threads: 1,
    contextTokens: 512,
    ...changes,
  };
}

export async function makeTemporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "freehold-engine-"));
}

export async function makeTinyModel(options: TinyGgufOptions = {}): Promise<string> {
  const path = join(await makeTemporaryFolder(), "tiny.gguf");
  await writeTinyGguf(path, options);
  return path;
}

/** Real weights where there are any, else the tiny ones, which answer without sense. */
export async function chatModelPath(): Promise<string> {
  return (await readTestAssets()).starter?.path ?? makeTinyModel();
}

/** A conversation from its texts: prompt, answer, prompt, ... */
export function conversation(...texts: readonly string[]): readonly EngineMessage[] {
  return texts.map((text, index) => ({
    id: `message-${index}`,
    role: index % 2 === 0 ? "user" : "assistant",
    text,
  }));
}

/** An answer that the process itself ended, so that it could count what it took. */
export interface Asked extends GenerateResult {
  readonly context: NonNullable<GenerateResult["context"]>;
  readonly tokens: NonNullable<GenerateResult["tokens"]>;
  /** What was streamed, put together. */
  readonly streamed: GenerateDelta;
}

export async function ask(
  engine: Engine,
  request: Partial<GenerateRequest> & Pick<GenerateRequest, "messages">,
  signal: AbortSignal = new AbortController().signal,
  onDelta: (streamed: GenerateDelta) => void = () => {},
): Promise<Asked> {
  let streamed = { text: "", reasoning: "" };
  const result = await engine.generate(
    { conversationId: "c-1", systemPrompt: "", sampling: greedy, ...request },
    {
      onDelta: (delta) => {
        streamed = {
          text: streamed.text + delta.text,
          reasoning: streamed.reasoning + delta.reasoning,
        };
        onDelta(streamed);
      },
    },
    signal,
  );
  const { context, tokens } = result;
  if (context === null || tokens === null)
    throw new Error("The engine process was ended before it could tell what the answer took.");
  return { ...result, context, tokens, streamed };
}
