import type { Settings } from "../../shared/settings.ts";
import type { ModelSummary } from "../../shared/state.ts";
import type { Engine, GenerateRequest } from "../engine/engine.ts";
import type { Models } from "../models/models.ts";
import { runSettingsOf } from "../run-settings.ts";
import type { TokenEstimate } from "./offers.ts";
import type { LocalFacts } from "./policy.ts";

/** What is loaded without a wish of the person's; state.ts has the rule. */
const usualContextTokens = 8_192;
/** An answer of usual length, where the person sets no limit. */
const usualAnswerTokens = 800;
/** UTF-8 bytes per token of what models read: 4 of English, fewer of code, about 3 for one Chinese character. */
export const bytesPerToken = 3.5;

type Question = Pick<GenerateRequest, "systemPrompt" | "messages" | "sampling">;

/** From the length of the text, before any model counts it. */
export function estimateTokens({ systemPrompt, messages, sampling }: Question): TokenEstimate {
  const texts = [systemPrompt, ...messages.map(({ text }) => text)];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text, "utf8"), 0);
  return {
    inputTokens: Math.ceil(bytes / bytesPerToken) + 8 * messages.length,
    outputTokens: Math.min(sampling.maxTokens ?? usualAnswerTokens, usualAnswerTokens),
  };
}

/** Whether the local model could answer it whole. Counts with the model when it is loaded, else goes by the length. */
export async function readLocalFacts(
  ports: { readonly engine: Engine; readonly models: Models; readonly settings: () => Settings },
  modelId: string | null,
  question: Question,
): Promise<LocalFacts> {
  if (modelId === null) return { hasModel: false, fits: false, lacksModality: false };
  const fits = (await measured(ports.engine, modelId, question)) ?? (await guess());
  // A request is text in this version, and every chat model reads text.
  return { hasModel: true, fits, lacksModality: false };

  async function guess(): Promise<boolean> {
    const found = (await ports.models.list()).find(({ id }) => id === modelId);
    const { inputTokens, outputTokens } = estimateTokens(question);
    return inputTokens + outputTokens <= contextOf(ports.settings(), modelId ?? "", found);
  }
}

async function measured(
  engine: Engine,
  modelId: string,
  question: Question,
): Promise<boolean | null> {
  if (engine.loaded()?.modelId !== modelId) return null;
  try {
    const { fits, droppedMessages } = await engine.measure(question);
    return fits && droppedMessages === 0;
  } catch {
    // The engine has just gone; the length must do.
    return null;
  }
}

function contextOf(settings: Settings, modelId: string, model: ModelSummary | undefined): number {
  const wanted = runSettingsOf(settings, modelId).contextTokens ?? settings.contextTokens;
  const trained = model?.trainedContextTokens ?? usualContextTokens;
  return Math.min(wanted ?? usualContextTokens, trained);
}
