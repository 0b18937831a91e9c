import { createHash } from "node:crypto";

export interface HeadRow {
  readonly vector: Float32Array;
  readonly fastScore: number;
  readonly label: number;
  readonly weight: number;
  readonly group: string;
}

export interface Head {
  readonly bias: number;
  readonly weights: number[];
  readonly fastWeight: number;
}

const rounds = 400;
const decay = 2e-4;
const learningRate = 0.05;
const foldCount = 5;
const surest = 6;

function toLogOdds(score: number): number {
  return Math.max(-surest, Math.min(surest, Math.log(score / (1 - score))));
}

/** Logistic regression on the vector and the fast stage's log-odds, by Adam on all rows at once. Deterministic. */
export function fitHead(rows: readonly HeadRow[]): Head {
  const size = rows[0]?.vector.length ?? 0;
  const values = new Float64Array(size + 2);
  const first = new Float64Array(size + 2);
  const second = new Float64Array(size + 2);
  const gradient = new Float64Array(size + 2);
  const total = rows.reduce((sum, row) => sum + row.weight, 0) || 1;
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    for (const row of rows) {
      const logOdds = judgeRow(row, values);
      const error = ((1 / (1 + Math.exp(-logOdds)) - row.label) * row.weight) / total;
      for (let at = 0; at < size; at += 1) {
        gradient[at] = (gradient[at] ?? 0) + error * (row.vector[at] ?? 0);
      }
      gradient[size] = (gradient[size] ?? 0) + error * toLogOdds(row.fastScore);
      gradient[size + 1] = (gradient[size + 1] ?? 0) + error;
    }
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? 0;
      const slope = (gradient[at] ?? 0) + (at < size ? decay * value : 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const step = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      values[at] = value - (learningRate * step) / spread;
    }
  }
  return {
    bias: values[size + 1] ?? 0,
    weights: [...values.subarray(0, size)].map((value) => Math.round(value * 1000) / 1000),
    fastWeight: Math.round((values[size] ?? 0) * 1000) / 1000,
  };
}

function judgeRow(row: HeadRow, values: Float64Array): number {
  const size = row.vector.length;
  let sum = (values[size] ?? 0) * toLogOdds(row.fastScore) + (values[size + 1] ?? 0);
  for (let at = 0; at < size; at += 1) sum += (values[at] ?? 0) * (row.vector[at] ?? 0);
  return sum;
}

/** Each row's log-odds from a head that saw nothing of its group. */
export function judgeHeadOutOfFold(rows: readonly HeadRow[]): Float64Array {
  const judged = new Float64Array(rows.length);
  const foldOf = (row: HeadRow) =>
    (createHash("sha256").update(`fold-${row.group}`).digest()[0] ?? 0) % foldCount;
  for (let fold = 0; fold < foldCount; fold += 1) {
    const head = fitHead(rows.filter((row) => foldOf(row) !== fold));
    const values = Float64Array.from([...head.weights, head.fastWeight, head.bias]);
    rows.forEach((row, index) => {
      if (foldOf(row) === fold) judged[index] = judgeRow(row, values);
    });
  }
  return judged;
}
