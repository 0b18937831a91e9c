import { useLiveQuery } from "dexie-react-hooks";
import { nodesAfter } from "../../library/database.ts";
import { database } from "../../library/library.ts";

/** The newest answer of a conversation; `null` when there is none or while it is looked up. */
export function useNewestAnswerId(conversationId: string | null): string | null {
  const id = useLiveQuery(async () => {
    if (conversationId === null) return null;
    const nodes = nodesAfter(database, conversationId, 0).reverse();
    return (await nodes.filter((node) => node.role === "assistant").first())?.id ?? null;
  }, [conversationId]);
  return id ?? null;
}
