import type { VerifyReport } from "../../../shared/verify.ts";
import type { AcceptedDamage, NewRecord } from "../../../shared/records.ts";
import { FailureError } from "../../../shared/result.ts";

/** One record of them all stays below two megabytes. */
const mostDamage = 10_000;

/** The record that accepts what was shown. Throws FailureError "archive-damaged" when that is not what was found just now. */
export function acceptedRecord(
  damage: readonly AcceptedDamage[],
  found: VerifyReport,
  shownKey: string,
): NewRecord {
  if (found.damageKey !== shownKey)
    throw new FailureError(
      "archive-damaged",
      "The damage is not what you were shown any more, so none of it was accepted. Verify again and look at what there is now.",
    );
  if (damage.length > mostDamage)
    throw new FailureError(
      "archive-damaged",
      "The archive is damaged in too many places to accept them one by one, so none was accepted. Restore a backup instead.",
    );
  return { kind: "accepted", body: { damage } };
}
