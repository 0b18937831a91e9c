import type { LeftOutReason } from "../../../../shared/export.ts";
import { findKept } from "../../../routing/keeping.ts";
import type { CommonKnown } from "../../common.ts";
import type { ExportedConversation } from "../conversation.ts";

export type StayingReason = Extract<LeftOutReason, "locked" | "kept" | "kept-unknown">;

/** What the person said keeps a conversation on this device, whatever it holds, as for a request (routing/policy.ts); `null`: nothing. */
export async function whyItStays(
  { id: conversationId, routing, folderId, tags, isDamaged }: ExportedConversation,
  known: CommonKnown,
): Promise<StayingReason | null> {
  if (routing.isLocked || routing.mode === "never") return "locked";
  const kept = await findKept(
    { common: () => Promise.resolve(known) },
    { conversationId, folderId, tags },
  );
  if (kept === null) return isDamaged ? "kept-unknown" : null;
  return kept.reason === "kept-unknown" ? "kept-unknown" : "kept";
}
