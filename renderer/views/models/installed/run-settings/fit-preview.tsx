import type { Fit } from "../../../../../electron/shared/models.ts";
import { formatBytes, formatNumber } from "../../../../text/format.ts";
import { runSettingsText } from "../../../../text/run-settings.ts";
import { FitBadge } from "../../fit-badge.tsx";
import classes from "./run-settings.module.css";

/** What the settings come to on this machine, as they stand. */
export function FitPreview({ fit }: { readonly fit: Fit | null | undefined }) {
  return (
    <section aria-labelledby="fit-preview" className={classes.fit}>
      <div className={classes.fitHead}>
        <h3 id="fit-preview" className={classes.title}>
          {runSettingsText.preview}
        </h3>
        {fit !== null && fit !== undefined && <FitBadge fit={fit} />}
      </div>
      {fit === undefined && <p className={classes.hint}>{runSettingsText.previewLoading}</p>}
      {fit === null && <p className={classes.hint}>{runSettingsText.previewNone}</p>}
      {fit !== null && fit !== undefined && <Numbers fit={fit} />}
    </section>
  );
}

function Numbers({ fit }: { readonly fit: Fit }) {
  const parts = [
    { name: runSettingsText.weights, sizeBytes: fit.weightsBytes, look: classes.weights },
    { name: runSettingsText.kvCacheSize, sizeBytes: fit.kvCacheBytes, look: classes.kvCache },
    { name: runSettingsText.work, sizeBytes: fit.workBytes, look: classes.work },
  ];
  // Beyond what there is, the bar is full and the parts share it.
  const wholeBytes = Math.max(fit.haveBytes, fit.totalBytes, 1);
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {parts.map(({ name, sizeBytes, look }) => (
          <span
            key={name}
            className={look}
            style={{ width: `${(sizeBytes / wholeBytes) * 100}%` }}
          />
        ))}
      </div>
      <dl className={classes.numbers}>
        {parts.map(({ name, sizeBytes, look }) => (
          <div key={name}>
            <dt>
              <span className={`${classes.key} ${look}`} aria-hidden />
              {name}
            </dt>
            <dd>{formatBytes(sizeBytes)}</dd>
          </div>
        ))}
        {listTotals(fit).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface Total {
  readonly name: string;
  readonly value: string;
}

function listTotals(fit: Fit): readonly Total[] {
  const { totalBytes, haveBytes, gpuBytes, longestContextTokens, tokensPerSecond } = fit;
  const rows: Total[] = [
    { name: runSettingsText.total, value: formatBytes(totalBytes) },
    { name: runSettingsText.have, value: formatBytes(haveBytes) },
  ];
  if (gpuBytes > 0) rows.push({ name: runSettingsText.onGpu, value: formatBytes(gpuBytes) });
  const inTokens = (tokens: number) => runSettingsText.tokens(formatNumber(tokens));
  return [
    ...rows,
    { name: runSettingsText.contextUsed, value: inTokens(fit.contextTokens) },
    {
      name: runSettingsText.longest,
      value: longestContextTokens === 0 ? runSettingsText.none : inTokens(longestContextTokens),
    },
    {
      name: runSettingsText.speed,
      value:
        tokensPerSecond === null
          ? runSettingsText.unknown
          : runSettingsText.speedOf(formatNumber(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)),
    },
  ];
}
