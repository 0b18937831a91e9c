import { ChevronDown } from "lucide-react";
import { useEngine } from "../../stores/engine.ts";
import { answeringModel, canChat, switchModel, useModels } from "../../stores/models.ts";
import { useSelection } from "../../stores/selection.ts";
import { useSettings } from "../../stores/settings.ts";
import { composerText } from "../../text/chat.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { offerModels } from "../models/offer-models.ts";
import { tellApart } from "../models/tell-apart.ts";
import classes from "./composer.module.css";

/** Names the model that will answer, and switches to another one. */
export function ModelChooser() {
  const models = useModels((state) => state.models);
  const modelId = useSettings((state) => state.settings.modelId);
  const loading = useEngine((state) => state.engine.loading);
  const showView = useSelection((state) => state.showView);
  const chatModels = (models ?? []).filter(canChat);
  const chosen = answeringModel(chatModels, modelId);
  const name =
    chosen?.name ??
    (models === undefined || chatModels.length > 0
      ? composerText.chooseModel
      : composerText.noModelShort);
  const words =
    loading === null
      ? name
      : composerText.loadingModel(loading.name, Math.round(loading.progress * 100));
  return (
    <Menu
      side="top"
      trigger={
        <Button
          tone="quiet"
          size="small"
          className={classes.model}
          aria-label={composerText.model(words)}
        >
          <span className={classes.modelName}>{words}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {offerModels(chatModels, chosen?.id).map((model) => (
        <MenuItem
          key={model.id}
          isChosen={model.id === chosen?.id}
          hint={tellApart(model, chatModels)}
          onSelect={() => void switchModel(model.id)}
        >
          {model.name}
        </MenuItem>
      ))}
      {chatModels.length > 0 && <MenuSeparator />}
      <MenuItem onSelect={() => showView("models")}>{composerText.manageModels}</MenuItem>
    </Menu>
  );
}
