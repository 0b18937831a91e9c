import type { Readable } from "node:stream";
import { FailureError } from "../../shared/result.ts";
import { endedOffline } from "./egress-refusals.ts";
import { networkFailure, silenceFailure } from "./network-words.ts";
import type { BodySink } from "./request.ts";

export interface BodyOptions {
  readonly host: string;
  readonly idleTimeoutMs: number;
  readonly mostBodyBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Why a body broke off, when the switch was turned. */
  readonly isOffline?: () => boolean;
}

/** What may wait here before the connection is told to pause. */
const mostQueuedBytes = 256 * 1024;

/**
 * The chunks of a response as they arrive, without the copy that a stream's own iterator makes of whatever has queued
 * up. Silence counts only while the reader waits. Can be read once.
 */
export async function* readBody(stream: Readable, options: BodyOptions): AsyncGenerator<Buffer> {
  const queue: Buffer[] = [];
  let [queuedBytes, totalBytes] = [0, 0];
  let ended: { readonly error: unknown } | null = null;
  let wake = (): void => {};
  const end = (error: unknown): void => {
    ended ??= { error };
    wake();
  };
  stream.on("data", (chunk: Buffer) => {
    queue.push(chunk);
    queuedBytes += chunk.length;
    if (queuedBytes >= mostQueuedBytes) stream.pause();
    wake();
  });
  stream.once("end", () => end(null));
  stream.once("error", end);
  stream.once("close", () => end(Object.assign(new Error("closed"), { code: "ECONNRESET" })));
  try {
    for (;;) {
      const chunk = queue.shift();
      if (chunk !== undefined) {
        queuedBytes -= chunk.length;
        totalBytes += chunk.length;
        if (totalBytes > options.mostBodyBytes) throw tooLarge(options);
        if (stream.isPaused() && queuedBytes < mostQueuedBytes / 2) stream.resume();
        yield chunk;
      } else if (ended !== null) {
        throwUnlessWhole(ended, options);
        return;
      } else {
        await waitForMore(options, (resume) => (wake = resume));
      }
    }
  } finally {
    // A body that was read to its end has given its connection back already.
    if (ended === null) stream.destroy();
  }
}

/** For a body that came otherwise: a copy more than it would need, and the same to whoever gets it. */
export async function pourFrom(body: AsyncIterable<Uint8Array>, sink: BodySink): Promise<void> {
  for await (const chunk of body) {
    for (let rest = chunk; rest.length > 0;) {
      const room = sink.room();
      const piece = rest.subarray(0, room.length);
      room.set(piece);
      rest = rest.subarray(piece.length);
      await sink.took(piece.length);
    }
  }
}

function throwUnlessWhole(ended: { readonly error: unknown }, options: BodyOptions): void {
  if (ended.error === null) return;
  options.signal?.throwIfAborted();
  if (options.isOffline?.() === true) throw endedOffline(options.host);
  throw networkFailure(ended.error, options.host);
}

function waitForMore(
  { host, idleTimeoutMs }: BodyOptions,
  onWaiting: (resume: () => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(silenceFailure(host, "sent nothing for", idleTimeoutMs)),
      idleTimeoutMs,
    );
    onWaiting(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

export function tooLarge({ host, mostBodyBytes }: BodyOptions): FailureError {
  return new FailureError(
    "hub-refused",
    `${host} answered with more than the ${mostBodyBytes} bytes that such an answer may have, so it was not read. Try again later.`,
  );
}
