import type { RemoteProvenance } from "../../../electron/shared/provenance.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { formatDollars, formatDuration, formatNumber } from "../../text/format.ts";
import { inspectorText as words, statusNames, stopReasons } from "../../text/inspector.ts";
import { routingText } from "../../text/routing.ts";
import type { ProvenanceSection } from "./provenance-facts.ts";

/** Everything the archive knows of a remote answer. */
export function listRemoteProvenance(
  message: AssistantMessage,
  { route, answeredBy, timing, tokens, costUsd, ...rest }: RemoteProvenance,
): readonly ProvenanceSection[] {
  return [
    {
      title: words.model,
      facts: [
        { name: words.endpoint, value: route.endpointName },
        { name: words.name, value: answeredBy ?? route.modelId },
        { name: words.host, value: route.host, isCode: true },
        { name: words.bodyHash, value: route.bodySha256, isCode: true },
        { name: words.status, value: statusNames[message.status] },
        { name: words.stopReason, value: stopReasons[rest.stopReason] },
        {
          name: routingText.costPaid,
          value: costUsd === null ? routingText.costUnknown : formatDollars(costUsd),
        },
      ],
    },
    {
      title: words.timing,
      facts: [
        ...(tokens === null
          ? []
          : [
              { name: words.promptTokens, value: formatNumber(tokens.prompt) },
              { name: words.cachedTokens, value: formatNumber(tokens.cached) },
              { name: words.outputTokens, value: formatNumber(tokens.output) },
              { name: words.reasoningTokens, value: formatNumber(tokens.reasoning) },
            ]),
        ...(timing.timeToFirstTokenMs === null
          ? []
          : [{ name: words.firstToken, value: formatDuration(timing.timeToFirstTokenMs) }]),
        { name: words.total, value: formatDuration(timing.totalMs) },
      ],
    },
  ];
}
