import type { Fit, HubQuantisation, MachineFacts } from "../../../shared/models.ts";
import { defaultRunSettings } from "../../../shared/run-settings.ts";
import { FailureError } from "../../../shared/result.ts";
import type { ModelSummary } from "../../../shared/state.ts";
import { fitModel, roughFit } from "../fit/fit.ts";
import { DamagedGguf } from "../gguf/gguf-bytes.ts";
import type { GgufBeginning } from "../gguf/gguf-header.ts";
import { type ModelFacts, readModelFacts, UnsupportedModel } from "../gguf/model-facts.ts";
import type { QuantisationFiles } from "./quantisations.ts";

/** What one header tells of the models in a repository. */
export interface HeaderOutcome {
  /** The quantisation whose header was read; `null` when none was. */
  readonly read: QuantisationFiles | null;
  readonly facts: ModelFacts | null;
  readonly architecture: string | null;
  /** A sentence when no file of this model can be used here. */
  readonly problem: string | null;
  /** A sentence when the file that was read is damaged; it says nothing of the others. */
  readonly damage: string | null;
}

export const nothingRead: HeaderOutcome = {
  read: null,
  facts: null,
  architecture: null,
  problem: null,
  damage: null,
};

/** Reads the one header that speaks for the repository; what cannot be had is no failure, only a rougher judgement. */
export async function readOutcome(
  read: QuantisationFiles,
  readBeginning: () => Promise<GgufBeginning | null>,
): Promise<HeaderOutcome> {
  try {
    const beginning = await readBeginning();
    if (beginning === null) return nothingRead;
    const { entries, isWhole } = beginning;
    // What is missing because it was not read is no damage.
    if (!isWhole && !entries.has("tokenizer.ggml.tokens")) return nothingRead;
    const facts = readModelFacts({ version: 3, entries, tensors: [] }, []);
    return { ...nothingRead, read, facts, architecture: facts.architecture };
  } catch (error) {
    if (error instanceof UnsupportedModel)
      return { ...nothingRead, read, architecture: error.architecture, problem: error.message };
    if (error instanceof DamagedGguf) return { ...nothingRead, read, damage: error.message };
    if (error instanceof FailureError) return nothingRead;
    throw error;
  }
}

export function judgeQuantisation(
  group: QuantisationFiles,
  outcome: HeaderOutcome,
  machine: MachineFacts,
  installed: readonly ModelSummary[],
): HubQuantisation {
  const problem = group.problem ?? problemOf(group, outcome);
  return {
    quantisation: group.quantisation,
    files: group.files.map(({ path }) => path),
    sizeBytes: group.sizeBytes,
    sha256: group.files.map(({ sha256 }) => sha256),
    fit: problem === null ? fitOf(group, outcome, machine) : null,
    problem,
    isInstalled: installed.some((model) => isSameModel(group, model)),
  };
}

function isOfReadModel(group: QuantisationFiles, { read }: HeaderOutcome): boolean {
  return read !== null && group.modelName === read.modelName;
}

function problemOf(group: QuantisationFiles, outcome: HeaderOutcome): string | null {
  if (group === outcome.read && outcome.damage !== null)
    return `It cannot be used. ${outcome.damage}`;
  return isOfReadModel(group, outcome) ? outcome.problem : null;
}

function fitOf(group: QuantisationFiles, outcome: HeaderOutcome, machine: MachineFacts): Fit {
  const { facts } = outcome;
  if (facts === null || !isOfReadModel(group, outcome)) return roughFit(group.sizeBytes, machine);
  const { trainedContextTokens, layers } = facts;
  const shape = { ...facts.shape, weightsBytes: group.sizeBytes };
  return fitModel(
    { shape, trainedContextTokens, layers, settings: defaultRunSettings, contextTokens: null },
    machine,
  );
}

function isSameModel(group: QuantisationFiles, model: ModelSummary): boolean {
  const [first] = group.files;
  if (first === undefined || model.problem !== null) return false;
  const hashes = group.files.map(({ sha256 }) => sha256);
  if (hashes.length === 1 && hashes[0] !== null && model.sha256 !== null)
    return hashes[0] === model.sha256;
  const fileName = first.path.slice(first.path.lastIndexOf("/") + 1);
  return model.fileName === fileName && model.sizeBytes === group.sizeBytes;
}
