import type { FileHandle } from "node:fs/promises";
import type { CallInput } from "../../shared/contract.ts";
import { isErased } from "../../shared/records.ts";
import type { LedgerEntry, LedgerPage } from "../../shared/routing.ts";
import { FailureError } from "../../shared/result.ts";
import type { Archive, EgressRecord } from "../archive/archive.ts";

const batch = 200;
/** One call looks at no more than this for words that are rare; the next one goes on from there. */
const mostLookedAt = 10_000;

/** What left, newest first, without its bytes. May have fewer entries than asked for before the end: go on then. */
export async function readLedger(
  archive: Pick<Archive, "egress">,
  { beforeSeq: from, limit, words, purpose }: CallInput<"ledger.read">,
): Promise<LedgerPage> {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const isWanted = (entry: LedgerEntry): boolean =>
    (purpose === null || (entry.purpose === purpose && !entry.isErased)) &&
    wanted.every((word) => entry.url.toLowerCase().includes(word));
  const entries: LedgerEntry[] = [];
  let beforeSeq = from;
  for (let lookedAt = 0; ;) {
    const page = await archive.egress({ beforeSeq, limit: batch });
    for (const record of page.records) {
      const entry = toEntry(record);
      if (!isWanted(entry)) continue;
      entries.push(entry);
      if (entries.length < limit) continue;
      const isLast = page.nextBeforeSeq === null && record === page.records.at(-1);
      return { entries, nextBeforeSeq: isLast ? null : record.seq, total: page.total };
    }
    lookedAt += page.records.length;
    beforeSeq = page.nextBeforeSeq;
    if (beforeSeq === null || lookedAt >= mostLookedAt)
      return { entries, nextBeforeSeq: beforeSeq, total: page.total };
  }
}

/** The exact text that was sent; `null` when there was none, or it was erased. Rejects with FailureError "not-found". */
export async function readSentBody(
  archive: Pick<Archive, "egress">,
  seq: number,
): Promise<string | null> {
  const [record] = (await archive.egress({ beforeSeq: seq + 1, limit: 1 })).records;
  if (record?.seq !== seq)
    throw new FailureError("not-found", "This entry is not in the ledger. Open it again.");
  return isErased(record.body) ? null : (record.body.sentBody ?? null);
}

/** The whole ledger as JSON Lines, newest first, bytes too; resolves with the number of lines. */
export async function writeLedger(
  archive: Pick<Archive, "egress">,
  file: Pick<FileHandle, "appendFile">,
): Promise<number> {
  let count = 0;
  for (let beforeSeq: number | null = null; ;) {
    const page = await archive.egress({ beforeSeq, limit: batch });
    count += page.records.length;
    await file.appendFile(page.records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    if (page.nextBeforeSeq === null) return count;
    beforeSeq = page.nextBeforeSeq;
  }
}

function toEntry({ seq, at, body }: EgressRecord): LedgerEntry {
  if (isErased(body)) {
    const nothing = { url: "", bodyBytes: 0, bodySha256: null };
    const nobody = { conversationId: null, messageId: null };
    // Only what went for a conversation can be erased with it.
    return { seq, at, purpose: "chat", method: "POST", ...nothing, ...nobody, isErased: true };
  }
  const { purpose, method, url, bodyBytes, bodySha256 } = body;
  return {
    seq,
    at,
    purpose,
    method,
    url,
    bodyBytes,
    bodySha256,
    conversationId: body.conversationId ?? null,
    messageId: body.messageId ?? null,
    isErased: false,
  };
}
