import {
  Check,
  Ellipsis,
  EyeOff,
  FolderOpen,
  Gauge,
  Search,
  ShieldCheck,
  SlidersHorizontal,
  Trash2,
} from "lucide-react";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { openDialog } from "../../../stores/dialogs.ts";
import { useHashing, verifyModel } from "../../../stores/hashing.ts";
import { acceptModel, deleteModel, revealModel } from "../../../stores/model-files.ts";
import { canChat, switchModel } from "../../../stores/models.ts";
import { useSelection } from "../../../stores/selection.ts";
import { measureSpeed, useSpeed } from "../../../stores/speed.ts";
import { installedText } from "../../../text/installed.ts";
import { modelsText } from "../../../text/models.ts";
import { Button, IconButton } from "../../../ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../../ui/menu.tsx";
import classes from "./installed.module.css";
import { UnloadButton } from "./unload-button.tsx";
import { useModelState } from "./use-model-state.ts";

/** One click to load or switch; everything else in a menu. A changed file is not offered: its banner says what to do. */
export function CardActions({ model }: { readonly model: ModelSummary }) {
  const { isLoaded, isLoading, isAnotherLoaded } = useModelState(model.id);
  return (
    <div className={classes.buttons}>
      {canChat(model) && !isLoaded && !model.hasChanged && (
        <Button size="small" disabled={isLoading} onClick={() => void switchModel(model.id)}>
          {isAnotherLoaded ? modelsText.switchTo : modelsText.load}
        </Button>
      )}
      {isLoaded && <UnloadButton />}
      <Menu
        align="end"
        trigger={
          <IconButton
            label={modelsText.moreActions(model.name)}
            icon={<Ellipsis aria-hidden />}
            size="small"
          />
        }
      >
        {model.problem === null && <ReadingItems model={model} />}
        <FileItems model={model} />
      </Menu>
    </div>
  );
}

/** What needs a file that can be used. */
function ReadingItems({ model }: { readonly model: ModelSummary }) {
  const isMeasuring = useSpeed((state) => state.progress !== null);
  const isVerifying = useHashing((state) => state.verifyingIds.has(model.id));
  const measure = () => {
    useSelection.getState().showModels("speed");
    void measureSpeed(model.id);
  };
  return (
    <>
      <MenuItem
        icon={<Search aria-hidden />}
        onSelect={() => openDialog({ kind: "inspect-model", modelId: model.id })}
      >
        {installedText.inspect}
      </MenuItem>
      {model.role === "chat" && (
        <>
          <MenuItem
            icon={<SlidersHorizontal aria-hidden />}
            onSelect={() => openDialog({ kind: "run-settings", modelId: model.id })}
          >
            {installedText.runSettings}
          </MenuItem>
          <MenuItem
            icon={<Gauge aria-hidden />}
            isDisabled={isMeasuring || model.hasChanged}
            onSelect={measure}
          >
            {installedText.measure}
          </MenuItem>
        </>
      )}
      <MenuItem
        icon={<ShieldCheck aria-hidden />}
        isDisabled={isVerifying}
        onSelect={() => void verifyModel(model.id, model.name)}
      >
        {installedText.verify}
      </MenuItem>
      {model.hasChanged && (
        <MenuItem icon={<Check aria-hidden />} onSelect={() => void acceptModel(model)}>
          {installedText.accept}
        </MenuItem>
      )}
      <MenuSeparator />
    </>
  );
}

/** What is done with the file itself. Only files of the models folder are ever deleted. */
function FileItems({ model }: { readonly model: ModelSummary }) {
  const { isLoaded, isLoading } = useModelState(model.id);
  return (
    <>
      <MenuItem icon={<FolderOpen aria-hidden />} onSelect={() => void revealModel(model.id)}>
        {installedText.reveal}
      </MenuItem>
      {model.source === "in-place" && (
        <MenuItem
          icon={<EyeOff aria-hidden />}
          isDisabled={isLoaded || isLoading}
          onSelect={() => openDialog({ kind: "forget-model", model })}
        >
          {installedText.forget}
        </MenuItem>
      )}
      {model.source === "models-folder" && (
        <MenuItem
          icon={<Trash2 aria-hidden />}
          isDangerous
          isDisabled={isLoading}
          onSelect={() => void deleteModel(model)}
        >
          {installedText.delete}
        </MenuItem>
      )}
    </>
  );
}
