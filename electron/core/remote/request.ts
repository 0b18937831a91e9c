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

/** Where the bytes of a large body go, without a copy on their way. */
export interface BodySink {
  /** Room for the next bytes, at least for one. It is written to until `took` is called, or pouring ends. */
  room(): Uint8Array;
  /**
   * So many bytes lie at the beginning of that room. Nothing more comes before a promise that it returns has resolved;
   * one that rejects ends the pouring.
   */
  took(bytes: number): Promise<void> | null;
}

/** The answer to a request for a large body. */
export interface EgressDownload extends Pick<
  EgressResponse,
  "status" | "headers" | "url" | "cancel"
> {
  /**
   * Resolves once the whole body is in the sink. Can be called once, and only for a status of success. Rejects with
   * FailureError "network" when it breaks off or falls silent, with the signal's reason when aborted, with what the sink
   * threw; the connection is closed then.
   */
  pour(sink: BodySink): Promise<void>;
}

/**
 * Opens connections. Rejects with FailureError "offline" when the switch is on, "hub-refused" when a host (of a redirect
 * too) is not on the allow-list, "network" when it cannot be reached in time, with the signal's reason when aborted; a
 * body also with "not-cleared" and, when it would be redirected, "remote-refused".
 */
export interface Egress {
  request(request: EgressRequest): Promise<EgressResponse>;
  /** As `request`, by GET, for a body of any size that is to be poured. */
  download(request: Omit<EgressRequest, "method">): Promise<EgressDownload>;
  /** Ends every connection that is open; nothing can be opened after it. */
  close(): void;
}
