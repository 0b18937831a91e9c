import path from "node:path";
import { readSplitPart } from "../split-files.ts";
import type { HubFile } from "./schemas.ts";

/** The files of a repository that make one model in one quantisation. */
export interface QuantisationFiles {
  /** What the name says: "Q4_K_M", "UD-IQ2_XXS"; the name itself where it says nothing. */
  readonly quantisation: string;
  /** The name without the quantisation: files that share it are one model. */
  readonly modelName: string;
  /** In order. */
  readonly files: readonly HubFile[];
  /** 0 when the hub does not tell. */
  readonly sizeBytes: number;
  /** A sentence when it cannot be fetched as it is. */
  readonly problem: string | null;
}

/** Not models: eyes of vision models, statistics for quantising, adapters, the tokenizer alone. */
const notModels = /(^|[-_.])(mmproj|imatrix|lora|adapter|vocab[-_.]only)([-_.]|$)/i;

/**
 * Names of llama.cpp's quantisations and the ones its community adds: unsloth's dynamic ones (UD-, _XL), those with
 * larger embeddings (_L), ARM's repacked ones (Q4_0_4_4).
 */
const quantisationPattern =
  /(?:^|[-_.])((?:UD[-_])?(?:IQ[1-5]_(?:XXS|XS|S|M|NL|XL)|TQ[12]_0|[QF]P?\d{1,2}(?:_K)?(?:_\d){0,3}(?:_(?:XXS|XS|S|M|L|XL))?|BF16|MXFP4(?:_MOE)?|NVFP4))(?=$|[-_.])/gi;

/** Groups the GGUF files of a repository, smallest first. */
export function groupQuantisations(files: readonly HubFile[]): readonly QuantisationFiles[] {
  const groups = new Map<string, HubFile[]>();
  for (const file of files) {
    const name = path.posix.basename(file.path);
    if (!/\.gguf$/i.test(name) || notModels.test(name)) continue;
    const split = readSplitPart(name);
    const whole = split === null ? name : `${split.stem} in ${split.parts}`;
    const key = path.posix.join(path.posix.dirname(file.path), whole);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return tellApart([...groups.values()].map(describeGroup)).sort(
    (one, other) => one.sizeBytes - other.sizeBytes,
  );
}

/**
 * The quantisation whose header speaks for the repository: the smallest sound one of the model that most files are of.
 * `null` when there is none.
 */
export function speakerOf(groups: readonly QuantisationFiles[]): QuantisationFiles | null {
  const sound = groups.filter(({ problem }) => problem === null);
  const filesOf = ({ modelName }: QuantisationFiles): number =>
    sound.filter((other) => other.modelName === modelName).length;
  const most = Math.max(0, ...sound.map(filesOf));
  return sound.find((group) => filesOf(group) === most) ?? null;
}

function describeGroup(files: readonly HubFile[]): QuantisationFiles {
  const inOrder = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const first = inOrder[0]?.path ?? "";
  const hasSizes = inOrder.every(({ sizeBytes }) => sizeBytes !== null);
  return {
    ...readName(first),
    files: inOrder,
    sizeBytes: hasSizes ? inOrder.reduce((sum, file) => sum + (file.sizeBytes ?? 0), 0) : 0,
    problem:
      missingParts(inOrder) ??
      (hasSizes ? null : "The hub does not say how large it is, so it cannot be fetched."),
  };
}

function missingParts(files: readonly HubFile[]): string | null {
  const parts = files.map((file) => readSplitPart(path.posix.basename(file.path)));
  const wanted = parts[0]?.parts ?? 1;
  const isWhole = parts.every((part, index) => part === null || part.part === index + 1);
  if (isWhole && files.length === wanted) return null;
  return `The repository has only ${files.length} of its ${wanted} parts.`;
}

/** Reads a name such as "BF16/gemma-3-4b-it-BF16-00001-of-00002.gguf"; the folder counts where the file says nothing. */
function readName(filePath: string): { quantisation: string; modelName: string } {
  const name = path.posix.basename(filePath);
  const stem = readSplitPart(name)?.stem ?? name.replace(/\.gguf$/i, "");
  const inName = lastQuantisation(stem);
  if (inName !== null) {
    const rest = `${stem.slice(0, inName.from)}${stem.slice(inName.to)}`;
    return { quantisation: inName.quantisation, modelName: rest.toLowerCase() };
  }
  const inFolder = lastQuantisation(path.posix.basename(path.posix.dirname(filePath)));
  return { quantisation: inFolder?.quantisation ?? stem, modelName: stem.toLowerCase() };
}

interface FoundQuantisation {
  readonly quantisation: string;
  readonly from: number;
  readonly to: number;
}

function lastQuantisation(text: string): FoundQuantisation | null {
  const match = [...text.matchAll(quantisationPattern)].at(-1);
  if (match === undefined) return null;
  const quantisation = (match[1] ?? "")
    .toUpperCase()
    .replace(/^UD_/, "UD-")
    .replace(/^FP(?=16$|32$)/, "F");
  return { quantisation, from: match.index, to: match.index + match[0].length };
}

/** Several models in one repository: the quantisation alone would not tell which is meant. */
function tellApart(groups: readonly QuantisationFiles[]): QuantisationFiles[] {
  return groups.map((group) => {
    const isAlone = groups.every(
      (other) => other === group || other.quantisation !== group.quantisation,
    );
    const [first] = group.files;
    if (isAlone || first === undefined) return group;
    return { ...group, quantisation: `${group.quantisation} (${first.path.slice(0, 120)})` };
  });
}
