import { InvalidResponseDataError } from "@ai-sdk/provider";
import * as v from "valibot";
import { FailureError } from "../../../shared/result.ts";
import { type Asked, type Refusal, detailsOf, refusalFailure } from "./refusal.ts";

/** An error as the adapters give it: their own with a status, or the server's as it came. */
const givenSchema = v.object({
  message: v.string(),
  statusCode: v.optional(v.number()),
  type: v.optional(v.nullable(v.string())),
  code: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  responseHeaders: v.optional(v.record(v.string(), v.string())),
  /** What the server sent. */
  data: v.optional(v.unknown()),
  /** The same as JSON. */
  responseBody: v.optional(v.pipe(v.string(), v.parseJson())),
});
/** An event that the adapter could not make sense of may still be an error that says so. */
const misreadSchema = v.object({ value: v.object({ error: v.unknown() }) });
const failedSchema = v.object({ response: v.object({ error: v.unknown() }) });

/** Why an answer failed in its middle, in words. FailureErrors come back as they are. */
export function partFailure(error: unknown, asked: Asked): FailureError {
  if (error instanceof FailureError) return error;
  // How the adapter for compatible servers says that no end came.
  if (InvalidResponseDataError.isInstance(error) && error.data === undefined)
    return brokenOff(asked);
  const refusal = refusalIn(error);
  return refusal === null ? unreadable(asked) : refusalFailure(refusal, asked);
}

function refusalIn(error: unknown): Refusal | null {
  if (v.is(misreadSchema, error)) return refusalOf(error.value, null);
  const isAdapters = error instanceof Error && !v.is(v.object({ statusCode: v.number() }), error);
  // The adapter's own complaint about what it read says nothing to a person, and quotes the answer.
  if (isAdapters) return null;
  const given = v.safeParse(givenSchema, error);
  if (!given.success) return typeof error === "string" ? refusalOf({ error }, null) : null;
  const { responseBody, data = responseBody, statusCode = null, ...shown } = given.output;
  const nested = v.is(failedSchema, data) ? data.response : data;
  const details = detailsOf(nested);
  return {
    status: statusCode,
    headers: shown.responseHeaders ?? {},
    ...(details.message === "" ? detailsOf(shown) : details),
  };
}

function refusalOf(value: unknown, status: number | null): Refusal | null {
  const details = detailsOf(value);
  return details.message === "" && details.kind === "" ? null : { status, headers: {}, ...details };
}

export function unreadable({ endpoint: { name } }: Asked): FailureError {
  return new FailureError(
    "remote-refused",
    `${name} sent something in its answer that Freehold cannot read. What had come before it is kept. Ask again, or look whether the endpoint is of the kind that you chose.`,
  );
}

export function brokenOff({ endpoint: { name } }: Asked): FailureError {
  return new FailureError(
    "network",
    `The answer of ${name} broke off before its end. What had come is kept. Ask again for a whole one.`,
  );
}
