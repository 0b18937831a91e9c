import type { ProviderKind } from "../../../../shared/routing.ts";
import { answerSource } from "../answer-source.ts";
import type { ExportedMessage } from "../conversation.ts";

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

/** Whose terms an answer comes under: by the provider that was asked, the program it was brought in from, or the model's name. */
export function termsOf(message: ExportedMessage): ProviderTerms | null {
  const source = answerSource(message);
  if (source.kind === "remote")
    return source.provider === "compatible"
      ? termsByName(source.modelId)
      : providerTerms[source.provider];
  if (source.kind !== "imported") return null;
  if (source.program === "chatgpt") return providerTerms.openai;
  if (source.program === "claude") return providerTerms.anthropic;
  return source.modelId === null ? null : termsByName(source.modelId);
}

/** Whether a server that is not this machine gave the answer. */
export function isFromOthers(message: ExportedMessage): boolean {
  return answerSource(message).kind === "remote" || termsOf(message) !== null;
}

/** By how these providers name their models; weights that they publish under an open licence have other names. */
function termsByName(modelId: string): ProviderTerms | null {
  if (/\b(gpt-(?!oss|neo|j\b|2\b)|chatgpt|o[1345](-|\b))/i.test(modelId))
    return providerTerms.openai;
  if (/\bclaude\b/i.test(modelId)) return providerTerms.anthropic;
  return /\bgemini\b/i.test(modelId) ? providerTerms.google : null;
}
