import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api.ts";
import { type Contents, createContents } from "./contents.ts";
import { type HubFaults, takeFlips, takeOnce } from "./faults.ts";
import type { HubTestFile, HubTestRepository } from "./repository.ts";
import { sendBody } from "./send-body.ts";

export interface HubLogEntry {
  readonly listener: "hub" | "storage";
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** Path within the repository; `null` for what asks for no file. */
  readonly path: string | null;
  /** First and last byte that were asked for; `null` without a range. */
  readonly range: { readonly start: number; readonly end: number } | null;
  status: number;
  /** Of the body. */
  bytesSent: number;
}

export interface TestHub {
  /** What HF_ENDPOINT would name. */
  readonly endpoint: string;
  /** `name:port` of the hub and of the storage that it redirects to. */
  readonly hubHost: string;
  readonly storageHost: string;
  /** Every request, oldest first. */
  readonly log: HubLogEntry[];
  /** To be set and changed at any time. */
  readonly faults: HubFaults;
  /** Another content under the same path, as after a push to the repository. */
  replaceFile(repository: string, file: HubTestFile): void;
  /** Every storage address given out so far is refused from now on. */
  expireAddresses(): void;
  close(): Promise<void>;
}

export interface StartHubOptions {
  readonly repositories: readonly HubTestRepository[];
  readonly faults?: HubFaults;
}

interface Place {
  readonly log: HubLogEntry[];
  readonly faults: HubFaults;
  readonly contents: Contents;
  readonly repositories: readonly HubTestRepository[];
}

/** A hub on 127.0.0.1 that speaks what huggingface.co does: addresses of files lead on to a storage host. */
export async function startHub(options: StartHubOptions): Promise<TestHub> {
  const { repositories, faults = {} } = options;
  const contents = createContents(repositories);
  const place: Place = { log: [], faults, contents, repositories };
  const addresses = { generation: 1 };
  const storage = await listen((request, response) =>
    answerStorage(place, addresses.generation, request, response),
  );
  const hub = await listen((request, response) =>
    answerHub(place, `http://${storage.host}`, addresses.generation, request, response),
  );
  return {
    endpoint: `http://${hub.host}`,
    hubHost: hub.host,
    storageHost: storage.host,
    log: place.log,
    faults,
    replaceFile: (repository, file) => contents.replace(repository, file),
    expireAddresses: () => void (addresses.generation += 1),
    close: async () => {
      await Promise.all([hub.close(), storage.close()]);
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function listen(answer: Answer): Promise<{ readonly host: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address that names it.
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `/{owner}/{name}/resolve/{revision}/{path}` */
const resolvePattern = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/([^?]+)/;
/** `/{owner}/{name}/{path}?X-Signature={generation}` */
const storagePattern = /^\/([^/]+\/[^/]+)\/([^?]+)\?X-Signature=(\d+)/;

async function answerHub(
  place: Place,
  storageAddress: string,
  generation: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  const [, repository = "", , path = ""] = resolvePattern.exec(url) ?? [];
  const entry = note(place.log, "hub", request, path === "" ? null : decodeURIComponent(path));
  if (answerWithFault(place.faults, "hub", entry, response)) return;
  const api = path === "" ? answerApi({ method, url, headers }, place.repositories) : null;
  if (api !== null) {
    entry.status = api.status;
    response.writeHead(api.status, api.headers).end(api.body);
    return;
  }
  const file = await place.contents.find(repository, decodeURIComponent(path));
  const known = place.repositories.find(({ id }) => id === repository);
  if (file === null || known === undefined) return refuse(entry, response, 404);
  if (known.isGated === true && headers.authorization === undefined)
    return refuse(entry, response, 401, { "x-error-code": "GatedRepo" });
  const target = place.faults.redirectTo ?? storageAddress;
  entry.status = 302;
  response
    .writeHead(302, {
      location: `${target}/${repository}/${path}?X-Signature=${generation}`,
      "x-repo-commit": known.revision,
      "x-linked-size": file.sizeBytes,
      "x-linked-etag": `"${file.sha256}"`,
      "accept-ranges": "bytes",
      "content-length": 0,
    })
    .end();
}

async function answerStorage(
  place: Place,
  generation: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, repository = "", path = "", signature] = storagePattern.exec(request.url ?? "/") ?? [];
  const entry = note(place.log, "storage", request, decodeURIComponent(path));
  const { faults } = place;
  if (answerWithFault(faults, "storage", entry, response)) return;
  if (Number(signature) !== generation) return refuse(entry, response, 403);
  const file = await place.contents.find(repository, decodeURIComponent(path));
  if (file === null) return refuse(entry, response, 404);
  const hasChanged =
    request.headers["if-range"] !== undefined && request.headers["if-range"] !== file.etag;
  const isPartial = entry.range !== null && faults.hasNoRanges !== true && !hasChanged;
  const start = isPartial ? (entry.range?.start ?? 0) : 0;
  const end = Math.min(isPartial ? (entry.range?.end ?? Infinity) : Infinity, file.sizeBytes - 1);
  if (start > end) return refuse(entry, response, 416);
  entry.status = isPartial ? 206 : 200;
  response.writeHead(entry.status, {
    "content-length": end - start + 1,
    ...(faults.hidesEtag === true ? {} : { etag: file.etag }),
    ...(isPartial ? { "content-range": `bytes ${start}-${end}/${file.sizeBytes}` } : {}),
    ...(faults.hasNoRanges === true ? {} : { "accept-ranges": "bytes" }),
    ...(faults.givesDigests === true
      ? { "content-digest": `sha-256=:${await file.digest(start, end)}:` }
      : {}),
  });
  if (request.method === "HEAD") return void response.end();
  const flips = takeFlips(faults, entry.path ?? "", start, end);
  await sendBody({
    response,
    file,
    start,
    end,
    flips,
    faults,
    onSent: (bytes) => (entry.bytesSent += bytes),
  });
}

function note(
  log: HubLogEntry[],
  listener: HubLogEntry["listener"],
  request: IncomingMessage,
  path: string | null,
): HubLogEntry {
  const { method = "GET", url = "/", headers } = request;
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "") ?? [];
  const range =
    start === undefined
      ? null
      : { start: Number(start), end: end === "" || end === undefined ? Infinity : Number(end) };
  const entry: HubLogEntry = {
    listener,
    method,
    url,
    headers,
    path,
    range,
    status: 0,
    bytesSent: 0,
  };
  log.push(entry);
  return entry;
}

function answerWithFault(
  faults: HubFaults,
  listener: HubLogEntry["listener"],
  entry: HubLogEntry,
  response: ServerResponse,
): boolean {
  const fault = takeOnce(faults.statuses, (one) => one.listener === listener);
  if (fault === null) return false;
  const headers: Record<string, string> =
    fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
  refuse(entry, response, fault.status, headers);
  return true;
}

function refuse(
  entry: HubLogEntry,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  entry.status = status;
  response.writeHead(status, { "content-length": 0, ...headers }).end();
}
