import { useMemo } from "react";
import type { ActiveTurn } from "../../../electron/shared/state.ts";
import { useTurns } from "../../stores/turns.ts";
import { sidebarText } from "../../text/frame.ts";
import { describePhase } from "../chat/outcome.ts";

/** The conversations that have an answer waiting or being written, each with words for what it is doing. */
export function useAnswering(): ReadonlyMap<string, string> {
  const turns = useTurns((state) => state.turns);
  return useMemo(() => describeAnswering(turns), [turns]);
}

/** Says of each conversation at work what holds its answer up or how many are ahead of it, else that it is written. */
export function describeAnswering(turns: readonly ActiveTurn[]): ReadonlyMap<string, string> {
  // The one nearest to its answer speaks for a conversation that has several.
  const inOrder = turns.toSorted((a, b) => b.position - a.position);
  return new Map(inOrder.map((turn) => [turn.conversationId, describe(turn)]));
}

function describe(turn: ActiveTurn): string {
  const isQueued = turn.phase === "waiting" && turn.position > 0;
  return isQueued || turn.problem !== null ? describePhase(turn) : sidebarText.isAnswering;
}
