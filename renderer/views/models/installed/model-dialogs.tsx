import type { ImportOutcome } from "../../../../electron/shared/calls/models.ts";
import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { closeDialog } from "../../../stores/dialogs.ts";
import { forgetModel } from "../../../stores/models.ts";
import { modelsText } from "../../../text/models.ts";
import { ConfirmDialog, Dialog } from "../../../ui/dialog.tsx";
import classes from "./installed.module.css";

/** Asks before an in-place model leaves the list. */
export function ForgetDialog({ model }: { readonly model: ModelSummary }) {
  return (
    <ConfirmDialog
      title={modelsText.forgetTitle(model.name)}
      description={<p>{modelsText.forgetWords}</p>}
      confirmLabel={modelsText.forget}
      onConfirm={() => forgetModel(model)}
      onClose={closeDialog}
    />
  );
}

/** Which files were taken in, and why others were not. */
export function ImportReport({ outcome }: { readonly outcome: ImportOutcome }) {
  return (
    <Dialog title={modelsText.reportTitle} onClose={closeDialog}>
      {outcome.added.length > 0 && (
        <>
          <h3 className={classes.title}>{modelsText.reportAdded}</h3>
          <ul className={classes.report}>
            {outcome.added.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className={classes.title}>{modelsText.reportRefused}</h3>
      <ul className={classes.report}>
        {outcome.refused.map(({ fileName, reason }) => (
          <li key={`${fileName} ${reason}`}>
            <code>{fileName}</code>
            <p className={classes.hint}>{reason}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
