import type { TurnDelta } from "../../shared/state.ts";
import type { GenerateDelta } from "../engine/engine.ts";

/** One frame at 60 Hz: text that arrives within it crosses to the window as one message. */
const frameMs = 16;

export interface DeltaStream {
  push(outputId: string, offset: number, reasoningOffset: number, delta: GenerateDelta): void;
  /** What was pushed for this output so far is void: the next piece begins its text anew. */
  restart(outputId: string): void;
  /** Sends what is pending now, so that no delta follows the turn's end. */
  flush(): void;
}

/** Gathers streamed text and sends it at most once a frame. */
export function createDeltaStream(send: (deltas: readonly TurnDelta[]) => void): DeltaStream {
  const pending = new Map<string, TurnDelta>();
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (pending.size === 0) return;
    const deltas = [...pending.values()];
    pending.clear();
    send(deltas);
  }

  return {
    push: (outputId, offset, reasoningOffset, delta) => {
      const before = pending.get(outputId) ?? {
        outputId,
        offset,
        text: "",
        reasoningOffset,
        reasoning: "",
      };
      pending.set(outputId, {
        ...before,
        text: before.text + delta.text,
        reasoning: before.reasoning + delta.reasoning,
      });
      timer ??= setTimeout(flush, frameMs);
    },
    restart: (outputId) => {
      flush();
      const nothing = { offset: 0, text: "", reasoningOffset: 0, reasoning: "" };
      send([{ outputId, ...nothing, isRestart: true }]);
    },
    flush,
  };
}
