import type { Duplex } from "node:stream";
import { mostHeadBytes } from "./plain-head.ts";

/** A socket of node:net or node:tls, of which egress.ts alone may speak by name. */
export interface Socket extends Duplex {
  ref(): unknown;
  unref(): unknown;
}

/** Where a socket puts what it receives, see `onread` of node:net. */
export interface OnRead {
  /** Asked for after each `callback`. */
  readonly buffer: () => Uint8Array;
  /** `false` pauses the socket. */
  readonly callback: (bytes: number, buffer: Uint8Array) => boolean;
}

export interface Connect {
  /** `onReady` is called once a request may be sent: when the other end is known to be who it should be, over TLS. */
  (url: URL, onRead: OnRead, onReady: () => void): Socket;
}

/** Takes what a connection receives. What its methods throw ends the connection. */
export interface Reader {
  /** Where the next bytes are to go; `null`: into the connection's own buffer. */
  room(): Uint8Array | null;
  /** So many bytes lie in the room. `false`: no more for now. */
  filled(bytes: number): boolean;
  /** Bytes in the connection's own buffer, which is used again when this returns. `false`: no more for now. */
  copied(bytes: Uint8Array): boolean;
  /** Nothing more comes. */
  ended(error: unknown): void;
}

/** One connection, for one request after the other. */
export interface Connection {
  readonly url: URL;
  readonly isOpen: () => boolean;
  /** Whether an earlier request was answered on it: it may have been closed at the other end meanwhile. */
  wasUsed: boolean;
  /** Sends, once connected. */
  send(text: string): void;
  /** From now on `reader` is given what comes; `null`: nothing may come, and nobody waits for it. */
  readWith(reader: Reader | null): void;
  /** Goes on after a reader said `false`. */
  resume(): void;
  destroy(error?: unknown): void;
}

export function openConnection(connect: Connect, url: URL): Connection {
  const own = Buffer.allocUnsafeSlow(mostHeadBytes);
  let reader: Reader | null = null;
  let isRoomGiven = false;
  let isReady = false;
  let waiting = "";
  let reason: unknown = Object.assign(new Error("closed"), { code: "ECONNRESET" });

  /** An exception must not get out: a socket's callback has nobody who would catch it. */
  function guard<T>(work: () => T, instead: T): T {
    try {
      return work();
    } catch (error) {
      destroy(error);
      return instead;
    }
  }

  function nextBuffer(): Uint8Array {
    const room = guard(() => reader?.room() ?? null, null);
    isRoomGiven = room !== null;
    return room ?? own;
  }

  function receive(bytes: number): boolean {
    if (reader === null) {
      // Nothing was asked for: whatever this is, no answer that follows could be told from it.
      destroy();
      return false;
    }
    const given = reader;
    return guard(
      () => (isRoomGiven ? given.filled(bytes) : given.copied(own.subarray(0, bytes))),
      false,
    );
  }

  function destroy(error?: unknown): void {
    if (error !== undefined && !socket.destroyed) reason = error;
    socket.destroy();
  }

  const socket = connect(url, { buffer: nextBuffer, callback: receive }, () => {
    isReady = true;
    socket.write(waiting, "latin1");
  });
  socket.on("error", (error) => (reason = error));
  socket.on("close", () => {
    const left = reader;
    reader = null;
    left?.ended(reason);
  });

  return {
    url,
    wasUsed: false,
    isOpen: () => !socket.destroyed,
    send(text) {
      if (isReady) socket.write(text, "latin1");
      else waiting = text;
    },
    readWith(next) {
      if (socket.closed) return next?.ended(reason);
      reader = next;
      // Nobody's waiting must not keep the process.
      if (next === null) socket.unref();
      else socket.ref();
    },
    resume: () => void socket.resume(),
    destroy,
  };
}
