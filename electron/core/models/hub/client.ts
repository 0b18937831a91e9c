import type { MachineFacts } from "../../../shared/models.ts";
import type { ModelSummary } from "../../../shared/state.ts";
import type { Egress } from "../../remote/request.ts";
import type { Hub } from "./hub.ts";

export interface HubOptions {
  readonly egress: Egress;
  /** Without a slash at the end. */
  readonly endpoint: () => string;
  /** Goes to the hub's own host only. */
  readonly token: () => Promise<string | null>;
  readonly machine: () => MachineFacts;
  /** To tell which files are here already. */
  readonly installed: () => Promise<readonly ModelSummary[]>;
}

/** The Hub port over Hugging Face's HTTP API; see hub.ts for what each method promises. */
export function createHub(_options: HubOptions): Hub {
  throw new Error("not written yet");
}
