import type { ReactNode } from "react";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { installedText } from "../../../text/installed.ts";
import { modelsText } from "../../../text/models.ts";
import { Badge, BadgeButton } from "../../../ui/badge.tsx";
import { Popover } from "../../../ui/popover.tsx";
import { FitBadge } from "../fit-badge.tsx";
import { LicenceBadge } from "../licence/licence-badge.tsx";
import classes from "./installed.module.css";
import { useModelState } from "./use-model-state.ts";

interface CardBadgesProps {
  readonly model: ModelSummary;
  /** New prompts go to it. */
  readonly isChosen: boolean;
}

/** What kind of thing it is and how it stands, in a word or two each. */
export function CardBadges({ model, isChosen }: CardBadgesProps) {
  const { isLoaded } = useModelState(model.id);
  return (
    <div className={classes.badges}>
      {isLoaded && <Badge tone="accent">{modelsText.loaded}</Badge>}
      {isChosen && <Badge>{modelsText.chosen}</Badge>}
      {model.hasChanged && <Badge tone="warning">{installedText.changedBadge}</Badge>}
      {model.problem !== null && <Badge tone="danger">{modelsText.refused}</Badge>}
      {model.fit !== null && model.problem === null && <FitBadge fit={model.fit} />}
      {model.problem === null && <LicenceBadge licence={model.licence} />}
      {model.isStarter && <Badge>{modelsText.starter}</Badge>}
      {model.role === "embedding" && <Badge>{modelsText.embedding}</Badge>}
      <WhereItLies model={model} />
    </div>
  );
}

function WhereItLies({ model }: { readonly model: ModelSummary }): ReactNode {
  if (model.source === "models-folder") return null;
  const isTool = model.source === "other-tool" && model.tool !== null;
  const words = isTool ? installedText.foundIn(model.tool ?? "") : modelsText.inPlace;
  const hint = isTool ? installedText.foundInHint(model.tool ?? "") : modelsText.inPlaceHint;
  return (
    <Popover title={words} trigger={<BadgeButton>{words}</BadgeButton>}>
      <p>{hint}</p>
    </Popover>
  );
}
