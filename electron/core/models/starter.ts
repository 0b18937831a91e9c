/** The very small model that comes along to try the app with. */
const starter = {
  fileName: "SmolLM2-135M-Instruct.Q4_1.gguf",
  sizeBytes: 98_362_432,
  /** The one in the file names a training run. */
  name: "SmolLM2 135M Instruct",
  sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
} as const;

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
