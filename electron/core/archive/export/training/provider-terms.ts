import type { ProviderKind } from "../../../../shared/routing.ts";

type Provider = Exclude<ProviderKind, "compatible">;

/** What a provider's terms say of training on its answers, in plain words; the terms themselves are what counts. */
export interface ProviderTerms {
  readonly provider: string;
  readonly clause: string;
  readonly links: readonly string[];
}

export const providerTerms: Readonly<Record<Provider, ProviderTerms>> = {
  openai: {
    provider: "OpenAI",
    clause:
      "Its terms forbid using its output to develop models that compete with OpenAI. The clause is among what you may not do with the services; the agreement for business has one like it, with exceptions that it names.",
    links: [
      "https://openai.com/policies/terms-of-use/",
      "https://openai.com/policies/services-agreement/",
    ],
  },
  anthropic: {
    provider: "Anthropic",
    clause:
      "Its commercial terms forbid using the services to build a competing product or service, training competing AI models included; its consumer terms forbid using them to develop products that compete, or to train models.",
    links: [
      "https://www.anthropic.com/legal/commercial-terms",
      "https://www.anthropic.com/legal/consumer-terms",
    ],
  },
  google: {
    provider: "Google",
    clause:
      "The additional terms of the Gemini API forbid using the services to develop models that compete with them, such as the Gemini API or Google AI Studio.",
    links: ["https://ai.google.dev/gemini-api/terms"],
  },
};

const unread =
  "Freehold does not know what its terms say of training on its answers: read them before you train.";

/** Of providers that Freehold has no form of request for: their answers come from compatible servers and other programs. */
export const otherTerms = {
  xai: {
    provider: "xAI",
    clause: "Its terms forbid using its output to develop models that compete with xAI.",
    links: [
      "https://x.ai/legal/terms-of-service",
      "https://x.ai/legal/terms-of-service-enterprise",
    ],
  },
  mistral: { provider: "Mistral AI", clause: unread, links: ["https://mistral.ai/terms"] },
  cohere: { provider: "Cohere", clause: unread, links: ["https://cohere.com/terms-of-use"] },
  deepseek: {
    provider: "DeepSeek",
    clause: unread,
    links: ["https://cdn.deepseek.com/policies/en-US/deepseek-terms-of-use.html"],
  },
  perplexity: {
    provider: "Perplexity",
    clause: unread,
    links: ["https://www.perplexity.ai/hub/legal/perplexity-api-terms-of-service"],
  },
  amazon: {
    provider: "Amazon Web Services",
    clause: unread,
    links: ["https://aws.amazon.com/service-terms/"],
  },
  alibaba: {
    provider: "Alibaba Cloud",
    clause: unread,
    links: ["https://www.alibabacloud.com/help/en/model-studio/"],
  },
} as const satisfies Readonly<Record<string, ProviderTerms>>;
