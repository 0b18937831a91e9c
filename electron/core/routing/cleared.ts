import type { CallInput } from "../../shared/contract.ts";
import { FailureError } from "../../shared/result.ts";

type Clearing = CallInput<"turn.send">["cleared"][number];

/** Throws FailureError "invalid-input" for what nobody may let pass, by its rule; the gate holds to that whatever is said. */
export function mustBeClearable({ rule }: Clearing): void {
  if (/^(?:secret|fault)\./.test(rule))
    throw new FailureError(
      "invalid-input",
      "A secret, or what could not be judged, is never let pass. Take it out of the text instead.",
    );
}
