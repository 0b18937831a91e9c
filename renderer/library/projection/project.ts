import { type ArchiveRecord, isErased } from "../../../electron/shared/records.ts";
import { assistantMessage, userMessage } from "./new-rows.ts";
import { type Known, Page } from "./page.ts";
import type { RowChanges } from "./row-changes.ts";

/** Computes what a page of records does to the rows it builds upon. Pure; applying the same page twice changes nothing. */
export function project(records: readonly ArchiveRecord[], known: Known): RowChanges {
  const page = new Page(known);
  for (const record of records) {
    const { kind, body, at, seq } = record;
    if (isErased(body)) continue;
    switch (kind) {
      case "conversation":
        page.changeConversation(body.conversationId, body.change, at);
        break;
      case "prompt":
        page.addMessage(userMessage(body, seq, at));
        break;
      case "output":
        page.addMessage(assistantMessage(body, seq, at));
        break;
      case "rating":
        page.rate(body);
        break;
      case "erased":
        page.erase(body);
        break;
      case "folder":
        page.changeFolder(body, at);
        break;
      case "keep":
        page.keep(body);
        break;
      case "checkpoint":
      case "model":
      case "import":
      case "accepted":
        break;
      case "route":
        page.route(body);
        break;
      case "egress":
        page.leave(body, seq);
        break;
      default:
        // A kind that a newer Freehold wrote: the rest stays readable.
        kind satisfies never;
    }
  }
  return page.changes();
}
