import starter from "../../../models/starter.json" with { type: "json" };

/** The very small model that comes along to try the app with; the name in its file is that of a training run. */
export const starterName = starter.name;

/** By its hash; by size and name until that is known. */
export function isStarterModel(
  fileName: string,
  sizeBytes: number,
  sha256: string | null,
): boolean {
  if (sha256 !== null) return sha256 === starter.sha256;
  return sizeBytes === starter.sizeBytes && fileName === starter.fileName;
}
