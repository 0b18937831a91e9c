import type { ExportReport } from "../../../../electron/shared/export.ts";
import { exportText } from "../../../text/export.ts";

/** What is not in a training set, and why. */
export function LeftOut({ leftOut }: Pick<ExportReport, "leftOut">) {
  return leftOut
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => <p key={reason}>{exportText.leftOut(count, reason)}</p>);
}
