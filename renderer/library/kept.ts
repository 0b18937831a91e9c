import { placeKey } from "../../electron/shared/organise.ts";
import type { ConversationRow } from "./rows.ts";

/** Whether its folder or one of its tags keeps a conversation on this device; `kept` by `placeKey`. */
export function isKept(
  { folderId, tags }: Pick<ConversationRow, "folderId" | "tags">,
  kept: { has(key: string): boolean },
): boolean {
  const isInKept = folderId !== null && kept.has(placeKey({ type: "folder", folderId }));
  return isInKept || tags.some((tag) => kept.has(placeKey({ type: "tag", tag })));
}
