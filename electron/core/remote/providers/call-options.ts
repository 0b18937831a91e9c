import type { LanguageModelV4CallOptions, LanguageModelV4Message } from "@ai-sdk/provider";
import type { ProviderKind } from "../../../shared/routing.ts";
import type { Sampling } from "../../../shared/sampling.ts";
import type { RemoteRequest } from "./providers.ts";

/** Hottest that OpenAI's API and Google's take; Anthropic's adapter knows its own limit of 1. */
const hottest = 2;
/** Google's seed is a signed 32-bit number. */
const largestSeed = 2_147_483_647;

/**
 * A question in the AI SDK's form. What a provider or a model does not take, its adapter leaves out: reasoning models,
 * say, take no temperature. min-p and repeat penalty are llama.cpp's alone.
 */
export function callOptions(request: RemoteRequest): LanguageModelV4CallOptions {
  const { endpoint, systemPrompt, messages, sampling } = request;
  const system: readonly LanguageModelV4Message[] =
    systemPrompt === "" ? [] : [{ role: "system", content: systemPrompt }];
  return {
    prompt: [...system, ...messages.map(toMessage)],
    ...samplingOptions(sampling, endpoint.provider),
    // Google's adapter does not pass on which model answered.
    includeRawChunks: endpoint.provider === "google",
    // OpenAI keeps answers for thirty days unless it is told not to.
    ...(endpoint.provider === "openai" ? { providerOptions: { openai: { store: false } } } : {}),
  };
}

function toMessage({ role, text }: RemoteRequest["messages"][number]): LanguageModelV4Message {
  return { role, content: [{ type: "text", text }] };
}

function samplingOptions(
  { temperature, topP, topK, seed, maxTokens }: Sampling,
  provider: ProviderKind,
): Partial<LanguageModelV4CallOptions> {
  const hasTopK = provider === "google" || provider === "anthropic";
  const hasSeed = provider === "google" || provider === "compatible";
  return {
    temperature: Math.min(temperature, hottest),
    ...(topP < 1 ? { topP } : {}),
    ...(hasTopK && topK > 0 ? { topK } : {}),
    ...(hasSeed && seed !== null ? { seed: seed % (largestSeed + 1) } : {}),
    ...(maxTokens === null ? {} : { maxOutputTokens: maxTokens }),
  };
}
