import * as v from "valibot";
import { FailureError } from "../../../shared/result.ts";
import type { EgressResponse } from "../../remote/request.ts";

/** Longer answers are none that the hub gives: twenty repositories with all their files take well under a megabyte. */
export const mostAnswerBytes = 16 * 1024 * 1024;

/** What was asked for, in words that fit after "The hub ". */
export interface Question {
  readonly endpoint: string;
  /** `null` in a search. */
  readonly repository: string | null;
}

/** The parsed answer. Rejects with FailureError "hub-refused" or "network" when it is not one. */
export async function readAnswer<Schema extends v.GenericSchema>(
  response: EgressResponse,
  schema: Schema,
  question: Question,
): Promise<v.InferOutput<Schema>> {
  if (response.status !== 200) {
    response.cancel();
    throw refusal(response, question);
  }
  const parsed = v.safeParse(schema, parseJson(await response.text()));
  if (parsed.success) return parsed.output;
  throw new FailureError(
    "hub-refused",
    `${hostOf(question)} did not answer as a model hub does. Nothing was changed. Look whether its address in the settings (or HF_ENDPOINT) is right, and whether your network wants you to log in first.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why the hub did not give what was asked for. What it says itself never becomes part of the sentence. */
export function refusal(
  response: Pick<EgressResponse, "status" | "headers">,
  question: Question,
): FailureError {
  const { status, headers } = response;
  const what = question.repository === null ? "what was asked for" : `"${question.repository}"`;
  if (status === 401 || status === 403) return noAccess(headers["x-error-code"], question, what);
  if (status === 404)
    return new FailureError(
      "hub-refused",
      `${hostOf(question)} has no ${what}: it was renamed or taken away, or it is private. Search for it anew.`,
    );
  if (status === 429)
    return new FailureError(
      "hub-refused",
      `${hostOf(question)} was asked too often. Nothing was lost. Try again ${waitWords(headers)}; with a token of yours (HF_TOKEN) it allows more.`,
    );
  if (status >= 500)
    return new FailureError(
      "network",
      `${hostOf(question)} has trouble of its own (${status}). Nothing was changed. Try again ${waitWords(headers)}.`,
    );
  return new FailureError(
    "hub-refused",
    `${hostOf(question)} refused ${what} (${status}). Nothing was changed. Look at ${pageOf(question)} in a browser.`,
  );
}

/** The hub answers 401 for what is not there, too, so that nobody learns of private repositories: X-Error-Code tells. */
function noAccess(errorCode: string | undefined, question: Question, what: string): FailureError {
  if (question.repository === null)
    return new FailureError(
      "hub-refused",
      `${hostOf(question)} did not accept your token. Nothing was changed. Make a new one there and set HF_TOKEN to it, or remove it.`,
    );
  if (errorCode === "RepoNotFound")
    return new FailureError(
      "hub-refused",
      `${hostOf(question)} shows ${what} to nobody who is not allowed to see it, or it is gone. If it is yours, set HF_TOKEN to a token that may read it; otherwise search for it anew.`,
    );
  return gated(question, what);
}

function gated(question: Question, what: string): FailureError {
  return new FailureError(
    "hub-refused",
    `The publisher of ${what} wants you to agree to its terms first. Nothing was fetched. Open ${pageOf(question)}, log in and agree there, make a token in your account there, set HF_TOKEN to it and start Freehold again.`,
  );
}

function hostOf({ endpoint }: Question): string {
  return new URL(endpoint).host;
}

function pageOf({ endpoint, repository }: Question): string {
  return repository === null ? endpoint : `${endpoint}/${repository}`;
}

/** "in 2 minutes": from Retry-After (seconds or a date), else from the `t=` of RateLimit. */
function waitWords(headers: Readonly<Record<string, string>>): string {
  const seconds = waitSeconds(headers);
  if (seconds === null) return "in a few minutes";
  if (seconds < 60) return `in ${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return `in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  return `in ${Math.ceil(minutes / 60)} hours`;
}

const longestWaitSeconds = 7 * 24 * 3600;

function waitSeconds(headers: Readonly<Record<string, string>>): number | null {
  const retryAfter = headers["retry-after"]?.trim() ?? "";
  const limit = /\bt=(\d{1,9})\b/.exec(headers["ratelimit"] ?? "")?.[1];
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : retryAfter === ""
      ? Number(limit ?? Number.NaN)
      : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000);
  if (!Number.isFinite(seconds) || seconds > longestWaitSeconds) return null;
  return Math.max(1, seconds);
}

/**
 * The cursor of the next page from a `Link: <...>; rel="next"`. Only the cursor is taken, never the address: the next
 * page is asked from the same hub whatever the header says.
 */
export function nextCursor(headers: Readonly<Record<string, string>>): string | null {
  for (const [, target = "", parameters = ""] of (headers["link"] ?? "").matchAll(
    /<([^<>]*)>([^<,]*)/g,
  )) {
    if (!/;\s*rel="?next"?(\s|;|$)/i.test(parameters)) continue;
    const url =
      URL.canParse(target, "https://hub.invalid") && new URL(target, "https://hub.invalid");
    const cursor = url === false ? null : url.searchParams.get("cursor");
    if (cursor !== null && /^[\x21-\x7e]{1,2000}$/.test(cursor)) return cursor;
  }
  return null;
}
