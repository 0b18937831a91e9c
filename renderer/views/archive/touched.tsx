import { useConversation } from "../../library/queries.ts";
import { archiveText } from "../../text/archive.ts";
import { showTitle } from "../../text/titles.ts";

/** The conversation that damage lies in, by its title; nothing where it is not known here. */
export function Touched({ conversationId }: { readonly conversationId: string }) {
  const row = useConversation(conversationId);
  return row == null ? null : <> {archiveText.touches(showTitle(row.title))}</>;
}
