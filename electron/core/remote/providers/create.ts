import { createHash } from "node:crypto";
import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { Endpoint } from "../../../shared/routing.ts";
import { FailureError } from "../../../shared/result.ts";
import type { Secrets } from "../../secrets.ts";
import type { Egress } from "../request.ts";
import { createAnswer } from "./answer.ts";
import { callOptions } from "./call-options.ts";
import { listModels } from "./model-lists.ts";
import { partFailure } from "./part-failure.ts";
import type { PreparedRequest, Providers, RemoteRequest } from "./providers.ts";
import { sdkModel } from "./sdk-model.ts";
import { type Wire, createCapture, createWire } from "./wire.ts";

export interface ProviderPorts {
  readonly egress: Egress;
  readonly secrets: Pick<Secrets, "key">;
  /** Must never go back. */
  readonly nowMs: () => number;
}

/** The Providers port over the AI SDK's adapters; see providers.ts for what each method promises. */
export function createProviders({ egress, secrets, nowMs }: ProviderPorts): Providers {
  function keyOf(endpoint: Endpoint): string | null {
    const key = secrets.key(endpoint.id);
    // Servers of one's own often want none, and say so when they do.
    if (key === null && endpoint.provider !== "compatible") throw keyMissing(endpoint);
    return key;
  }

  return {
    prepare,

    async stream(prepared, clearance, { onDelta }, signal) {
      const { request } = prepared;
      const key = keyOf(request.endpoint);
      const asked = { endpoint: request.endpoint, modelId: request.modelId, key };
      const leaving = new AbortController();
      const either = AbortSignal.any([signal, leaving.signal]);
      const wire = createWire({ egress, prepared, clearance, key, signal: either });
      const answer = createAnswer({ asked, nowMs, onDelta });
      if (signal.aborted) return answer.stopped();
      try {
        for await (const part of partsOf(request, wire, either)) answer.take(part);
        return answer.result();
      } catch (error) {
        if (signal.aborted) return answer.stopped();
        throw wire.failure() ?? partFailure(error, asked);
      } finally {
        // Whatever ended it, nothing of it stays open.
        leaving.abort();
      }
    },

    listModels: (endpoint, signal) =>
      listModels({ egress, endpoint, key: keyOf(endpoint), signal }),
  };
}

async function* partsOf(
  request: RemoteRequest,
  wire: Wire,
  signal: AbortSignal,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const model = await sdkModel(request, wire.send);
  const { stream } = await model.doStream({ ...callOptions(request), abortSignal: signal });
  yield* stream;
}

/** The adapter runs as it would, and stops where it would send. */
async function prepare(request: RemoteRequest): Promise<PreparedRequest> {
  const capture = createCapture();
  const model = await sdkModel(request, capture.send);
  const refusal = await model.doStream(callOptions(request)).then(
    () => null,
    (error: unknown) => error,
  );
  const sent = capture.sent();
  if (sent === null) throw notSayable(request, refusal);
  const bodySha256 = createHash("sha256").update(sent.body, "utf8").digest("hex");
  return { request, url: new URL(sent.url).href, body: sent.body, bodySha256 };
}

function keyMissing({ name }: Endpoint): FailureError {
  return new FailureError(
    "key-missing",
    `There is no key for ${name}, so nothing was sent. Enter it in the Privacy view.`,
  );
}

function notSayable({ endpoint, modelId }: RemoteRequest, cause: unknown): FailureError {
  if (cause instanceof FailureError) return cause;
  const failure = new FailureError(
    "remote-refused",
    `This cannot be put to "${modelId}" at ${endpoint.name}. Nothing was sent. Choose another model.`,
  );
  return Object.assign(failure, { cause });
}
