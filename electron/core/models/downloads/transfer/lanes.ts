export interface LaneOptions {
  /** One connection's work, to its end. Never rejects. */
  readonly lane: () => Promise<void>;
  /** Of all of them. */
  readonly receivedBytes: () => number;
  readonly lookEveryMs: number;
}

const mostLanes = 4;
/** A connection that is this quick is held back by no distance and no server: a second one would only cost more. */
const quickBytesPerSecond = 250e6;

/**
 * Several connections bring more where each is slow, and less where one is as quick as the machine: begins with one and
 * adds others, up to four, as long as each brings little. Resolves once all have ended; none is added after the first
 * one has.
 */
export async function runLanes({ lane, receivedBytes, lookEveryMs }: LaneOptions): Promise<void> {
  const lanes: Promise<void>[] = [];
  let [lastBytes, lastAtMs] = [receivedBytes(), performance.now()];
  let hasBegun = false;
  const timer = setInterval(look, lookEveryMs);
  const add = (): void => void lanes.push(lane().finally(() => clearInterval(timer)));

  function look(): void {
    const [bytes, atMs] = [receivedBytes(), performance.now()];
    const bytesPerSecond = ((bytes - lastBytes) / (atMs - lastAtMs)) * 1_000;
    // Until the first bytes are there, nothing is known of the line.
    if (hasBegun && bytesPerSecond / lanes.length < quickBytesPerSecond) add();
    if (lanes.length === mostLanes) clearInterval(timer);
    hasBegun ||= bytes > lastBytes;
    [lastBytes, lastAtMs] = [bytes, atMs];
  }

  add();
  // Grows while it is waited for.
  for (const one of lanes) await one;
}
