import type { FileHandle } from "node:fs/promises";
import type { CallInput, CallOutputs } from "../../shared/contract.ts";
import { isErased } from "../../shared/records.ts";
import type { LedgerEntry, LedgerPage } from "../../shared/routing.ts";
import { FailureError } from "../../shared/result.ts";
import type { Archive, EgressPage, EgressRecord } from "../archive/archive.ts";

const batch = 200;
/** One call looks at no more than this for words that are rare; the next one goes on from there. */
const mostLookedAt = 10_000;

/** What left, newest first, without its bytes. May have fewer entries than asked for before the end: go on then. */
export async function readLedger(
  archive: Pick<Archive, "egress">,
  { beforeSeq: from, limit, words, purpose, isBrought }: CallInput<"ledger.read">,
): Promise<LedgerPage> {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const isWanted = (entry: LedgerEntry): boolean =>
    (isBrought === null || entry.isBrought === isBrought) &&
    (purpose === null || (entry.purpose === purpose && !entry.isErased)) &&
    wanted.every((word) => entry.url.toLowerCase().includes(word));
  const entries: LedgerEntry[] = [];
  let beforeSeq = from;
  for (let lookedAt = 0; ;) {
    const page = await archive.egress({ beforeSeq, limit: batch });
    for (const record of page.records) {
      const entry = toEntry(record, page.brought.has(record.seq));
      if (!isWanted(entry)) continue;
      entries.push(entry);
      if (entries.length < limit) continue;
      const isLast = page.nextBeforeSeq === null && record === page.records.at(-1);
      return { entries, nextBeforeSeq: isLast ? null : record.seq, ...totalsOf(page) };
    }
    lookedAt += page.records.length;
    beforeSeq = page.nextBeforeSeq;
    if (beforeSeq === null || lookedAt >= mostLookedAt)
      return { entries, nextBeforeSeq: beforeSeq, ...totalsOf(page) };
  }
}

function totalsOf({ total, broughtTotal }: EgressPage): Pick<LedgerPage, "total" | "brought"> {
  return { total, brought: broughtTotal };
}

/** What was sent, as it is in the ledger. Rejects with FailureError "not-found". */
export async function readSentBody(
  archive: Pick<Archive, "egress">,
  seq: number,
): Promise<CallOutputs["ledger.body"]> {
  const { records, brought } = await archive.egress({ beforeSeq: seq + 1, limit: 1 });
  const [record] = records;
  if (record?.seq !== seq)
    throw new FailureError("not-found", "This entry is not in the ledger. Open it again.");
  const text = isErased(record.body) ? null : (record.body.sentBody ?? null);
  return { text, isBrought: brought.has(seq) };
}

/** The whole ledger as JSON Lines, newest first, bytes too, with what left another machine marked; resolves with the number of lines. */
export async function writeLedger(
  archive: Pick<Archive, "egress">,
  file: Pick<FileHandle, "appendFile">,
): Promise<number> {
  let count = 0;
  for (let beforeSeq: number | null = null; ;) {
    const page = await archive.egress({ beforeSeq, limit: batch });
    count += page.records.length;
    const lines = page.records.map((record) =>
      JSON.stringify(page.brought.has(record.seq) ? { ...record, isBrought: true } : record),
    );
    await file.appendFile(lines.map((line) => `${line}\n`).join(""));
    if (page.nextBeforeSeq === null) return count;
    beforeSeq = page.nextBeforeSeq;
  }
}

function toEntry({ seq, at, body }: EgressRecord, isBrought: boolean): LedgerEntry {
  if (isErased(body)) {
    const nothing = { url: "", bodyBytes: 0, bodySha256: null };
    const nobody = { conversationId: null, messageId: null };
    // Only what went for a conversation can be erased with it.
    return {
      seq,
      at,
      purpose: "chat",
      method: "POST",
      ...nothing,
      ...nobody,
      isErased: true,
      isBrought,
    };
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
    isBrought,
  };
}
