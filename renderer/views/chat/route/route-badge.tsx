import { Cloud, FileInput, Laptop, Server } from "lucide-react";
import { isRemote } from "../../../../electron/shared/provenance.ts";
import { useRoute } from "../../../library/queries.ts";
import type { AssistantMessage, RouteRow } from "../../../library/rows.ts";
import { chatText } from "../../../text/chat.ts";
import { gateText, reasonOf, recognitionOf } from "../../../text/gate.ts";
import { reasonSentence, routingText } from "../../../text/routing.ts";
import { importText, sourceNames } from "../../../text/import.ts";
import { Popover } from "../../../ui/popover.tsx";
import classes from "./route.module.css";

/** Where an answer ran; pressed, why there. */
export function RouteBadge({ message }: { readonly message: AssistantMessage }) {
  const route = useRoute(message.id);
  const { provenance, imported } = message;
  if (imported !== null) {
    return (
      <span className={classes.place}>
        <FileInput aria-hidden />
        {importText.badge(sourceNames[imported.source])}
      </span>
    );
  }
  const remote = provenance !== null && isRemote(provenance) ? provenance.route : null;
  const Icon = remote === null ? Laptop : remote.zone === "own" ? Server : Cloud;
  const place = (
    <>
      <Icon aria-hidden />
      {remote?.endpointName ?? chatText.onThisDevice}
    </>
  );
  if (route === null || route === undefined) return <span className={classes.place}>{place}</span>;
  return (
    <Popover
      title={routingText.routeTitle}
      trigger={
        <button type="button" className={classes.badge}>
          {place}
        </button>
      }
    >
      <Reasons route={route} />
    </Popover>
  );
}

function Reasons({ route }: { readonly route: RouteRow }) {
  const { reasons, findings } = route;
  return (
    <div className={classes.explanation}>
      {reasons.map((reason) => (
        <p key={reason}>{reasonSentence(reason, route)}</p>
      ))}
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map((finding, index) => (
            <li key={index} className={classes.reason}>
              {reasonOf(finding)}, {gateText.elsewhere[finding.partKind]}. {recognitionOf(finding)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
