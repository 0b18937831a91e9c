import type { CatalogueModel, RecommendedFile } from "../../../../electron/shared/models.ts";
import { discoverText } from "../../../text/discover.ts";
import { Badge } from "../../../ui/badge.tsx";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { FactList } from "../../../ui/fact-list.tsx";
import { openLink } from "../../chat/open-link.ts";
import { FitBadge } from "../fit-badge.tsx";
import { DownloadFile } from "./download-file.tsx";
import { listFacts, type SourcedFact } from "./describe-model.ts";
import classes from "./discover.module.css";

/** The files of a curated model with their fit, and its facts with where they were read. */
export function CatalogueDetails({ model }: { readonly model: CatalogueModel }) {
  return (
    <div className={classes.details}>
      <div>
        <h3 className={classes.subtitle}>{discoverText.files}</h3>
        <p className={classes.small}>{discoverText.filesHint}</p>
        <ul className={classes.files}>
          {model.files.map((file) => (
            <FileRow key={file.fileName} model={model} file={file} />
          ))}
        </ul>
      </div>
      <div>
        <h3 className={classes.subtitle}>{discoverText.facts}</h3>
        <FactList
          facts={listFacts(model).map((fact) => ({
            name: fact.name,
            value: <FactValue fact={fact} />,
          }))}
        />
      </div>
    </div>
  );
}

function FileRow({
  model,
  file,
}: {
  readonly model: CatalogueModel;
  readonly file: RecommendedFile;
}) {
  return (
    <li className={classes.file}>
      <div className={classes.words}>
        <p className={classes.quantisation}>{file.quantisation}</p>
        <p className={classes.fileName}>{file.fileName}</p>
      </div>
      <FitBadge fit={file.fit} />
      {file.fileName === model.suitedFileName && model.files.length > 1 && (
        <Badge>{discoverText.suited}</Badge>
      )}
      <DownloadFile model={model} file={file} />
    </li>
  );
}

function FactValue({ fact: { name, value, source } }: { readonly fact: SourcedFact }) {
  if (source === null) return value;
  return (
    <>
      {value}{" "}
      <ExternalLink url={source} label={discoverText.sourceOf(name)} onOpen={openLink}>
        {discoverText.source}
      </ExternalLink>
    </>
  );
}
