import { useState } from "react";
import type { VerifyReport } from "../../../electron/shared/calls/archive.ts";
import { call } from "../../client.ts";
import { showFolder } from "../../stores/app-state.ts";
import { showFailure } from "../../stores/notices.ts";
import { useSelection } from "../../stores/selection.ts";
import { formatNumber } from "../../text/format.ts";
import { archiveText } from "../../text/archive.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { Touched } from "./touched.tsx";
import classes from "./archive.module.css";

/** Checks the whole chain when asked and says what came of it. */
export function VerifySection() {
  const [report, setReport] = useState<VerifyReport | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const verify = async () => {
    setIsBusy(true);
    const answer = await call("archive.verify", {});
    setIsBusy(false);
    if (answer.ok) setReport(answer.value);
    else showFailure(answer.failure);
  };
  return (
    <section className={classes.verify}>
      <div className={classes.action}>
        <div>
          <h2 className={classes.title}>{archiveText.verifyTitle}</h2>
          <p className={classes.hint}>{archiveText.verifyHint}</p>
        </div>
        <Button disabled={isBusy} onClick={() => void verify()}>
          {archiveText.verify}
        </Button>
      </div>
      {isBusy && <ProgressBar label={archiveText.verifying} value={null} />}
      {!isBusy && report !== null && <Report report={report} />}
    </section>
  );
}

function Report({ report }: { readonly report: VerifyReport }) {
  const showArchive = useSelection((selection) => selection.showArchive);
  if (report.problems.length === 0) {
    return (
      <Banner>
        <p>{archiveText.whole(formatNumber(report.records))}</p>
        {report.erased > 0 && <p>{archiveText.erased(formatNumber(report.erased))}</p>}
      </Banner>
    );
  }
  return (
    <Banner
      tone="danger"
      actions={
        <>
          <Button onClick={() => void showFolder("archive")}>{archiveText.showFolder}</Button>
          <Button onClick={() => showArchive("backups")}>{archiveText.restore}</Button>
        </>
      }
    >
      <p>{archiveText.damaged(formatNumber(report.found))}</p>
      <p>{archiveText.readable(formatNumber(report.records), formatNumber(report.lost))}</p>
      <ul className={classes.problems}>
        {report.problems.map(({ segment, line, problem, conversationId }) => (
          <li key={`${segment} ${line} ${problem}`}>
            <code>{archiveText.problemPlace(segment, line === 0 ? null : formatNumber(line))}</code>{" "}
            {problem}
            {conversationId !== undefined && <Touched conversationId={conversationId} />}
          </li>
        ))}
      </ul>
      <p>{archiveText.keep}</p>
    </Banner>
  );
}
