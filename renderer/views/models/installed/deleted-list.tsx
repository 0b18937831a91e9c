import { restoreModel, useDeletedModels } from "../../../stores/model-files.ts";
import { formatBytes } from "../../../text/format.ts";
import { installedText } from "../../../text/installed.ts";
import { Button } from "../../../ui/button.tsx";
import classes from "./installed.module.css";

/** What was deleted and can still be brought back, for when the toast has gone. */
export function DeletedList() {
  const deleted = useDeletedModels((state) => state.deleted);
  if (deleted.length === 0) return null;
  return (
    <section className={classes.deleted} aria-labelledby="deleted-models">
      <div>
        <h2 id="deleted-models" className={classes.title}>
          {installedText.deletedTitle}
        </h2>
        <p className={classes.hint}>{installedText.deletedWords}</p>
      </div>
      <ul className={classes.deletedItems}>
        {deleted.map((model) => (
          <li key={model.undoId} className={classes.deletedItem}>
            <span>{installedText.deletedItem(model.name, formatBytes(model.sizeBytes))}</span>
            <Button
              size="small"
              aria-label={installedText.undoOf(model.name)}
              onClick={() => void restoreModel(model.undoId)}
            >
              {installedText.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
