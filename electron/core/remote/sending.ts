import { createHash } from "node:crypto";
import type { EgressBody } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import { type Clearances, notCleared } from "./clearance.ts";
import type { EgressRequest } from "./request.ts";

/** The body of a request that may go, and what the ledger says of it. */
export interface Sending {
  readonly bytes: Buffer;
  readonly recorded: Pick<
    EgressBody,
    "bodyBytes" | "bodySha256" | "conversationId" | "messageId" | "endpointId" | "sentBody"
  >;
}

/**
 * Redeems the clearance of a request with a body; `null` for one that only fetches. Throws FailureError "not-cleared" for
 * everything that is to send something and has no clearance for exactly that.
 */
export function clearedSending(
  request: EgressRequest,
  url: URL,
  clearances: Pick<Clearances, "redeem">,
): Sending | null {
  const { method = "GET", purpose, body, clearance } = request;
  if (method !== "POST" && purpose !== "chat" && body === undefined && clearance === undefined)
    return null;
  if (method !== "POST" || purpose !== "chat" || body === undefined)
    throw notCleared("only a question to a remote model may carry a text");
  if (clearance === undefined) throw notCleared("it was not cleared by the privacy gate");
  const bytes = Buffer.from(body, "utf8");
  clearances.redeem(clearance, url.href, bytes);
  const { conversationId, messageId, endpointId } = clearance;
  return {
    bytes,
    recorded: {
      bodyBytes: bytes.length,
      bodySha256: createHash("sha256").update(bytes).digest("hex"),
      conversationId,
      messageId,
      endpointId,
      sentBody: bytes.toString("utf8"),
    },
  };
}

/** For a core that has no router: there no text leaves. */
export const noClearances: Pick<Clearances, "redeem"> = {
  redeem() {
    throw notCleared("here nothing can be cleared");
  },
};

/** A clearance is for one address; what a server says of another one does not extend it. */
export function sentElsewhere(url: URL, location: string | undefined): FailureError {
  const target =
    location !== undefined && URL.canParse(location, url.href) ? new URL(location, url).host : null;
  return new FailureError(
    "remote-refused",
    `${url.host} wants this question to be sent on to ${target ?? "another address"}. Freehold sends a question to the address it was cleared for only, so it went nowhere else. If the model moved there, change the endpoint's address.`,
  );
}

/** The endpoint was switched off, changed or removed, or a model list led elsewhere. */
export function unlistedEndpoint({ host }: URL): FailureError {
  return new FailureError(
    "remote-refused",
    `${host} is not the host of an endpoint that is switched on, so nothing was sent there. Look at your endpoints in the Privacy view.`,
  );
}
