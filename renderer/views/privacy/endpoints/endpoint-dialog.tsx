import { useState } from "react";
import {
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
  // A new one has an id as soon as it was saved, which asking it for its models does.
  const [id, setId] = useState(endpointId);
  const known = useEndpoints(({ endpoints }) => endpoints.find((one) => one.id === id));
  const [form, setForm] = useState<EndpointForm>(() => formOf(known));
  const [key, setKey] = useState<TypedKey>(noKey);
  const [isBusy, setIsBusy] = useState(false);
  const read = readForm(form);
  const change = (part: Partial<EndpointForm>) => setForm((now) => ({ ...now, ...part }));
  /** Saves what is entered; the dialog stays, so that the models can be asked for with it. */
  const save = async (): Promise<EndpointState | null> => {
    if (read.value === undefined) return null;
    setIsBusy(true);
    const saved = await changeEndpoint("endpoint.save", { endpointId: id, endpoint: read.value });
    // At once, so that a key that is refused does not make the next try another endpoint.
    if (saved !== "refused") setId(saved.id);
    const done = saved === "refused" ? null : await saveKey(saved, key);
    setIsBusy(false);
    if (done !== null) setKey(noKey);
    return done;
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

/** Gives a typed key to main; answers with the endpoint as it is then, `null` when the key was refused. */
async function saveKey(
  saved: EndpointState,
  { text, keeps }: TypedKey,
): Promise<EndpointState | null> {
  if (text.trim() === "") return saved;
  const input = { endpointId: saved.id, key: text, keeps };
  const withKey = await changeEndpoint("endpoint.setKey", input);
  return withKey === "refused" ? null : withKey;
}
