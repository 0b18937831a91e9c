import type { MachineFacts } from "../../../electron/shared/models.ts";

/** A machine with this much memory that models may take; no GPU unless one is given. */
export function machineWith(
  usableMemoryBytes: number,
  gpuBytes: readonly number[] = [],
): MachineFacts {
  return {
    memoryBytes: usableMemoryBytes * 1.3,
    usableMemoryBytes,
    gpus: gpuBytes.map((memoryBytes) => ({ name: "A GPU", memoryBytes })),
    isUnified: false,
    bandwidthBytesPerS: null,
    gpuBytesPerS: null,
    processor: "A processor",
    cores: 4,
  };
}
