import type { VerifyReport } from "../../../electron/shared/verify.ts";
import { showFolder } from "../../stores/app-state.ts";
import { useSelection } from "../../stores/selection.ts";
import { archiveText } from "../../text/archive.ts";
import { formatNumber } from "../../text/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Touched } from "./touched.tsx";
import classes from "./archive.module.css";

interface VerifyReportProps {
  readonly report: VerifyReport;
  /** The person wants to take the damage for good. */
  readonly onAccept: () => void;
}

/** What verifying came to: new damage first, then what was accepted before. */
export function VerifyReportBanners({ report, onAccept }: VerifyReportProps) {
  return (
    <>
      {report.found > 0 ? (
        <NewDamage report={report} onAccept={onAccept} />
      ) : (
        <Banner>
          <p>
            {report.accepted > 0
              ? archiveText.noNewDamage(formatNumber(report.records))
              : archiveText.whole(formatNumber(report.records))}
          </p>
          {report.erased > 0 && <p>{archiveText.erased(formatNumber(report.erased))}</p>}
        </Banner>
      )}
      {report.accepted > 0 && (
        <Banner>
          <p>{archiveText.accepted(formatNumber(report.accepted))}</p>
          <Problems problems={report.problems.filter(({ isAccepted }) => isAccepted === true)} />
        </Banner>
      )}
    </>
  );
}

function NewDamage({ report, onAccept }: VerifyReportProps) {
  const showArchive = useSelection((selection) => selection.showArchive);
  return (
    <Banner
      tone="danger"
      actions={
        <>
          <Button onClick={() => void showFolder("archive")}>{archiveText.showFolder}</Button>
          <Button onClick={() => showArchive("backups")}>{archiveText.restore}</Button>
          <Button onClick={onAccept}>{archiveText.accept}</Button>
        </>
      }
    >
      <p>{archiveText.damaged(formatNumber(report.found))}</p>
      <p>{archiveText.readable(formatNumber(report.records), formatNumber(report.lost))}</p>
      <Problems problems={report.problems.filter(({ isAccepted }) => isAccepted !== true)} />
      <p>{archiveText.keep}</p>
    </Banner>
  );
}

function Problems({ problems }: { readonly problems: VerifyReport["problems"] }) {
  return (
    <ul className={classes.problems}>
      {problems.map(({ segment, line, problem, conversationId }) => (
        <li key={`${segment} ${line} ${problem}`}>
          <code>{archiveText.problemPlace(segment, line === 0 ? null : formatNumber(line))}</code>{" "}
          {problem}
          {conversationId !== undefined && <Touched conversationId={conversationId} />}
        </li>
      ))}
    </ul>
  );
}
