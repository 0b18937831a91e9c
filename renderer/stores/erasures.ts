import { erasesAnything } from "../library/changes.ts";
import { changes } from "../library/library.ts";
import { forgetErasedChoice } from "./exports.ts";
import { announce } from "./notices.ts";
import { forgetResults } from "./search.ts";
import { forgetErasedSteps } from "./undo.ts";

/**
 * With what is erased goes what the window remembers of it, whoever erased it; drafts go with the deed, for a library that is
 * built anew reads of old erasures too. Called once as the window starts.
 */
export function startForgetting(): void {
  changes.subscribe((change) => {
    if (change === "cleared" || !erasesAnything(change)) return;
    const { erasesAll, erasedConversationIds, erasedMessages } = change;
    const touched = [
      ...erasedConversationIds,
      ...erasedMessages.map(({ conversationId }) => conversationId),
    ];
    // The last answer may still stand there, for assistive technology alone.
    announce("");
    forgetErasedChoice(change);
    forgetErasedSteps(erasesAll ? "all" : touched);
    forgetResults();
  });
}
