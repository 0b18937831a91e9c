import type { ModelSummary } from "../../../../electron/shared/state.ts";
import { hashingProgress, useHashing } from "../../../stores/hashing.ts";
import { installedText } from "../../../text/installed.ts";
import { ProgressBar } from "../../../ui/progress.tsx";
import classes from "./installed.module.css";

/** How far the reading of a model's file has come, while it is being read. */
export function HashingLine({ model }: { readonly model: Pick<ModelSummary, "id" | "name"> }) {
  const progress = useHashing((state) => hashingProgress(state, model.id));
  if (progress === undefined) return null;
  return (
    <div className={classes.hashing}>
      <span className={classes.hint}>
        {progress === null
          ? installedText.waitingToHash
          : installedText.hashingPercent(Math.round(progress * 100))}
      </span>
      <ProgressBar label={installedText.hashing(model.name)} value={progress} />
    </div>
  );
}
