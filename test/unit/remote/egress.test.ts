import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createEgress } from "../../../electron/core/remote/egress.ts";
import type { Egress } from "../../../electron/core/remote/request.ts";
import type { EgressBody } from "../../../electron/shared/records.ts";

interface TestServer {
  readonly url: string;
  readonly host: string;
  readonly requests: IncomingMessage[];
  connections: number;
}

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on a port has an address that names it.
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const served: TestServer = { url: `http://${host}`, host, requests, connections: 0 };
  server.on("connection", () => (served.connections += 1));
  return served;
}

interface Opened {
  readonly egress: Egress;
  readonly records: EgressBody[];
  readonly settings: { isOffline: boolean; hosts: readonly string[] };
  readonly switchOff: () => void;
}

function open(hosts: readonly string[], onRecord: () => Promise<void> = async () => {}): Opened {
  const records: EgressBody[] = [];
  const settings = { isOffline: false, hosts };
  let onOffline = (): void => {};
  const egress = createEgress({
    allowedHosts: () => settings.hosts,
    isOffline: () => settings.isOffline,
    whenOffline: (listener) => (onOffline = listener),
    record: async ({ body }) => {
      await onRecord();
      records.push(body);
    },
  });
  onTestFinished(() => egress.close());
  const switchOff = (): void => {
    settings.isOffline = true;
    onOffline();
  };
  return { egress, records, settings, switchOff };
}

const hello = (_: IncomingMessage, response: ServerResponse): void => void response.end("hello");

test("asks a listed host, and nobody else", async () => {
  const listed = await serve(hello);
  const other = await serve(hello);
  const { egress, records } = open([listed.host]);
  const response = await egress.request({ url: `${listed.url}/a?q=1`, purpose: "hub-search" });
  expect([response.status, await response.text()]).toEqual([200, "hello"]);
  await expect(egress.request({ url: other.url, purpose: "hub-search" })).rejects.toMatchObject({
    failure: { code: "hub-refused", message: expect.stringContaining(other.host) },
  });
  expect(other.connections).toBe(0);
  expect(records).toEqual([
    {
      purpose: "hub-search",
      method: "GET",
      url: `${listed.url}/a?q=1`,
      bodyBytes: 0,
      bodySha256: null,
    },
  ]);
});

test("opens nothing and records nothing while the offline switch is on", async () => {
  const server = await serve(hello);
  const { egress, records, settings } = open([server.host]);
  settings.isOffline = true;
  await expect(egress.request({ url: server.url, purpose: "download" })).rejects.toMatchObject({
    failure: { code: "offline" },
  });
  expect(server.connections).toBe(0);
  expect(records).toEqual([]);
});

test("ends what is under way when the offline switch is turned", async () => {
  const silent = await serve(() => {});
  const halting = await serve((_, response) => void response.write("some"));
  const { egress, switchOff } = open([silent.host, halting.host]);
  const offline = { failure: { code: "offline" } };
  const waiting = egress.request({ url: silent.url, purpose: "hub-search" });
  const reading = (await egress.request({ url: halting.url, purpose: "hub-search" })).text();
  await expect.poll(() => silent.requests.length).toBe(1);
  const ended = Promise.all([
    expect(waiting).rejects.toMatchObject(offline),
    expect(reading).rejects.toMatchObject(offline),
  ]);
  switchOff();
  await ended;
});

test("connects only once the record is on disk, and not at all when it cannot be written", async () => {
  const server = await serve(hello);
  let connectionsWhileRecording = -1;
  const { egress } = open([server.host], async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    connectionsWhileRecording = server.connections;
  });
  await (await egress.request({ url: server.url, purpose: "hub-details" })).text();
  expect(connectionsWhileRecording).toBe(0);
  const failing = open([server.host], async () => {
    throw new Error("no room for the record");
  });
  const before = server.requests.length;
  await expect(
    failing.egress.request({ url: server.url, purpose: "download", ledgerKey: "a" }),
  ).rejects.toThrow("no room for the record");
  expect(server.requests).toHaveLength(before);
});

test("stays with the switch when it is turned while the record is being written", async () => {
  const server = await serve(hello);
  const opened = open([server.host], async () => {
    opened.settings.isOffline = true;
  });
  await expect(
    opened.egress.request({ url: server.url, purpose: "download" }),
  ).rejects.toMatchObject({ failure: { code: "offline" } });
  expect(server.connections).toBe(0);
});

test("records many requests with one key once for each host", async () => {
  const server = await serve(hello);
  const { egress, records } = open([server.host]);
  const ask = async (ledgerKey: string): Promise<void> => {
    const request = {
      url: `${server.url}/f?X-Signature=s`,
      purpose: "download",
      ledgerKey,
    } as const;
    await (await egress.request(request)).text();
  };
  await Promise.all([ask("one"), ask("one"), ask("one"), ask("two")]);
  await ask("one");
  expect(server.requests).toHaveLength(5);
  expect(records.map(({ url }) => url)).toEqual([`${server.url}/f`, `${server.url}/f`]);
});

