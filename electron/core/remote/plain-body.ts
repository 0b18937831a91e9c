import { networkFailure, silenceFailure } from "./network-words.ts";
import type { Connection } from "./plain-connection.ts";
import type { BodySink } from "./request.ts";

export interface PlainBody {
  readonly connection: Connection;
  /** What came with the head. */
  readonly begun: Uint8Array;
  /** All of it, `begun` included. */
  readonly bodyBytes: number;
  readonly idleTimeoutMs: number;
}

/**
 * Resolves once the sink has the whole body and has let go of it; nothing reads from the connection then. Rejects with
 * FailureError "network" when the connection ended before that, or with what the sink threw.
 */
export function pourBody(body: PlainBody, sink: BodySink): Promise<void> {
  const { connection, bodyBytes, idleTimeoutMs } = body;
  return new Promise((resolve, reject) => {
    let leftBytes = bodyBytes;
    /** Bytes in the connection's buffer that the sink had no room for yet. */
    let rest = body.begun;
    let [isPaused, isSettled] = [false, false];
    const timer = setTimeout(fallSilent, idleTimeoutMs);

    function fallSilent(): void {
      // Silence counts only while the sink waits.
      if (isPaused) timer.refresh();
      else fail(silenceFailure(connection.url.host, "sent nothing for", idleTimeoutMs));
    }

    function settle(how: () => void): void {
      isSettled = true;
      clearTimeout(timer);
      how();
    }

    function fail(error: unknown): void {
      settle(() => reject(error));
      connection.destroy(error);
    }

    function finish(): void {
      connection.readWith(null);
      // More than was announced: what follows could not be told from it.
      if (rest.length > 0) connection.destroy();
      settle(resolve);
    }

    function took(bytes: number): void {
      leftBytes -= bytes;
      timer.refresh();
      const busy = sink.took(bytes);
      if (busy === null) return;
      isPaused = true;
      busy.then(goOn, fail);
    }

    /** Whether more is wanted now. */
    function advance(): boolean {
      while (!isPaused && leftBytes > 0 && rest.length > 0) {
        const room = sink.room();
        const piece = rest.subarray(0, Math.min(room.length, leftBytes));
        room.set(piece);
        rest = rest.subarray(piece.length);
        took(piece.length);
      }
      if (!isPaused && leftBytes === 0) finish();
      return !isPaused;
    }

    function attempt<T>(work: () => T, instead: T): T {
      if (isSettled) return instead;
      try {
        return work();
      } catch (error) {
        fail(error);
        return instead;
      }
    }

    function goOn(): void {
      isPaused = false;
      timer.refresh();
      if (attempt(advance, false)) connection.resume();
    }

    goOn();
    if (isSettled) return;
    connection.readWith({
      room: () =>
        attempt(
          () => (isPaused || leftBytes === 0 ? null : sink.room().subarray(0, leftBytes)),
          null,
        ),
      filled: (bytes) =>
        attempt(() => {
          took(bytes);
          return advance();
        }, false),
      copied: (bytes) => {
        rest = bytes;
        return attempt(advance, false);
      },
      ended: (error) => {
        // A server may close as soon as it has sent all.
        if (leftBytes > 0) settle(() => reject(networkFailure(error, connection.url.host)));
      },
    });
  });
}
