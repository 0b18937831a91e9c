import * as v from "valibot";
import { type CallInput, type CallName, type CallOutputs, callInputs } from "../shared/contract.ts";
import { FailureError, type Result, fail, succeed } from "../shared/result.ts";

/** One function per call of the contract: leaving one out does not compile. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<CallOutputs[Name]>;
};

/** Takes a name and an input from outside and always resolves. */
export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>;

/**
 * Checks untrusted names and inputs against the contract and runs the handler. Never throws: what a handler throws
 * becomes a failure, and the details of an unexpected one go to `report`, not to the caller.
 */
export function createDispatch(
  handlers: Handlers,
  report: (name: string, error: unknown) => void,
): Dispatch {
  return async (name, input) => {
    if (!isCallName(name))
      return fail("invalid-input", "The window asked for something this version does not know.");
    const parsed = v.safeParse(callInputs[name], input);
    if (!parsed.success) return fail("invalid-input", describeIssue(name, parsed.issues[0]));
    try {
      // The handler map and the schemas share their keys; TypeScript cannot follow that through a union of names.
      const handler = handlers[name] as (input: unknown) => Promise<unknown>;
      return succeed(await handler(parsed.output));
    } catch (error) {
      if (error instanceof FailureError) return { ok: false, failure: error.failure };
      report(name, error);
      return fail(
        "internal",
        "Something unexpected went wrong. Nothing already saved is affected; try again.",
      );
    }
  };
}

function isCallName(name: unknown): name is CallName {
  return typeof name === "string" && Object.hasOwn(callInputs, name);
}

/** What is wrong with an input, for a person: the two that one can meet by hand have words of their own. */
function describeIssue(name: CallName, issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? "input";
  if (issue.type === "max_length" && typeof issue.input === "string") {
    const most = Number(issue.requirement).toLocaleString("en");
    return `This is too long: ${issue.input.length.toLocaleString("en")} characters, where at most ${most} can be taken. Nothing was lost; shorten it and try again.`;
  }
  if (where === "url") return "This is no web or mail address, so it was not opened.";
  return `Freehold refused this request (${name}, ${where}: ${issue.message}). Nothing was changed.`;
}
