import { classNames } from "../class-names.ts";
import type { ChartData } from "./chart-data.ts";
import classes from "./chart.module.css";
import tones from "./tones.module.css";

interface LegendProps {
  readonly data: ChartData;
  readonly kind: "columns" | "lines";
  readonly chosen: number | null;
}

/** What is drawn how, with the numbers of the chosen step, or of the whole. */
export function Legend({ data, kind, chosen }: LegendProps) {
  return (
    <ul className={classes.legend}>
      {data.series.map(({ id, name, tone, values, whole }) => (
        <li key={id}>
          <span
            aria-hidden
            className={classNames(
              kind === "lines" ? classes.stroke : classes.swatch,
              tones[tone],
              tone === "striped" && classes.dashed,
            )}
          />
          {name}{" "}
          <span className={classes.value}>
            {data.format(chosen === null ? whole : (values[chosen] ?? null))}
          </span>
        </li>
      ))}
    </ul>
  );
}
