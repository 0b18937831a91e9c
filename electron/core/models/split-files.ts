import path from "node:path";

/** Where a file stands in a model that was cut in pieces: `name-00001-of-00003.gguf`. */
export interface SplitPart {
  readonly stem: string;
  readonly part: number;
  readonly parts: number;
}

const pattern = /^(.+)-(\d{5})-of-(\d{5})\.gguf$/i;
const mostParts = 1_000;

export function readSplitPart(fileName: string): SplitPart | null {
  const match = pattern.exec(fileName);
  if (match === null) return null;
  const [, stem = "", part, parts] = match;
  const split = { stem, part: Number(part), parts: Number(parts) };
  return split.part >= 1 && split.part <= split.parts && split.parts <= mostParts ? split : null;
}

/** Every file of the model that `filePath` belongs to, the first one first; only itself when it is whole. */
export function partsOf(filePath: string): readonly string[] {
  const split = readSplitPart(path.basename(filePath));
  if (split === null) return [filePath];
  const name = (part: number): string =>
    `${split.stem}-${digits(part)}-of-${digits(split.parts)}.gguf`;
  return Array.from({ length: split.parts }, (_, index) =>
    path.join(path.dirname(filePath), name(index + 1)),
  );
}

function digits(value: number): string {
  return String(value).padStart(5, "0");
}
