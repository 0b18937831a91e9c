import { Lock, LockOpen, Route } from "lucide-react";
import { routingModes } from "../../../../electron/shared/routing.ts";
import { chooseRouting } from "../../../stores/conversation-routing.ts";
import { useSelection } from "../../../stores/selection.ts";
import { modeWords, routingText } from "../../../text/routing.ts";
import { IconButton } from "../../../ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../../ui/menu.tsx";
import { useRouting } from "./use-routing.ts";

/** The conversation's own rule: its mode, or locked to this device. */
export function RouteMenu({ conversationId }: { readonly conversationId: string | null }) {
  const routing = useRouting(conversationId);
  const showView = useSelection((state) => state.showView);
  const { isLocked } = routing;
  return (
    <Menu
      side="top"
      trigger={
        <IconButton
          size="small"
          tooltipSide="top"
          label={isLocked ? routingText.locked : routingText.conversationMode}
          icon={isLocked ? <Lock aria-hidden /> : <Route aria-hidden />}
        />
      }
    >
      <MenuItem
        icon={isLocked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
        onSelect={() => void chooseRouting(conversationId, { ...routing, isLocked: !isLocked })}
      >
        {isLocked ? routingText.unlock : routingText.lock}
      </MenuItem>
      <MenuSeparator />
      {[null, ...routingModes].map((mode) => (
        <MenuItem
          key={mode ?? "policy"}
          isChosen={routing.mode === mode}
          isDisabled={isLocked}
          onSelect={() => void chooseRouting(conversationId, { ...routing, mode })}
        >
          {mode === null ? routingText.asPolicy : modeWords[mode].name}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem onSelect={() => showView("privacy")}>{routingText.openPrivacy}</MenuItem>
    </Menu>
  );
}
