import type { GenerateDelta } from "../engine.ts";

/** Deltas on their way out of the engine process. */
export interface DeltaFrames {
  add(text: string, reasoning: string): void;
  /** Sends what is waiting; nothing more is sent by itself afterwards. */
  end(): void;
}

/** One message a frame is as often as a window can show it. */
const frameMs = 16;

/** Sends the first piece at once and gathers the rest to one message a frame. */
export function frameDeltas(send: (delta: GenerateDelta) => void): DeltaFrames {
  let waiting = { text: "", reasoning: "" };
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    timer = null;
    if (waiting.text === "" && waiting.reasoning === "") return;
    const delta = waiting;
    waiting = { text: "", reasoning: "" };
    send(delta);
    timer = setTimeout(flush, frameMs);
  }

  return {
    add(text, reasoning) {
      waiting = { text: waiting.text + text, reasoning: waiting.reasoning + reasoning };
      if (timer === null) flush();
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      flush();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
