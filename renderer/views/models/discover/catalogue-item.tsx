import type { CatalogueModel } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { DownloadButton } from "../downloads/download-button.tsx";
import { FitBadge } from "../fit-badge.tsx";
import { LicenceBadge } from "../licence/licence-badge.tsx";
import { bestFile } from "./arrange-catalogue.ts";
import { CatalogueDetails } from "./catalogue-details.tsx";
import { describeModel } from "./describe-model.ts";
import classes from "./discover.module.css";

/** One curated model: what it is and is good at, what it allows, how it fits, and the file to take. */
export function CatalogueItem({ model }: { readonly model: CatalogueModel }) {
  const file = bestFile(model);
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h3 className={classes.name}>{model.name}</h3>
          <p className={classes.small}>{describeModel(model)}</p>
        </div>
        {file !== undefined && file.fit.verdict !== "will-not-fit" && (
          <DownloadButton
            name={model.name}
            sizeBytes={file.sizeBytes}
            offer={{
              repository: model.repository,
              quantisation: file.quantisation,
              files: [file.fileName],
            }}
          />
        )}
      </div>
      <p>{model.goodAt}</p>
      <Disclosure
        label={discoverText.more}
        name={discoverText.showMore(model.name)}
        beside={
          <div className={classes.badges}>
            {file !== undefined && <FitBadge fit={file.fit} />}
            <LicenceBadge licence={model.licence} source={model.licenceSource} />
            {model.role === "embedding" && <Badge>{discoverText.embedding}</Badge>}
          </div>
        }
      >
        <CatalogueDetails model={model} />
      </Disclosure>
    </li>
  );
}
