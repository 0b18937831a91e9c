import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { EndpointState } from "../../../../electron/shared/routing.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { changeEndpoint } from "../../../stores/endpoints.ts";
import { showToast } from "../../../stores/notices.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Badge } from "../../../ui/badge.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { Switch } from "../../../ui/switch.tsx";
import classes from "../privacy.module.css";

const keyWords = {
  saved: privacyText.keySaved,
  session: privacyText.keySession,
  none: privacyText.keyNone,
} as const;

/** One endpoint: whose it is, whether it has a key, its models; and whether the person vouches for it. */
export function EndpointCard({ endpoint }: { readonly endpoint: EndpointState }) {
  const { id, name, provider, baseUrl, zone, key, isOn, models, ownSince } = endpoint;
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <article className={classes.card} aria-label={name}>
      <header className={classes.cardHead}>
        <h3 className={classes.cardName}>{name}</h3>
        {!isOn && <Badge>{privacyText.isOff}</Badge>}
        <Badge tone={zone === "own" ? "accent" : "warning"}>
          {zone === "own" ? privacyText.zoneOwn : privacyText.zoneThird}
        </Badge>
        <Badge tone={key === "none" && provider !== "compatible" ? "warning" : "plain"}>
          {keyWords[key]}
        </Badge>
        <IconButton
          size="small"
          label={privacyText.edit(name)}
          icon={<Pencil aria-hidden />}
          onClick={() => openDialog({ kind: "endpoint", endpointId: id })}
        />
        <IconButton
          size="small"
          label={privacyText.remove(name)}
          icon={<Trash2 aria-hidden />}
          onClick={() => setIsRemoving(true)}
        />
      </header>
      <p className={classes.code}>{baseUrl ?? privacyText.providers[provider]}</p>
      <p className={classes.hint}>
        {privacyText.modelCount(models.length)}
        {models.length > 0 && `: ${models.map((model) => model.id).join(", ")}`}
      </p>
      {provider === "compatible" && (
        <Switch
          label={privacyText.attest}
          description={privacyText.attestHint}
          isOn={ownSince !== null}
          onChange={(isOwn) => void changeEndpoint("endpoint.attest", { endpointId: id, isOwn })}
        />
      )}
      {isRemoving && (
        <ConfirmDialog
          title={`${privacyText.remove(name)}?`}
          description={<p>{privacyText.removeWords}</p>}
          confirmLabel={privacyText.remove(name)}
          isDangerous
          onConfirm={() => remove(endpoint)}
          onClose={() => setIsRemoving(false)}
        />
      )}
    </article>
  );
}

async function remove({ id, name }: EndpointState): Promise<void> {
  const answer = await changeEndpoint("endpoint.remove", { endpointId: id });
  if (answer !== "refused") showToast(privacyText.removed(name));
}
