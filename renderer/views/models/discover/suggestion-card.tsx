import type { CatalogueModel } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { DownloadButton } from "../downloads/download-button.tsx";
import { FitBadge } from "../fit-badge.tsx";
import { LicenceBadge } from "../licence/licence-badge.tsx";
import { bestFile } from "./arrange-catalogue.ts";
import { CatalogueDetails } from "./catalogue-details.tsx";
import classes from "./discover.module.css";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { describeModel } from "./describe-model.ts";

/** The one model that suits this machine best, one press away. */
export function SuggestionCard({ model }: { readonly model: CatalogueModel }) {
  const file = bestFile(model);
  return (
    <section className={classes.suggestion} aria-labelledby="suggestion-name">
      <p className={classes.overline}>{discoverText.suggested}</p>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 id="suggestion-name" className={classes.suggestionName}>
            {model.name}
          </h2>
          <p className={classes.hint}>{describeModel(model)}</p>
        </div>
        {file !== undefined && (
          <DownloadButton
            isPrimary
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
          </div>
        }
      >
        <CatalogueDetails model={model} />
      </Disclosure>
    </section>
  );
}
