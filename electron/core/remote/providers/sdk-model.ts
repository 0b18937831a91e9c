import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogle } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { addressOf } from "../endpoints/address.ts";
import type { RemoteRequest } from "./providers.ts";

/** What an adapter may use of the web's request function, and all it is ever given. */
export type SendForAdapter = (input: unknown, init?: AdapterInit) => Promise<Response>;

export interface AdapterInit {
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** The key never goes through an adapter: wire.ts adds it to what is really sent. */
const noKey = "none";

/**
 * The AI SDK's adapter for one model. It knows the provider's form and nothing else: address and way out are given here,
 * so that neither the environment nor a default decides them. This is the one file that may name the adapters' option
 * for their way out.
 */
export function sdkModel(
  { endpoint, modelId }: Pick<RemoteRequest, "endpoint" | "modelId">,
  send: SendForAdapter,
): LanguageModelV4 {
  const options = { baseURL: addressOf(endpoint), apiKey: noKey, fetch: send };
  switch (endpoint.provider) {
    case "openai":
      return createOpenAI(options).responses(modelId);
    case "anthropic":
      return createAnthropic(options).messages(modelId);
    case "google":
      return createGoogle(options).chat(modelId);
    case "compatible":
      return createOpenAICompatible({
        ...options,
        name: "compatible",
        includeUsage: true,
      }).chatModel(modelId);
  }
}
