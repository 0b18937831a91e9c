import type { EgressBody } from "../../shared/records.ts";
import type { Clearance } from "./clearance.ts";

/** A request as the rest of the core may make it. There is no other way out. */
export interface EgressRequest {
  readonly url: string;
  readonly method?: "GET" | "HEAD" | "POST";
  readonly purpose: EgressBody["purpose"];
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as UTF-8, by POST and for purpose "chat" only, once, never on to another address. */
  readonly body?: string;
  /** Without one for exactly this body and address nothing is sent. */
  readonly clearance?: Clearance;
  /**
   * Requests with one key share one ledger record (a download's many ranges); without it every request has its own. A
   * redirect to another host is always recorded by itself.
   */
  readonly ledgerKey?: string;
  readonly signal?: AbortSignal;
  /** Until the response's headers; 30 s when left out. */
  readonly headersTimeoutMs?: number;
  /** Longest silence within the body; 30 s when left out. */
  readonly idleTimeoutMs?: number;
  /** The body is refused beyond this; left out only for downloads. */
  readonly mostBodyBytes?: number;
  /** Answers a redirect as it is instead of following it. */
  readonly followsRedirects?: boolean;
}

export interface EgressResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** After redirects. */
  readonly url: string;
  /** Chunks as they arrive. Leaving the loop closes the connection; it throws FailureError "network" when it breaks off. */
  readonly body: AsyncIterable<Uint8Array>;
  /** The whole body as text, or parsed; for small ones. */
  text(): Promise<string>;
  json(): Promise<unknown>;
  /** Lets go of the connection without reading the body. */
  cancel(): void;
}

/**
 * Opens connections. Rejects with FailureError "offline" when the switch is on, "hub-refused" when a host (of a redirect
 * too) is not on the allow-list, "network" when it cannot be reached in time, with the signal's reason when aborted; a
 * body also with "not-cleared" and, when it would be redirected, "remote-refused".
 */
export interface Egress {
  request(request: EgressRequest): Promise<EgressResponse>;
  /** Ends every connection that is open; nothing can be opened after it. */
  close(): void;
}
