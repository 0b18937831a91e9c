import type { NewRecord } from "../../shared/records.ts";
import type { Egress } from "./request.ts";

export interface EgressOptions {
  /** Hosts that may be asked now: `name`, `name:port` or `*.name`. */
  readonly allowedHosts: () => readonly string[];
  readonly isOffline: () => boolean;
  /** Resolves once the record is on disk; nothing leaves before. */
  readonly record: (record: Extract<NewRecord, { kind: "egress" }>) => Promise<void>;
}

/** The only place in the project that opens a connection; see request.ts for what it promises. */
export function createEgress(_options: EgressOptions): Egress {
  throw new Error("not written yet");
}
