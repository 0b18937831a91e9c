import type { VerifyReport } from "../../../shared/verify.ts";
import type { AcceptedDamage, NewRecord } from "../../../shared/records.ts";
import { type Failure, type Result, fail, succeed } from "../../../shared/result.ts";

/** What came of accepting damage. */
export interface Acceptance {
  /** What was read before; its damage is accepted, unless that was refused. */
  readonly report: VerifyReport;
  /** Why nothing was accepted: the damage is another by now, or too much. */
  readonly refused: Failure | null;
}

/** One record of them all stays below two megabytes. */
const mostDamage = 10_000;

/** The record that accepts what was shown, or "archive-damaged" when that is not what was found just now. */
export function acceptedRecord(
  damage: readonly AcceptedDamage[],
  found: VerifyReport,
  shownKey: string,
): Result<NewRecord> {
  if (found.damageKey !== shownKey)
    return fail(
      "archive-damaged",
      "The damage is not what you were shown any more, so none of it was accepted. Look at what there is now.",
    );
  if (damage.length > mostDamage)
    return fail(
      "archive-damaged",
      "The archive is damaged in too many places to accept them one by one, so none was accepted. Restore a backup instead.",
    );
  return succeed({ kind: "accepted", body: { damage } });
}

/** The report as it is once its damage was accepted. */
export function withAllAccepted(report: VerifyReport): VerifyReport {
  const { found, accepted, problems } = report;
  return {
    ...report,
    found: 0,
    accepted: found + accepted,
    damageKey: null,
    problems: problems.map((problem) => ({ ...problem, isAccepted: true })),
  };
}
