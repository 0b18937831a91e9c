import type { HubRepositoryDetails } from "../../../../electron/shared/models.ts";
import { openRepository, useHubSearch } from "../../../stores/discover.ts";
import { useSettings } from "../../../stores/settings.ts";
import { hubSearchText } from "../../../text/discover.ts";
import { formatNumber, formatParameters } from "../../../text/format.ts";
import { Banner } from "../../../ui/banner.tsx";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { type Fact, FactList } from "../../../ui/fact-list.tsx";
import { Spinner } from "../../../ui/progress.tsx";
import { openLink } from "../../chat/open-link.ts";
import { LicenceDetails } from "../licence/licence-details.tsx";
import classes from "./discover.module.css";
import { HubFailure } from "./hub-failure.tsx";
import { QuantisationList } from "./quantisation-list.tsx";

/** What is in a repository, once the hub has said so. */
export function OpenedDetails({ repository }: { readonly repository: string }) {
  const state = useHubSearch(({ opened }) => opened[repository]);
  if (state === undefined || state.status === "opening") {
    return (
      <p className={classes.opening}>
        <Spinner label={hubSearchText.opening} />
        <span aria-hidden>{hubSearchText.opening}</span>
      </p>
    );
  }
  if (state.status === "failed") {
    return (
      <HubFailure
        failure={state.failure}
        onlineLabel={hubSearchText.goOnlineAndOpen}
        onRetry={() => void openRepository(repository)}
      />
    );
  }
  return <Details details={state.details} />;
}

function Details({ details }: { readonly details: HubRepositoryDetails }) {
  return (
    <div className={classes.details}>
      <LicenceNote details={details} />
      {details.isGated && <GatedNote repository={details.id} />}
      <QuantisationList details={details} />
      <FactList facts={listFacts(details)} />
    </div>
  );
}

function GatedNote({ repository }: { readonly repository: string }) {
  // Where HF_ENDPOINT names a mirror, agreement is still given on the hub itself.
  const hub = useSettings((state) => state.settings.hub.endpoint) ?? "https://huggingface.co";
  return (
    <Banner tone="warning">
      <p>{hubSearchText.gatedNote}</p>
      <ExternalLink url={`${hub}/${repository}`} onOpen={openLink}>
        {hubSearchText.openPage}
      </ExternalLink>
    </Banner>
  );
}

/** Said before the download, not after: what is forbidden, or that nobody knows. */
function LicenceNote({ details: { licence } }: { readonly details: HubRepositoryDetails }) {
  if (licence.kind === "open-source") return null;
  return (
    <Banner tone="warning">
      <div className={classes.licence}>
        <p className={classes.subtitle}>{hubSearchText.warnings[licence.kind]}</p>
        <LicenceDetails licence={licence} />
      </div>
    </Banner>
  );
}

function listFacts(details: HubRepositoryDetails): readonly Fact[] {
  const { architecture, parameters, trainedContextTokens, revision } = details;
  const facts: (Fact | null)[] = [
    architecture === null ? null : { name: hubSearchText.architecture, value: architecture },
    parameters === null
      ? null
      : { name: hubSearchText.parameters, value: formatParameters(parameters) },
    trainedContextTokens === null
      ? null
      : {
          name: hubSearchText.context,
          value: hubSearchText.tokens(formatNumber(trainedContextTokens)),
        },
    { name: hubSearchText.revision, value: revision.slice(0, 12), isCode: true },
  ];
  return facts.filter((fact) => fact !== null);
}
