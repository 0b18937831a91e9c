import { useEffect, useState } from "react";
import type { FolderMove } from "../../../../electron/shared/models.ts";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import {
  cancelMove,
  moveModelsFolder,
  refreshModelsFolder,
  useModelsFolder,
} from "../../../stores/models-folder.ts";
import { formatBytes } from "../../../text/format.ts";
import { installedText } from "../../../text/installed.ts";
import { Button } from "../../../ui/button.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import classes from "./installed.module.css";

/** What all models take of the disk and what is left; moves the models folder. */
export function ModelsFolderPanel({ models }: { readonly models: readonly ModelSummary[] }) {
  const folder = useModelsFolder((state) => state.folder);
  useEffect(() => void refreshModelsFolder(), []);
  if (folder === null) return null;
  const elsewhereBytes = models
    .filter(({ source }) => source !== "models-folder")
    .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const facts = [
    { name: installedText.folderSize, value: formatBytes(folder.sizeBytes) },
    { name: installedText.folderElsewhere, value: formatBytes(elsewhereBytes) },
    {
      name: installedText.folderFree,
      value: folder.freeBytes === null ? installedText.unknown : formatBytes(folder.freeBytes),
    },
  ];
  return (
    <section className={classes.folder} aria-labelledby="models-folder">
      <div className={classes.folderHead}>
        <div className={classes.words}>
          <h2 id="models-folder" className={classes.title}>
            {installedText.folderTitle}
          </h2>
          <p className={classes.path}>{folder.shownPath}</p>
        </div>
        {folder.canMove && folder.move === null && (
          <Button size="small" onClick={() => void moveModelsFolder()}>
            {installedText.moveFolder}
          </Button>
        )}
      </div>
      <dl className={classes.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!folder.canMove && <p className={classes.hint}>{installedText.cannotMove}</p>}
      {folder.move !== null && <Moving move={folder.move} />}
    </section>
  );
}

function Moving({ move }: { readonly move: NonNullable<FolderMove> }) {
  const [isCancelling, setIsCancelling] = useState(false);
  const { doneBytes, totalBytes } = move;
  const cancel = async () => {
    setIsCancelling(true);
    await cancelMove();
  };
  return (
    <div className={classes.moving}>
      <div className={classes.folderHead}>
        <p className={classes.words}>
          {installedText.movingAmount(formatBytes(doneBytes), formatBytes(totalBytes))}{" "}
          <span className={classes.hint}>{installedText.movingWords}</span>
        </p>
        <Button size="small" disabled={isCancelling} onClick={() => void cancel()}>
          {isCancelling ? installedText.cancelling : installedText.cancelMove}
        </Button>
      </div>
      <ProgressBar
        label={installedText.moving}
        value={totalBytes === 0 ? null : doneBytes / totalBytes}
      />
    </div>
  );
}
