import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  createClassifierLayer,
  loadClassifier,
  packClassifier,
} from "../../electron/core/gate/topics/classifier.ts";
import { createPhrasesLayer } from "../../electron/core/gate/topics/phrases.ts";
import { calibrate, chooseThreshold, judgeOutOfFold } from "./calibration.ts";
import { fitCategories, fitLinear, toExample, type FitOptions } from "./linear-model.ts";
import { plainText } from "./plain-text.ts";
import { quantise } from "./quantise.ts";
import {
  readDevelopmentData,
  readJudgedTexts,
  readWrittenTexts,
  type LabelledText,
} from "./training-data.ts";
import { wilsonBounds } from "./wilson.ts";

const rootDir = join(import.meta.dirname, "..", "..");
const textsDir = join(rootDir, "scripts/gate/texts");
const topicsDir = join(rootDir, "electron/core/gate/topics");

export const fit: FitOptions = { epochs: 20, learningRate: 0.1, decay: 5e-3, seed: "gate-topics" };
/** Of harmless prompts (cross-validated), how many the classifier alone may flag at score 0.5: other layers add theirs. */
const flaggedShare = 0.05;

export interface SetFigure {
  readonly rows: number;
  readonly flagged: number;
  readonly share: number;
  readonly bounds95: readonly [number, number];
}

/** Flagged share per set; for private sets that is recall, for harmless ones over-blocking. */
export function measure(
  texts: readonly LabelledText[],
  score: (text: string) => number,
): Record<string, SetFigure> {
  const counts = new Map<string, { rows: number; flagged: number }>();
  for (const { text, set } of texts) {
    const count = counts.get(set) ?? { rows: 0, flagged: 0 };
    count.rows += 1;
    if (score(text) >= 0.5) count.flagged += 1;
    counts.set(set, count);
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([set, { rows, flagged }]) => {
        const [low, high] = wilsonBounds(flagged, rows);
        return [
          set,
          { rows, flagged, share: round(flagged / rows), bounds95: [round(low), round(high)] },
        ];
      }),
  );
}

/** Trains the classifier and writes its data and its report. Deterministic; without the development data, on our texts only. */
export function trainTopics(dataDir: string): Record<string, unknown> {
  const development = readDevelopmentData(dataDir);
  const written = readWrittenTexts(textsDir);
  const training = [...development.training, ...written];
  const examples = training.map((text) => toExample(text.text, text));
  const outOfFold = judgeOutOfFold(training, examples, fit);
  const threshold = chooseThreshold(training, outOfFold, flaggedShare);
  const { slope, offset } = calibrate(examples, outOfFold, threshold);
  const model = fitLinear(examples, fit);
  const weights = quantise(model.weights);
  const kinds = quantise(
    fitCategories(examples, { ...fit, epochs: 20, learningRate: 0.3, decay: 1e-5 }),
  );
  const bytes = packClassifier({
    bias: model.bias,
    weights: weights.values,
    scale: weights.scale,
    categoryWeights: kinds.values,
    categoryScale: kinds.scale,
    slope,
    offset,
  });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  writeFileSync(
    join(topicsDir, "classifier-data.ts"),
    `// Written by scripts/gate/train.ts; classifier-report.json has the recipe and the figures.\nexport const classifierData =\n  "${Buffer.from(bytes).toString("base64")}";\n`,
  );
  const classifier = createClassifierLayer(loadClassifier(bytes));
  const phrases = createPhrasesLayer();
  const best = (layers: readonly (typeof classifier)[]) => (text: string) =>
    Math.max(0, ...layers.flatMap((layer) => layer.scan(plainText(text)).map((f) => f.score)));
  const judged = [...development.heldBack, ...readJudgedTexts(textsDir)];
  const report = {
    sha256,
    bytes: bytes.length,
    recipe: { ...fit, flaggedShare, folds: 5, slope, offset },
    rows: {
      development: development.training.length,
      written: written.length,
      writtenPrivate: written.filter((text) => text.isPrivate).length,
    },
    note: "Shares of texts flagged at score 0.5 on rows that took no part in training or tuning; real-looking-* are our own.",
    phrases: measure(judged, best([phrases])),
    classifier: measure(judged, best([classifier])),
    both: measure(judged, best([phrases, classifier])),
  };
  writeFileSync(join(topicsDir, "classifier-report.json"), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
