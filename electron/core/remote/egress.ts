import { Agent as HttpAgent, type ClientRequest, type IncomingMessage } from "node:http";
import { request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { connect as connectTcp, isIP } from "node:net";
import { connect as connectTls } from "node:tls";
import type { NewRecord } from "../../shared/records.ts";
import { errorCode } from "../disk-failure.ts";
import { isAllowed } from "./allow-list.ts";
import {
  closedFailure,
  endedOffline,
  offlineFailure,
  parseUrl,
  refusedHost,
  tooManyRedirects,
} from "./egress-refusals.ts";
import { type Answer, defaultTimeoutMs, downloadTo, responseTo } from "./http-answer.ts";
import { createLedger } from "./ledger.ts";
import { networkFailure, silenceFailure } from "./network-words.ts";
import type { Connect } from "./plain-connection.ts";
import { plainDownloadTo } from "./plain-download.ts";
import { createPlainRequests } from "./plain-requests.ts";
import { headersAfter, isRedirect, redirectTarget } from "./redirect.ts";
import type { Egress, EgressDownload, EgressRequest } from "./request.ts";
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
  /** Calls back each time the switch is turned to offline: what is under way ends there. */
  readonly whenOffline?: (listener: () => void) => void;
  /** Resolves once the record is on disk; nothing leaves before. */
  readonly record: (record: Extract<NewRecord, { kind: "egress" }>) => Promise<void>;
  /** Left out where no text ever leaves. */
  readonly clearances?: Pick<Clearances, "redeem">;
}

type Headers = Readonly<Record<string, string>>;

const mostRedirects = 5;

/** Said each time: NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes what Node does when it is not said. */
const trust = { rejectUnauthorized: true } as const;

/** The only place in the project that opens a connection; see request.ts for what it promises. */
export function createEgress(options: EgressOptions): Egress {
  const { clearances = noClearances } = options;
  const ledger = createLedger(options.record);
  const plain = createPlainRequests(connect);
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

  async function follow<Result>(
    request: EgressRequest,
    ask: (url: URL, headers: Headers, sending: Sending | null) => Promise<Answer<Result>>,
  ): Promise<Result> {
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
      const answer = await ask(url, withOwn(headers, sending), sending);
      if (sending !== null && isRedirect(answer.status)) {
        answer.skip();
        throw sentElsewhere(url, answer.location);
      }
      if (request.followsRedirects === false || !isRedirect(answer.status)) return answer.take(url);
      answer.skip();
      if (redirects === mostRedirects) throw tooManyRedirects(url, mostRedirects);
      [from, url] = [url, redirectTarget(url, answer.location)];
      headers = headersAfter(from, url, headers);
    }
  }

  /** Sends once more when a kept connection turns out to have been closed at the other end meanwhile. */
  async function askHttp(
    request: EgressRequest,
    url: URL,
    headers: Headers,
    sending: Sending | null,
  ): Promise<IncomingMessage> {
    for (;;) {
      const client = start(request, url, headers, sending);
      try {
        return await messageOf(client, request, url, sending);
      } catch (error) {
        request.signal?.throwIfAborted();
        const isStale =
          sending === null && client.reusedSocket && errorCode(error) === "ECONNRESET";
        if (isClosed) throw closedFailure();
        if (!isStale) throw networkFailure(error, url.host);
      }
    }
  }

  async function askPlain(
    request: EgressRequest,
    url: URL,
    headers: Headers,
  ): Promise<Answer<EgressDownload>> {
    const { headersTimeoutMs = defaultTimeoutMs, signal } = request;
    try {
      const answer = await plain.ask({ url, headers, headersTimeoutMs, signal });
      if (answer !== null) return plainDownloadTo(request, answer);
    } catch (error) {
      signal?.throwIfAborted();
      if (isClosed) throw closedFailure();
      throw networkFailure(error, url.host);
    }
    // The switch may have been turned while the first answer was waited for.
    mustBeAllowed(url, null, request);
    return downloadTo(request, await askHttp(request, url, headers, null));
  }

  function start(
    request: EgressRequest,
    url: URL,
    headers: Headers,
    sending: Sending | null,
  ): ClientRequest {
    const isEncrypted = url.protocol === "https:";
    const kept = isEncrypted ? agents.https : agents.http;
    const client = (isEncrypted ? requestHttps : requestHttp)(url, {
      // A kept connection may have been closed meanwhile, and a body is never sent twice: it gets one of its own.
      agent: sending === null ? kept : false,
      method: request.method ?? "GET",
      headers,
      ...trust,
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

  options.whenOffline?.(() => {
    for (const client of open) client.destroy(endedOffline(client.host));
  });

  return {
    request: (request) =>
      follow(request, async (url, headers, sending) =>
        responseTo(request, await askHttp(request, url, headers, sending), options.isOffline),
      ),
    download: (request) => follow(request, (url, headers) => askPlain(request, url, headers)),
    close() {
      isClosed = true;
      for (const client of open) client.destroy();
      plain.close();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function withOwn(headers: Headers, sending: Sending | null): Headers {
  const own = { "user-agent": "Freehold", "accept-encoding": "identity", ...headers };
  return sending === null ? own : { ...own, "content-length": String(sending.bytes.length) };
}

/** As node:http and node:https connect, certificates verified and all. */
const connect: Connect = ({ protocol, hostname, port }, onread, onReady) => {
  const isEncrypted = protocol === "https:";
  const host = hostname.replace(/^\[|\]$/g, "");
  const to = { host, port: Number(port) || (isEncrypted ? 443 : 80), onread };
  if (!isEncrypted) return connectTcp({ ...to, keepAlive: true }, onReady);
  // An address is no name to be asked for (RFC 6066, 3).
  const servername = isIP(host) === 0 ? host : "";
  const socket = connectTls({ ...to, ...trust, servername, ALPNProtocols: ["http/1.1"] }, onReady);
  return socket.setKeepAlive(true);
};

function messageOf(
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
    // An answer in another protocol (101) is neither a response nor an error: Node closes the connection, and that is all.
    client.once("close", () => {
      clearTimeout(timer);
      reject(Object.assign(new Error("closed"), { code: "ECONNRESET" }));
    });
    client.end(sending?.bytes);
  });
}
