/** Memory in which bytes are gathered before they are written, used again and again. */
export interface Batches {
  take(): Uint8Array;
  give(batch: Uint8Array): void;
}

/** Fewer, larger writes; what may be lost when the process is killed is one of them for each connection. */
const batchBytes = 512 * 1024;

export function createBatches(): Batches {
  const free: Uint8Array[] = [];
  return {
    take: () => free.pop() ?? Buffer.allocUnsafeSlow(batchBytes),
    give: (batch) => void free.push(batch),
  };
}
