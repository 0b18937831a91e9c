import { CloudUpload } from "lucide-react";
import { openDialog } from "../../../stores/dialogs.ts";
import { routingText } from "../../../text/routing.ts";
import { IconButton } from "../../../ui/button.tsx";
import { useMayGoOut } from "./use-routing.ts";

interface AskBiggerProps {
  readonly conversationId: string;
  readonly promptId: string;
  readonly isAnswering: boolean;
}

/** Offers a remote model's answer beside this one; absent where the policy rules that out. */
export function AskBigger({ conversationId, promptId, isAnswering }: AskBiggerProps) {
  const mayGoOut = useMayGoOut(conversationId);
  if (!mayGoOut) return null;
  return (
    <IconButton
      size="small"
      label={routingText.ask}
      icon={<CloudUpload aria-hidden />}
      disabled={isAnswering}
      onClick={() => openDialog({ kind: "escalate", conversationId, promptId })}
    />
  );
}
