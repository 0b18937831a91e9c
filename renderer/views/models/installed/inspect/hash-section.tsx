import type { ModelSummary } from "../../../../../electron/shared/state.ts";
import {
  describeVerified,
  hashingProgress,
  useHashing,
  verifyModel,
} from "../../../../stores/hashing.ts";
import { inspectText } from "../../../../text/installed.ts";
import { Banner } from "../../../../ui/banner.tsx";
import { Button } from "../../../../ui/button.tsx";
import { ChangedBanner } from "../changed-banner.tsx";
import { CopyButton } from "./copy-button.tsx";
import classes from "./inspect.module.css";

interface HashSectionProps {
  readonly model: ModelSummary;
  readonly sha256: string | null;
}

/** The hash of the whole file; computes it, or compares it with what was known. */
export function HashSection({ model, sha256 }: HashSectionProps) {
  const isReading = useHashing((state) => hashingProgress(state, model.id) !== undefined);
  const verified = useHashing((state) => state.verified.get(model.id));
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h3 className={classes.title}>{inspectText.hashTitle}</h3>
        {!model.hasChanged && (
          <Button
            size="small"
            disabled={isReading}
            onClick={() => void verifyModel(model.id, model.name)}
          >
            {sha256 === null ? inspectText.compute : inspectText.verify}
          </Button>
        )}
      </div>
      {sha256 === null ? (
        <p className={classes.hint}>{inspectText.hashUnknown}</p>
      ) : (
        <div className={classes.head}>
          <code className={classes.hash}>{sha256}</code>
          <CopyButton text={sha256} label={inspectText.copyHash} />
        </div>
      )}
      {sha256 !== null && verified === undefined && !model.hasChanged && (
        <p className={classes.hint}>{inspectText.hashHint}</p>
      )}
      <ChangedBanner model={model} />
      {verified?.isSame === true && !model.hasChanged && !isReading && (
        <Banner>{describeVerified(verified)}</Banner>
      )}
    </section>
  );
}
