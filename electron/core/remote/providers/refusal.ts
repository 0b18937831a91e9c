import * as v from "valibot";
import type { Endpoint } from "../../../shared/routing.ts";
import { FailureError } from "../../../shared/result.ts";
import type { EgressResponse } from "../request.ts";
import { serverWords } from "./scrub.ts";
import { waitWords } from "./wait-words.ts";

/** What was asked, for the words about why it failed. */
export interface Asked {
  readonly endpoint: Pick<Endpoint, "name" | "provider">;
  /** `null` when the models themselves were asked for. */
  readonly modelId: string | null;
  readonly key: string | null;
}

/** A refusal as it came: with its status, or in the middle of an answer. */
export interface Refusal {
  /** `null` when it came inside an answer and names none. */
  readonly status: number | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the server calls it: `insufficient_quota`, `overloaded_error`, `RESOURCE_EXHAUSTED`. */
  readonly kind: string;
  readonly message: string;
  /** Seconds that Google's details name. */
  readonly retryDelay: string | null;
}

const mostErrorBytes = 64 * 1024;

/** Reads why a server refused, as far as it says so in reasonable length. */
export async function readRefusal(response: EgressResponse, asked: Asked): Promise<FailureError> {
  const { status, headers } = response;
  const text = await beginningOf(response);
  return refusalFailure({ status, headers, ...detailsOf(parseJson(text)) }, asked);
}

async function beginningOf({ body }: EgressResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      sizeBytes += chunk.length;
      if (sizeBytes > mostErrorBytes) break;
    }
  } catch {
    // The status says the most; a text that broke off says what it says.
  }
  return Buffer.concat(chunks).toString("utf8");
}

const words = v.optional(v.nullable(v.union([v.string(), v.number()])));
const errorSchema = v.object({
  message: v.optional(v.nullable(v.string())),
  type: words,
  code: words,
  status: words,
  details: v.optional(v.nullable(v.array(v.unknown()))),
});
const wrappedSchema = v.union([
  v.object({ error: v.union([errorSchema, v.string()]) }),
  v.pipe(
    // Google wraps an error into a list when it was asked for a stream without `alt=sse`.
    v.array(v.object({ error: errorSchema })),
    v.minLength(1),
    v.transform(([first]) => ({ error: first?.error ?? "" })),
  ),
  // FastAPI, which many servers are built on.
  v.pipe(
    v.object({ detail: v.string() }),
    v.transform(({ detail }) => ({ error: detail })),
  ),
  v.pipe(
    errorSchema,
    v.transform((error) => ({ error })),
  ),
]);
const retrySchema = v.object({ retryDelay: v.string() });
const reasonSchema = v.object({ reason: v.string() });

/** The parts of an error body of any of the providers. */
export function detailsOf(value: unknown): Pick<Refusal, "kind" | "message" | "retryDelay"> {
  const parsed = v.safeParse(wrappedSchema, value);
  if (!parsed.success) return { kind: "", message: "", retryDelay: null };
  const { error } = parsed.output;
  if (typeof error === "string") return { kind: "", message: error, retryDelay: null };
  const details = error.details ?? [];
  const delay = details.find((detail) => v.is(retrySchema, detail));
  const reasons = details.flatMap((detail) => (v.is(reasonSchema, detail) ? [detail.reason] : []));
  return {
    kind: [error.type, error.code, error.status, ...reasons]
      .filter((part) => part != null)
      .join(" "),
    message: error.message ?? "",
    retryDelay: v.is(retrySchema, delay) ? delay.retryDelay : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Trouble =
  | "key"
  | "forbidden"
  | "money"
  | "model"
  | "too-long"
  | "too-slow"
  | "too-often"
  | "filtered"
  | "overloaded"
  | "server"
  | "refused";

/** What it comes to. Servers tell the same thing with different numbers, so their own name for it is looked at first. */
export function troubleOf({
  status,
  kind,
  message,
}: Pick<Refusal, "status" | "kind" | "message">): Trouble {
  const both = `${kind} ${message}`;
  if (
    /API_KEY_INVALID|invalid_api_key|authentication|UNAUTHENTICATED|api key not valid/i.test(both)
  )
    return "key";
  if (
    /insufficient_quota|billing|credit balance|exceeded your current quota|insufficient (funds|credits)/i.test(
      both,
    )
  )
    return "money";
  if (tooLong.test(both)) return "too-long";
  if (/content_filter|content_policy|safety_violation/i.test(kind)) return "filtered";
  if (/model_not_found|not_found_error/i.test(kind)) return "model";
  if (/overloaded|UNAVAILABLE/i.test(kind)) return "overloaded";
  if (/rate_limit|RESOURCE_EXHAUSTED/i.test(kind)) return "too-often";
  return byStatus(status);
}

const tooLong =
  /context_length|context (length|window|size)|exceed_context_size|maximum context|prompt is too long|too many tokens|input token count|string_above_max_length|request_too_large/i;

function byStatus(status: number | null): Trouble {
  switch (status) {
    case 401:
      return "key";
    case 402:
      return "money";
    case 403:
      return "forbidden";
    case 404:
      return "model";
    case 408:
    case 504:
      return "too-slow";
    case 413:
      return "too-long";
    case 429:
      return "too-often";
    case 502:
    case 503:
    case 529:
      return "overloaded";
    default:
      return status !== null && status >= 500 ? "server" : "refused";
  }
}

/** Why a server of a remote model did not answer, in a sentence with what to do. */
export function refusalFailure(refusal: Refusal, asked: Asked): FailureError {
  return new FailureError("remote-refused", sentence(refusal, asked));
}

function sentence(refusal: Refusal, { endpoint: { name }, modelId, key }: Asked): string {
  const status = refusal.status === null ? "" : ` (${refusal.status})`;
  const model = modelId === null ? "what was asked for" : `"${modelId}"`;
  const own = serverWords(refusal.message, key);
  const said = own === "" ? "" : ` It says: "${own}".`;
  switch (troubleOf(refusal)) {
    case "key":
      // Not quoted: some repeat the key that they refuse.
      return key === null
        ? `${name} wants a key${status}. Enter one for this endpoint in the Privacy view.`
        : `${name} did not accept the key${status}. Enter a valid one for this endpoint in the Privacy view.`;
    case "forbidden":
      return `${name} does not let this key use ${model}${status}.${said} Look at the key's rights in your account there, or choose another model.`;
    case "money":
      return `The account at ${name} has no credit left or has reached its own limit${status}. Look at its billing there, or choose another endpoint.`;
    case "model":
      return `${name} has no ${model}${status}.${said} Fetch its list of models again and choose another, or look whether the endpoint's address is right.`;
    case "too-long":
      return `This is more than ${model} at ${name} can read at once${status}.${said} Choose a model with a longer context, or begin a new conversation.`;
    case "too-slow":
      return `${name} gave up waiting for ${model}${status}. Try again later, or choose another model.`;
    case "too-often":
      return `${name} was asked too often or for too much at once${status}.${said} Try again ${waitWords(refusal)}.`;
    case "filtered":
      return `${name} declined to answer this${status}: its content filter stopped it. Put it differently, or ask the model on this device.`;
    case "overloaded":
      return `${name} is overloaded just now${status}. Try again ${waitWords(refusal)}.`;
    case "server":
      return `${name} has trouble of its own${status}.${said} Try again ${waitWords(refusal)}.`;
    case "refused":
      return `${name} refused this${status}.${said} Look at the endpoint and the model in the Privacy view.`;
  }
}
