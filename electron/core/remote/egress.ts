import { Agent as HttpAgent, type ClientRequest, type IncomingMessage } from "node:http";
import { request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import type { NewRecord } from "../../shared/records.ts";
import { FailureError } from "../../shared/result.ts";
import { errorCode } from "../disk-failure.ts";
import { isAllowed } from "./allow-list.ts";
import { type BodyOptions, readBody, tooLarge } from "./body.ts";
import { createLedger } from "./ledger.ts";
import { networkFailure, silenceFailure } from "./network-words.ts";
import { headersAfter, isRedirect, redirectTarget } from "./redirect.ts";
import type { Egress, EgressRequest, EgressResponse } from "./request.ts";
import type { Clearances } from "./clearance.ts";
import {
  type Sending,
  clearedSending,
  noClearances,
  sentElsewhere,
  unlistedEndpoint,
} from "./sending.ts";

export interface EgressOptions {
  /** Hosts that may be asked for this now: `name`, `name:port` or `*.name`. */
  readonly allowedHosts: (purpose: EgressRequest["purpose"]) => readonly string[];
  readonly isOffline: () => boolean;
  /** Resolves once the record is on disk; nothing leaves before. */
  readonly record: (record: Extract<NewRecord, { kind: "egress" }>) => Promise<void>;
  /** Left out where no text ever leaves. */
  readonly clearances?: Pick<Clearances, "redeem">;
}

const mostRedirects = 5;
const defaultTimeoutMs = 30_000;
/** The body of a redirect up to this is read, so that its connection can be used again. */
const mostSkippedBytes = 64 * 1024;

/** The only place in the project that opens a connection; see request.ts for what it promises. */
export function createEgress(options: EgressOptions): Egress {
  const { clearances = noClearances } = options;
  const ledger = createLedger(options.record);
  // A larger mark lets the kernel's buffer be emptied while the disk is busy.
  const agentOptions = { keepAlive: true, highWaterMark: 256 * 1024 };
  const agents = { http: new HttpAgent(agentOptions), https: new HttpsAgent(agentOptions) };
  const open = new Set<ClientRequest>();
  let isClosed = false;

  function mustBeAllowed(url: URL, from: URL | null, { purpose }: EgressRequest): void {
    if (isClosed) throw closedFailure();
    if (options.isOffline()) throw offlineFailure(url.host);
    if (isAllowed(url, options.allowedHosts(purpose))) return;
    const isRemoteModel = purpose === "chat" || purpose === "model-list";
    throw isRemoteModel ? unlistedEndpoint(url) : refusedHost(url, from);
  }

  async function follow(request: EgressRequest): Promise<EgressResponse> {
    let url = parseUrl(request.url);
    let from: URL | null = null;
    let headers = request.headers ?? {};
    for (let redirects = 0; ; redirects += 1) {
      mustBeAllowed(url, from, request);
      // Before the record, so that what was refused is not on the list of what left.
      const sending = clearedSending(request, url, clearances);
      await ledger.note(request, url, redirects > 0, sending);
      // Writing the record took time, in which the switch may have been turned.
      mustBeAllowed(url, from, request);
      request.signal?.throwIfAborted();
      const message = await exchange(request, url, headers, sending);
      if (sending !== null && isRedirect(message.statusCode ?? 0)) {
        skipBody(message);
        throw sentElsewhere(url, message.headers.location);
      }
      if (request.followsRedirects === false || !isRedirect(message.statusCode ?? 0))
        return toResponse(message, request, url);
      skipBody(message);
      if (redirects === mostRedirects) throw tooManyRedirects(url);
      [from, url] = [url, redirectTarget(url, message.headers.location)];
      headers = headersAfter(from, url, headers);
    }
  }

  /** Sends once more when a kept connection turns out to have been closed at the other end meanwhile. */
  async function exchange(
    request: EgressRequest,
    url: URL,
    headers: EgressRequest["headers"],
    sending: Sending | null,
  ): Promise<IncomingMessage> {
    for (;;) {
      const client = start(request, url, headers, sending);
      try {
        return await answerOf(client, request, url, sending);
      } catch (error) {
        request.signal?.throwIfAborted();
        const isStale =
          sending === null && client.reusedSocket && errorCode(error) === "ECONNRESET";
        if (isClosed) throw closedFailure();
        if (!isStale) throw networkFailure(error, url.host);
      }
    }
  }

  function start(
    request: EgressRequest,
    url: URL,
    headers: EgressRequest["headers"],
    sending: Sending | null,
  ): ClientRequest {
    const isEncrypted = url.protocol === "https:";
    const kept = isEncrypted ? agents.https : agents.http;
    const client = (isEncrypted ? requestHttps : requestHttp)(url, {
      // A kept connection may have been closed meanwhile, and a body is never sent twice: it gets one of its own.
      agent: sending === null ? kept : false,
      method: request.method ?? "GET",
      headers: {
        "user-agent": "Freehold",
        "accept-encoding": "identity",
        ...headers,
        ...(sending === null ? {} : { "content-length": sending.bytes.length }),
      },
    });
    open.add(client);
    const abort = (): void => void client.destroy();
    request.signal?.addEventListener("abort", abort, { once: true });
    client.once("close", () => {
      open.delete(client);
      request.signal?.removeEventListener("abort", abort);
    });
    return client;
  }

  return {
    request: follow,
    close() {
      isClosed = true;
      for (const client of open) client.destroy();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function answerOf(
  client: ClientRequest,
  { headersTimeoutMs = defaultTimeoutMs }: EgressRequest,
  url: URL,
  sending: Sending | null,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      client.destroy(silenceFailure(url.host, "did not answer within", headersTimeoutMs));
    }, headersTimeoutMs);
    client.once("response", (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    // Stays for good: an error after the response reaches the body too, and must not end the process here.
    client.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    client.end(sending?.bytes);
  });
}

function toResponse(message: IncomingMessage, request: EgressRequest, url: URL): EgressResponse {
  const bodyOptions: BodyOptions = {
    host: url.host,
    idleTimeoutMs: request.idleTimeoutMs ?? defaultTimeoutMs,
    mostBodyBytes: request.mostBodyBytes ?? Infinity,
    signal: request.signal,
  };
  // Before anybody reads the body there is nobody to tell.
  message.on("error", () => {});
  if (Number(message.headers["content-length"] ?? 0) > bodyOptions.mostBodyBytes) {
    message.destroy();
    throw tooLarge(bodyOptions);
  }
  const body = readBody(message, bodyOptions);
  const text = async (): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of body) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  };
  return {
    status: message.statusCode ?? 0,
    headers: flatten(message.headers),
    url: url.href,
    body,
    text,
    json: async () => parseJson(await text(), url.host),
    cancel: () => void message.destroy(),
  };
}

