import { randomBytes } from "node:crypto";
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createEgress } from "../../../electron/core/remote/egress.ts";
import { parseHead } from "../../../electron/core/remote/plain-head.ts";
import type { BodySink, Egress, EgressDownload } from "../../../electron/core/remote/request.ts";

const body = randomBytes(1_500_000);
const plainHead = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`;

/** Answers each request's head on a bare socket. */
async function serve(answer: (socket: Socket, request: string) => void): Promise<{
  readonly url: string;
  readonly host: string;
  readonly seen: { connections: number; requests: number };
}> {
  const seen = { connections: 0, requests: 0 };
  const server = createServer((socket) => {
    seen.connections += 1;
    socket.on("error", () => {});
    socket.on("data", (data) => {
      seen.requests += 1;
      answer(socket, data.toString("latin1"));
    });
    onTestFinished(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address that names it.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/f`, host: `127.0.0.1:${port}`, seen };
}

function open(host: string): Egress {
  const egress = createEgress({
    allowedHosts: () => [host],
    isOffline: () => false,
    record: async () => {},
  });
  onTestFinished(() => egress.close());
  return egress;
}

async function pour(download: EgressDownload, roomBytes = 70_000): Promise<Buffer> {
  const rooms = Buffer.alloc(roomBytes);
  const taken: Buffer[] = [];
  const sink: BodySink = {
    room: () => rooms,
    took(bytes) {
      taken.push(Buffer.from(rooms.subarray(0, bytes)));
      return taken.length % 3 === 0 ? new Promise((resolve) => setTimeout(resolve, 1)) : null;
    },
  };
  await download.pour(sink);
  return Buffer.concat(taken);
}

const request = { purpose: "download", idleTimeoutMs: 200, headersTimeoutMs: 200 } as const;

test.each<[string, (socket: Socket) => void]>([
  ["at once", (socket) => void socket.write(Buffer.concat([Buffer.from(plainHead), body]))],
  [
    "with its head byte by byte",
    (socket) => {
      for (const letter of plainHead) socket.write(letter);
      socket.write(body);
    },
  ],
  [
    "after an interim answer",
    (socket) =>
      void socket.write(`HTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\n${plainHead}`, () =>
        socket.write(body),
      ),
  ],
  [
    "in chunks",
    (socket) => {
      socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
      socket.write(`${body.length.toString(16)}\r\n`);
      socket.write(body);
      socket.write("\r\n0\r\n\r\n");
    },
  ],
  [
    "with no length but its end",
    (socket) => void socket.end(Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), body])),
  ],
])(
  "gives out the same bytes when an answer comes %s, to a reader that is slow",
  async (_, answer) => {
    const server = await serve(answer);
    const egress = open(server.host);
    const download = await egress.download({ url: server.url, ...request });
    expect((await pour(download)).equals(body)).toBe(true);
  },
);

test("uses a connection again, and asks anew when it was closed meanwhile", async () => {
  const sockets: Socket[] = [];
  const server = await serve((socket) => {
    sockets.push(socket);
    socket.write(Buffer.concat([Buffer.from(plainHead), body]));
  });
  const egress = open(server.host);
  const fetch = async (): Promise<void> =>
    void (await pour(await egress.download({ url: server.url, ...request })));
  await fetch();
  await fetch();
  expect(server.seen).toEqual({ connections: 1, requests: 2 });
  sockets[0]?.destroy();
  await fetch();
  expect(server.seen).toEqual({ connections: 2, requests: 3 });
});

test("says that a body breaks off or falls silent, and gives out the sink's own error", async () => {
  const breaking = await serve((socket) => void socket.end(`${plainHead}some`));
  const silent = await serve((socket) => void socket.write(`${plainHead}some`));
  const mute = await serve(() => {});
  const network = (words: string): object => ({
    failure: { code: "network", message: expect.stringContaining(words) },
  });
  const ask = (server: { url: string; host: string }): Promise<EgressDownload> =>
    open(server.host).download({ url: server.url, ...request });
  await expect(pour(await ask(breaking))).rejects.toMatchObject(network("broke off"));
  await expect(pour(await ask(silent))).rejects.toMatchObject(network("sent nothing for 0.2 s"));
  await expect(ask(mute)).rejects.toMatchObject(network("did not answer within 0.2 s"));
  const full = await ask(silent);
  const sink: BodySink = {
    room: () => Buffer.alloc(10),
    took: () => Promise.reject(new Error("the disk is full")),
  };
  await expect(full.pour(sink)).rejects.toThrow("the disk is full");
});

test("ends with the signal's reason in the middle of a body", async () => {
  const server = await serve((socket) => void socket.write(`${plainHead}some`));
  const controller = new AbortController();
  const { signal } = controller;
  const download = await open(server.host).download({ url: server.url, ...request, signal });
  const pouring = pour(download);
  controller.abort(new Error("the person paused it"));
  await expect(pouring).rejects.toThrow("the person paused it");
});

test.each([
  "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 5",
  "HTTP/1.1 200 OK\r\ncontent-length : 5",
  "HTTP/1.1 200 OK\r\na: b\r\n folded",
  "HTTP/2 200",
  "ICY 200 OK",
])("leaves the head %j to node:http", (text) => {
  expect(parseHead(text)).toBe(null);
});

test.each([
  "content-length: 5\r\ntransfer-encoding: chunked",
  "content-length: +5",
  "content-length: 5, 5",
  "content-length: 0x5",
])("does not read a length from %j", (headers) => {
  expect(parseHead(`HTTP/1.1 200 OK\r\n${headers}`)?.bodyBytes).toBe(null);
});