test("keeps the token from every other host, and the signature out of the record", async () => {
  const storage = await serve(hello);
  const hub = await serve((request, response) => {
    const location = request.url === "/a" ? "/b" : `${storage.url}/file?X-Signature=secret`;
    response.writeHead(302, { location }).end();
  });
  const { egress, records } = open([hub.host, storage.host]);
  const response = await egress.request({
    url: `${hub.url}/a`,
    purpose: "hub-header",
    headers: { authorization: "Bearer hf_secret", range: "bytes=0-9" },
  });
  expect(response.url).toBe(`${storage.url}/file?X-Signature=secret`);
  const sent = (server: TestServer): readonly (string | undefined)[] =>
    server.requests.map(({ headers }) => headers.authorization);
  expect(sent(hub)).toEqual(["Bearer hf_secret", "Bearer hf_secret"]);
  expect(sent(storage)).toEqual([undefined]);
  expect(storage.requests[0]?.headers.range).toBe("bytes=0-9");
  expect(records.map(({ url }) => url)).toEqual([
    `${hub.url}/a`,
    `${hub.url}/b`,
    `${storage.url}/file`,
  ]);
});

test("does not follow a redirect to a host that is not listed, or one that never ends", async () => {
  const unlisted = await serve(hello);
  const hub = await serve((request, response) => {
    const location = request.url === "/out" ? unlisted.url : "/round";
    response.writeHead(307, { location }).end();
  });
  const { egress } = open([hub.host]);
  await expect(
    egress.request({ url: `${hub.url}/out`, purpose: "download" }),
  ).rejects.toMatchObject({
    failure: { code: "hub-refused", message: expect.stringContaining(unlisted.host) },
  });
  expect(unlisted.connections).toBe(0);
  await expect(
    egress.request({ url: `${hub.url}/round`, purpose: "download" }),
  ).rejects.toMatchObject({ failure: { code: "hub-refused" } });
  const shown = await egress.request({
    url: `${hub.url}/out`,
    purpose: "download",
    followsRedirects: false,
  });
  expect([shown.status, shown.headers.location]).toEqual([307, unlisted.url]);
});

test("says in words that a host cannot be reached, does not answer, falls silent or breaks off", async () => {
  const closed = await serve(hello);
  const silent = await serve(() => {});
  const halting = await serve((_, response) => void response.write("some"));
  const breaking = await serve((_, response) => {
    response.writeHead(200, { "content-length": 100 });
    response.write("some", () => response.destroy());
  });
  const { egress } = open([
    closed.host,
    silent.host,
    halting.host,
    breaking.host,
    "nowhere.invalid",
  ]);
  const text = async (url: string): Promise<string> => {
    const times = { headersTimeoutMs: 100, idleTimeoutMs: 100 };
    return (await egress.request({ url, purpose: "hub-search", ...times })).text();
  };
  const network = (words: string): object => ({
    failure: { code: "network", message: expect.stringContaining(words) },
  });
  await expect(text("https://nowhere.invalid/")).rejects.toMatchObject(network("nowhere.invalid"));
  await expect(text(silent.url)).rejects.toMatchObject(network("did not answer within 0.1 s"));
  await expect(text(halting.url)).rejects.toMatchObject(network("sent nothing for 0.1 s"));
  await expect(text(breaking.url)).rejects.toMatchObject(network("broke off"));
});

test("does not wait for ever for a server that answers with another protocol", async () => {
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address that names it.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const { egress } = open([`127.0.0.1:${port}`]);
  const failed = { failure: { code: "network" } };
  await expect(egress.request({ url, purpose: "hub-search" })).rejects.toMatchObject(failed);
  await expect(egress.download({ url, purpose: "download" })).rejects.toMatchObject(failed);
});

test("does not read an answer that is larger than it may be", async () => {
  const named = await serve((_, response) => void response.end("x".repeat(1_000)));
  const unnamed = await serve((_, response) => {
    for (let count = 0; count < 10; count += 1) response.write("x".repeat(100));
    response.end();
  });
  const { egress } = open([named.host, unnamed.host]);
  const limited = { purpose: "hub-details", mostBodyBytes: 500 } as const;
  const refused = { failure: { code: "hub-refused" } };
  await expect(egress.request({ url: named.url, ...limited })).rejects.toMatchObject(refused);
  const response = await egress.request({ url: unnamed.url, ...limited });
  await expect(response.text()).rejects.toMatchObject(refused);
});

test("ends with the signal's reason, also in the middle of a body", async () => {
  const halting = await serve((_, response) => void response.write("some"));
  const { egress } = open([halting.host]);
  const controller = new AbortController();
  const response = await egress.request({
    url: halting.url,
    purpose: "download",
    signal: controller.signal,
  });
  const reading = response.text();
  controller.abort(new Error("the person paused it"));
  await expect(reading).rejects.toThrow("the person paused it");
  await expect(
    egress.request({ url: halting.url, purpose: "download", signal: controller.signal }),
  ).rejects.toThrow("the person paused it");
});

test("uses a connection again after a body was read to its end, and closes one that was left", async () => {
  let closed = 0;
  const server = await serve((request, response) => {
    if (request.url === "/long") {
      response.on("close", () => (closed += 1));
      response.write("some");
    } else response.end("hello");
  });
  const { egress } = open([server.host]);
  for (let count = 0; count < 3; count += 1)
    await (await egress.request({ url: server.url, purpose: "download" })).text();
  expect(server.connections).toBe(1);
  const left = await egress.request({ url: `${server.url}/long`, purpose: "download" });
  for await (const chunk of left.body) {
    expect(chunk.length).toBe(4);
    break;
  }
  await expect.poll(() => closed).toBe(1);
});

test("opens nothing any more once it is closed", async () => {
  const server = await serve(hello);
  const { egress } = open([server.host]);
  egress.close();
  await expect(egress.request({ url: server.url, purpose: "download" })).rejects.toMatchObject({
    failure: { code: "cancelled" },
  });
  expect(server.connections).toBe(0);
});
