import { classNames } from "../class-names.ts";
import type { ChartData, ChartSeries } from "./chart-data.ts";
import classes from "./chart.module.css";
import tones from "./tones.module.css";

interface LinesProps {
  readonly data: ChartData;
  /** Of the axis. */
  readonly top: number;
}

/** A line for each series, over steps that have nothing to say; what was measured has a dot. */
export function Lines({ data: { steps, series }, top }: LinesProps) {
  return (
    <svg
      className={classes.svg}
      viewBox={`0 0 ${steps.length} 1`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {/* The first one matters most: it is drawn last, above the others. */}
      {series.toReversed().map((one) => {
        const points = pointsOf(one, top);
        const tone = tones[one.tone];
        return (
          <g key={one.id}>
            <path
              className={classNames(classes.path, tone, one.tone === "striped" && classes.dashed)}
              d={`M${points.join("L")}`}
            />
            <path
              className={classNames(classes.dots, tone)}
              d={points.map((point) => `M${point}h0`).join("")}
            />
          </g>
        );
      })}
    </svg>
  );
}

function pointsOf({ values }: ChartSeries, top: number): readonly string[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [`${index + 0.5} ${1 - value / top}`],
  );
}
