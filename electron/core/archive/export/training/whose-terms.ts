import { answerSource } from "../answer-source.ts";
import type { ExportedMessage } from "../conversation.ts";
import { termsByName } from "./model-names.ts";
import { type ProviderTerms, providerTerms } from "./provider-terms.ts";

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

/** Whether a server that is not this machine gave the answer, as far as the name of its model tells where it was brought in. */
export function isFromOthers(message: ExportedMessage): boolean {
  return answerSource(message).kind === "remote" || termsOf(message) !== null;
}
