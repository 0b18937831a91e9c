import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { ProviderKind } from "../../../electron/shared/routing.ts";
import type { ProviderFault, ScriptedAnswer } from "./answer.ts";
import { eventsOf } from "./events.ts";

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The body parsed; `undefined` when there was none. */
  readonly json: unknown;
}

/** Answers a question; `index` counts the questions from 0. */
export type ProviderScript = (request: ReceivedRequest, index: number) => ScriptedAnswer;

export interface TestProvider {
  readonly kind: ProviderKind;
  /** What an endpoint's `baseUrl` would be. */
  readonly baseUrl: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  /** Every request, oldest first, once it was read to its end. */
  readonly requests: readonly ReceivedRequest[];
  /** Every byte that came in, with headers, as one text. */
  receivedText(): string;
  /** How many connections were opened. */
  connections(): number;
  /** Is called when a connection is opened, before a byte of it is read. */
  onConnection(listener: () => void): void;
  /** How many answers the other side left before their end. */
  leftAnswers(): number;
  close(): Promise<void>;
}

export interface StartProviderOptions {
  /** Body of the answer to the question for models; without it the address is not found. */
  readonly models?: (request: ReceivedRequest) => unknown;
  /** Speaks TLS with these, under the name `localhost`. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
}

/** Where each provider's questions arrive below its base address. */
const questionPaths: Readonly<Record<ProviderKind, RegExp>> = {
  openai: /^\/v1\/responses$/,
  anthropic: /^\/v1\/messages$/,
  google: /^\/v1beta\/models\/[^/]+:streamGenerateContent\?alt=sse$/,
  compatible: /^\/v1\/chat\/completions$/,
};

/** A server on 127.0.0.1 that speaks a provider's wire format, answers as scripted and keeps every byte it was sent. */
export async function startProvider(
  kind: ProviderKind,
  script: ProviderScript = () => ({}),
  { models, tls }: StartProviderOptions = {},
): Promise<TestProvider> {
  const requests: ReceivedRequest[] = [];
  const received: Buffer[] = [];
  const listeners: (() => void)[] = [];
  let [questions, connections, leftAnswers] = [0, 0, 0];
  const root = kind === "google" ? "/v1beta" : "/v1";

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    requests.push(request);
    const path = request.url.split("?")[0];
    if (request.method === "GET" && path === `${root}/models` && models !== undefined)
      return sendJson(response, 200, models(request));
    if (request.method !== "POST" || !questionPaths[kind].test(request.url))
      return sendJson(response, 404, { error: { message: "There is nothing here." } });
    response.on("close", () => {
      if (!response.writableFinished) leftAnswers += 1;
    });
    const scripted = script(request, questions++);
    await sendAnswer(response, scripted, eventsOf(kind, scripted, modelOf(request)));
  }

  const listener: RequestListener = (message, response) => {
    answer(message, response).catch(() => response.destroy());
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  server.on(tls === undefined ? "connection" : "secureConnection", (socket: Socket) => {
    connections += 1;
    for (const one of listeners) one();
    socket.on("data", (chunk: Buffer) => received.push(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address that names it.
  const { port } = server.address() as AddressInfo;
  const host = tls === undefined ? `127.0.0.1:${port}` : `localhost:${port}`;
  return {
    kind,
    baseUrl: `${tls === undefined ? "http" : "https"}://${host}${root}`,
    host,
    requests,
    receivedText: () => Buffer.concat(received).toString("utf8"),
    connections: () => connections,
    onConnection: (one) => void listeners.push(one),
    leftAnswers: () => leftAnswers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(message: IncomingMessage): Promise<ReceivedRequest> {
  const body = (await buffer(message)).toString("utf8");
  const { method = "GET", url = "/", headers } = message;
  return { method, url, headers, body, json: body === "" ? undefined : JSON.parse(body) };
}

function modelOf({ url, json }: ReceivedRequest): string {
  const named = /\/models\/([^/:]+):/.exec(url)?.[1];
  if (named !== undefined) return decodeURIComponent(named);
  const isNamed = typeof json === "object" && json !== null && "model" in json;
  return isNamed ? String(json.model) : "";
}

async function sendAnswer(
  response: ServerResponse,
  { fault }: ScriptedAnswer,
  events: readonly string[],
): Promise<void> {
  if (fault !== undefined && "redirectTo" in fault)
    return void response.writeHead(fault.status ?? 307, { location: fault.redirectTo }).end();
  if (fault !== undefined && "status" in fault)
    return sendJson(response, fault.status, fault.body ?? {}, fault.headers);
  if (fault !== undefined && "isSilent" in fault) return;
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.flushHeaders();
  for (const text of events.slice(0, shownEvents(fault))) {
    if (fault !== undefined && "eventDelayMs" in fault) await wait(fault.eventDelayMs);
    await new Promise<void>((resolve) => response.write(text, () => resolve()));
  }
  endAnswer(response, fault);
}

function shownEvents(fault: ProviderFault | undefined): number {
  if (fault === undefined) return Infinity;
  if ("cutAfterEvents" in fault) return fault.cutAfterEvents;
  if ("endAfterEvents" in fault) return fault.endAfterEvents;
  if ("haltAfterEvents" in fault) return fault.haltAfterEvents;
  return "afterEvents" in fault ? fault.afterEvents : Infinity;
}

function endAnswer(response: ServerResponse, fault: ProviderFault | undefined): void {
  if (fault !== undefined && "haltAfterEvents" in fault) return;
  if (fault !== undefined && "cutAfterEvents" in fault) response.destroy();
  else response.end(fault !== undefined && "afterEvents" in fault ? fault.event : undefined);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof body === "string";
  response
    .writeHead(status, { "content-type": isText ? "text/plain" : "application/json", ...headers })
    .end(isText ? body : JSON.stringify(body));
}
