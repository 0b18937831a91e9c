import type { ConversationChange, TitledBy } from "./records.ts";

/** When a conversation came from another program, by the record that says so; `before` while this one does not. */
export function importedAtAfter(
  change: ConversationChange,
  at: string,
  before: string | null,
): string | null {
  return change.type === "imported" && change.origin.source !== "freehold" ? at : before;
}

/**
 * Who gave a title. Earlier imports put those that came along on record as the person's. They bear the very moment of the
 * record that says where the conversation came from, for an import writes both at one go, under the time it began there; a
 * title that someone gives in Freehold is younger.
 */
export function titledBy(
  { by }: { readonly by: TitledBy },
  at: string,
  importedAt: string | null,
): TitledBy {
  return by === "person" && at === importedAt ? "import" : by;
}
