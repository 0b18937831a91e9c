/** Marks of an axis from 0 up to `top`, evenly apart. */
export interface Scale {
  readonly top: number;
  /** From 0 up. */
  readonly marks: readonly number[];
}

const steps = [1, 2, 2.5, 5, 10];
const wantedMarks = 3;

/** A scale of round numbers that holds `largest`, with whole ones only where a half of something makes no sense. */
export function niceScale(largest: number, isWhole: boolean): Scale {
  if (!(largest > 0)) return { top: 1, marks: [0, 1] };
  const rough = largest / wantedMarks;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const fits = (step: number): boolean =>
    step * magnitude >= rough && (!isWhole || Number.isInteger(step * magnitude));
  const step = isWhole && rough <= 1 ? 1 : (steps.find(fits) ?? 10) * magnitude;
  const count = Math.ceil(largest / step - 1e-9);
  // Counted, not added up: 0.1 + 0.2 is not 0.3.
  const marks = Array.from({ length: count + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
  return { top: marks.at(-1) ?? largest, marks };
}

/** Which of `count` steps have a label below them: all of a few, else about five, always the last. */
export function labelledSteps(count: number): readonly number[] {
  const every = count <= 7 ? 1 : Math.ceil(count / 5);
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % every === 0,
  );
}
