import { Check, Download as DownloadIcon } from "lucide-react";
import { useState } from "react";
import type { Download } from "../../../../electron/shared/models.ts";
import { startDownload, useDownloads } from "../../../stores/downloads.ts";
import { canChat, useModels } from "../../../stores/models.ts";
import { useSelection } from "../../../stores/selection.ts";
import { useSettings } from "../../../stores/settings.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { formatBytes } from "../../../text/format.ts";
import { Button } from "../../../ui/button.tsx";
import { type Availability, findAvailability, type Offer } from "./availability.ts";
import { chatWith } from "./chat-with.ts";
import { downloadedPercent } from "./download-words.ts";
import classes from "./downloads.module.css";

interface DownloadButtonProps {
  readonly offer: Offer;
  /** Of the model, for those who hear the button without what stands around it. */
  readonly name: string;
  readonly sizeBytes: number;
  /** The hub said so when it was asked; the list of models may know better. */
  readonly isInstalled?: boolean;
  /** The one thing to do here. */
  readonly isPrimary?: boolean;
}

/** Downloads one quantisation; says instead how far it is, or that it is here, when it is. */
export function DownloadButton(props: DownloadButtonProps) {
  const models = useModels((state) => state.models);
  const downloads = useDownloads((state) => state.downloads);
  const found = findAvailability(props.offer, models ?? [], downloads);
  const isHere = found.kind === "absent" && props.isInstalled === true;
  return (
    // Keeps focus here when the button that was pressed gives way to words.
    <div className={classes.get} tabIndex={-1}>
      <Content {...props} state={isHere ? { kind: "installed", model: null } : found} />
    </div>
  );
}

function Content({ state, ...props }: DownloadButtonProps & { readonly state: Availability }) {
  switch (state.kind) {
    case "absent":
      return <Start {...props} />;
    case "downloading":
      return state.download.status === "failed" ? (
        <SeeDownloadsButton />
      ) : (
        <span className={classes.got}>{describeState(state.download)}</span>
      );
    case "installed":
      return (
        <>
          <span className={classes.got}>
            <Check aria-hidden />
            {downloadsText.installed}
          </span>
          {props.isPrimary === true && state.model !== null && canChat(state.model) && (
            <ChatButton modelId={state.model.id} />
          )}
        </>
      );
  }
}

function SeeDownloadsButton() {
  const showDownloads = useSelection((state) => state.showDownloads);
  return (
    <Button tone="quiet" size="small" onClick={showDownloads}>
      {downloadsText.hasFailed}
    </Button>
  );
}

function ChatButton({ modelId }: { readonly modelId: string }) {
  return (
    <Button tone="primary" onClick={() => chatWith(modelId)}>
      {downloadsText.chat}
    </Button>
  );
}

function Start({ offer, name, sizeBytes, isPrimary }: DownloadButtonProps) {
  const [isStarting, setIsStarting] = useState(false);
  const isOffline = useSettings((state) => state.settings.isOffline);
  const size = formatBytes(sizeBytes);
  const start = async () => {
    setIsStarting(true);
    await startDownload(offer.repository, offer.files);
    setIsStarting(false);
  };
  return (
    <Button
      tone={isPrimary === true ? "primary" : "plain"}
      size={isPrimary === true ? "medium" : "small"}
      icon={<DownloadIcon aria-hidden />}
      disabled={isStarting || isOffline}
      title={isOffline ? downloadsText.goOnlineFirst : undefined}
      aria-label={downloadsText.downloadOf(size, downloadsText.name(name, offer.quantisation))}
      onClick={() => void start()}
    >
      {downloadsText.download(size)}
    </Button>
  );
}

function describeState(download: Download): string {
  const percent = downloadedPercent(download);
  switch (download.status) {
    case "queued":
      return downloadsText.inQueue;
    case "paused":
      return downloadsText.pausedAt(percent);
    case "failed":
      return downloadsText.hasFailed;
    case "running":
    case "waiting":
    case "verifying":
    case "done":
      return downloadsText.downloading(percent);
  }
}
