import { type ArchiveRecord, isErased } from "../../../electron/shared/records.ts";

/** Ids of the rows that a page of records builds upon. */
export interface Needed {
  readonly conversationIds: readonly string[];
  readonly messageIds: readonly string[];
  /** Answers whose route is built upon. */
  readonly routedIds: readonly string[];
  readonly folderIds: readonly string[];
}

/** Which rows must be read before `project` can work. */
export function findNeeded(records: readonly ArchiveRecord[]): Needed {
  const conversationIds = new Set<string>();
  const messageIds = new Set<string>();
  const routedIds = new Set<string>();
  const folderIds = new Set<string>();
  for (const { kind, body } of records) {
    if (isErased(body) || kind === "checkpoint" || kind === "model") continue;
    if (kind === "erased" && "messageIds" in body)
      for (const id of body.messageIds ?? []) messageIds.add(id);
    if ("folderId" in body) folderIds.add(body.folderId);
    if (
      (kind === "egress" || kind === "route") &&
      "messageId" in body &&
      body.messageId !== undefined
    )
      routedIds.add(body.messageId);
    if (kind === "egress") continue;
    if ("conversationId" in body) conversationIds.add(body.conversationId);
    if ((kind === "rating" || kind === "route") && "messageId" in body)
      messageIds.add(body.messageId);
    // A record that is applied again must not be counted again.
    if ((kind === "prompt" || kind === "output") && "messageId" in body)
      messageIds.add(body.messageId);
  }
  return {
    conversationIds: [...conversationIds],
    messageIds: [...messageIds],
    routedIds: [...routedIds],
    folderIds: [...folderIds],
  };
}
