import { Worker } from "node:worker_threads";
import type { VerifyAnswer, VerifyOrder, VerifyPlan } from "./verify-download-worker.ts";

/** The hashes of a download that was read back from the disk whole. */
export interface Verified {
  /** Of each file, in order. */
  readonly sha256s: readonly string[];
  /** Of all bytes, one file after the other. */
  readonly sha256: string;
}

/**
 * Reads a download back from the disk, as far as it is whole without a gap, beside the event loop of main. A file whose
 * hash is known is only hashed at first: parts are compared when that hash turns out wrong, or one is too short.
 */
export interface Verifier {
  /** A part is whole on disk, or was replaced there; `crc` is that of the bytes as they were received. */
  whole(file: number, part: number, crc: number): void;
  dropped(file: number): void;
  /** Reads the file again and compares each part with what was received; `onWrong` or `onEnd` follow. */
  compare(file: number): void;
  close(): Promise<void>;
}

export interface VerifierListener {
  /** What the disk holds of this part is not what was received: it must be fetched again. */
  onWrong(file: number, part: number): void;
  /** Everything was read and agrees with what was received; again each time a part was replaced after it. */
  onEnd(verified: Verified): void;
  onError(error: unknown): void;
}

/** The worker's file beside this one: its source under Node's type stripping, the built one in dist/main. */
const workerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "./verify-download-worker.ts" : "./verify-download-worker.js",
  import.meta.url,
);

export function createVerifier(plan: VerifyPlan, listener: VerifierListener): Verifier {
  const worker = new Worker(workerUrl, { workerData: plan });
  worker.on("message", (answer: VerifyAnswer) => {
    if (answer.type === "wrong") listener.onWrong(answer.file, answer.part);
    else listener.onEnd(answer);
  });
  worker.on("error", listener.onError);
  const post = (order: VerifyOrder): void => worker.postMessage(order, []);
  return {
    whole: (file, part, crc) => post({ type: "whole", file, part, crc }),
    compare: (file) => post({ type: "compare", file }),
    dropped: (file) => post({ type: "dropped", file }),
    close: async () => void (await worker.terminate()),
  };
}
