import { erasesAnything } from "../library/changes.ts";
import { changes } from "../library/library.ts";
import { forgetExportChoice } from "./exports.ts";
import { announce } from "./notices.ts";
import { forgetResults } from "./search.ts";

/** With what is erased goes what the window remembers of it. Called once as the window starts. */
export function startForgetting(): void {
  changes.subscribe((change) => {
    if (!erasesAnything(change)) return;
    // The last answer may still stand there, for assistive technology alone.
    announce("");
    forgetExportChoice();
    forgetResults();
  });
}
