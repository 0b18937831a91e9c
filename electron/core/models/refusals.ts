import { FailureError, type Result } from "../../shared/result.ts";
import type { InspectedModel } from "./headers.ts";
import type { KnownModel } from "./library.ts";

/** The value of a success. Throws a failure as FailureError. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new FailureError(result.failure.code, result.failure.message);
}

/** The words for a file that is not there any more. */
export function isGone({ inspected }: Pick<InspectedModel, "inspected">): FailureError {
  return inspected.ok
    ? new FailureError("model-missing", "The file of this model is gone. Pick another model.")
    : new FailureError(inspected.failure.code, inspected.failure.message);
}

/** Throws FailureError "invalid-input" for what does not lie in the models folder, "model-missing" for what is gone. */
export function mustBeDeletable({ place, found, inspected }: KnownModel): void {
  const tool = place.candidate?.tool ?? "Another app";
  if (place.source === "other-tool")
    throw new FailureError(
      "invalid-input",
      `${tool} keeps this model, so Freehold leaves it alone. Delete it in ${tool}; then it is off this list too.`,
    );
  if (place.source === "in-place")
    throw new FailureError(
      "invalid-input",
      "This model is used where it lies, so Freehold does not delete its file. Take it off the list, and delete the file yourself if you want to.",
    );
  if (found === null) throw isGone({ inspected });
}

/** Why a model cannot be taken off the list. */
export async function notInPlace(find: () => Promise<KnownModel>): Promise<FailureError> {
  const candidate = await find().then(
    ({ place }) => place.candidate,
    () => null,
  );
  return new FailureError(
    "not-found",
    candidate === null
      ? "Only a model that is used in place can be taken off the list. This one lies in the models folder: delete its file there."
      : `Only a model that is used in place can be taken off the list. ${candidate.tool} keeps this one: delete it there, or let Freehold leave out what other apps keep.`,
  );
}
