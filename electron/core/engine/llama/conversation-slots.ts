/** Whose prefix a hot sequence holds. */
export interface Slot<Sequence> {
  readonly sequence: Sequence;
  conversationId: string | null;
  lastUsed: number;
}

/** What the ids of short side jobs begin with: a title, a vote, a measurement of speed. */
const sidePrefix = "side:";

/**
 * Chooses the sequence for a conversation: its own, else an empty one, else one that only did a side job, else the one
 * that was left longest ago. So a short side job costs at most one place, and gives it back first.
 */
export function takeSlot<Sequence>(
  slots: readonly Slot<Sequence>[],
  conversationId: string,
): Slot<Sequence> {
  const chosen = findSpare(slots, conversationId) ?? leastRecentlyUsed(slots);
  chosen.conversationId = conversationId;
  chosen.lastUsed = Math.max(0, ...slots.map((slot) => slot.lastUsed)) + 1;
  return chosen;
}

/** The one that `takeSlot` would choose without costing a conversation its place. */
export function findSpare<Sequence>(
  slots: readonly Slot<Sequence>[],
  conversationId: string,
): Slot<Sequence> | undefined {
  return (
    slots.find((slot) => slot.conversationId === conversationId) ??
    slots.find((slot) => slot.conversationId === null) ??
    slots.find((slot) => slot.conversationId?.startsWith(sidePrefix) === true)
  );
}

function leastRecentlyUsed<Sequence>(slots: readonly Slot<Sequence>[]): Slot<Sequence> {
  const [first, ...rest] = slots;
  if (first === undefined) throw new Error("A context has at least one sequence.");
  return rest.reduce((oldest, slot) => (slot.lastUsed < oldest.lastUsed ? slot : oldest), first);
}
