import { classNames } from "../class-names.ts";
import type { ChartData } from "./chart-data.ts";
import classes from "./chart.module.css";
import tones from "./tones.module.css";

interface ColumnsProps {
  readonly data: ChartData;
  /** Of the axis. */
  readonly top: number;
}

/** A column for each step, the series stacked in it with the first one at the bottom. */
export function Columns({ data: { steps, series }, top }: ColumnsProps) {
  return (
    <div className={classes.columns}>
      {steps.map(({ name }, index) => (
        <div key={name} className={classes.column}>
          {series.map(({ id, tone, values }) => {
            const value = values[index] ?? 0;
            if (value <= 0) return null;
            const style = { height: `${(value / top) * 100}%` };
            return <div key={id} className={classNames(classes.part, tones[tone])} style={style} />;
          })}
        </div>
      ))}
    </div>
  );
}
