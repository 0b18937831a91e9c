import { useEffect, useState } from "react";
import type { CallInput } from "../../../../electron/shared/contract.ts";
import type { Result } from "../../../../electron/shared/result.ts";
import type { EscalationPreview } from "../../../../electron/shared/routing.ts";
import { call } from "../../../client.ts";
import { showBranch } from "../../../library/use-thread.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { useEndpoints } from "../../../stores/endpoints.ts";
import { routingText } from "../../../text/routing.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import { Select } from "../../../ui/select.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { EscalationView } from "./escalation-view.tsx";
import { cheapest, listChoices, readChoice } from "./remote-choices.ts";
import classes from "./route.module.css";

interface EscalateDialogProps {
  readonly conversationId: string;
  readonly promptId: string;
}

/** Asks a remote model for one more answer: shows exactly what would leave, and sends just that. */
export function EscalateDialog({ conversationId, promptId }: EscalateDialogProps) {
  const endpoints = useEndpoints((state) => state.endpoints);
  const [chosen, setChosen] = useState(cheapest);
  const [redacts, setRedacts] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const choice = readChoice(chosen, endpoints);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { answer, lookAgain } = usePreview({ conversationId, promptId, choice, redacts });
  const preview = answer?.ok === true ? answer.value : null;
  const send = async () => {
    if (preview === null || preview.destination.zone === "device") return;
    setIsSending(true);
    const { url, bodySha256 } = preview;
    const { endpointId, modelId } = preview.destination;
    const sent = await call("turn.escalate", {
      conversationId,
      promptId,
      choice: { endpointId, modelId },
      redacts,
      seen: { bodySha256, url, endpointId, modelId },
    });
    setIsSending(false);
    if (!sent.ok) {
      setRefusal(sent.failure.message);
      lookAgain();
      return;
    }
    showBranch(conversationId, null);
    closeDialog();
  };
  return (
    <Dialog
      isWide
      title={routingText.askTitle}
      description={routingText.askDescription}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{routingText.cancel}</Button>
          <Button
            tone="primary"
            disabled={preview?.isAllowed !== true || isSending}
            onClick={() => void send()}
          >
            {isSending ? routingText.sending : routingText.send}
          </Button>
        </>
      }
    >
      <div className={classes.sent}>
        <Select
          label={routingText.askOf}
          layout="row"
          value={chosen}
          options={listChoices(endpoints)}
          onChange={setChosen}
        />
        <Switch
          label={routingText.redact}
          description={routingText.redactHint}
          isOn={redacts}
          onChange={setRedacts}
        />
        {refusal !== null && <Banner tone="warning">{refusal}</Banner>}
        {answer === null && <ProgressBar label={routingText.looking} value={null} />}
        {answer?.ok === false && <Banner tone="warning">{answer.failure.message}</Banner>}
        {preview !== null && (
          <EscalationView conversationId={conversationId} preview={preview} onLetPass={lookAgain} />
        )}
      </div>
    </Dialog>
  );
}

interface Answer {
  /** The look that it is the answer to. */
  readonly look: number;
  readonly result: Result<EscalationPreview>;
}

/** What would be sent, `null` while main is looking at it, and the way to have it judged anew. */
function usePreview({
  conversationId,
  promptId,
  choice,
  redacts,
}: CallInput<"escalation.preview">) {
  const [look, setLook] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { endpointId = null, modelId = null } = choice ?? {};
  useEffect(() => {
    let isCurrent = true;
    setAnswer(null);
    const wanted = endpointId === null || modelId === null ? null : { endpointId, modelId };
    void call("escalation.preview", { conversationId, promptId, choice: wanted, redacts }).then(
      (result) => isCurrent && setAnswer({ look, result }),
    );
    return () => {
      isCurrent = false;
    };
  }, [conversationId, promptId, endpointId, modelId, redacts, look]);
  return {
    answer: answer?.look === look ? answer.result : null,
    lookAgain: () => setLook((count) => count + 1),
  };
}
