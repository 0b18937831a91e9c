import { type ProviderTerms, otherTerms, providerTerms } from "./provider-terms.ts";

type Names = readonly (readonly [names: RegExp, terms: ProviderTerms])[];

/** Weights that these providers publish have other names than these, whatever stands around them. */
const anywhere: Names = [
  [/\b(gpt-(?!oss|neo|j\b|2\b)|chatgpt|o[1345](-|\b))/i, providerTerms.openai],
  [/\bclaude\b/i, providerTerms.anthropic],
  [/\bgemini\b/i, providerTerms.google],
  [/\bamazon[./](nova|titan)-/i, otherTerms.amazon],
];

/**
 * These providers publish weights by names that are much the same: `mistral-large-latest` is asked for at Mistral AI, while
 * `Mistral-Large-Instruct-2411` is a file, and `command-r-plus:104b` Ollama's. So the name counts from its beginning.
 */
const fromTheStart: Names = [
  [/^grok-(beta|vision-beta|code|2-(latest|vision|\d{4})|[3-9])/i, otherTerms.xai],
  [
    /^(open-mi[sx]tral-|mistral-(tiny|saba)|(mistral|magistral|devstral)-medium)/i,
    otherTerms.mistral,
  ],
  [
    /^(mistral|ministral|codestral|pixtral|magistral|devstral|voxtral)[a-z\d-]*-latest$/i,
    otherTerms.mistral,
  ],
  [/^(mistral-(small|large)|pixtral-large|codestral)-\d{4}$/i, otherTerms.mistral],
  [/^command(-(light|nightly|r|r-plus|r7b|a))?(-\d\d-\d{4})?(-v\d(:\d)?)?$/i, otherTerms.cohere],
  [/^deepseek-(chat|reasoner)\b/i, otherTerms.deepseek],
  [/^sonar(-(pro|reasoning|reasoning-pro|deep-research))?$/i, otherTerms.perplexity],
  [/^(llama-3(\.\d)?-sonar|pplx)-.+-(online|chat)$/i, otherTerms.perplexity],
  [/^qwen(\d(\.\d)?)?-(vl-)?(max|plus|turbo|long)\b/i, otherTerms.alibaba],
];

/** What routers and programs that ask many providers put before it. */
const publisher = /^(x-ai|xai|mistralai|mistral|cohere|deepseek|perplexity|qwen)[/.]/i;
/** Says how weights were made smaller, or whose answers they learned. */
const fileMark = /gguf|distil|mlx|awq|gptq|exl[23]|[-_.]i?q\d/i;

/** Whose terms an answer comes under by the name of its model; `null` where that may be a file on anyone's machine. */
export function termsByName(modelId: string): ProviderTerms | null {
  const named = termsIn(anywhere, modelId);
  if (named !== null || fileMark.test(modelId)) return named;
  return termsIn(fromTheStart, modelId.replace(publisher, ""));
}

function termsIn(names: Names, modelId: string): ProviderTerms | null {
  return names.find(([pattern]) => pattern.test(modelId))?.[1] ?? null;
}
