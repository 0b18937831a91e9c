import { memo } from "react";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { modelsText } from "../../../text/models.ts";
import { CardActions } from "./card-actions.tsx";
import { CardBadges } from "./card-badges.tsx";
import { ChangedBanner } from "./changed-banner.tsx";
import classes from "./installed.module.css";
import { ModelFacts } from "./model-facts.tsx";

interface ModelCardProps {
  readonly model: ModelSummary;
  /** New prompts go to it. */
  readonly isChosen: boolean;
}

/** One weights file: what it is, what it needs, and what can be done with it. It stands in an item of a list. */
export const ModelCard = memo(function ModelCard({ model, isChosen }: ModelCardProps) {
  return (
    <article className={classes.card} data-model-id={model.id}>
      <div className={classes.cardHead}>
        <div className={classes.words}>
          <h3 className={classes.name}>{model.name}</h3>
          {model.fileName !== model.name && <p className={classes.fileName}>{model.fileName}</p>}
        </div>
        <CardActions model={model} />
      </div>
      <CardBadges model={model} isChosen={isChosen} />
      {model.problem !== null && <p className={classes.problem}>{model.problem}</p>}
      <ChangedBanner model={model} />
      {model.isStarter && <p className={classes.hint}>{modelsText.starterHint}</p>}
      {model.role === "embedding" && <p className={classes.hint}>{modelsText.embeddingHint}</p>}
      <ModelFacts model={model} />
    </article>
  );
});
