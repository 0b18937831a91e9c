import { CloudOff, ShieldCheck } from "lucide-react";
import { Switch as Primitive } from "radix-ui";
import { useEndpoints } from "../../stores/endpoints.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { frameText } from "../../text/frame.ts";
import { Tooltip } from "../../ui/tooltip.tsx";
import classes from "./offline-switch.module.css";

/** What may leave this machine as it is set now. */
function useHint(): string {
  const { isOffline, routing } = useSettings((state) => state.settings);
  const hasEndpoint = useEndpoints(({ endpoints }) => endpoints.some(({ isOn }) => isOn));
  if (isOffline) return frameText.offlineHint;
  return frameText.onlineHints[hasEndpoint ? routing.mode : "never"];
}

/** Cuts Freehold off from every network, and says what may leave this machine as it is set now. */
export function OfflineSwitch() {
  const isOffline = useSettings((state) => state.settings.isOffline);
  const hint = useHint();
  return (
    <div className={classes.offline}>
      <span id="offline-hint" className={classes.hint}>
        {hint}
      </span>
      <Tooltip text={hint}>
        <Primitive.Root
          className={classes.switch}
          checked={isOffline}
          onCheckedChange={(isOn) => void changeSettings({ isOffline: isOn })}
          aria-describedby="offline-hint"
        >
          {isOffline ? <CloudOff aria-hidden /> : <ShieldCheck aria-hidden />}
          {frameText.offline}
          <span className={classes.track}>
            <Primitive.Thumb className={classes.thumb} />
          </span>
        </Primitive.Root>
      </Tooltip>
    </div>
  );
}
