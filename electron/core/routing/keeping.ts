import { placeKey } from "../../shared/organise.ts";
import type { RouteReason } from "../../shared/routing.ts";
import type { Archive, ConversationLog } from "../archive/archive.ts";
import type { CommonKnown } from "../archive/common.ts";

/** What keeps a conversation on this device, whatever its texts say. */
export interface Kept {
  readonly reason: Extract<RouteReason, "kept-folder" | "kept-tag" | "kept-unknown">;
  /** What the folder or tag is called; `null` where that is not known. */
  readonly name: string | null;
}

/** Where a conversation lies. One that does not exist yet lies nowhere. */
export type Lying = Pick<ConversationLog, "folderId" | "tags"> & {
  readonly conversationId: string | null;
};

const unknown: Kept = { reason: "kept-unknown", name: null };

/** Never rejects: what cannot be read might say that it is kept, and so keeps it. `null`: nothing keeps it. */
export async function findKept(
  archive: Pick<Archive, "common">,
  lying: Lying,
): Promise<Kept | null> {
  try {
    return keptBy(await archive.common(), lying);
  } catch {
    return unknown;
  }
}

function keptBy(
  { folders, kept, losses }: CommonKnown,
  { conversationId, folderId, tags }: Lying,
): Kept | null {
  if (folderId !== null && kept.has(placeKey({ type: "folder", folderId })))
    return { reason: "kept-folder", name: folders.get(folderId) ?? null };
  const tag = tags.find((one) => kept.has(placeKey({ type: "tag", tag: one })));
  if (tag !== undefined) return { reason: "kept-tag", name: tag };
  const isDamaged = conversationId !== null && losses.conversationIds.has(conversationId);
  return losses.isAnyoneConcerned || isDamaged ? unknown : null;
}
