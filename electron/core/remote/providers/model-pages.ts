import * as v from "valibot";
import type { ProviderKind, RemoteModelOffer } from "../../../shared/routing.ts";

/** What one answer to the question for models holds. */
export interface ListPage {
  readonly models: readonly RemoteModelOffer[];
  /** Query of the next page; `null` at the end. */
  readonly next: string | null;
}

/** Query of the first page. */
export const firstQuery: Readonly<Record<ProviderKind, string>> = {
  openai: "",
  anthropic: "?limit=1000",
  google: "?pageSize=1000",
  compatible: "",
};

const id = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const name = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))));
const tokens = v.optional(v.nullable(v.pipe(v.number(), v.integer())));

const openAiSchema = v.object({ id });

/** Besides `id`: OpenRouter has `name` and `context_length`, vLLM `max_model_len`, llama.cpp `meta.n_ctx`, LM Studio's own list `max_context_length`. */
const compatibleSchema = v.object({
  id,
  name,
  context_length: tokens,
  max_model_len: tokens,
  max_context_length: tokens,
  meta: v.optional(v.nullable(v.object({ n_ctx: tokens, n_ctx_train: tokens }))),
});
const anthropicSchema = v.object({ id, display_name: name, max_input_tokens: tokens });
const googleSchema = v.object({
  name: v.pipe(v.string(), v.startsWith("models/"), v.maxLength(200)),
  displayName: name,
  inputTokenLimit: tokens,
  supportedGenerationMethods: v.optional(v.array(v.string())),
});

const dataSchema = v.object({ data: v.array(v.unknown()) });

/** `null`: it is no list of models. An entry that makes no sense is left out. */
export const readPage: Readonly<Record<ProviderKind, (answer: unknown) => ListPage | null>> = {
  openai: (answer) =>
    listed(answer, (entry) => {
      const parsed = v.safeParse(openAiSchema, entry);
      if (!parsed.success || !isForChat(parsed.output.id)) return [];
      return [{ id: parsed.output.id, name: null, contextTokens: null }];
    }),

  compatible: (answer) =>
    listed(Array.isArray(answer) ? { data: answer } : answer, (entry) => {
      const parsed = v.safeParse(compatibleSchema, entry);
      if (!parsed.success) return [];
      const { id: modelId, name: shown, meta, ...lengths } = parsed.output;
      const contextTokens =
        lengths.context_length ??
        lengths.max_model_len ??
        lengths.max_context_length ??
        meta?.n_ctx ??
        meta?.n_ctx_train;
      return [{ id: modelId, name: shown ?? null, contextTokens: soundLength(contextTokens) }];
    }),

  anthropic: (answer) => {
    const page = listed(answer, (entry) => {
      const parsed = v.safeParse(anthropicSchema, entry);
      if (!parsed.success) return [];
      const { id: modelId, display_name: shown, max_input_tokens: length } = parsed.output;
      return [{ id: modelId, name: shown ?? null, contextTokens: soundLength(length) }];
    });
    const more = v.safeParse(v.object({ has_more: v.literal(true), last_id: id }), answer);
    const next = more.success
      ? `${firstQuery.anthropic}&after_id=${encodeURIComponent(more.output.last_id)}`
      : null;
    return page && { ...page, next };
  },

  google: (answer) => {
    const parsed = v.safeParse(
      v.object({ models: v.array(v.unknown()), nextPageToken: v.optional(v.string()) }),
      answer,
    );
    if (!parsed.success) return null;
    const { models, nextPageToken = "" } = parsed.output;
    const next =
      nextPageToken === ""
        ? null
        : `${firstQuery.google}&pageToken=${encodeURIComponent(nextPageToken)}`;
    return { models: models.flatMap(googleOffer), next };
  },
};

function listed(
  answer: unknown,
  read: (entry: unknown) => readonly RemoteModelOffer[],
): ListPage | null {
  const parsed = v.safeParse(dataSchema, answer);
  return parsed.success ? { models: parsed.output.data.flatMap(read), next: null } : null;
}

function googleOffer(entry: unknown): readonly RemoteModelOffer[] {
  const parsed = v.safeParse(googleSchema, entry);
  if (!parsed.success) return [];
  const { name: path, displayName, inputTokenLimit, supportedGenerationMethods } = parsed.output;
  if (supportedGenerationMethods?.includes("generateContent") === false) return [];
  return [
    {
      id: path.slice("models/".length),
      name: displayName ?? null,
      contextTokens: soundLength(inputTokenLimit),
    },
  ];
}

/** What the endpoint's settings would take; anything else is not known. */
function soundLength(contextTokens: number | null | undefined): number | null {
  const isSound = contextTokens != null && contextTokens >= 256 && contextTokens <= 100_000_000;
  return isSound ? contextTokens : null;
}

/** OpenAI lists everything it has, of which these answer no questions; its list says nothing else about them. */
function isForChat(modelId: string): boolean {
  return !/embedding|whisper|tts|dall-e|image|moderation|audio|realtime|transcribe|sora|babbage|davinci|-instruct/.test(
    modelId,
  );
}
