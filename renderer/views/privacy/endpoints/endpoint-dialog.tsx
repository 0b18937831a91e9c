import { useState } from "react";
import {
  type EndpointInput,
  type EndpointState,
  type ProviderKind,
  providerKinds,
} from "../../../../electron/shared/routing.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { changeEndpoint, useEndpoints } from "../../../stores/endpoints.ts";
import { showToast } from "../../../stores/notices.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Select } from "../../../ui/select.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import classes from "../privacy.module.css";
import { type EndpointForm, formOf, readForm } from "./endpoint-form.ts";
import { KeyField, type TypedKey, noKey } from "./key-field.tsx";
import { ModelsField } from "./models-field.tsx";

const providers = providerKinds.map((value) => ({
  value,
  label: privacyText.providers[value],
  description: privacyText.providerHints[value] || undefined,
}));

/** Adds a remote model, or changes one; its key goes in and never comes out. */
export function EndpointDialog({ endpointId }: { readonly endpointId: string | null }) {
  const known = useEndpoints(({ endpoints }) => endpoints.find(({ id }) => id === endpointId));
  const [form, setForm] = useState<EndpointForm>(() => formOf(known));
  const [key, setKey] = useState<TypedKey>(noKey);
  const [isBusy, setIsBusy] = useState(false);
  const read = readForm(form);
  const change = (part: Partial<EndpointForm>) => setForm((now) => ({ ...now, ...part }));
  /** Saves what is entered; the dialog stays, so that the models can be asked for with it. */
  const save = async (): Promise<EndpointState | null> => {
    if (read.value === undefined) return null;
    setIsBusy(true);
    const saved = await saveEndpoint(known?.id ?? null, read.value, key);
    setIsBusy(false);
    if (saved !== null) setKey(noKey);
    return saved;
  };
  const saveAndClose = async () => {
    const saved = await save();
    if (saved === null) return;
    showToast(privacyText.saved(saved.name));
    closeDialog();
  };
  return (
    <Dialog
      isWide
      title={known === undefined ? privacyText.addTitle : privacyText.editTitle}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{privacyText.cancel}</Button>
          <Button
            tone="primary"
            disabled={read.value === undefined || isBusy}
            onClick={() => void saveAndClose()}
          >
            {privacyText.save}
          </Button>
        </>
      }
    >
      <div className={classes.section}>
        <Select
          label={privacyText.provider}
          layout="row"
          value={form.provider}
          options={providers}
          onChange={(provider) => change(nextProvider(form, provider))}
        />
        <TextField
          label={privacyText.name}
          value={form.name}
          onChange={(name) => change({ name })}
          maxLength={80}
        />
        <TextField
          label={privacyText.address}
          description={privacyText.addressHint}
          value={form.address}
          onChange={(address) => change({ address })}
          problem={form.address === "" ? null : read.addressProblem}
          maxLength={300}
        />
        <KeyField
          kept={known?.key ?? "none"}
          endpointId={known?.id ?? null}
          typed={key}
          onType={setKey}
        />
        <ModelsField
          models={form.models}
          onChange={(models) => change({ models })}
          endpoint={known}
          canAsk={read.value !== undefined}
          onSave={save}
        />
        <Switch label={privacyText.isOn} isOn={form.isOn} onChange={(isOn) => change({ isOn })} />
      </div>
    </Dialog>
  );
}

/** A name that was only the provider's changes along with it. */
function nextProvider(form: EndpointForm, provider: ProviderKind): Partial<EndpointForm> {
  const isUntouched = form.name === "" || form.name === privacyText.providers[form.provider];
  return isUntouched ? { provider, name: privacyText.providers[provider] } : { provider };
}

/** The endpoint first, then its key: a key without an endpoint would have nowhere to belong. */
async function saveEndpoint(
  endpointId: string | null,
  endpoint: EndpointInput,
  { text, keeps }: TypedKey,
): Promise<EndpointState | null> {
  const saved = await changeEndpoint("endpoint.save", { endpointId, endpoint });
  if (saved === "refused") return null;
  if (text.trim() === "") return saved;
  const withKey = await changeEndpoint("endpoint.setKey", {
    endpointId: saved.id,
    key: text,
    keeps,
  });
  return withKey === "refused" ? null : withKey;
}
