import { useState } from "react";
import {
  defaultRunSettings,
  type RunSettings,
} from "../../../../../electron/shared/run-settings.ts";
import type { ModelSummary } from "../../../../../electron/shared/state.ts";
import { closeDialog } from "../../../../stores/dialogs.ts";
import { configureModel } from "../../../../stores/model-files.ts";
import { useModels } from "../../../../stores/models.ts";
import { showToast } from "../../../../stores/notices.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { Dialog } from "../../../../ui/dialog.tsx";
import { ComputeFields } from "./compute-fields.tsx";
import { ConversationFields } from "./conversation-fields.tsx";
import { EffectFooter } from "./effect-footer.tsx";
import { FitPreview } from "./fit-preview.tsx";
import { MemoryFields } from "./memory-fields.tsx";
import classes from "./run-settings.module.css";
import { TemplateField } from "./template-field.tsx";
import { useFit } from "./use-fit.ts";
import { useMachine } from "./use-machine.ts";

/** How one model is loaded and what its conversations begin with. Changes are saved as they are made. */
export function RunSettingsDialog({ modelId }: { readonly modelId: string }) {
  const model = useModels((state) => state.models?.find(({ id }) => id === modelId));
  if (model !== undefined) return <OfModel model={model} />;
  return (
    <Dialog title={runSettingsText.title("")} onClose={closeDialog}>
      <p>{runSettingsText.gone}</p>
    </Dialog>
  );
}

function OfModel({ model }: { readonly model: ModelSummary }) {
  // What was chosen shows at once; the list's word arrives a moment later.
  const [chosen, setChosen] = useState<RunSettings | null>(null);
  const settings = chosen ?? model.runSettings;
  const fit = useFit(model.id, settings);
  const machine = useMachine();

  const save = async (wanted: RunSettings | null): Promise<boolean> => {
    setChosen(wanted ?? defaultRunSettings);
    const isSaved = await configureModel(model.id, wanted);
    if (!isSaved) setChosen(null);
    return isSaved;
  };
  const change = (part: Partial<RunSettings>) => void save({ ...settings, ...part });
  const reset = async () => {
    const before = settings;
    if (!(await save(null))) return;
    showToast(runSettingsText.resetDone(model.name), {
      label: runSettingsText.undo,
      run: () => void save(before),
    });
  };

  const fields = { model, settings, fit, machine, onChange: change };
  return (
    <Dialog
      isWidest
      title={runSettingsText.title(model.name)}
      description={runSettingsText.description}
      onClose={closeDialog}
      footer={<EffectFooter model={model} settings={settings} onReset={() => void reset()} />}
    >
      <div className={classes.columns}>
        <aside className={classes.preview}>
          <FitPreview fit={fit} />
        </aside>
        <div className={classes.groups}>
          <MemoryFields {...fields} />
          <ComputeFields {...fields} />
          <TemplateField {...fields} />
          <ConversationFields {...fields} />
        </div>
      </div>
    </Dialog>
  );
}
