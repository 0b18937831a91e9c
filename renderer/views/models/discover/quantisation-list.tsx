import type { HubQuantisation, HubRepositoryDetails } from "../../../../electron/shared/models.ts";
import { discoverText, hubSearchText } from "../../../text/discover.ts";
import { formatBytes } from "../../../text/format.ts";
import { Badge } from "../../../ui/badge.tsx";
import { DownloadButton } from "../downloads/download-button.tsx";
import { repositoryName } from "../downloads/download-words.ts";
import { FitBadge } from "../fit-badge.tsx";
import classes from "./discover.module.css";
import { suggestQuantisation } from "./suggest-quantisation.ts";

/** Every quantisation in a repository, smallest first, with how it fits and which one to take when in doubt. */
export function QuantisationList({ details }: { readonly details: HubRepositoryDetails }) {
  const { quantisations, id } = details;
  const suggested = suggestQuantisation(quantisations);
  if (quantisations.length === 0) return <p>{hubSearchText.noQuantisations}</p>;
  return (
    <div>
      <p className={classes.small}>{discoverText.filesHint}</p>
      <ul className={classes.files} aria-label={hubSearchText.quantisationsOf(id)}>
        {quantisations.map((offered) => (
          <QuantisationRow
            key={offered.files.join("\n")}
            repository={id}
            offered={offered}
            isSuggested={offered === suggested}
          />
        ))}
      </ul>
    </div>
  );
}

interface QuantisationRowProps {
  readonly repository: string;
  readonly offered: HubQuantisation;
  readonly isSuggested: boolean;
}

function QuantisationRow({ repository, offered, isSuggested }: QuantisationRowProps) {
  const { quantisation, files, sizeBytes, sha256, fit, problem, isInstalled } = offered;
  const hasHash = sha256.every((hash) => hash !== null);
  return (
    <li className={classes.file}>
      <div className={classes.words}>
        <p className={classes.quantisation}>{quantisation}</p>
        <p className={classes.fileName}>
          {files[0]}
          {files.length > 1 && ` · ${hubSearchText.parts(files.length)}`}
        </p>
        {problem !== null && <p className={classes.problem}>{problem}</p>}
        {problem === null && !hasHash && <p className={classes.small}>{hubSearchText.noHash}</p>}
      </div>
      {isSuggested && <Badge>{hubSearchText.suggested}</Badge>}
      {fit !== null && <FitBadge fit={fit} />}
      {problem === null ? (
        <DownloadButton
          name={repositoryName(repository)}
          sizeBytes={sizeBytes}
          isInstalled={isInstalled}
          offer={{ repository, quantisation, files }}
        />
      ) : (
        <span className={classes.small}>{formatBytes(sizeBytes)}</span>
      )}
    </li>
  );
}
