import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import type { ChartData } from "./chart-data.ts";
import classes from "./chart.module.css";
import { type Scale, labelledSteps } from "./scale.ts";

interface PlotProps {
  readonly title: string;
  readonly data: ChartData;
  readonly scale: Scale;
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
  readonly children: ReactNode;
}

/** The axes around a drawing, and the choice of a step: to assistive technology it is a slider through time. */
export function Plot({ title, data, scale, chosen, onChoose, children }: PlotProps) {
  const { steps, formatMark } = data;
  const last = steps.length - 1;
  const shown = chosen === null ? last : Math.min(chosen, last);
  const press = (event: KeyboardEvent) => {
    const to = stepByKey(event.key, shown, last);
    if (to === null) return;
    event.preventDefault();
    onChoose(to);
  };
  const point = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const index = Math.floor(((clientX - left) / width) * steps.length);
    onChoose(Math.max(0, Math.min(last, index)));
  };
  return (
    <div className={classes.frame}>
      <div className={classes.marks} aria-hidden>
        {scale.marks.toReversed().map((mark) => (
          <span key={mark}>{formatMark(mark)}</span>
        ))}
      </div>
      <div
        className={classes.plot}
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={shown}
        aria-valuetext={describeStep(data, shown)}
        onKeyDown={press}
        onFocus={() => onChoose(shown)}
        onBlur={() => onChoose(null)}
        onPointerMove={point}
        onPointerLeave={() => onChoose(null)}
      >
        <div className={classes.lines} aria-hidden>
          {scale.marks.map((mark) => (
            <span key={mark} />
          ))}
        </div>
        {chosen !== null && <div className={classes.chosen} style={placeOf(shown, steps.length)} />}
        {children}
      </div>
      <div className={classes.labels} aria-hidden>
        {labelledSteps(steps.length).map((index) => (
          <span key={index} style={placeOf(index, steps.length)}>
            <span>{steps[index]?.label}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

function placeOf(index: number, count: number) {
  return { left: `${(index / count) * 100}%`, width: `${100 / count}%` };
}

/** Where a key leads; `null` for a key that leads nowhere. */
function stepByKey(key: string, from: number, last: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, from - 1);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, from + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function describeStep({ steps, series, format }: ChartData, index: number): string {
  const values = series.map(({ name, values: all }) => `${name} ${format(all[index] ?? null)}`);
  return `${steps[index]?.name ?? ""}: ${values.join(", ")}`;
}
