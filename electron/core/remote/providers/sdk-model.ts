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
 * for their way out. They are loaded when the first question is put, for together they are larger than the rest of main.
 */
export async function sdkModel(
  { endpoint, modelId }: Pick<RemoteRequest, "endpoint" | "modelId">,
  send: SendForAdapter,
): Promise<LanguageModelV4> {
  const options = { baseURL: addressOf(endpoint), apiKey: noKey, fetch: send };
  switch (endpoint.provider) {
    case "openai": {
      const { createOpenAI } = await import("@ai-sdk/openai");
      return createOpenAI(options).responses(modelId);
    }
    case "anthropic": {
      const { createAnthropic } = await import("@ai-sdk/anthropic");
      return createAnthropic(options).messages(modelId);
    }
    case "google": {
      const { createGoogle } = await import("@ai-sdk/google");
      return createGoogle(options).chat(modelId);
    }
    case "compatible": {
      const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
      const provider = createOpenAICompatible({
        ...options,
        name: "compatible",
        includeUsage: true,
      });
      return provider.chatModel(modelId);
    }
  }
}
