import type { EndpointState } from "../../../../electron/shared/routing.ts";
import { changeEndpoint, useEndpoints } from "../../../stores/endpoints.ts";
import { showToast } from "../../../stores/notices.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import classes from "../privacy.module.css";

/** A key that was typed and is not main's yet. */
export interface TypedKey {
  readonly text: string;
  readonly keeps: boolean;
}

export const noKey: TypedKey = { text: "", keeps: true };

interface KeyFieldProps {
  readonly kept: EndpointState["key"];
  readonly endpointId: string | null;
  readonly typed: TypedKey;
  readonly onType: (typed: TypedKey) => void;
}

/** Takes a key once. What is kept is never shown, only that it is. */
export function KeyField({ kept, endpointId, typed, onType }: KeyFieldProps) {
  const keychain = useEndpoints((state) => state.keychain);
  const canKeep = keychain?.isAvailable ?? false;
  const forget = async (id: string) => {
    const answer = await changeEndpoint("endpoint.forgetKey", { endpointId: id });
    if (answer !== "refused") showToast(privacyText.keyForgotten);
  };
  const hint =
    kept === "saved"
      ? privacyText.keySaved
      : kept === "session"
        ? privacyText.keySession
        : privacyText.keyNone;
  return (
    <div className={classes.section}>
      <TextField
        type="password"
        autoComplete="off"
        label={privacyText.key}
        description={`${hint}. ${canKeep ? privacyText.keyHint : privacyText.keyHintSession}`}
        placeholder={privacyText.keyPlaceholder}
        value={typed.text}
        onChange={(text) => onType({ text, keeps: typed.keeps && canKeep })}
        maxLength={2_000}
      />
      {keychain?.reason != null && <Banner>{keychain.reason}</Banner>}
      {canKeep && typed.text !== "" && (
        <Switch
          label={privacyText.keepKey}
          description={privacyText.keepKeyHint}
          isOn={typed.keeps}
          onChange={(keeps) => onType({ ...typed, keeps })}
        />
      )}
      {endpointId !== null && kept !== "none" && (
        <div>
          <Button size="small" onClick={() => void forget(endpointId)}>
            {privacyText.forgetKey}
          </Button>
        </div>
      )}
    </div>
  );
}
