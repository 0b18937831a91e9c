import { useEffect, useState } from "react";
import type { LedgerEntry, LedgerPage } from "../../../../electron/shared/routing.ts";
import { call, on } from "../../../client.ts";
import { showFailure } from "../../../stores/notices.ts";

/** Which entries are wanted. */
export interface LedgerFilter {
  readonly words: string;
  readonly purpose: LedgerEntry["purpose"] | "all";
  /** What left this machine, or what left another one and was brought with its archive. */
  readonly from: "here" | "elsewhere" | "all";
}

const pageSize = 100;

/** The ledger as far as it was asked for, newest first; `null` before the first answer. Grows as things leave. */
export function useLedger({ words, purpose, from }: LedgerFilter): {
  readonly page: LedgerPage | null;
  readonly showMore: () => Promise<void>;
} {
  const [page, setPage] = useState<LedgerPage | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const readFirst = async () => {
      const first = await read({ words, purpose, from }, null);
      if (isCurrent && first !== null) setPage(first);
    };
    void readFirst();
    const stop = on("archive.appended", () => void readFirst());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [words, purpose, from]);
  const showMore = async () => {
    if (page === null || page.nextBeforeSeq === null) return;
    const next = await read({ words, purpose, from }, page.nextBeforeSeq);
    if (next !== null) setPage({ ...next, entries: [...page.entries, ...next.entries] });
  };
  return { page, showMore };
}

async function read(
  { words, purpose, from }: LedgerFilter,
  beforeSeq: number | null,
): Promise<LedgerPage | null> {
  const answer = await call("ledger.read", {
    beforeSeq,
    limit: pageSize,
    words: words.trim(),
    purpose: purpose === "all" ? null : purpose,
    isBrought: from === "all" ? null : from === "elsewhere",
  });
  if (answer.ok) return answer.value;
  showFailure(answer.failure);
  return null;
}
