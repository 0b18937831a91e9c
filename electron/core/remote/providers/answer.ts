import * as v from "valibot";
import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from "@ai-sdk/provider";
import { FailureError } from "../../../shared/result.ts";
import type { RemoteDelta, RemoteResult } from "./providers.ts";
import type { Asked } from "./refusal.ts";
import { brokenOff, partFailure, unreadable } from "./part-failure.ts";

type Finish = Extract<LanguageModelV4StreamPart, { readonly type: "finish" }>;

const googleModelSchema = v.object({ modelVersion: v.string() });

/** An answer while it comes in. */
export interface Answer {
  /** Throws FailureError "remote-refused" for an error that came inside the answer. */
  take(part: LanguageModelV4StreamPart): void;
  /** What it came to. Throws FailureError when it has no end, or nothing but a refusal in it. */
  result(): RemoteResult;
  /** What had come when the person stopped it. */
  stopped(): RemoteResult;
}

export interface AnswerOptions {
  readonly asked: Asked;
  readonly nowMs: () => number;
  readonly onDelta: (delta: RemoteDelta) => void;
}

/** `nowMs` counts from now on: what it took to send is part of the time to the first token. */
export function createAnswer({ asked, nowMs, onDelta }: AnswerOptions): Answer {
  const startedAtMs = nowMs();
  let [text, reasoning] = ["", ""];
  let answeredBy: string | null = null;
  let finish: Finish | null = null;
  let firstAtMs: number | null = null;
  let lastAtMs = startedAtMs;

  function add(delta: RemoteDelta): void {
    if (delta.text === "" && delta.reasoning === "") return;
    lastAtMs = nowMs();
    firstAtMs ??= lastAtMs;
    text += delta.text;
    reasoning += delta.reasoning;
    onDelta(delta);
  }

  function resultWith(stopReason: RemoteResult["stopReason"]): RemoteResult {
    const tokens = finish === null ? null : countTokens(finish.usage);
    const seconds = firstAtMs === null ? 0 : (lastAtMs - firstAtMs) / 1_000;
    const isMeasured = tokens !== null && tokens.output > 1 && seconds > 0;
    return {
      text,
      reasoning,
      stopReason,
      answeredBy,
      tokens,
      timing: {
        timeToFirstTokenMs: firstAtMs === null ? null : firstAtMs - startedAtMs,
        totalMs: nowMs() - startedAtMs,
        tokensPerSecond: isMeasured ? (tokens.output - 1) / seconds : null,
      },
    };
  }

  return {
    take(part) {
      switch (part.type) {
        case "text-delta":
          add({ text: part.delta, reasoning: "" });
          break;
        case "reasoning-delta":
          add({ text: "", reasoning: part.delta });
          break;
        case "response-metadata":
          answeredBy ??= part.modelId ?? null;
          break;
        case "raw":
          if (v.is(googleModelSchema, part.rawValue)) answeredBy ??= part.rawValue.modelVersion;
          break;
        case "finish":
          finish = part;
          break;
        case "error":
          throw partFailure(part.error, asked);
        // Tools, files and sources are never asked for; the rest carries no text.
        default:
      }
    },
    result() {
      const stopReason = finish === null ? null : reasonOf(finish, asked);
      if (stopReason === null) throw brokenOff(asked);
      if (stopReason === "filtered" && text === "") throw declined(asked);
      return resultWith(stopReason);
    },
    stopped: () => resultWith("stopped"),
  };
}

/** `null`: the answer ended without saying that it is at its end. */
function reasonOf(
  { finishReason: { unified, raw } }: Finish,
  asked: Asked,
): "end" | "max-tokens" | "filtered" | null {
  switch (unified) {
    case "stop":
    case "tool-calls":
      return "end";
    case "length":
      return "max-tokens";
    case "content-filter":
      return "filtered";
    case "error":
      // Errors come as parts of their own; this one only means that no reason came.
      if (raw === undefined) return null;
      throw unreadable(asked);
    case "interrupted":
      return null;
    case "other":
      return raw === undefined ? null : "end";
  }
}

function countTokens({ inputTokens, outputTokens }: LanguageModelV4Usage): RemoteResult["tokens"] {
  if (inputTokens.total === undefined || outputTokens.total === undefined) return null;
  return {
    prompt: inputTokens.total,
    cached: inputTokens.cacheRead ?? 0,
    output: outputTokens.total,
    reasoning: outputTokens.reasoning ?? 0,
  };
}

function declined({ endpoint: { name } }: Asked): FailureError {
  return new FailureError(
    "remote-refused",
    `${name} declined to answer this: its content filter stopped it. Put it differently, or ask the model on this device.`,
  );
}
