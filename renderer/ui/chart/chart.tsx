import { type ReactNode, useId, useState } from "react";
import { classNames } from "../class-names.ts";
import type { ChartData } from "./chart-data.ts";
import classes from "./chart.module.css";
import { ChartTable } from "./chart-table.tsx";
import { Columns } from "./columns.tsx";
import { Legend } from "./legend.tsx";
import { Lines } from "./lines.tsx";
import { Plot } from "./plot.tsx";
import { niceScale } from "./scale.ts";

interface ChartProps {
  readonly title: string;
  /** What is drawn, in a sentence. */
  readonly description: ReactNode;
  readonly kind: "columns" | "lines";
  readonly data: ChartData;
  /** Shown in place of a chart that would be empty. */
  readonly empty: string;
  /** The numbers themselves instead of the drawing. */
  readonly isTable: boolean;
}

/** Numbers over time. Pointer or arrow keys choose a step, and the legend says its numbers; else those of the whole. */
export function Chart({ title, description, kind, data, empty, isTable }: ChartProps) {
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const step = chosen === null ? undefined : data.steps[chosen];
  const values = data.series.flatMap((series) => series.values);
  const isEmpty = kind === "columns" ? values.every((value) => !value) : values.every(isNull);
  return (
    <figure className={classes.chart} aria-labelledby={id} aria-describedby={`${id}-about`}>
      <figcaption className={classes.caption}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {!isEmpty && !isTable && (
          <span className={classes.step}>{step?.name ?? data.wholeName}</span>
        )}
        <p id={`${id}-about`} className={classes.about}>
          {description}
        </p>
      </figcaption>
      {isEmpty && <p className={classNames(classes.rest, classes.empty)}>{empty}</p>}
      {!isEmpty && isTable && (
        <div className={classes.rest}>
          <ChartTable title={title} data={data} />
        </div>
      )}
      {!isEmpty && !isTable && (
        <>
          <Legend data={data} kind={kind} chosen={step === undefined ? null : chosen} />
          <Drawing title={title} kind={kind} data={data} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </figure>
  );
}

interface DrawingProps extends Pick<ChartProps, "title" | "kind" | "data"> {
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

function Drawing({ title, kind, data, chosen, onChoose }: DrawingProps) {
  const scale = niceScale(data.top ?? largestOf(kind, data), data.isWhole);
  return (
    <Plot title={title} data={data} scale={scale} chosen={chosen} onChoose={onChoose}>
      {kind === "columns" ? (
        <Columns data={data} top={scale.top} />
      ) : (
        <Lines data={data} top={scale.top} />
      )}
    </Plot>
  );
}

function largestOf(kind: "columns" | "lines", { steps, series }: ChartData): number {
  const heights = steps.map((_, index) => {
    const values = series.map(({ values: all }) => all[index] ?? 0);
    return kind === "columns" ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  return Math.max(0, ...heights);
}

function isNull(value: number | null): boolean {
  return value === null;
}
