import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type {
  EndpointState,
  RemoteModel,
  RemoteModelOffer,
} from "../../../../electron/shared/routing.ts";
import { fetchModels } from "../../../stores/endpoints.ts";
import { formatNumber } from "../../../text/format.ts";
import { privacyText } from "../../../text/privacy.ts";
import { Button, IconButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import classes from "../privacy.module.css";
import { ModelOffers } from "./model-offers.tsx";

interface ModelsFieldProps {
  readonly models: readonly RemoteModel[];
  readonly onChange: (models: readonly RemoteModel[]) => void;
  /** As it is saved; absent while it is new. */
  readonly endpoint: EndpointState | undefined;
  readonly canAsk: boolean;
  readonly onSave: () => Promise<EndpointState | null>;
}

const levels = ([1, 2, 3] as const).map((level) => ({
  value: `${level}` as const,
  label: privacyText.levels[level],
}));

/** The models of an endpoint that may be asked, picked from its own list or typed. */
export function ModelsField({ models, onChange, endpoint, canAsk, onSave }: ModelsFieldProps) {
  const [offers, setOffers] = useState<readonly RemoteModelOffer[] | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const add = ({ id, contextTokens }: Pick<RemoteModelOffer, "id" | "contextTokens">) => {
    if (id.trim() === "" || models.some((model) => model.id === id.trim())) return;
    onChange([...models, { id: id.trim(), contextTokens, level: 2 }]);
  };
  const ask = async () => {
    setIsAsking(true);
    // It is asked as it is saved, with its address and key.
    const saved = await onSave();
    const found = saved === null ? null : await fetchModels(saved.id);
    setIsAsking(false);
    if (found !== null) setOffers(found);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{privacyText.modelsOf}</legend>
      <div className={classes.section}>
        <p className={classes.hint}>{privacyText.modelsHint}</p>
        {models.length > 0 && (
          <ul className={classes.list}>
            {models.map((model) => (
              <li key={model.id} className={classes.cardHead}>
                <span className={classes.cardName}>{model.id}</span>
                {model.contextTokens !== null && (
                  <span className={classes.hint}>
                    {privacyText.tokens(formatNumber(model.contextTokens))}
                  </span>
                )}
                <Select
                  label={privacyText.levelOf(model.id)}
                  isLabelHidden
                  value={`${model.level}`}
                  options={levels}
                  onChange={(level) =>
                    onChange(
                      models.map((other) =>
                        other === model ? { ...model, level: levelOf(level) } : other,
                      ),
                    )
                  }
                />
                <IconButton
                  size="small"
                  label={privacyText.removeModel(model.id)}
                  icon={<Trash2 aria-hidden />}
                  onClick={() => onChange(models.filter((other) => other !== model))}
                />
              </li>
            ))}
          </ul>
        )}
        <TypedModel onAdd={(id) => add({ id, contextTokens: null })} />
        <div>
          <Button disabled={!canAsk || isAsking} onClick={() => void ask()}>
            {isAsking ? privacyText.fetching : privacyText.fetchModels}
          </Button>
          {endpoint === undefined && <p className={classes.hint}>{privacyText.savesFirst}</p>}
        </div>
        {offers !== null && <ModelOffers offers={offers} chosen={models} onAdd={add} />}
      </div>
    </fieldset>
  );
}

function TypedModel({ onAdd }: { readonly onAdd: (id: string) => void }) {
  const [id, setId] = useState("");
  const add = () => {
    onAdd(id);
    setId("");
  };
  return (
    <div className={classes.row}>
      <div className={classes.grow}>
        <TextField
          label={privacyText.modelId}
          description={privacyText.modelIdHint}
          value={id}
          onChange={setId}
          maxLength={200}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
      </div>
      <Button icon={<Plus aria-hidden />} disabled={id.trim() === ""} onClick={add}>
        {privacyText.addModel}
      </Button>
    </div>
  );
}

function levelOf(value: "1" | "2" | "3"): 1 | 2 | 3 {
  return value === "1" ? 1 : value === "2" ? 2 : 3;
}
