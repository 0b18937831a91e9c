import type { Download } from "../../../../electron/shared/models.ts";
import { downloadsText } from "../../../text/downloads.ts";
import { classNames } from "../../../ui/class-names.ts";
import { ProgressBar } from "../../../ui/progress.tsx";
import { DownloadActions } from "./download-actions.tsx";
import { describeDownload, downloadedShare, downloadName } from "./download-words.ts";
import classes from "./downloads.module.css";

interface DownloadRowProps {
  readonly download: Download;
  readonly downloads: readonly Download[];
}

/** One download: what it is, how far it is, and what can be done about it. */
export function DownloadRow({ download, downloads }: DownloadRowProps) {
  const { status, message, files } = download;
  const name = downloadName(download);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.fileName}>
          {download.fileName}
          {files > 1 && ` · ${downloadsText.parts(files)}`}
        </p>
      </div>
      <DownloadActions download={download} downloads={downloads} name={name} />
      {status !== "done" && (
        <div className={classNames(classes.progress, status !== "running" && classes.still)}>
          <ProgressBar label={downloadsText.of(name)} value={downloadedShare(download)} />
        </div>
      )}
      <p className={classNames(classes.state, status === "failed" && classes.failed)}>
        {describeDownload(download).join(" · ")}
      </p>
      {message !== null && (
        <p className={classNames(classes.message, status === "failed" && classes.failed)}>
          {message}
        </p>
      )}
    </li>
  );
}
