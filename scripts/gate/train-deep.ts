import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  judgeFeatures,
  loadClassifier,
  toScore,
} from "../../electron/core/gate/topics/classifier.ts";
import {
  judgeDeep,
  meanVector,
  type DeepParameters,
} from "../../electron/core/gate/topics/deep.ts";
import { createFeatureReader } from "../../electron/core/gate/topics/features.ts";
import { splitPieces } from "../../electron/core/gate/topics/pieces.ts";
import { readTrainedClassifier } from "../../electron/core/gate/topics/trained-classifier.ts";
import { judgeOutOfFold } from "./calibration.ts";
import { embedAll, type EmbeddingCache } from "./embeddings.ts";
import { fitHead, judgeHeadOutOfFold, type HeadRow } from "./deep-head.ts";
import { toExample } from "./linear-model.ts";
import { fit, measure } from "./train.ts";
import {
  readDevelopmentData,
  readJudgedTexts,
  readWrittenTexts,
  type LabelledText,
} from "./training-data.ts";

const rootDir = join(import.meta.dirname, "..", "..");
const textsDir = join(rootDir, "scripts/gate/texts");
const topicsDir = join(rootDir, "electron/core/gate/topics");
/** Of harmless prompts, how many fast and deep stage together may flag. */
const flaggedShare = 0.065;

/** Sentences with names and long tool results say little about meaning, and take most of the time to embed. */
function isOfMeaning({ set }: LabelledText): boolean {
  return !set.startsWith("pii") && !set.startsWith("pl-") && !set.startsWith("taint-tool");
}

function vectorsOf(text: string, cache: EmbeddingCache): readonly Float32Array[] {
  return splitPieces(text).flatMap((piece) => cache.get(piece) ?? []);
}

/**
 * The lowest deep log-odds at which fast and deep stage together flag no more than the share, and never less than even
 * odds: harmless prompts of other kinds than those trained on lie higher than the share of these would have it.
 */
function chooseDeepThreshold(
  texts: readonly LabelledText[],
  fastScores: readonly number[],
  deep: Float64Array,
): number {
  const harmless = texts.flatMap((text, index) =>
    text.set === "benign" || text.set === "multilingual"
      ? [(fastScores[index] ?? 0) >= 0.5 ? Infinity : (deep[index] ?? 0)]
      : [],
  );
  harmless.sort((a, b) => b - a);
  return Math.max(harmless[Math.floor(harmless.length * flaggedShare)] ?? 0, 0);
}

/** Trains the head on an embedding model's vectors and writes its data and report. */
export async function trainDeep(
  dataDir: string,
  modelFile: string,
): Promise<Record<string, unknown>> {
  const development = readDevelopmentData(dataDir);
  const training = [...development.training, ...readWrittenTexts(textsDir)].filter(isOfMeaning);
  const judged = [...development.heldBack, ...readJudgedTexts(textsDir)].filter(isOfMeaning);
  const cache = await embedAll(
    [...training, ...judged].flatMap((text) => splitPieces(text.text)),
    modelFile,
    join(rootDir, ".cache/gate/embeddings.txt"),
  );
  const classifier = loadClassifier(readTrainedClassifier());
  // The fast stage as it judges texts that it was not trained on: what it is sure of, it may be wrong about.
  const fastLogOdds = judgeOutOfFold(
    training,
    training.map((text) => toExample(text.text, text)),
    fit,
  );
  const fastScores = [...fastLogOdds].map((logOdds) => toScore(logOdds, classifier));
  const rows: HeadRow[] = training.map((text, index) => ({
    vector: meanVector(vectorsOf(text.text, cache)),
    fastScore: fastScores[index] ?? 0,
    label: text.isPrivate ? 1 : 0,
    weight: text.weight,
    group: text.group,
  }));
  const outOfFold = judgeHeadOutOfFold(rows);
  const threshold = chooseDeepThreshold(training, fastScores, outOfFold);
  const head = fitHead(rows);
  const parameters: DeepParameters = { ...head, slope: 1, offset: -threshold };
  writeFileSync(
    join(topicsDir, "deep-data.ts"),
    `import type { DeepParameters } from "./deep.ts";\n\n// Written by scripts/gate/train-deep.ts for all-MiniLM-L6-v2; deep-report.json has the figures.\nexport const deepParameters: DeepParameters = ${JSON.stringify(parameters)};\n`,
  );
  const reader = createFeatureReader();
  const fastScore = (text: string) =>
    toScore(judgeFeatures(reader.read(text), classifier), classifier);
  const deepScore = (text: string) =>
    judgeDeep(
      vectorsOf(text, cache).map((vector) => [...vector]),
      fastScore(text),
      parameters,
    ).score;
  const report = {
    model: "all-MiniLM-L6-v2 (F16)",
    recipe: { flaggedShare, threshold, fastWeight: head.fastWeight },
    classifier: measure(judged, fastScore),
    withDeep: measure(judged, deepScore),
  };
  writeFileSync(join(topicsDir, "deep-report.json"), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

async function main(): Promise<void> {
  const shared = join(rootDir, "../shared");
  const report = await trainDeep(
    process.env["FREEHOLD_GATE_DATA"] ?? join(shared, "data"),
    process.env["FREEHOLD_GATE_EMBEDDING"] ?? join(shared, "models/all-MiniLM-L6-v2.F16.gguf"),
  );
  console.log(JSON.stringify(report, null, 1).replaceAll(/\n\s{3,}/g, " "));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
