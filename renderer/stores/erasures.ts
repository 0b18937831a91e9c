import { erasesAnything } from "../library/changes.ts";
import { holdsTag } from "../../electron/shared/organise.ts";
import { changes, database } from "../library/library.ts";
import { forgetWords } from "../library/search/words/tokenise.ts";
import { filterList, useConversationList } from "./conversation-list.ts";
import { forgetErasedChoice } from "./exports.ts";
import { announce } from "./notices.ts";
import { forgetResults, searchFor, useSearch } from "./search.ts";
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
    forgetWords();
    forgetResults();
    void leaveGoneNames(erasesAll);
  });
}

/** No filter goes on naming a tag that no conversation has any more, nor, once all is erased, a model that answered. */
async function leaveGoneNames(erasesAll: boolean): Promise<void> {
  const rows = await database.conversations.toArray();
  const left = [...new Set(rows.flatMap(({ tags }) => tags))];
  const { tags } = useConversationList.getState().filter;
  const kept = tags.filter((one) => holdsTag(left, one));
  if (kept.length < tags.length) filterList({ tags: kept });
  const { filters } = useSearch.getState();
  const tag = filters.tag !== null && holdsTag(left, filters.tag) ? filters.tag : null;
  const model = erasesAll ? null : filters.model;
  if (tag !== filters.tag || model !== filters.model)
    searchFor({ filters: { ...filters, tag, model } });
}
