/** A piece of the worker's time. */
export interface LaneJob<Answer> {
  /** Made for a text that is still being typed: only the newest of them is worth the time. */
  readonly isPreview: boolean;
  /** `signal` is aborted when a newer preview has come. Must not reject. */
  readonly work: (signal: AbortSignal) => Promise<Answer>;
  readonly superseded: () => Answer;
}

export interface Lane<Answer> {
  run(job: LaneJob<Answer>): Promise<Answer>;
}

interface Waiting<Answer> extends LaneJob<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly newer: AbortController;
}

/** One job after the other, in order; of the previews at most one waits, so that typing cannot pile them up. */
export function createLane<Answer>(): Lane<Answer> {
  const waiting: Waiting<Answer>[] = [];
  let inHand: Waiting<Answer> | null = null;

  function supersede(): void {
    if (inHand?.isPreview) inHand.newer.abort();
    const at = waiting.findIndex((job) => job.isPreview);
    if (at === -1) return;
    for (const job of waiting.splice(at, 1)) job.resolve(job.superseded());
  }

  async function drain(): Promise<void> {
    if (inHand !== null) return;
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      inHand = job;
      job.resolve(await job.work(job.newer.signal));
    }
    inHand = null;
  }

  return {
    run: (job) =>
      new Promise((resolve) => {
        if (job.isPreview) supersede();
        waiting.push({ ...job, resolve, newer: new AbortController() });
        void drain();
      }),
  };
}
