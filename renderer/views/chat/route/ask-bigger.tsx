import { CloudUpload } from "lucide-react";
import { openDialog } from "../../../stores/dialogs.ts";
import { useEndpoints } from "../../../stores/endpoints.ts";
import { useSettings } from "../../../stores/settings.ts";
import { routingText } from "../../../text/routing.ts";
import { IconButton } from "../../../ui/button.tsx";
import { useRouting } from "./use-routing.ts";

interface AskBiggerProps {
  readonly conversationId: string;
  readonly promptId: string;
  readonly isAnswering: boolean;
}

/** Offers a remote model's answer beside this one; absent where the policy rules that out. */
export function AskBigger({ conversationId, promptId, isAnswering }: AskBiggerProps) {
  const { mode, isLocked } = useRouting(conversationId);
  const policyMode = useSettings((state) => state.settings.routing.mode);
  const hasEndpoint = useEndpoints(({ endpoints }) =>
    endpoints.some(({ isOn, models }) => isOn && models.length > 0),
  );
  if (isLocked || !hasEndpoint || (mode ?? policyMode) === "never") return null;
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
