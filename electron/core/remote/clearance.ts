import { createHash, randomUUID } from "node:crypto";
import { FailureError } from "../../shared/result.ts";

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

/** From granting to redeeming: what the gate judged a while ago is judged again. */
const longestMs = 60_000;

/** `nowMs` must never go back, so that a changed clock extends nothing. */
export function createClearances({ nowMs }: { readonly nowMs: () => number }): Clearances {
  const granted = new Map<
    string,
    { readonly clearance: Clearance; readonly expiresAtMs: number }
  >();

  function dropExpired(): void {
    for (const [id, { expiresAtMs }] of granted) if (expiresAtMs < nowMs()) granted.delete(id);
  }

  return {
    grant(what) {
      dropExpired();
      const clearance: Clearance = Object.freeze({ ...what, id: randomUUID() });
      granted.set(clearance.id, { clearance, expiresAtMs: nowMs() + longestMs });
      return clearance;
    },
    redeem({ id }, url, body) {
      dropExpired();
      // What was granted counts, not what the caller holds; and one attempt uses it up, whatever comes of it.
      const found = granted.get(id)?.clearance;
      granted.delete(id);
      if (found === undefined)
        throw notCleared("the clearance for it was used already, is too old or was never given");
      if (found.url !== url) throw notCleared("it was cleared for another address");
      if (found.bodySha256 !== createHash("sha256").update(body).digest("hex"))
        throw notCleared("it is not, byte for byte, what was cleared");
    },
  };
}

/** `why` ends the sentence "Nothing was sent: ". */
export function notCleared(why: string): FailureError {
  return new FailureError(
    "not-cleared",
    `Nothing was sent: ${why}. Send it again to have it judged anew.`,
  );
}
