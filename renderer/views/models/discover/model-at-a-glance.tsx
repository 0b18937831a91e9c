import type { ReactNode } from "react";
import type { CatalogueModel, RecommendedFile } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { FitBadge } from "../fit-badge.tsx";
import { LicenceBadge } from "../licence/licence-badge.tsx";
import { CatalogueDetails } from "./catalogue-details.tsx";
import classes from "./discover.module.css";

interface ModelAtAGlanceProps {
  readonly model: CatalogueModel;
  /** The one to take here. */
  readonly file: RecommendedFile | undefined;
  /** Further badges. */
  readonly children?: ReactNode;
}

/** How a model fits and what it allows, with its files and facts on demand. */
export function ModelAtAGlance({ model, file, children }: ModelAtAGlanceProps) {
  return (
    <Disclosure
      label={discoverText.more}
      name={discoverText.showMore(model.name)}
      beside={
        <div className={classes.badges}>
          {file !== undefined && <FitBadge fit={file.fit} />}
          <LicenceBadge licence={model.licence} source={model.licenceSource} />
          {children}
        </div>
      }
    >
      <CatalogueDetails model={model} />
    </Disclosure>
  );
}
