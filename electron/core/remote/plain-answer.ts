import { pourBody } from "./plain-body.ts";
import type { Connection } from "./plain-connection.ts";
import { mostHeadBytes, type PlainHead, parseHead } from "./plain-head.ts";
import type { BodySink } from "./request.ts";

export interface PlainAnswer {
  readonly head: PlainHead;
  /** Rejects as EgressDownload.pour does, except that an aborted signal's reason is not told from other ends. */
  pour(sink: BodySink, idleTimeoutMs: number): Promise<void>;
  /** Lets go of the connection without reading on. */
  drop(): void;
}

/**
 * Sends a request and resolves once the head of its answer is there, to `null` when the answer is none that is read
 * here; the connection is closed then. Rejects with what ended the connection. `onFree` is called when another request
 * may follow on it.
 */
export async function askPlain(
  connection: Connection,
  request: string,
  onFree: () => void,
): Promise<PlainAnswer | null> {
  const begun = await readHead(connection, request);
  const { head, rest } = begun ?? { head: null, rest: new Uint8Array() };
  const isSuccess = head !== null && head.status < 300;
  if (head === null || (isSuccess && head.bodyBytes === null)) {
    connection.destroy();
    return null;
  }
  const { bodyBytes } = head;
  const release = (): void => {
    connection.wasUsed = true;
    if (head.isKept && connection.isOpen()) onFree();
    else connection.destroy();
  };
  return {
    head,
    async pour(sink, idleTimeoutMs) {
      const body = { connection, begun: rest, bodyBytes: bodyBytes ?? Infinity, idleTimeoutMs };
      await pourBody(body, sink);
      release();
    },
    drop() {
      if (bodyBytes !== rest.length) return connection.destroy();
      connection.readWith(null);
      connection.resume();
      release();
    },
  };
}

interface Begun {
  readonly head: PlainHead;
  /** What came after it already. */
  readonly rest: Uint8Array;
}

function readHead(connection: Connection, request: string): Promise<Begun | null> {
  return new Promise((resolve, reject) => {
    let text = "";
    connection.readWith({
      room: () => null,
      filled: () => false,
      copied(bytes) {
        text += Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        const found = findHead(text);
        if (found === "more") return true;
        resolve(found);
        return false;
      },
      ended: reject,
    });
    connection.send(request);
  });
}

/** `null` for what is not read here, "more" when the head is not whole yet. */
function findHead(text: string): Begun | null | "more" {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return text.length < mostHeadBytes ? "more" : null;
  const head = parseHead(text.slice(0, end));
  const rest = text.slice(end + 4);
  if (head === null || head.status === 101) return null;
  // An interim answer: the real one follows (RFC 9110, 15.2).
  if (head.status < 200) return findHead(rest);
  return { head, rest: Buffer.from(rest, "latin1") };
}
