import { Cloud, ShieldCheck, X } from "lucide-react";
import { isRemote } from "../../../electron/shared/provenance.ts";
import { useConversation, useMessage, useRoute } from "../../library/queries.ts";
import type { AssistantMessage } from "../../library/rows.ts";
import { useSelection } from "../../stores/selection.ts";
import { formatDollars } from "../../text/format.ts";
import { sourceNames } from "../../text/import.ts";
import { inspectorText } from "../../text/inspector.ts";
import { IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import classes from "./inspector.module.css";
import { useNewestAnswerId } from "./newest-answer.ts";
import { RouteSection } from "./route-section.tsx";
import { ProvenanceList } from "./provenance-list.tsx";

/** Where the chosen answer came from; without a choice, the newest answer of the conversation. */
export function Inspector() {
  const conversationId = useSelection((state) => state.conversationId);
  const inspectedId = useSelection((state) => state.inspectedMessageId);
  const toggleInspector = useSelection((state) => state.toggleInspector);
  const newestId = useNewestAnswerId(conversationId);
  return (
    <div className={classes.inspector}>
      <header className={classes.header}>
        <h2 className={classes.heading}>{inspectorText.title}</h2>
        <IconButton
          label={inspectorText.close}
          icon={<X aria-hidden />}
          size="small"
          onClick={toggleInspector}
        />
      </header>
      <Answer messageId={inspectedId ?? newestId} />
    </div>
  );
}

function Answer({ messageId }: { readonly messageId: string | null }) {
  const message = useMessage(messageId);
  if (messageId === null) {
    return (
      <EmptyState title={inspectorText.nothingChosen}>{inspectorText.nothingChosenHint}</EmptyState>
    );
  }
  if (message === undefined) return null;
  if (message === null) return <p className={classes.hint}>{inspectorText.unfinished}</p>;
  if (message.role === "user") return <p className={classes.hint}>{inspectorText.aPrompt}</p>;
  return <Details message={message} />;
}

function Details({ message }: { readonly message: AssistantMessage }) {
  const route = useRoute(message.id);
  const conversation = useConversation(message.conversationId);
  const { provenance, imported } = message;
  const host = provenance !== null && isRemote(provenance) ? provenance.route.host : null;
  const hasLeft = host !== null || (route ?? null)?.egressSeq != null;
  return (
    <>
      {!hasLeft && imported === null && (
        <p className={classes.kept}>
          <ShieldCheck aria-hidden />
          {inspectorText.nothingLeft}
        </p>
      )}
      {host !== null && (
        <p className={classes.left}>
          <Cloud aria-hidden />
          {inspectorText.somethingLeft(host)}
        </p>
      )}
      {(conversation?.costUsd ?? 0) > 0 && (
        <p className={classes.hint}>
          {inspectorText.conversationCost(formatDollars(conversation?.costUsd ?? 0))}
        </p>
      )}
      {route !== null && route !== undefined && <RouteSection route={route} />}
      {message.failure !== null && <p className={classes.failure}>{message.failure.message}</p>}
      {message.provenance === null ? (
        <p className={classes.hint}>
          {imported === null
            ? inspectorText.noModelBegan
            : inspectorText.imported(sourceNames[imported.source], imported.model)}
        </p>
      ) : (
        <ProvenanceList message={message} provenance={message.provenance} />
      )}
    </>
  );
}
