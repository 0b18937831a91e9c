import type { TurnDelta } from "../../shared/state.ts";
import type { GenerateDelta } from "../engine/engine.ts";

/** One frame at 60 Hz: text that arrives within it crosses to the window as one message. */
const frameMs = 16;

export interface DeltaStream {
  push(outputId: string, offset: number, reasoningOffset: number, delta: GenerateDelta): void;
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
    flush,
  };
}
