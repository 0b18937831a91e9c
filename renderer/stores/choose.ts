/** Conversations chosen from a list, and what the next range begins from. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  /** Chosen before the range that is being drawn. */
  readonly base: ReadonlySet<string>;
  /** Where a range begins; `null`: where the person is. */
  readonly anchorId: string | null;
}

export const nothingChosen: Choice = { ids: new Set(), base: new Set(), anchorId: null };

/** Nothing, with a place that a range may begin from. */
export function chooseNone(anchorId: string): Choice {
  return { ...nothingChosen, anchorId };
}

/** Chooses one more, or lets go of it. */
export function toggleChoice({ ids }: Choice, id: string): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, base: next, anchorId: id };
}

/** Chooses all from the anchor (or from `fromId` when there is none in sight) to `toId`, beside what was chosen before. */
export function chooseRange(
  choice: Choice,
  visible: readonly string[],
  fromId: string,
  toId: string,
): Choice {
  const hasAnchor = choice.anchorId !== null && visible.includes(choice.anchorId);
  const anchorId = hasAnchor ? (choice.anchorId ?? fromId) : fromId;
  const ends = [visible.indexOf(anchorId), visible.indexOf(toId)];
  if (ends.includes(-1)) return choice;
  const range = visible.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { ids: new Set([...choice.base, ...range]), base: choice.base, anchorId };
}

/** The person went elsewhere in the list: the next range begins there. */
export function moveAnchor({ ids }: Choice, anchorId: string): Choice {
  return { ids, base: ids, anchorId };
}

export function chooseAll(visible: readonly string[], anchorId: string | null = null): Choice {
  const ids = new Set(visible);
  return { ids, base: ids, anchorId };
}

/** Those of the chosen that can be seen, in the order of the list: nothing is done to what is out of sight. */
export function visibleChoice({ ids }: Choice, visible: readonly string[]): readonly string[] {
  return ids.size === 0 ? [] : visible.filter((id) => ids.has(id));
}
