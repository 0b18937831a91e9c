import type { EventName, EventPayloads } from "../shared/contract.ts";

/** Announces something to whoever listens: the window, or nobody. Never throws. */
export type Emit = <Name extends EventName>(name: Name, payload: EventPayloads[Name]) => void;
