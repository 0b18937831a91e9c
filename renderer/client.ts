import type { ImportOutcome } from "../electron/shared/calls/models.ts";
import type {
  Bridge,
  CallInput,
  CallName,
  CallOutputs,
  EventName,
  EventPayloads,
} from "../electron/shared/contract.ts";
import { type Failure, fail, type Result } from "../electron/shared/result.ts";

declare global {
  interface Window {
    /** Put there by the preload; absent only when the page is opened outside the app. */
    readonly freehold?: Bridge;
  }
}

/** Asks main for something. Never rejects: a bridge that breaks answers with an `internal` failure. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutputs[Name]>> {
  return asResult<CallOutputs[Name]>(() => requireBridge().call(name, input));
}

/** Hands dropped files to main as models. Never rejects. */
export async function adoptFiles(files: readonly File[]): Promise<Result<ImportOutcome>> {
  return asResult<ImportOutcome>(() => requireBridge().adoptFiles(files));
}

/** Hands a dropped file or folder to main, to look for conversations in it. Never rejects. */
export async function readImport(file: File): Promise<Result<null>> {
  return asResult<null>(() => requireBridge().readImport(file));
}

/** Listens to one kind of announcement; the returned function stops it. Outside the app nothing is announced. */
export function on<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayloads[Name]) => void,
): () => void {
  const bridge = window.freehold;
  if (bridge === undefined) return () => {};
  return bridge.on((eventName, payload) => {
    // The bridge types payloads as `never`; the name has just been compared, so the contract says what it is.
    if (eventName === name) listener(payload);
  });
}

function requireBridge(): Bridge {
  if (window.freehold === undefined) throw new Error("The page was opened outside the app.");
  return window.freehold;
}

async function asResult<T>(ask: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const answer = await ask();
    if (isResult<T>(answer)) return answer;
    return fail(
      "internal",
      "The app gave an answer the window does not understand. Restart Freehold.",
    );
  } catch (error) {
    return { ok: false, failure: describeBreakage(error) };
  }
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "ok" in answer &&
    typeof answer.ok === "boolean"
  );
}

function describeBreakage(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message: `The window could not reach the app (${detail}). Nothing that was saved is lost. Restart Freehold.`,
  };
}
