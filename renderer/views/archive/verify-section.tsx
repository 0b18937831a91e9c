import { useEffect, useRef, useState } from "react";
import type { VerifyReport } from "../../../electron/shared/calls/archive.ts";
import { call } from "../../client.ts";
import { refreshAppState } from "../../stores/app-state.ts";
import { refreshBackups } from "../../stores/backups.ts";
import { announce, showFailure } from "../../stores/notices.ts";
import { archiveText } from "../../text/archive.ts";
import { formatNumber } from "../../text/format.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import classes from "./archive.module.css";
import { VerifyReportBanners } from "./verify-report.tsx";

/** Checks the whole chain when asked, says what came of it, and lets the person take damage for good. */
export function VerifySection() {
  const [report, setReport] = useState<VerifyReport | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const hasAnswered = useRef(false);
  useEffect(() => {
    // The button that asked went with the report that it stood in: then focus goes to the new one.
    if (isAsking || !hasAnswered.current) return;
    hasAnswered.current = false;
    outcome.current?.focus();
  }, [isAsking]);
  const verify = async () => {
    setIsBusy(true);
    const answer = await call("archive.verify", {});
    setIsBusy(false);
    if (answer.ok) setReport(answer.value);
    else showFailure(answer.failure);
  };
  const accept = async () => {
    const damageKey = report?.damageKey ?? "";
    const answer = await call("archive.acceptDamage", { damageKey });
    if (answer.ok) announce(archiveText.hasAccepted);
    else showFailure(answer.failure);
    await Promise.all([verify(), refreshAppState(), refreshBackups()]);
    hasAnswered.current = true;
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
      {!isBusy && report !== null && (
        <div ref={outcome} tabIndex={-1} className={classes.verify}>
          <VerifyReportBanners report={report} onAccept={() => setIsAsking(true)} />
        </div>
      )}
      {isAsking && report !== null && (
        <ConfirmDialog
          title={archiveText.acceptTitle}
          description={<AcceptWords report={report} />}
          confirmLabel={archiveText.acceptConfirm}
          isDangerous
          onConfirm={accept}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}

function AcceptWords({ report }: { readonly report: VerifyReport }) {
  const { found, records, lost } = report;
  return (
    <div className={classes.verify}>
      <p>{archiveText.acceptLoses(formatNumber(found), formatNumber(lost))}</p>
      <p>{archiveText.acceptKeeps(formatNumber(records))}</p>
      <p>{archiveText.acceptBackups}</p>
      <p>{archiveText.acceptOnce}</p>
    </div>
  );
}
