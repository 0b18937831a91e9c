import { useEffect } from "react";
import { cancelImport, chooseImport, followImports, useImports } from "../../../stores/imports.ts";
import type { ImportProgress } from "../../../../electron/shared/imports.ts";
import { importText } from "../../../text/import.ts";
import { Button } from "../../../ui/button.tsx";
import { ProgressBar } from "../../../ui/progress.tsx";
import archive from "../archive.module.css";
import { ImportOutcome } from "./import-outcome.tsx";
import { ImportPreviewSection } from "./import-preview.tsx";
import classes from "./import.module.css";

/** Where conversations are brought in: a choice, what it holds, how far it has come, and what it came to. */
export function ImportPanel() {
  useEffect(followImports, []);
  const state = useImports((imports) => imports.state);
  switch (state.status) {
    case "none":
      return <Choice />;
    case "reading":
    case "running":
      return <Running label={importText[state.status](state.name)} progress={state.progress} />;
    case "preview":
      return <ImportPreviewSection name={state.name} preview={state.preview} />;
    case "done":
    case "cancelled":
    case "failed":
      return <ImportOutcome state={state} />;
  }
}

function Choice() {
  return (
    <div className={archive.panel}>
      <p className={archive.hint}>{importText.intro}</p>
      <div className={classes.choice}>
        <div className={classes.actions}>
          <Button tone="primary" data-region-focus onClick={() => void chooseImport("file")}>
            {importText.file}
          </Button>
          <Button onClick={() => void chooseImport("folder")}>{importText.folder}</Button>
        </div>
        <p className={archive.hint}>{importText.drop}</p>
      </div>
      <section className={archive.verify}>
        <h2 className={archive.title}>{importText.how}</h2>
        <dl className={classes.guides}>
          {importText.guides.map(({ name, way }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function Running({
  label,
  progress: { doneBytes, totalBytes, conversations },
}: {
  readonly label: string;
  readonly progress: ImportProgress;
}) {
  return (
    <section className={archive.verify}>
      <ProgressBar label={label} value={totalBytes === 0 ? null : doneBytes / totalBytes} />
      <div className={archive.action}>
        <p className={archive.hint}>{importText.progress(conversations)}</p>
        <Button data-region-focus onClick={() => void cancelImport()}>
          {importText.cancel}
        </Button>
      </div>
    </section>
  );
}
