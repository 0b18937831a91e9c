import type { CatalogueModel } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { bestFile } from "./arrange-catalogue.ts";
import classes from "./discover.module.css";
import { describeModel } from "./describe-model.ts";
import { DownloadFile } from "./download-file.tsx";
import { ModelAtAGlance } from "./model-at-a-glance.tsx";

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
        {file !== undefined && <DownloadFile isPrimary model={model} file={file} />}
      </div>
      <p>{model.goodAt}</p>
      <ModelAtAGlance model={model} file={file} />
    </section>
  );
}
