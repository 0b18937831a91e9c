import type { Failure } from "../../../../electron/shared/result.ts";
import { changeSettings } from "../../../stores/settings.ts";
import { hubSearchText } from "../../../text/discover.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";

interface HubFailureProps {
  readonly failure: Failure;
  /** What going online leads to, in words. */
  readonly onlineLabel: string;
  readonly onRetry: () => void;
}

/** Why the hub said nothing, with what helps: going online, or another try. */
export function HubFailure({ failure, onlineLabel, onRetry }: HubFailureProps) {
  const isOffline = failure.code === "offline";
  const goOnline = async () => {
    if (await changeSettings({ isOffline: false })) onRetry();
  };
  return (
    <Banner
      tone={isOffline ? "plain" : "danger"}
      actions={
        <Button size="small" onClick={() => (isOffline ? void goOnline() : onRetry())}>
          {isOffline ? onlineLabel : hubSearchText.tryAgain}
        </Button>
      }
    >
      {failure.message}
    </Banner>
  );
}
