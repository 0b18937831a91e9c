import { useMemo } from "react";
import { useTurns } from "../../stores/turns.ts";

/** The conversations that have an answer waiting or being written. */
export function useAnsweringIds(): ReadonlySet<string> {
  const turns = useTurns((state) => state.turns);
  return useMemo(() => new Set(turns.map((turn) => turn.conversationId)), [turns]);
}
