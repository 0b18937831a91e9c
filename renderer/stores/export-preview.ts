import {
  type ExportPreview,
  type ExportPreviewRequest,
  mostPreviewedConversations,
} from "../../electron/shared/export.ts";
import type { Result } from "../../electron/shared/result.ts";
import { call } from "../client.ts";
import { type ExportChoice, chosenTarget, filterOf, useExports } from "./exports.ts";

/** Of one conversation, what a search found: more than a preview has room for. */
const mostPreviewedMessages = 1_000;

/** What the export will look like, by a few of what is chosen; `null` when that is nothing. */
export async function previewExport(): Promise<Result<ExportPreview> | null> {
  const few = fewOf(useExports.getState().choice);
  return few && (await call("export.preview", { ...few, target: chosenTarget() }));
}

/** Nobody looks at the preview any more. */
export async function cancelPreview(): Promise<void> {
  await call("export.cancelPreview", {});
}

/** As much of a choice as a preview is made of. */
function fewOf(choice: ExportChoice): Omit<ExportPreviewRequest, "target"> | null {
  if (choice.kind === "found") return fewFound(choice.messages);
  const filter = filterOf(choice);
  if (filter?.scope !== "conversations") return filter && { filter, conversations: null };
  const conversationIds = filter.conversationIds.slice(0, mostPreviewedConversations);
  return { filter: { ...filter, conversationIds }, conversations: filter.conversationIds.length };
}

function fewFound(
  messages: Extract<ExportChoice, { kind: "found" }>["messages"],
): Omit<ExportPreviewRequest, "target"> {
  const found = new Map<string, string[]>();
  for (const { conversationId, messageId } of messages) {
    const ids = found.get(conversationId) ?? [];
    if (ids.length === 0) found.set(conversationId, ids);
    if (ids.length < mostPreviewedMessages) ids.push(messageId);
  }
  const few = [...found].slice(0, mostPreviewedConversations);
  const conversationIds = few.map(([id]) => id);
  const messageIds = few.flatMap(([, ids]) => ids);
  const filter = { scope: "messages", conversationIds, messageIds } as const;
  return { filter, conversations: found.size };
}
