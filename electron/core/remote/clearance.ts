/**
 * Leave to send exactly one body to one address once. Only the router grants it, on the gate's verdict; egress redeems it
 * and refuses whatever differs, was redeemed already or is older than a minute.
 */
export interface Clearance {
  readonly id: string;
  readonly url: string;
  readonly bodySha256: string;
  /** Whose turn: the ledger's record names it. */
  readonly conversationId: string;
  readonly messageId: string;
  readonly endpointId: string;
}

export interface Clearances {
  grant(what: Omit<Clearance, "id">): Clearance;
  /** Throws FailureError "not-cleared" unless it was granted here, not redeemed, and is for these bytes and this address. */
  redeem(clearance: Clearance, url: string, body: Uint8Array): void;
}
