import { useId } from "react";
import type { SpeedRun } from "../../../../electron/shared/models.ts";
import { speedText } from "../../../text/speed.ts";
import { classNames } from "../../../ui/class-names.ts";
import {
  barLength,
  isBest,
  listDistinctSettings,
  nameRun,
  type SpeedMetric,
  speedMetrics,
} from "./compare-runs.ts";
import classes from "./speed.module.css";

interface SpeedChartProps {
  readonly runs: readonly SpeedRun[];
}

/** A panel of bars for each number, the same run in the same place in all of them. */
export function SpeedChart({ runs }: SpeedChartProps) {
  return (
    <div className={classes.panels}>
      {speedMetrics.map((metric) => (
        <Panel key={metric.id} metric={metric} runs={runs} />
      ))}
    </div>
  );
}

function Panel({ metric, runs }: SpeedChartProps & { readonly metric: SpeedMetric }) {
  const id = useId();
  const amounts = runs.map(metric.read);
  return (
    <figure className={classes.panel} aria-labelledby={id}>
      <figcaption id={id} className={classes.caption}>
        <span className={classes.strong}>{metric.name}</span>{" "}
        <span className={classes.hint}>{metric.hint}</span>
      </figcaption>
      <ul className={classes.bars}>
        {runs.map((run) => (
          <li key={run.id}>
            <RunWords run={run} runs={runs} />
            <div className={classes.line}>
              <div
                className={classNames(classes.bar, isBest(metric, run, runs) && classes.best)}
                style={{ flexGrow: barLength(metric.read(run), amounts) }}
              />
              <span className={classes.amount}>
                {metric.write(metric.read(run))}
                {isBest(metric, run, runs) && (
                  <span className={classes.bestWord}> {speedText.best}</span>
                )}
              </span>
              <div style={{ flexGrow: 1 - barLength(metric.read(run), amounts) }} />
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function RunWords({ run, runs }: SpeedChartProps & { readonly run: SpeedRun }) {
  const distinct = listDistinctSettings(run, runs);
  return (
    <p className={classes.runWords}>
      {nameRun(run)}
      {distinct.length > 0 && <span className={classes.hint}> {distinct.join(", ")}</span>}
    </p>
  );
}
