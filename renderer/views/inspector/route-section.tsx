import { useState } from "react";
import type { CallOutputs } from "../../../electron/shared/contract.ts";
import type { RouteRow } from "../../library/rows.ts";
import { call } from "../../client.ts";
import { showFailure } from "../../stores/notices.ts";
import { gateText, reasonOf, recognitionOf } from "../../text/gate.ts";
import { privacyText } from "../../text/privacy.ts";
import { placeName, reasonSentence, routingText } from "../../text/routing.ts";
import { Button } from "../../ui/button.tsx";
import classes from "./inspector.module.css";
import { ScrollBox } from "../../ui/scroll-box.tsx";

/** Where an answer was asked for and why, and, when something left, the exact bytes. */
export function RouteSection({ route }: { readonly route: RouteRow }) {
  const { destination, reasons, findings, egressSeq } = route;
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{routingText.routeTitle}</h3>
      <p>{placeName(destination)}</p>
      {reasons.map((reason) => (
        <p key={reason} className={classes.hint}>
          {reasonSentence(reason, route)}
        </p>
      ))}
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map((finding, index) => (
            <li key={index}>
              {reasonOf(finding)}, {gateText.elsewhere[finding.partKind]}. {recognitionOf(finding)}{" "}
              <code>{finding.rule}</code>
            </li>
          ))}
        </ul>
      )}
      {egressSeq !== null && <SentBytes key={egressSeq} seq={egressSeq} />}
    </section>
  );
}

/** The bytes of one ledger entry, read when asked for. */
export function SentBytes({ seq }: { readonly seq: number }) {
  const [body, setBody] = useState<CallOutputs["ledger.body"] | undefined>(undefined);
  const show = async () => {
    const answer = await call("ledger.body", { seq });
    if (answer.ok) setBody(answer.value);
    else showFailure(answer.failure);
  };
  if (body === undefined) {
    return (
      <p>
        <Button size="small" onClick={() => void show()}>
          {routingText.showBytes}
        </Button>
      </p>
    );
  }
  if (body.text === null) return <p className={classes.hint}>{routingText.erasedBytes}</p>;
  return (
    <>
      {body.isBrought && <p className={classes.hint}>{privacyText.broughtHint}</p>}
      <ScrollBox className={classes.bytes} label={routingText.sentBytes}>
        <pre>{body.text}</pre>
      </ScrollBox>
    </>
  );
}
