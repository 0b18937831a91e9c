import { featureBits, createFeatureReader } from "../../electron/core/gate/topics/features.ts";
import {
  categoryBits,
  topicCategories,
  wholeValue,
} from "../../electron/core/gate/topics/classifier.ts";
import { createRandom } from "./random.ts";

/** A text as the model sees it. */
export interface Example {
  readonly buckets: Int32Array;
  readonly textCount: number;
  /** 1 for private. */
  readonly label: number;
  readonly weight: number;
  /** Index into `topicCategories`; -1 where the kind is not known. */
  readonly category: number;
}

const reader = createFeatureReader();

export function toExample(
  text: string,
  about: { readonly isPrivate: boolean; readonly category: string; readonly weight: number },
): Example {
  const features = reader.read(text);
  return {
    buckets: features.buckets.slice(0, features.count),
    textCount: features.textCount,
    label: about.isPrivate ? 1 : 0,
    weight: about.weight,
    category: (topicCategories as readonly string[]).indexOf(about.category),
  };
}

export interface LinearModel {
  bias: number;
  readonly weights: Float32Array;
}

export interface FitOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Pull of a weight towards 0, at each step that its feature takes part in. */
  readonly decay: number;
  readonly seed: string;
}

export function judgeExample(example: Example, model: LinearModel): number {
  const wordValue = example.textCount === 0 ? 0 : 1 / Math.sqrt(example.textCount);
  let words = 0;
  let whole = 0;
  for (let index = 0; index < example.buckets.length; index += 1) {
    const weight = model.weights[example.buckets[index] ?? 0] ?? 0;
    if (index < example.textCount) words += weight;
    else whole += weight;
  }
  return model.bias + words * wordValue + whole * wholeValue;
}

function shuffle(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}

/** Logistic regression by AdaGrad: each feature has its own step, so that rare words learn as fast as common ones. */
export function fitLinear(examples: readonly Example[], options: FitOptions): LinearModel {
  const model: LinearModel = { bias: 0, weights: new Float32Array(1 << featureBits) };
  const squares = new Float32Array(1 << featureBits).fill(1e-2);
  let biasSquares = 1;
  const random = createRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of shuffle(examples.length, random)) {
      const example = examples[at];
      if (example === undefined || example.weight === 0) continue;
      const chance = 1 / (1 + Math.exp(-judgeExample(example, model)));
      const error = (chance - example.label) * example.weight;
      biasSquares += error * error;
      model.bias -= (options.learningRate * error) / Math.sqrt(biasSquares);
      const wordValue = 1 / Math.sqrt(Math.max(1, example.textCount));
      for (let index = 0; index < example.buckets.length; index += 1) {
        const bucket = example.buckets[index] ?? 0;
        const value = index < example.textCount ? wordValue : wholeValue;
        const weight = model.weights[bucket] ?? 0;
        const gradient = error * value + options.decay * weight;
        const square = (squares[bucket] ?? 0) + gradient * gradient;
        squares[bucket] = square;
        model.weights[bucket] = weight - (options.learningRate * gradient) / Math.sqrt(square);
      }
    }
  }
  return model;
}

/** Multinomial logistic regression over the kinds, on the private examples whose kind is known. */
export function fitCategories(examples: readonly Example[], options: FitOptions): Float32Array {
  const kinds = topicCategories.length;
  const shift = featureBits - categoryBits;
  const weights = new Float32Array(kinds << categoryBits);
  const squares = new Float32Array(kinds << categoryBits).fill(1e-2);
  const random = createRandom(`${options.seed}-categories`);
  const known = examples.filter((example) => example.label === 1 && example.category >= 0);
  const sums = new Float64Array(kinds);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of shuffle(known.length, random)) {
      const example = known[at];
      if (example === undefined) continue;
      const value = 1 / Math.sqrt(Math.max(1, example.textCount));
      sums.fill(0);
      for (let kind = 0; kind < kinds; kind += 1) {
        let sum = 0;
        for (let index = 0; index < example.textCount; index += 1) {
          sum += weights[(kind << categoryBits) + ((example.buckets[index] ?? 0) >>> shift)] ?? 0;
        }
        sums[kind] = sum * value;
      }
      const highest = Math.max(...sums);
      const total = sums.reduce((sum, each) => sum + Math.exp(each - highest), 0);
      for (let kind = 0; kind < kinds; kind += 1) {
        const chance = Math.exp((sums[kind] ?? 0) - highest) / total;
        const error = (chance - (kind === example.category ? 1 : 0)) * example.weight * value;
        if (Math.abs(error) < 1e-4) continue;
        for (let index = 0; index < example.textCount; index += 1) {
          const slot = (kind << categoryBits) + ((example.buckets[index] ?? 0) >>> shift);
          const weight = weights[slot] ?? 0;
          const gradient = error + options.decay * weight;
          const square = (squares[slot] ?? 0) + gradient * gradient;
          squares[slot] = square;
          weights[slot] = weight - (options.learningRate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}
