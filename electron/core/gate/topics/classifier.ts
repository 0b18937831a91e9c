import type { Finding, GateCategory } from "../../../shared/gate.ts";
import type { Layer, View } from "../layer.ts";
import { createFeatureReader, featureBits, type FeatureReader, type Features } from "./features.ts";
import { createMarkedWords } from "./marked-words.ts";
import { findWeightiestSpans } from "./weightiest-spans.ts";

/** Kinds of private matter that the classifier tells apart, in the order of its weights. */
export const topicCategories = [
  "health",
  "money",
  "legal",
  "hr",
  "business",
  "client",
  "relationship",
  "child",
  "belief",
  "location",
  "identity",
  "private-writing",
  "proprietary-code",
  "secret",
] as const satisfies readonly GateCategory[];

/** log2 of the number of buckets of a category's weights: the same features, hashed more coarsely. */
export const categoryBits = 12;

/** What training found, ready to use. */
export interface ClassifierParameters {
  readonly bias: number;
  /** One weight for each of 2^featureBits buckets, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Per category, 2^categoryBits buckets, in units of `categoryScale`. */
  readonly categoryWeights: Int8Array;
  readonly categoryScale: number;
  /** Platt's: the score is the logistic function of `slope` x log-odds + `offset`, so that 0.5 is the balanced threshold. */
  readonly slope: number;
  readonly offset: number;
}

/** How strongly a feature of the whole text counts beside the words', whose sum is divided by the root of their number. */
export const wholeValue = 0.15;
const headerFloats = 5;
const categoryLength = topicCategories.length << categoryBits;

/** The parameters as one block of bytes: five little-endian floats, then the weights. */
export function packClassifier(parameters: ClassifierParameters): Uint8Array {
  const { bias, scale, categoryScale, slope, offset, weights, categoryWeights } = parameters;
  const header = new DataView(new ArrayBuffer(headerFloats * 4));
  [bias, scale, categoryScale, slope, offset].forEach((value, index) =>
    header.setFloat32(index * 4, value, true),
  );
  const bytes = new Uint8Array(headerFloats * 4 + weights.length + categoryWeights.length);
  bytes.set(new Uint8Array(header.buffer), 0);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), headerFloats * 4);
  bytes.set(
    new Uint8Array(categoryWeights.buffer, categoryWeights.byteOffset, categoryWeights.length),
    headerFloats * 4 + weights.length,
  );
  return bytes;
}

/** Throws when the block is not as long as these features need: the gate then keeps everything on this device. */
export function loadClassifier(bytes: Uint8Array): ClassifierParameters {
  const weightCount = 1 << featureBits;
  const expected = headerFloats * 4 + weightCount + categoryLength;
  if (bytes.length !== expected) {
    throw new Error(`The classifier's data has ${bytes.length} bytes instead of ${expected}.`);
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerFloats * 4);
  const [bias = 0, scale = 0, categoryScale = 0, slope = 0, offset = 0] = [0, 1, 2, 3, 4].map(
    (index) => header.getFloat32(index * 4, true),
  );
  const at = bytes.byteOffset + headerFloats * 4;
  return {
    bias,
    scale,
    categoryScale,
    slope,
    offset,
    weights: new Int8Array(bytes.buffer, at, weightCount),
    categoryWeights: new Int8Array(bytes.buffer, at + weightCount, categoryLength),
  };
}

/** The log-odds that a text is private; fills `perWord` with what each word adds, when given. */
export function judgeFeatures(
  features: Features,
  parameters: ClassifierParameters,
  perWord?: Float64Array,
): number {
  const { weights, scale } = parameters;
  let words = 0;
  for (let index = 0; index < features.textCount; index += 1) {
    const weight = weights[features.buckets[index] ?? 0] ?? 0;
    words += weight;
    if (perWord !== undefined) {
      const owner = features.owners[index] ?? 0;
      perWord[owner] = (perWord[owner] ?? 0) + weight;
    }
  }
  let whole = 0;
  for (let index = features.textCount; index < features.count; index += 1) {
    whole += weights[features.buckets[index] ?? 0] ?? 0;
  }
  const wordValue = features.textCount === 0 ? 0 : 1 / Math.sqrt(features.textCount);
  return parameters.bias + scale * (words * wordValue + whole * wholeValue);
}

/** The likeliest kind of private matter. */
export function chooseCategory(
  features: Features,
  parameters: ClassifierParameters,
): (typeof topicCategories)[number] {
  let best: (typeof topicCategories)[number] = "private-writing";
  let highest = -Infinity;
  topicCategories.forEach((category, id) => {
    const from = id << categoryBits;
    let sum = 0;
    for (let index = 0; index < features.textCount; index += 1) {
      const bucket = (features.buckets[index] ?? 0) >>> (featureBits - categoryBits);
      sum += parameters.categoryWeights[from + bucket] ?? 0;
    }
    if (sum > highest) {
      highest = sum;
      best = category;
    }
  });
  return best;
}

export function toScore(logOdds: number, parameters: ClassifierParameters): number {
  return 1 / (1 + Math.exp(-(parameters.slope * logOdds + parameters.offset)));
}

/** Below this a finding explains nothing. */
const leastScore = 0.2;
const leastLetters = 3;

function judgeView(
  view: View,
  reader: FeatureReader,
  parameters: ClassifierParameters,
): readonly Finding[] {
  if (view.text.trim().length < leastLetters) return [];
  const features = reader.read(view.text);
  const score = toScore(judgeFeatures(features, parameters), parameters);
  if (score < leastScore) return [];
  const perWord = new Float64Array(reader.words.count);
  judgeFeatures(features, parameters, perWord);
  const category = chooseCategory(features, parameters);
  return findWeightiestSpans(reader.words, perWord).map((span) => ({
    rule: `topic.${category}.wording`,
    category,
    layer: "classifier",
    ...view.toRaw(span.start, span.end),
    score,
  }));
}

/** Judges the wording of a text as a whole by a linear model; its findings point at the words that weigh most. */
export function createClassifierLayer(
  parameters: ClassifierParameters,
  marked = createMarkedWords(),
): Layer {
  const reader = createFeatureReader(marked);
  return {
    name: "classifier",
    scan: (text) =>
      [text.plain, ...text.decoded].flatMap((view) => judgeView(view, reader, parameters)),
  };
}
