/** Memory in which bytes are gathered before they are written, and which the verifier's thread can read. */
export interface Batch {
  readonly bytes: Uint8Array<SharedArrayBuffer>;
}

/** What is lent of a batch, to be posted to another thread. */
export interface LentBytes {
  readonly memory: SharedArrayBuffer;
  /** So many, from its beginning. */
  readonly lengthBytes: number;
}

/** Batches are used again and again. */
export interface Batches {
  take(): Batch;
  /** One that is lent is used again once it has come back. */
  give(batch: Batch): void;
  /** `null` when the other thread is so far behind that it had better read them from the disk. */
  lend(batch: Batch, lengthBytes: number): LentBytes | null;
}

/** Fewer, larger writes; what may be lost when the process is killed is one of them for each connection. */
const batchBytes = 1024 * 1024;
const mostLent = 6;

export function createBatches(): Batches {
  const free: Batch[] = [];
  const isHome = ({ bytes }: Batch): boolean => Atomics.load(lentMark(bytes.buffer), 0) === 0;
  return {
    take() {
      const index = free.findLastIndex(isHome);
      const [batch] = index === -1 ? [] : free.splice(index, 1);
      return batch ?? { bytes: new Uint8Array(createMemory(), 0, batchBytes) };
    },
    give: (batch) => void free.push(batch),
    lend({ bytes: { buffer: memory } }, lengthBytes) {
      if (free.filter((batch) => !isHome(batch)).length >= mostLent) return null;
      Atomics.store(lentMark(memory), 0, 1);
      return { memory, lengthBytes };
    },
  };
}

/** Says in the other thread that it needs a batch no more. */
export function giveBack({ memory }: LentBytes): void {
  Atomics.store(lentMark(memory), 0, 0);
}

function createMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(batchBytes + Int32Array.BYTES_PER_ELEMENT);
}

/** Behind the bytes: 1 while they are lent. */
function lentMark(memory: SharedArrayBuffer): Int32Array {
  return new Int32Array(memory, batchBytes, 1);
}
