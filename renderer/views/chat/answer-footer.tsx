import { Cloud, Laptop, Server } from "lucide-react";
import {
  type Provenance,
  type RemoteProvenance,
  isRemote,
} from "../../../electron/shared/records.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { chatText } from "../../text/chat.ts";
import { formatDollars, formatDuration, formatNumber } from "../../text/format.ts";
import classes from "./message.module.css";

/** Where an answer came from and how fast, in one quiet line. */
export function AnswerFooter({ message }: { readonly message: AssistantMessage }) {
  const facts = listFacts(message);
  return (
    <p className={classes.footer}>
      <PlaceIcon message={message} />
      {facts.map((fact) => (
        <span key={fact} className={classes.fact}>
          {fact}
        </span>
      ))}
    </p>
  );
}

/** A glyph for where it ran; the words beside it say the same. */
function PlaceIcon({ message: { provenance } }: { readonly message: AssistantMessage }) {
  if (provenance === null || !isRemote(provenance)) return <Laptop aria-hidden />;
  return provenance.route.zone === "own" ? <Server aria-hidden /> : <Cloud aria-hidden />;
}

function listPlace(provenance: Provenance | RemoteProvenance): readonly string[] {
  if (!isRemote(provenance)) return [chatText.onThisDevice, provenance.model.name];
  const { route, answeredBy } = provenance;
  return [route.endpointName, answeredBy ?? route.modelId];
}

function listFacts({ provenance }: AssistantMessage): readonly string[] {
  if (provenance === null) return [chatText.onThisDevice];
  const { tokensPerSecond, timeToFirstTokenMs } = provenance.timing;
  const output = provenance.tokens?.output ?? null;
  return [
    ...listPlace(provenance),
    ...(output === null ? [] : [chatText.tokens(formatNumber(output))]),
    ...(tokensPerSecond === null
      ? []
      : [chatText.tokensPerSecond(formatNumber(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0))]),
    ...(timeToFirstTokenMs === null
      ? []
      : [chatText.firstToken(formatDuration(timeToFirstTokenMs))]),
    ...(isRemote(provenance) && provenance.costUsd !== null
      ? [formatDollars(provenance.costUsd)]
      : []),
  ];
}
