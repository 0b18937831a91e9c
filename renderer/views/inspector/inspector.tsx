import { ShieldCheck, X } from "lucide-react";
import { isRemote } from "../../../electron/shared/records.ts";
import { useMessage } from "../../library/queries.ts";
import { useSelection } from "../../stores/selection.ts";
import { inspectorText } from "../../text/inspector.ts";
import { IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import classes from "./inspector.module.css";
import { useNewestAnswerId } from "./newest-answer.ts";
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
  return (
    <>
      <p className={classes.kept}>
        <ShieldCheck aria-hidden />
        {inspectorText.nothingLeft}
      </p>
      {message.failure !== null && <p className={classes.failure}>{message.failure.message}</p>}
      {message.provenance === null ? (
        <p className={classes.hint}>{inspectorText.noModelBegan}</p>
      ) : (
        !isRemote(message.provenance) && (
          <ProvenanceList message={message} provenance={message.provenance} />
        )
      )}
    </>
  );
}
