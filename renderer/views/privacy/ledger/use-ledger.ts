import { useEffect, useState } from "react";
import type { LedgerEntry, LedgerPage } from "../../../../electron/shared/routing.ts";
import { call, on } from "../../../client.ts";
import { showFailure } from "../../../stores/notices.ts";

export type Purpose = LedgerEntry["purpose"] | "all";

const pageSize = 100;

/** The ledger as far as it was asked for, newest first; `null` before the first answer. Grows as things leave. */
export function useLedger(
  words: string,
  purpose: Purpose,
): { readonly page: LedgerPage | null; readonly showMore: () => Promise<void> } {
  const [page, setPage] = useState<LedgerPage | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const readFirst = async () => {
      const first = await read(words, purpose, null);
      if (isCurrent && first !== null) setPage(first);
    };
    void readFirst();
    const stop = on("archive.appended", () => void readFirst());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [words, purpose]);
  const showMore = async () => {
    if (page === null || page.nextBeforeSeq === null) return;
    const next = await read(words, purpose, page.nextBeforeSeq);
    if (next !== null) setPage({ ...next, entries: [...page.entries, ...next.entries] });
  };
  return { page, showMore };
}

async function read(
  words: string,
  purpose: Purpose,
  beforeSeq: number | null,
): Promise<LedgerPage | null> {
  const answer = await call("ledger.read", {
    beforeSeq,
    limit: pageSize,
    words: words.trim(),
    purpose: purpose === "all" ? null : purpose,
  });
  if (answer.ok) return answer.value;
  showFailure(answer.failure);
  return null;
}
