import { FailureError } from "../../shared/result.ts";
import type { EngineProcess, GenerateDelta } from "./engine.ts";
import { explainExit } from "./exit-words.ts";
import {
  type EngineCallName,
  type EngineCalls,
  type FromEngine,
  isFromEngine,
} from "./protocol.ts";

/** What a call tells while it runs. */
export interface CallEvents {
  readonly onProgress?: (progress: number) => void;
  readonly onDelta?: (delta: GenerateDelta) => void;
}

export interface RunningCall<Output> {
  readonly answer: Promise<Output>;
  /** Asks a generation to end with what it has. */
  stop(): void;
}

/** Calls to one engine process. When it ends by itself, every call that is under way rejects with "engine-crashed". */
export interface Connection {
  call<Name extends EngineCallName>(
    name: Name,
    input: EngineCalls[Name]["input"],
    events?: CallEvents,
  ): RunningCall<EngineCalls[Name]["output"]>;
  /** Called once, with what the end of the process means in a sentence; not after `end`. */
  onCrash(listener: (reason: string) => void): void;
  /** Ends the process on purpose: what is under way, and all that is asked later, rejects with `failure`. */
  end(failure: FailureError): void;
  /** Resolves once the process is gone and has given its memory back. */
  readonly gone: Promise<void>;
}

interface PendingCall extends CallEvents {
  readonly resolve: (value: never) => void;
  readonly reject: (error: FailureError) => void;
}

export function connectEngine(process: EngineProcess): Connection {
  const pending = new Map<number, PendingCall>();
  let lastId = 0;
  let ended: FailureError | null = null;
  let onCrash: (reason: string) => void = () => {};
  let markGone: () => void = () => {};
  const gone = new Promise<void>((resolve) => (markGone = resolve));

  function rejectAll(failure: FailureError): void {
    ended = failure;
    for (const call of pending.values()) call.reject(failure);
    pending.clear();
  }

  process.onMessage((message) => {
    if (isFromEngine(message)) settle(pending, message);
  });
  process.onExit((code, stderrTail, signal) => {
    markGone();
    if (ended !== null) return;
    const reason = explainExit(code, signal ?? null, stderrTail);
    rejectAll(new FailureError("engine-crashed", reason));
    onCrash(reason);
  });

  return {
    gone,
    call(name, input, events = {}) {
      const id = (lastId += 1);
      const answer = new Promise<never>((resolve, reject) => {
        if (ended !== null) reject(ended);
        else pending.set(id, { ...events, resolve, reject });
      });
      if (ended === null) process.post({ type: name, id, input });
      return { answer, stop: () => process.post({ type: "stop", id }) };
    },
    onCrash: (listener) => {
      onCrash = listener;
    },
    end(failure) {
      rejectAll(failure);
      process.kill();
    },
  };
}

function settle(pending: Map<number, PendingCall>, message: FromEngine): void {
  const call = pending.get(message.id);
  if (call === undefined) return;
  switch (message.type) {
    case "progress":
      return call.onProgress?.(message.progress);
    case "delta":
      return call.onDelta?.(message.delta);
    case "result":
      pending.delete(message.id);
      // The process answers with the output of the call that has this id (protocol.ts).
      return call.resolve(message.value as never);
    case "failure":
      pending.delete(message.id);
      return call.reject(new FailureError(message.failure.code, message.failure.message));
  }
}
