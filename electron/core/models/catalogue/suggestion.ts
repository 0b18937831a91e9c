import type { CatalogueModel, MachineFacts, RecommendedFile } from "../../../shared/models.ts";

export type Candidate = Pick<
  CatalogueModel,
  "id" | "role" | "parameters" | "activeParameters" | "licence" | "files"
> & { readonly capability: number };

/**
 * The file that suits a machine best: the best quality (the largest) that runs well and answers at reading speed; where
 * none is that quick, the smallest that runs well; and where none runs well, the smallest that fits at all.
 */
export function suitedFile(candidate: Candidate, machine: MachineFacts): RecommendedFile | null {
  const bySize = [...candidate.files].sort((one, other) => one.sizeBytes - other.sizeBytes);
  const wells = bySize.filter(({ fit }) => fit.verdict === "runs-well");
  return (
    wells.findLast((file) => isQuick(candidate, file, machine)) ??
    wells[0] ??
    bySize.find(({ fit }) => fit.verdict === "tight") ??
    null
  );
}

/** Stays free on the disk beside a model that is suggested: a disk that is full to the brim helps nobody. */
const spareDiskBytes = 1e9;

/** With those of its files only that a disk has room for; all of them where it does not say how much is free. */
export function withRoom<Model extends Candidate>(
  candidate: Model,
  freeDiskBytes: number | null,
): Model {
  if (freeDiskBytes === null) return candidate;
  const files = candidate.files.filter(
    ({ sizeBytes }) => sizeBytes + spareDiskBytes <= freeDiskBytes,
  );
  return { ...candidate, files };
}

/**
 * What suits a machine best first: the most capable that run well and answer at reading speed, then the most capable that
 * run well, then what fits and last what does not, the least demanding first.
 */
export function bySuitability<Model extends Candidate>(
  candidates: readonly Model[],
  machine: MachineFacts,
): readonly Model[] {
  return candidates
    .map((candidate) => ({ candidate, ...suitability(candidate, machine) }))
    .sort((one, other) => one.group - other.group || one.place - other.place)
    .map(({ candidate }) => candidate);
}

/** Both are less for what suits better; `place` is within a group. */
function suitability(
  candidate: Candidate,
  machine: MachineFacts,
): { readonly group: number; readonly place: number } {
  const file = suitedFile(candidate, machine);
  if (file?.fit.verdict === "runs-well")
    return { group: isQuick(candidate, file, machine) ? 0 : 1, place: -candidate.capability };
  const leastBytes = Math.min(...candidate.files.map(({ sizeBytes }) => sizeBytes));
  return file === null ? { group: 3, place: leastBytes } : { group: 2, place: file.sizeBytes };
}

/**
 * The id of the one chat model to begin with: what suits best of those whose licence is known and lets people use it for
 * their work. `null` when nothing fits.
 */
export function suggestedId(
  candidates: readonly Candidate[],
  machine: MachineFacts,
): string | null {
  const best = bySuitability(candidates, machine).find(
    (candidate) =>
      candidate.role === "chat" &&
      isForWork(candidate.licence) &&
      suitedFile(candidate, machine) !== null,
  );
  return best?.id ?? null;
}

function isForWork({ kind }: CatalogueModel["licence"]): boolean {
  return kind === "open-source" || kind === "restricted";
}

/** Slower than this is slower than reading along. */
const leastTokensPerSecond = 6;

/** Where it was not measured: two channels of DDR4, Apple's smallest chips, a middling graphics card. */
const usualBandwidths = { processor: 40e9, unified: 100e9, gpu: 300e9 } as const;

/** For each token the weights that are used are read once, so memory bandwidth sets the pace. */
function isQuick(candidate: Candidate, file: RecommendedFile, machine: MachineFacts): boolean {
  const bytesPerToken = file.sizeBytes * activeShare(candidate);
  return bandwidthFor(file, machine) / bytesPerToken >= leastTokensPerSecond;
}

/** Of a mixture of experts a token goes through some only: 0 to 1, and 1 where it is not known. */
export function activeShare({
  parameters,
  activeParameters,
}: Pick<Candidate, "parameters" | "activeParameters">): number {
  if (parameters.value === null || activeParameters.value === null) return 1;
  return Math.min(1, activeParameters.value / parameters.value);
}

function bandwidthFor({ sizeBytes }: RecommendedFile, machine: MachineFacts): number {
  const gpuBytes = Math.max(0, ...machine.gpus.map(({ memoryBytes }) => memoryBytes));
  if (!machine.isUnified && sizeBytes < gpuBytes)
    return machine.gpuBytesPerS ?? usualBandwidths.gpu;
  if (machine.bandwidthBytesPerS !== null) return machine.bandwidthBytesPerS;
  return machine.isUnified ? usualBandwidths.unified : usualBandwidths.processor;
}
