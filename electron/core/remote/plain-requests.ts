import { errorCode } from "../disk-failure.ts";
import { silenceFailure } from "./network-words.ts";
import { askPlain, type PlainAnswer } from "./plain-answer.ts";
import { type Connect, type Connection, openConnection } from "./plain-connection.ts";
import { formatRequest } from "./plain-head.ts";

export interface PlainRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly headersTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Downloads without what node:http does with every piece of a body, which costs three times as much as the rest: bodies
 * of a length that the head says, by GET, over HTTP/1.1 connections that are used again.
 */
export interface PlainRequests {
  /**
   * Resolves to `null` where this is not plain enough: node:http is to ask then. Rejects with the socket's own error,
   * with FailureError "network" when nothing comes in time, with the signal's reason when aborted.
   */
  ask(request: PlainRequest): Promise<PlainAnswer | null>;
  close(): void;
}

const staleCodes = new Set(["ECONNRESET", "EPIPE"]);

export function createPlainRequests(connect: Connect): PlainRequests {
  const open = new Set<Connection>();
  let free: readonly Connection[] = [];
  /** Origins that answered what is not read here: asking twice for everything would be no help. */
  const unfit = new Set<string>();

  function take(url: URL, isFresh: boolean): Connection {
    free = free.filter(({ isOpen }) => isOpen());
    const known = isFresh ? undefined : free.findLast((one) => one.url.origin === url.origin);
    free = free.filter((one) => one !== known);
    for (const one of open) if (!one.isOpen()) open.delete(one);
    const connection = known ?? openConnection(connect, url);
    open.add(connection);
    return connection;
  }

  async function askOn(
    connection: Connection,
    text: string,
    { url, headersTimeoutMs, signal }: PlainRequest,
  ): Promise<PlainAnswer | null> {
    const abort = (): void => connection.destroy(signal?.reason);
    const stopListening = (): void => signal?.removeEventListener("abort", abort);
    signal?.addEventListener("abort", abort, { once: true });
    const timer = setTimeout(
      () => connection.destroy(silenceFailure(url.host, "did not answer within", headersTimeoutMs)),
      headersTimeoutMs,
    );
    const onFree = (): void => void (free = [...free, connection]);
    try {
      const answer = await askPlain(connection, text, onFree);
      if (answer !== null) return endingWith(answer, stopListening);
      unfit.add(url.origin);
    } catch (error) {
      stopListening();
      throw error;
    } finally {
      clearTimeout(timer);
    }
    stopListening();
    return null;
  }

  return {
    async ask(request) {
      const { url, headers, signal } = request;
      const text = unfit.has(url.origin) ? null : formatRequest(url, headers);
      if (text === null) return null;
      const isFresh = headers.connection === "close";
      for (;;) {
        signal?.throwIfAborted();
        const connection = take(url, isFresh);
        const { wasUsed } = connection;
        try {
          return await askOn(connection, text, request);
        } catch (error) {
          signal?.throwIfAborted();
          // A kept connection that was closed at the other end meanwhile.
          if (!wasUsed || !staleCodes.has(errorCode(error) ?? "")) throw error;
        }
      }
    },
    close() {
      for (const connection of open) connection.destroy();
    },
  };
}

/** The connection belongs to the request until its body has ended. */
function endingWith(answer: PlainAnswer, onEnd: () => void): PlainAnswer {
  return {
    head: answer.head,
    pour: (sink, idleTimeoutMs) => answer.pour(sink, idleTimeoutMs).finally(onEnd),
    drop() {
      answer.drop();
      onEnd();
    },
  };
}
