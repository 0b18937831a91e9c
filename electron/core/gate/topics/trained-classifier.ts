import { classifierData } from "./classifier-data.ts";

/** The trained parameters' bytes, part of the bundle: the gate's worker reads no file after its start. */
export function readTrainedClassifier(): Uint8Array {
  return Uint8Array.from(atob(classifierData), (letter) => letter.charCodeAt(0));
}
