import { useEffect, useRef, useState } from "react";
import type { VerifyReport } from "../../../electron/shared/verify.ts";
import {
  acceptDamage,
  cancelVerify,
  useVerification,
  verifyArchive,
} from "../../stores/verification.ts";
import { archiveText } from "../../text/archive.ts";
import { formatMoment, formatNumber } from "../../text/format.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import classes from "./archive.module.css";
import { VerifyReportBanners } from "./verify-report.tsx";

/** Checks the whole chain when asked, says what came of it, and lets the person take damage for good. */
export function VerifySection() {
  const { progress, last } = useVerification();
  const [isAsking, setIsAsking] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const hasAnswered = useRef(false);
  useEffect(() => {
    // The button that asked goes with the report that it stands in: focus waits here for the new one.
    if (isAsking || !hasAnswered.current) return;
    hasAnswered.current = false;
    outcome.current?.focus();
  }, [isAsking]);
  // The question closes at once: how far it is stands behind it, with a way to end it.
  const accept = () => {
    hasAnswered.current = true;
    void acceptDamage(last?.report.damageKey ?? "");
  };
  return (
    <section className={classes.verify}>
      <div className={classes.action}>
        <div>
          <h2 className={classes.title}>{archiveText.verifyTitle}</h2>
          <p className={classes.hint}>{archiveText.verifyHint}</p>
        </div>
        {progress === null ? (
          <Button onClick={() => void verifyArchive()}>{archiveText.verify}</Button>
        ) : (
          <Button onClick={() => void cancelVerify()}>{archiveText.cancelVerify}</Button>
        )}
      </div>
      {(progress !== null || last !== null) && (
        <div
          ref={outcome}
          role="group"
          aria-label={archiveText.outcome}
          tabIndex={-1}
          className={classes.verify}
        >
          {progress !== null && (
            <ProgressBar
              label={archiveText.verifying}
              value={progress.totalBytes === 0 ? null : progress.doneBytes / progress.totalBytes}
            />
          )}
          {progress === null && last !== null && (
            <>
              <VerifyReportBanners report={last.report} onAccept={() => setIsAsking(true)} />
              <p className={classes.hint}>{archiveText.verifiedAt(formatMoment(last.at))}</p>
            </>
          )}
        </div>
      )}
      {isAsking && last !== null && (
        <ConfirmDialog
          title={archiveText.acceptTitle}
          description={<AcceptWords report={last.report} />}
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
      {lost > 0 && <p>{archiveText.acceptStays}</p>}
      <p>{archiveText.acceptKeeps(formatNumber(records))}</p>
      <p>{archiveText.acceptBackups}</p>
      <p>{archiveText.acceptReads}</p>
      <p>{archiveText.acceptOnce}</p>
    </div>
  );
}
