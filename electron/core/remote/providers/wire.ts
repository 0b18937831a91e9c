import type { ProviderKind } from "../../../shared/routing.ts";
import { FailureError } from "../../../shared/result.ts";
import { type Clearance, notCleared } from "../clearance.ts";
import type { Egress } from "../request.ts";
import type { PreparedRequest } from "./providers.ts";
import { readRefusal } from "./refusal.ts";
import { scrubbed } from "./scrub.ts";
import type { AdapterInit, SendForAdapter } from "./sdk-model.ts";

/** Reasoning models and servers on a slow processor take minutes until they say anything; the person can stop it. */
const headersTimeoutMs = 10 * 60_000;
const idleTimeoutMs = 5 * 60_000;
const mostAnswerBytes = 64 * 1024 * 1024;

/** What an adapter may say in its headers; its own name and ours, Node's version and keys are not among it. */
const adapterHeaders = ["content-type", "accept", "anthropic-version", "anthropic-beta"];

/** The headers that carry a key; Google's would also fit into the address, where logs would keep it. */
export function keyHeaders(
  provider: ProviderKind,
  key: string | null,
): Readonly<Record<string, string>> {
  if (key === null) return {};
  switch (provider) {
    case "anthropic":
      return { "x-api-key": key };
    case "google":
      return { "x-goog-api-key": key };
    case "openai":
    case "compatible":
      return { authorization: `Bearer ${key}` };
  }
}

/** A way out that leads nowhere: it keeps what an adapter would have sent. */
export function createCapture(): {
  readonly send: SendForAdapter;
  readonly sent: () => { readonly url: string; readonly body: string } | null;
} {
  let sent: { readonly url: string; readonly body: string } | null = null;
  return {
    send: async (input, init) => {
      sent ??= { url: urlOf(input), body: bodyOf(init) };
      throw new Error("kept, not sent");
    },
    sent: () => sent,
  };
}

export interface WireOptions {
  readonly egress: Egress;
  readonly prepared: PreparedRequest;
  readonly clearance: Clearance;
  readonly key: string | null;
  readonly signal: AbortSignal;
}

export interface Wire {
  readonly send: SendForAdapter;
  /** What went wrong on the way, in words; an adapter may have wrapped it in its own. */
  failure(): FailureError | null;
}

/** A way out for the prepared bytes alone, once, through egress. */
export function createWire({ egress, prepared, clearance, key, signal }: WireOptions): Wire {
  const { endpoint } = prepared.request;
  let isUsed = false;
  let failure: FailureError | null = null;

  async function send(input: unknown, init?: AdapterInit): Promise<Response> {
    // Some adapters ask for more when an answer is long; that would be another request, which nobody cleared.
    if (isUsed) throw notCleared("the model's adapter wanted to ask a second time");
    isUsed = true;
    if (urlOf(input) !== prepared.url || bodyOf(init) !== prepared.body)
      throw notCleared("it is not what was prepared for it");
    if (clearance.endpointId !== endpoint.id)
      throw notCleared("it was cleared for another endpoint");
    const response = await egress.request({
      url: prepared.url,
      method: "POST",
      purpose: "chat",
      body: prepared.body,
      clearance,
      headers: { ...ownHeaders(init), ...keyHeaders(endpoint.provider, key) },
      signal,
      headersTimeoutMs,
      idleTimeoutMs,
      mostBodyBytes: mostAnswerBytes,
    });
    const about = { endpoint, modelId: prepared.request.modelId, key };
    if (response.status !== 200) throw await readRefusal(response, about);
    const contentType = response.headers["content-type"] ?? "";
    if (contentType.startsWith("text/html")) {
      response.cancel();
      throw noApi(prepared.url);
    }
    return new Response(ReadableStream.from(watched(response.body)), {
      status: response.status,
      headers: { "content-type": contentType },
    });
  }

  async function* watched(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* body;
    } catch (error) {
      throw keep(error);
    }
  }

  function keep(error: unknown): unknown {
    if (error instanceof FailureError) failure ??= remoteFailure(error, key);
    return failure ?? error;
  }

  return {
    send: (input, init) =>
      send(input, init).catch((error: unknown) => {
        throw keep(error);
      }),
    failure: () => failure,
  };
}

/** A hub is not what refused here; and no key is ever part of a sentence. */
export function remoteFailure({ failure }: FailureError, key: string | null): FailureError {
  const code = failure.code === "hub-refused" ? "remote-refused" : failure.code;
  return new FailureError(code, scrubbed(failure.message, key));
}

export function noApi(url: string): FailureError {
  return new FailureError(
    "remote-refused",
    `${new URL(url).host} answered with a web page instead of an answer. Look whether the endpoint's address is right (it often ends with /v1), and whether this network wants you to log in first.`,
  );
}

function ownHeaders(init: AdapterInit | undefined): Readonly<Record<string, string>> {
  const given = new Map(
    Object.entries(init?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return Object.fromEntries(
    adapterHeaders.flatMap((name) => {
      const value: unknown = given.get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

function urlOf(input: unknown): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : "";
}

/** Adapters give a text; anything else is no question and equals nothing that was prepared. */
function bodyOf(init: AdapterInit | undefined): string {
  if (typeof init?.body === "string") return init.body;
  throw notCleared("it is no text");
}
