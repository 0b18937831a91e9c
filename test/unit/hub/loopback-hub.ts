import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ApiAnswer, answerApi } from "../../support/hub/api.ts";
import type { HubTestRepository } from "../../support/hub/repository.ts";

export interface LoopbackHub {
  readonly endpoint: string;
  /** Bytes of files that were sent, by path. */
  readonly sentBytes: Map<string, number>;
  /** Answers instead of the hub where it gives something. */
  override: (request: IncomingMessage) => Partial<ApiAnswer> | null;
  /** Answers a range with the whole file. */
  ignoresRanges: boolean;
  close(): Promise<void>;
}

/** A hub on loopback that speaks the API of test/support/hub/api.ts and gives files by range. */
export async function startHub(repositories: readonly HubTestRepository[]): Promise<LoopbackHub> {
  const server = createServer((request, response) => {
    const answer = hub.override(request) ?? answerApi(asked(request), repositories);
    if (answer === null) return sendFile(hub, repositories, request, response);
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  const hub: LoopbackHub = {
    endpoint: `http://127.0.0.1:${port}`,
    sentBytes: new Map(),
    override: () => null,
    ignoresRanges: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return hub;
}

function asked({ method = "GET", url = "/", headers }: IncomingMessage) {
  return { method, url, headers };
}

function sendFile(
  hub: LoopbackHub,
  repositories: readonly HubTestRepository[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, owner, name, , revision, ...rest] = (request.url ?? "")
    .split("/")
    .map(decodeURIComponent);
  const repository = repositories.find(({ id }) => id === `${owner}/${name}`);
  const file = repository?.files.find(({ path }) => path === rest.join("/"));
  if (repository === undefined || file === undefined || revision !== repository.revision)
    return void response.writeHead(404).end();
  if (repository.isGated === true && request.headers.authorization === undefined)
    return void response
      .writeHead(401, { "x-error-code": "GatedRepo" })
      .end("Access is restricted.");
  const bytes = typeof file.content === "string" ? readFileSync(file.content) : file.content;
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
  const part =
    range === null || hub.ignoresRanges
      ? bytes
      : bytes.subarray(Number(range[1]), Number(range[2]) + 1);
  response.writeHead(part === bytes ? 200 : 206, { "content-length": part.length });
  if (request.method === "HEAD") return void response.end();
  hub.sentBytes.set(file.path, part.length);
  response.end(part);
}
