import * as v from "valibot";
import catalogueJson from "../../../../models/catalogue.json" with { type: "json" };
import type { CatalogueModel, Fit, MachineFacts, RecommendedFile } from "../../../shared/models.ts";
import { defaultRunSettings } from "../../../shared/run-settings.ts";
import { fitModel, roughFit } from "../fit/fit.ts";
import { licencePassport } from "./licences.ts";
import type { MemoryShape } from "../fit/memory.ts";
import { type FileSize, sizeOf } from "./file-size.ts";
import { type CatalogueEntry, catalogueSchema } from "./schema.ts";
import { activeShare, bySuitability, suggestedId, suitedFile, withRoom } from "./suggestion.ts";

/** models/catalogue.json; scripts/catalogue-check.ts holds it to more than its shape. */
export const catalogue: readonly CatalogueEntry[] = v.parse(catalogueSchema, catalogueJson);

/** The curated models, judged for this machine and the disk that they would lie on; `null` where it does not say. */
export function listCatalogue(
  machine: MachineFacts,
  freeDiskBytes: number | null = null,
): readonly CatalogueModel[] {
  return judgeCatalogue(catalogue, machine, freeDiskBytes);
}

/** The licence id that the catalogue has for a repository; `null` when it is not in it. */
export function catalogueLicence(repository: string): string | null {
  const wanted = repository.toLowerCase();
  const entry = catalogue.find(
    ({ repository, baseRepository }) =>
      repository.toLowerCase() === wanted || baseRepository.toLowerCase() === wanted,
  );
  return entry?.licence.value ?? null;
}

/** What suits this machine best first. */
export function judgeCatalogue(
  entries: readonly CatalogueEntry[],
  machine: MachineFacts,
  freeDiskBytes: number | null = null,
): readonly CatalogueModel[] {
  const candidates = entries.map((entry) => ({
    ...entry,
    licence: licencePassport(entry.licence.value, "catalogue"),
    licenceSource: entry.licence.source,
    files: recommendedFiles(entry, machine),
  }));
  const storable = candidates.map((candidate) => withRoom(candidate, freeDiskBytes));
  const suggested = suggestedId(storable, machine);
  return bySuitability(candidates, machine).map((candidate) => {
    // What the window has no use for stays here.
    const {
      baseRepository: _,
      capability: _rank,
      naming: _naming,
      shape: _shape,
      ...shown
    } = candidate;
    return {
      ...shown,
      suitedFileName:
        (suitedFile(withRoom(candidate, freeDiskBytes), machine) ?? suitedFile(candidate, machine))
          ?.fileName ?? null,
      isSuggested: candidate.id === suggested,
    };
  });
}

function recommendedFiles(
  entry: CatalogueEntry,
  machine: MachineFacts,
): readonly RecommendedFile[] {
  return entry.files.flatMap((file) => {
    const size = sizeOf(entry, file);
    if (size === null) return [];
    const { quantisation, fileName } = file;
    const { sizeBytes } = size;
    return [{ quantisation, fileName, sizeBytes, fit: fitOf(entry, size, machine) }];
  });
}

/** Where the size of the vocabulary is not known: on the high side, for a refusal costs less than a stuck machine. */
const assumedVocabulary = 200_000;
/** Some models store the output layer beside the input embedding; a config.json seldom says, so none is assumed. */
const bytesPerEmbeddingNumber = 1;

function fitOf(entry: CatalogueEntry, size: FileSize, machine: MachineFacts): Fit {
  const shape = entry.shape.value;
  if (shape === null) return scaleSpeed(entry, roughFit(size.sizeBytes, machine));
  const fit = fitModel(
    {
      shape: memoryShapeOf(entry, shape, size.sizeBytes),
      trainedContextTokens: entry.contextTokens.value,
      layers: shape.layers,
      settings: defaultRunSettings,
      contextTokens: null,
    },
    machine,
  );
  return { ...fit, isRough: fit.isRough || size.isRough || shape.vocabularySize === null };
}

function memoryShapeOf(
  entry: CatalogueEntry,
  shape: NonNullable<CatalogueEntry["shape"]["value"]>,
  weightsBytes: number,
): MemoryShape {
  const { layers, kvHeads, headLength, embeddingLength, feedForwardLength } = shape;
  const vocabularySize = shape.vocabularySize ?? assumedVocabulary;
  const inputBytes = vocabularySize * embeddingLength * bytesPerEmbeddingNumber;
  const kvLength = kvHeads * headLength;
  return {
    weightsBytes,
    inputBytes,
    outputBytes: inputBytes,
    activeBytes: weightsBytes * activeShare(entry),
    parameters: entry.parameters.value,
    attention: [{ blocks: layers, keyLength: kvLength, valueLength: kvLength, windowTokens: null }],
    recurrentBytes: 0,
    heads: Math.ceil(embeddingLength / headLength),
    embeddingLength,
    feedForwardLength,
    vocabularySize,
    merges: 0,
  };
}

function scaleSpeed(entry: CatalogueEntry, fit: Fit): Fit {
  const { tokensPerSecond } = fit;
  if (tokensPerSecond === null) return fit;
  return { ...fit, tokensPerSecond: tokensPerSecond / activeShare(entry) };
}
