import { useEffect } from "react";
import { readCatalogue, useCatalogue } from "../../stores/discover.ts";
import { useDownloads } from "../../stores/downloads.ts";
import { useSelection } from "../../stores/selection.ts";
import { changeSettings, useSettings } from "../../stores/settings.ts";
import { discoverText } from "../../text/discover.ts";
import { downloadsText } from "../../text/downloads.ts";
import { welcomeText } from "../../text/welcome.ts";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { bestFile } from "../models/discover/arrange-catalogue.ts";
import { describeModel } from "../models/discover/describe-model.ts";
import { findAvailability, type Offer } from "../models/downloads/availability.ts";
import { DownloadButton } from "../models/downloads/download-button.tsx";
import { describeDownload, downloadedShare } from "../models/downloads/download-words.ts";
import { FitBadge } from "../models/fit-badge.tsx";
import { LicenceBadge } from "../models/licence/licence-badge.tsx";
import classes from "./suggestion.module.css";

/** Offers the model that suits this machine, with size and licence, and shows it arrive. `title` says why it is here. */
export function Suggestion({ title }: { readonly title: string }) {
  const { models, problem } = useCatalogue();
  useEffect(() => void readCatalogue(), []);
  if (models === undefined && problem === null) return null;
  const model = models?.find(({ isSuggested }) => isSuggested);
  const file = model === undefined ? undefined : bestFile(model);
  if (model === undefined || file === undefined) return <OtherModels />;
  const offer = {
    repository: model.repository,
    quantisation: file.quantisation,
    files: [file.fileName],
  };
  return (
    <section className={classes.offer} aria-labelledby="offer-name">
      <div className={classes.top}>
        <p className={classes.overline}>{title}</p>
        <OtherModels />
      </div>
      <div className={classes.head}>
        <div className={classes.words}>
          <h3 id="offer-name" className={classes.name}>
            {model.name}
          </h3>
          <p className={classes.hint}>{describeModel(model)}</p>
        </div>
        <DownloadButton isPrimary name={model.name} sizeBytes={file.sizeBytes} offer={offer} />
      </div>
      <div className={classes.badges}>
        <FitBadge fit={file.fit} />
        <LicenceBadge licence={model.licence} source={model.licenceSource} />
      </div>
      <Arrival offer={offer} name={model.name} />
      <WhenOffline />
    </section>
  );
}

function OtherModels() {
  const showModels = useSelection((state) => state.showModels);
  return (
    <Button tone="quiet" size="small" onClick={() => showModels("discover")}>
      {welcomeText.otherModels}
    </Button>
  );
}

/** How far the offered model is on its way here. */
function Arrival({ offer, name }: { readonly offer: Offer; readonly name: string }) {
  const downloads = useDownloads((state) => state.downloads);
  const showDownloads = useSelection((state) => state.showDownloads);
  const found = findAvailability(offer, [], downloads);
  if (found.kind !== "downloading") return null;
  const { download } = found;
  return (
    <div className={classes.arrival}>
      <ProgressBar label={downloadsText.of(name)} value={downloadedShare(download)} />
      <div className={classes.head}>
        <p className={classes.hint}>{describeDownload(download).join(" · ")}</p>
        <Button tone="quiet" size="small" onClick={showDownloads}>
          {welcomeText.showDownloads}
        </Button>
      </div>
      {download.message !== null && <p className={classes.message}>{download.message}</p>}
    </div>
  );
}

function WhenOffline() {
  const isOffline = useSettings((state) => state.settings.isOffline);
  if (!isOffline) return null;
  return (
    <div className={classes.head}>
      <p className={classes.hint}>{discoverText.isOffline}</p>
      <Button size="small" onClick={() => void changeSettings({ isOffline: false })}>
        {discoverText.goOnline}
      </Button>
    </div>
  );
}
