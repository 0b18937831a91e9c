import type { CatalogueModel } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { Badge } from "../../../ui/badge.tsx";
import { bestFile } from "./arrange-catalogue.ts";
import { describeModel } from "./describe-model.ts";
import { DownloadFile } from "./download-file.tsx";
import { ModelAtAGlance } from "./model-at-a-glance.tsx";
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
          <DownloadFile model={model} file={file} />
        )}
      </div>
      <p>{model.goodAt}</p>
      <ModelAtAGlance model={model} file={file}>
        {model.role === "embedding" && <Badge>{discoverText.embedding}</Badge>}
      </ModelAtAGlance>
    </li>
  );
}
