import type { GateCategory } from "../../../shared/gate.ts";

/** What training found for the embedding model's vectors. */
export interface DeepParameters {
  readonly bias: number;
  /** One per dimension, for the mean of the pieces' vectors. */
  readonly weights: readonly number[];
  /** What the fast stage's log-odds add. */
  readonly fastWeight: number;
  /** From log-odds to a score: 0.5 is the balanced threshold. */
  readonly slope: number;
  readonly offset: number;
}

export interface DeepJudgement {
  /** Never below the fast score. */
  readonly score: number;
  readonly category: GateCategory;
}

/** Beyond this the fast stage is as sure as it can be, and its log-odds would drown the vectors'. */
const surest = 6;

function toLogOdds(score: number): number {
  const logOdds = Math.log(score / (1 - score));
  return Math.max(-surest, Math.min(surest, logOdds));
}

function judgeVector(
  vector: readonly number[] | Float32Array,
  fastScore: number,
  parameters: DeepParameters,
): number {
  const { weights, bias, fastWeight, slope, offset } = parameters;
  let logOdds = bias + fastWeight * toLogOdds(fastScore);
  for (let at = 0; at < weights.length; at += 1) {
    logOdds += (weights[at] ?? 0) * (vector[at] ?? 0);
  }
  return 1 / (1 + Math.exp(-(slope * logOdds + offset)));
}

/** The unit vector in the middle of several. */
export function meanVector(vectors: readonly (readonly number[] | Float32Array)[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0);
  }
  const length = Math.hypot(...mean) || 1;
  return mean.map((value) => value / length);
}

/**
 * Joins what an embedding model makes of a text's pieces with the classifier's score, which it may only raise. Throws when the
 * vectors are of another model than the one trained for: the gate then keeps the text on this device.
 */
export function judgeDeep(
  vectors: readonly (readonly number[])[],
  fastScore: number,
  parameters: DeepParameters,
): DeepJudgement {
  for (const vector of vectors) {
    if (vector.length !== parameters.weights.length || !vector.every(Number.isFinite)) {
      throw new Error(
        `An embedding has ${vector.length} numbers instead of ${parameters.weights.length} finite ones.`,
      );
    }
  }
  if (vectors.length === 0) return { score: fastScore, category: "sensitive" };
  const score = judgeVector(meanVector(vectors), fastScore, parameters);
  return { score: Math.max(fastScore, score), category: "sensitive" };
}
