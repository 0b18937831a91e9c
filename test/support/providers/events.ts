import type { ProviderKind } from "../../../electron/shared/routing.ts";
import { type ScriptedAnswer, defaultUsage } from "./answer.ts";

type Whole = Required<Omit<ScriptedAnswer, "fault">>;

/** The server-sent events of an answer, as the provider's own servers send them. */
export function eventsOf(
  kind: ProviderKind,
  answer: ScriptedAnswer,
  askedModel: string,
): readonly string[] {
  const whole: Whole = {
    pieces: answer.pieces ?? ["Hello", " there."],
    reasoning: answer.reasoning ?? [],
    stop: answer.stop ?? "end",
    model: answer.model ?? askedModel,
    usage: answer.usage === undefined ? defaultUsage : answer.usage,
  };
  return writers[kind](whole);
}

interface EventData {
  readonly type?: string;
  readonly [field: string]: unknown;
}
type NamedData = EventData & { readonly type: string };

/** One event; OpenAI's and Anthropic's name their type twice. */
function event(data: EventData, isNamed = false): string {
  const name = isNamed && data.type !== undefined ? `event: ${data.type}\n` : "";
  return `${name}data: ${JSON.stringify(data)}\n\n`;
}

const writers: Readonly<Record<ProviderKind, (answer: Whole) => readonly string[]>> = {
  /** https://platform.openai.com/docs/api-reference/responses-streaming */
  openai({ pieces, reasoning, stop, model, usage }) {
    let sequence = 0;
    const named = (data: NamedData): string =>
      event({ ...data, sequence_number: sequence++ }, true);
    const response = { id: "resp_1", object: "response", created_at: 1_760_000_000, model };
    const isWhole = stop === "end";
    const thought = { id: "rs_1", type: "reasoning", summary: [], encrypted_content: null };
    const message = { id: "msg_1", type: "message", role: "assistant" };
    const at = reasoning.length > 0 ? 1 : 0;
    return [
      named({ type: "response.created", response: { ...response, status: "in_progress" } }),
      named({ type: "response.in_progress", response: { ...response, status: "in_progress" } }),
      ...(reasoning.length === 0
        ? []
        : [
            named({ type: "response.output_item.added", output_index: 0, item: thought }),
            named({
              type: "response.reasoning_summary_part.added",
              item_id: "rs_1",
              output_index: 0,
              summary_index: 0,
            }),
            ...reasoning.map((delta) =>
              named({
                type: "response.reasoning_summary_text.delta",
                item_id: "rs_1",
                output_index: 0,
                summary_index: 0,
                delta,
              }),
            ),
            named({ type: "response.output_item.done", output_index: 0, item: thought }),
          ]),
      named({
        type: "response.output_item.added",
        output_index: at,
        item: { ...message, status: "in_progress", content: [] },
      }),
      ...pieces.map((delta) =>
        named({
          type: "response.output_text.delta",
          item_id: "msg_1",
          output_index: at,
          content_index: 0,
          delta,
          logprobs: [],
        }),
      ),
      named({
        type: "response.output_item.done",
        output_index: at,
        item: {
          ...message,
          status: isWhole ? "completed" : "incomplete",
          content: [{ type: "output_text", text: pieces.join(""), annotations: [] }],
        },
      }),
      named({
        type: isWhole ? "response.completed" : "response.incomplete",
        response: {
          ...response,
          status: isWhole ? "completed" : "incomplete",
          incomplete_details: isWhole
            ? null
            : { reason: stop === "filtered" ? "content_filter" : "max_output_tokens" },
          usage: usage && {
            input_tokens: usage.prompt,
            input_tokens_details: { cached_tokens: usage.cached },
            output_tokens: usage.output,
            output_tokens_details: { reasoning_tokens: usage.reasoning },
            total_tokens: usage.prompt + usage.output,
          },
        },
      }),
    ];
  },

  /** https://docs.anthropic.com/en/api/messages-streaming */
  anthropic({ pieces, reasoning, stop, model, usage }) {
    const named = (data: NamedData): string => event(data, true);
    const counted = usage ?? { prompt: 0, cached: 0, output: 0, reasoning: 0 };
    const block = (index: number, type: string, key: string, texts: readonly string[]) => [
      named({ type: "content_block_start", index, content_block: { type, [key]: "" } }),
      ...texts.map((text) =>
        named({
          type: "content_block_delta",
          index,
          delta: { type: `${type}_delta`, [key]: text },
        }),
      ),
      named({ type: "content_block_stop", index }),
    ];
    const stops = { end: "end_turn", "max-tokens": "max_tokens", filtered: "refusal" } as const;
    return [
      named({
        type: "message_start",
        message: {
          id: "msg_1",
          type: "message",
          role: "assistant",
          model,
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: {
            // Anthropic counts what was cached beside the rest.
            input_tokens: counted.prompt - counted.cached,
            cache_read_input_tokens: counted.cached,
            cache_creation_input_tokens: 0,
            output_tokens: 1,
          },
        },
      }),
      named({ type: "ping" }),
      ...(reasoning.length === 0 ? [] : block(0, "thinking", "thinking", reasoning)),
      ...block(reasoning.length === 0 ? 0 : 1, "text", "text", pieces),
      named({
        type: "message_delta",
        delta: { stop_reason: stops[stop], stop_sequence: null },
        usage: {
          input_tokens: counted.prompt - counted.cached,
          cache_read_input_tokens: counted.cached,
          output_tokens: counted.output,
          output_tokens_details: { thinking_tokens: counted.reasoning },
        },
      }),
      named({ type: "message_stop" }),
    ];
  },

  /** https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent */
  google({ pieces, reasoning, stop, model, usage }) {
    const stops = { end: "STOP", "max-tokens": "MAX_TOKENS", filtered: "SAFETY" } as const;
    const parts = [
      ...reasoning.map((text) => ({ text, thought: true })),
      ...pieces.map((text) => ({ text })),
    ];
    const chunk = (part: object | null, isLast: boolean): string =>
      event({
        candidates: [
          {
            content: { parts: part === null ? [] : [part], role: "model" },
            index: 0,
            ...(isLast ? { finishReason: stops[stop] } : {}),
          },
        ],
        modelVersion: model,
        responseId: "response-1",
        ...(usage === null
          ? {}
          : {
              usageMetadata: {
                promptTokenCount: usage.prompt,
                cachedContentTokenCount: usage.cached,
                // Google counts thoughts beside the rest.
                candidatesTokenCount: usage.output - usage.reasoning,
                thoughtsTokenCount: usage.reasoning,
                totalTokenCount: usage.prompt + usage.output,
              },
            }),
      });
    return [...parts.map((part) => chunk(part, false)), chunk(null, true)];
  },

  /** https://platform.openai.com/docs/api-reference/chat-streaming, with the reasoning of vLLM and llama.cpp. */
  compatible({ pieces, reasoning, stop, model, usage }) {
    const stops = { end: "stop", "max-tokens": "length", filtered: "content_filter" } as const;
    const chunk = (delta: object, finish: string | null = null): string =>
      event({
        id: "chatcmpl-1",
        object: "chat.completion.chunk",
        created: 1_760_000_000,
        model,
        choices: [{ index: 0, delta, finish_reason: finish }],
      });
    return [
      chunk({ role: "assistant", content: "" }),
      ...reasoning.map((text) => chunk({ reasoning_content: text })),
      ...pieces.map((text) => chunk({ content: text })),
      chunk({}, stops[stop]),
      ...(usage === null
        ? []
        : [
            event({
              id: "chatcmpl-1",
              object: "chat.completion.chunk",
              created: 1_760_000_000,
              model,
              choices: [],
              usage: {
                prompt_tokens: usage.prompt,
                completion_tokens: usage.output,
                total_tokens: usage.prompt + usage.output,
                prompt_tokens_details: { cached_tokens: usage.cached },
                completion_tokens_details: { reasoning_tokens: usage.reasoning },
              },
            }),
          ]),
      "data: [DONE]\n\n",
    ];
  },
};
