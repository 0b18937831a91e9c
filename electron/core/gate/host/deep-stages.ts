import type { Finding } from "../../../shared/gate.ts";
import type { DeepPorts, GatePart } from "../gate.ts";
import type { FaultKind } from "./faults.ts";

/** What the deep stages add to the parts, in their order. They may only raise: the fast findings stand beside these. */
export interface DeepOutcome {
  readonly findings: readonly (readonly Finding[])[];
  readonly fault: FaultKind | null;
}

export interface DeepStages {
  /** Never rejects. */
  look(parts: readonly GatePart[], timeoutMs: number): Promise<DeepOutcome>;
  /** What an earlier look found in the text: it stays found, also when the model is gone. */
  known(text: string): readonly Finding[];
}

/** Stands in until the deep head is here. */
export function createDeepStages(_ports: DeepPorts): DeepStages {
  return {
    look: (parts) => Promise.resolve({ findings: parts.map(() => []), fault: null }),
    known: () => [],
  };
}
