import { Worker } from "node:worker_threads";
import type { LentBytes } from "./batches.ts";
import type { VerifyAnswer, VerifyOrder, VerifyPlan } from "./verify-download-worker.ts";

/** The hashes of a download that is whole. */
export interface Verified {
  /** Of each file, in order. */
  readonly sha256s: readonly string[];
  /** Of all bytes, one file after the other. */
  readonly sha256: string;
}

/** What lies on disk of a part, from its beginning. */
export interface WrittenPart {
  readonly file: number;
  readonly part: number;
  /** In the file. */
  readonly endBytes: number;
  /** As received. */
  readonly crc: number;
}

/**
 * Hashes a download beside the event loop of main, as far as it is there without a gap. What is written in order need
 * not be read back from the disk for that, unless nobody has said what its hash must be.
 */
export interface Verifier {
  /** `lent`: the last of these bytes. */
  written(part: WrittenPart, lent: LentBytes | null): void;
  /** What there is of a part, or of the whole file, is worth nothing: it comes anew. */
  dropped(file: number, part: number | null): void;
  close(): Promise<void>;
}

export interface VerifierListener {
  /** What the disk holds of this part is not what was received: it must be fetched again. */
  onWrong(file: number, part: number): void;
  /** To be kept for the next run; see FileProgress. */
  onSeal(file: number, part: number, seal: number): void;
  /** Everything is hashed; again each time a part was replaced after it. */
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
    else if (answer.type === "sealed") listener.onSeal(answer.file, answer.part, answer.seal);
    else listener.onEnd(answer);
  });
  worker.on("error", listener.onError);
  const post = (order: VerifyOrder): void => worker.postMessage(order, []);
  return {
    written: (part, lent) => post({ type: "written", ...part, lent }),
    dropped: (file, part) => post({ type: "dropped", file, part }),
    close: async () => void (await worker.terminate()),
  };
}