function flatten(headers: IncomingMessage["headers"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = ""]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
}

function parseJson(text: string, host: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FailureError(
      "network",
      `${host} answered with something that Freehold cannot read; perhaps this network asks to log in first. Try again later.`,
    );
  }
}

function skipBody(message: IncomingMessage): void {
  message.on("error", () => {});
  const isSmall = Number(message.headers["content-length"] ?? Infinity) <= mostSkippedBytes;
  if (isSmall) message.resume();
  else message.destroy();
}

function parseUrl(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new FailureError("hub-refused", `"${text}" is no address. Check the hub's in Settings.`);
}

function offlineFailure(host: string): FailureError {
  return new FailureError(
    "offline",
    `Freehold is switched to offline, so ${host} was not asked. Switch it to online and try again.`,
  );
}

function closedFailure(): FailureError {
  return new FailureError("cancelled", "Freehold is closing and asks nobody any more.");
}

function refusedHost(url: URL, from: URL | null): FailureError {
  const how = from === null ? "Freehold was to ask" : `${from.host} sent Freehold on to`;
  return new FailureError(
    "hub-refused",
    `${how} ${url.host}, which is not among the hosts it may ask; nothing was sent there. If you trust that host, add it to the hub's storage hosts in Settings.`,
  );
}

function tooManyRedirects(url: URL): FailureError {
  return new FailureError(
    "hub-refused",
    `${url.host} sends Freehold on and on (more than ${mostRedirects} times). Nothing was fetched; try again later.`,
  );
}
