import { Pause, Play, RotateCw, X } from "lucide-react";
import { useState } from "react";
import type { Download } from "../../../../electron/shared/models.ts";
import { cancelDownload, pauseDownload, resumeDownload } from "../../../stores/downloads.ts";
import { canChat, useModels } from "../../../stores/models.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { formatBytes } from "../../../text/format.ts";
import { Button, IconButton } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialog.tsx";
import { chatWith } from "./chat-with.ts";
import classes from "./downloads.module.css";
import { MoveButtons } from "./move-buttons.tsx";

/** From here on it is worth asking before it is thrown away: some seconds of a fast line, minutes of a slow one. */
const muchBytes = 50e6;

interface DownloadActionsProps {
  readonly download: Download;
  readonly downloads: readonly Download[];
  readonly name: string;
}

/** What can be done about a download in the state it is in. */
export function DownloadActions({ download, downloads, name }: DownloadActionsProps) {
  const { id, status } = download;
  switch (status) {
    case "queued":
    case "running":
    case "waiting":
      return (
        <div className={classes.actions}>
          <MoveButtons downloadId={id} downloads={downloads} name={name} />
          {status === "waiting" && (
            <IconButton
              label={downloadsText.tryNow(name)}
              icon={<RotateCw aria-hidden />}
              size="small"
              onClick={() => void resumeDownload(id)}
            />
          )}
          <IconButton
            label={downloadsText.pause(name)}
            icon={<Pause aria-hidden />}
            size="small"
            onClick={() => void pauseDownload(id)}
          />
          <CancelButton download={download} name={name} />
        </div>
      );
    case "paused":
      return (
        <div className={classes.actions}>
          <MoveButtons downloadId={id} downloads={downloads} name={name} />
          {/* A pause that the person did not ask for says "press Resume", so there must be one to see. */}
          {download.message === null ? (
            <IconButton
              label={downloadsText.resume(name)}
              icon={<Play aria-hidden />}
              size="small"
              onClick={() => void resumeDownload(id)}
            />
          ) : (
            <ResumeButton downloadId={id} name={name} />
          )}
          <CancelButton download={download} name={name} />
        </div>
      );
    case "verifying":
      return (
        <div className={classes.actions}>
          <CancelButton download={download} name={name} />
        </div>
      );
    case "failed":
      return (
        <div className={classes.actions}>
          <ResumeButton downloadId={id} name={name} />
          <CancelButton download={download} name={name} />
        </div>
      );
    case "done":
      return (
        <div className={classes.actions}>
          <ChatButton modelId={download.modelId} />
          <IconButton
            label={downloadsText.dismiss(name)}
            icon={<X aria-hidden />}
            size="small"
            onClick={() => void cancelDownload(id)}
          />
        </div>
      );
  }
}

function ResumeButton({
  downloadId,
  name,
}: {
  readonly downloadId: string;
  readonly name: string;
}) {
  return (
    <Button
      size="small"
      aria-label={downloadsText.resume(name)}
      onClick={() => void resumeDownload(downloadId)}
    >
      {downloadsText.resumeShort}
    </Button>
  );
}

function ChatButton({ modelId }: { readonly modelId: string | null }) {
  const models = useModels((state) => state.models);
  const model = models?.find(({ id }) => id === modelId);
  if (model === undefined || !canChat(model)) return null;
  return (
    <Button size="small" tone="primary" onClick={() => chatWith(model.id)}>
      {downloadsText.chat}
    </Button>
  );
}

/** Asks once when much was fetched already. */
function CancelButton({ download, name }: { readonly download: Download; readonly name: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const cancel = () => cancelDownload(download.id);
  return (
    <>
      <IconButton
        label={downloadsText.cancel(name)}
        icon={<X aria-hidden />}
        size="small"
        onClick={() => (download.doneBytes < muchBytes ? void cancel() : setIsAsking(true))}
      />
      {isAsking && (
        <ConfirmDialog
          title={downloadsText.cancelTitle(name)}
          description={<p>{downloadsText.cancelWords(formatBytes(download.doneBytes))}</p>}
          confirmLabel={downloadsText.cancelConfirm}
          isDangerous
          onConfirm={cancel}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
