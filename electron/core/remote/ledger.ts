import type { EgressBody, NewRecord } from "../../shared/records.ts";
import type { EgressRequest } from "./request.ts";
import type { Sending } from "./sending.ts";

type RecordEgress = (record: Extract<NewRecord, { kind: "egress" }>) => Promise<void>;

/** Writes down what is about to leave. */
export interface Ledger {
  /**
   * Resolves once the record is on disk, and at once when this key's requests to this host have one. Rejects when it
   * could not be written; nothing may leave then.
   */
  note(
    request: EgressRequest,
    url: URL,
    isRedirected: boolean,
    sending: Sending | null,
  ): Promise<void>;
}

export function createLedger(record: RecordEgress): Ledger {
  const noted = new Map<string, Promise<void>>();

  function write(
    request: EgressRequest,
    url: URL,
    isRedirected: boolean,
    sending: Sending | null,
  ): Promise<void> {
    const body: EgressBody = {
      purpose: request.purpose,
      method: request.method ?? "GET",
      // A search's query is what leaves. The address of stored files carries a signature instead, which opens them.
      url: withoutSecrets(url, isRedirected || request.purpose === "download"),
      bodyBytes: 0,
      bodySha256: null,
      ...sending?.recorded,
    };
    return record({ kind: "egress", body });
  }

  return {
    note(request, url, isRedirected, sending) {
      if (request.ledgerKey === undefined || sending !== null)
        return write(request, url, isRedirected, sending);
      const key = `${request.ledgerKey}\n${url.host}`;
      const known = noted.get(key);
      if (known !== undefined) return known;
      const writing = write(request, url, isRedirected, null);
      noted.set(key, writing);
      writing.catch(() => noted.delete(key));
      return writing;
    },
  };
}

function withoutSecrets(url: URL, dropsQuery: boolean): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  shown.hash = "";
  if (dropsQuery) shown.search = "";
  return shown.href;
}
