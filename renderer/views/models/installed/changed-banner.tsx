import type { ModelSummary } from "../../../../electron/shared/state.ts";
import {
  describeVerified,
  hashingProgress,
  useHashing,
  verifyModel,
} from "../../../stores/hashing.ts";
import { acceptModel } from "../../../stores/model-files.ts";
import { installedText } from "../../../text/installed.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Button } from "../../../ui/button.tsx";
import { HashingLine } from "./hashing-line.tsx";
import classes from "./installed.module.css";

/** Says that a file is not what it was, what verifying it came to, and lets the person decide; else how a hash goes. */
export function ChangedBanner({ model }: { readonly model: ModelSummary }) {
  const isReading = useHashing((state) => hashingProgress(state, model.id) !== undefined);
  const verified = useHashing((state) => state.verified.get(model.id));
  if (!model.hasChanged && verified?.isSame !== false) return <HashingLine model={model} />;
  return (
    <Banner
      tone={verified?.isSame === false ? "danger" : "warning"}
      actions={
        <>
          <Button
            size="small"
            disabled={isReading}
            onClick={() => void verifyModel(model.id, model.name)}
          >
            {installedText.verify}
          </Button>
          {model.hasChanged && (
            <Button size="small" onClick={() => void acceptModel(model)}>
              {installedText.accept}
            </Button>
          )}
        </>
      }
    >
      <p className={classes.strong}>{installedText.changedTitle}</p>
      <p>{verified === undefined ? installedText.changedWords : describeVerified(verified)}</p>
      <HashingLine model={model} />
    </Banner>
  );
}
