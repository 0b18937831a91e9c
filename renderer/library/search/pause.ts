/** Lets whatever waits in this thread go first. Timers would wait at least 4 ms once they are nested. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Runs steps to their end, pausing whenever they took so many milliseconds in a row. */
export async function runInSteps<Result>(
  steps: Generator<void, Result>,
  longestMs: number,
): Promise<Result> {
  for (let startMs = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - startMs < longestMs) continue;
    await pause();
    startMs = performance.now();
  }
}
