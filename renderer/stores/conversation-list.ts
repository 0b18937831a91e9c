import { create } from "zustand";
import { type Choice, nothingChosen } from "./choose.ts";

/** What the list of conversations shows: those at hand, or those that were put out of the way. */
export type Shelf = "current" | "archived";

/** How the person has narrowed the list down. */
export interface ListFilter {
  /** Words of the title. */
  readonly words: string;
  /** Tags that each of them has, all of them. */
  readonly tags: readonly string[];
  readonly shelf: Shelf;
}

interface ConversationList {
  readonly filter: ListFilter;
  /** Conversations chosen to do something with all of them. */
  readonly choice: Choice;
}

/** The list of conversations as the person has set it. Not kept: the window opens on all that are at hand. */
export const useConversationList = create<ConversationList>()(() => ({
  filter: { words: "", tags: [], shelf: "current" },
  choice: nothingChosen,
}));

/** Narrows the list down; what was chosen is not any more, for it may be out of sight. */
export function filterList(change: Partial<ListFilter>): void {
  useConversationList.setState(({ filter }) => ({
    filter: { ...filter, ...change },
    choice: nothingChosen,
  }));
}

export function choose(choice: Choice): void {
  useConversationList.setState({ choice });
}
