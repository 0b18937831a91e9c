import { FailureError } from "../../../../shared/result.ts";
import type { FileProgress } from "./parts.ts";

/** Notes that the hub has another file there now, and says so: what was fetched of it belongs to the old one. */
export function markChanged(file: FileProgress): FailureError {
  file.hasChanged = true;
  return new FailureError(
    "download-changed",
    `${file.path} was changed on the hub since it was chosen, so its pieces no longer belong together. Press Resume to begin that file anew, or cancel and look at the model's page first.`,
  );
}
