import {
  type Provenance,
  type RemoteProvenance,
  isRemote,
} from "../../../electron/shared/provenance.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { chatText } from "../../text/chat.ts";
import { formatDollars, formatDuration, formatNumber } from "../../text/format.ts";
import classes from "./message.module.css";
import { RouteBadge } from "./route/route-badge.tsx";

/** Where an answer came from and how fast, in one quiet line. */
export function AnswerFooter({ message }: { readonly message: AssistantMessage }) {
  const facts = listFacts(message);
  return (
    <p className={classes.footer}>
      <span className={classes.fact}>
        <RouteBadge message={message} />
      </span>
      {facts.map((fact) => (
        <span key={fact} className={classes.fact}>
          {fact}
        </span>
      ))}
    </p>
  );
}

function listModel(provenance: Provenance | RemoteProvenance): readonly string[] {
  if (!isRemote(provenance)) return [provenance.model.name];
  return [provenance.answeredBy ?? provenance.route.modelId];
}

function listFacts({ provenance, imported }: AssistantMessage): readonly string[] {
  if (provenance === null) return imported?.model == null ? [] : [imported.model];
  const { tokensPerSecond, timeToFirstTokenMs } = provenance.timing;
  const output = provenance.tokens?.output ?? null;
  return [
    ...listModel(provenance),
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
