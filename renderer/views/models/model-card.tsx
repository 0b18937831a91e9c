import { Ellipsis, EyeOff } from "lucide-react";
import { useState } from "react";
import type { ModelSummary } from "../../../electron/shared/state.ts";
import { openDialog } from "../../stores/dialogs.ts";
import { canChat, switchModel, unloadModel } from "../../stores/models.ts";
import { modelsText } from "../../text/models.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { ModelFacts } from "./model-facts.tsx";
import classes from "./models.module.css";

interface ModelCardProps {
  readonly model: ModelSummary;
  readonly isLoaded: boolean;
  readonly isLoading: boolean;
  readonly isAnotherLoaded: boolean;
  /** New prompts go to it. */
  readonly isChosen: boolean;
}

/** One weights file: what it is, what it needs, and what can be done with it. */
export function ModelCard(props: ModelCardProps) {
  const { model } = props;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <div className={classes.cardWords}>
          <h3 className={classes.name}>{model.name}</h3>
          <p className={classes.fileName}>{model.fileName}</p>
        </div>
        <CardActions {...props} />
      </div>
      <Badges {...props} />
      {model.problem !== null && <p className={classes.problem}>{model.problem}</p>}
      {model.isStarter && <p className={classes.hint}>{modelsText.starterHint}</p>}
      {model.role === "embedding" && <p className={classes.hint}>{modelsText.embeddingHint}</p>}
      <ModelFacts model={model} />
    </li>
  );
}

function Badges({ model, isLoaded, isChosen }: ModelCardProps) {
  return (
    <div className={classes.badges}>
      {isLoaded && <Badge tone="accent">{modelsText.loaded}</Badge>}
      {isChosen && <Badge>{modelsText.chosen}</Badge>}
      {model.isStarter && <Badge>{modelsText.starter}</Badge>}
      {model.role === "embedding" && <Badge>{modelsText.embedding}</Badge>}
      {model.problem !== null && <Badge tone="danger">{modelsText.refused}</Badge>}
      {model.source === "in-place" && (
        <Tooltip text={modelsText.inPlaceHint}>
          <button type="button" className={classes.badgeButton}>
            <Badge>{modelsText.inPlace}</Badge>
          </button>
        </Tooltip>
      )}
    </div>
  );
}

function CardActions({ model, isLoaded, isLoading, isAnotherLoaded }: ModelCardProps) {
  return (
    <div className={classes.buttons}>
      {canChat(model) && !isLoaded && (
        <Button size="small" disabled={isLoading} onClick={() => void switchModel(model.id)}>
          {isAnotherLoaded ? modelsText.switchTo : modelsText.load}
        </Button>
      )}
      {isLoaded && <UnloadButton />}
      {model.source === "in-place" && (
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
          <MenuItem
            icon={<EyeOff aria-hidden />}
            isDisabled={isLoaded || isLoading}
            onSelect={() => openDialog({ kind: "forget-model", model })}
          >
            {modelsText.forget}
          </MenuItem>
        </Menu>
      )}
    </div>
  );
}

/** Unloading waits for the answer that is being written. */
function UnloadButton() {
  const [isUnloading, setIsUnloading] = useState(false);
  const unload = async () => {
    setIsUnloading(true);
    await unloadModel();
    setIsUnloading(false);
  };
  return (
    <Button size="small" disabled={isUnloading} onClick={() => void unload()}>
      {isUnloading ? modelsText.unloading : modelsText.unload}
    </Button>
  );
}
