import type { Archive } from "../archive.ts";
import { freeId } from "./around-erased.ts";
import type { ReadConversation } from "./read-conversation.ts";

/** Whether a conversation is here under the id that an earlier Freehold gave it, or was erased under that. */
export async function formerStanding(
  archive: Archive,
  { formerId }: Pick<ReadConversation, "formerId">,
): Promise<"here" | "erased" | "unknown"> {
  if (formerId === null) return "unknown";
  const id = freeId(formerId, (one) => archive.isErased(one));
  if ((await archive.conversation(id)) !== null) return "here";
  return id === formerId ? "unknown" : "erased";
}
