import type { DeepPorts } from "../../electron/core/gate/gate.ts";

export interface DeepFiles {
  readonly modelFile: string | null;
  readonly embeddingFile: string | null;
}

/** The deep stages on the built engine; `close` ends its process. */
export function openDeepPorts(_files: DeepFiles): {
  readonly ports: DeepPorts;
  readonly close: () => Promise<void>;
} {
  return { ports: { embed: () => null, vote: () => null }, close: () => Promise.resolve() };
}
