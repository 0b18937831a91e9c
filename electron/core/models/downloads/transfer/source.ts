import { FailureError } from "../../../../shared/result.ts";
import { isRedirect, redirectTarget } from "../../../remote/redirect.ts";
import type { Egress, EgressResponse } from "../../../remote/request.ts";
import type { DownloadOrder } from "../downloads.ts";
import { refusal } from "./trouble.ts";
import type { Timing } from "../timing.ts";

/** Where a file's bytes come from, and what the hub says of it now. */
export interface Source {
  /** At the storage; it may expire. */
  readonly url: string;
  /** The person's token, when the hub itself has the bytes; never for another host. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
}

export interface SourcePorts {
  readonly egress: Egress;
  readonly fileUrl: (repository: string, revision: string, path: string) => string;
  readonly headersFor: (url: string) => Readonly<Record<string, string>>;
  readonly timing: Timing;
}

const mostRedirects = 5;

/**
 * Asks the hub where a file lies. The hub's own headers (`X-Linked-Size`, `X-Linked-Etag`: the SHA-256 of large files)
 * stand in the redirect to the storage, which is why it is not followed here, see huggingface_hub's file_download.py.
 * Rejects as Egress does, with TryLater and with "hub-refused".
 */
export async function findSource(
  ports: SourcePorts,
  { repository, revision }: DownloadOrder,
  path: string,
  options: { readonly ledgerKey: string; readonly signal: AbortSignal },
): Promise<Source> {
  const hubUrl = new URL(ports.fileUrl(repository, revision, path));
  const headersFor = (to: URL): Source["headers"] =>
    to.origin === hubUrl.origin ? ports.headersFor(to.href) : {};
  let url = hubUrl;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ports.egress.request({
      url: url.href,
      method: "HEAD",
      purpose: "download",
      headers: headersFor(url),
      headersTimeoutMs: ports.timing.headersTimeoutMs,
      followsRedirects: false,
      ...options,
    });
    response.cancel();
    const { status, headers } = response;
    if (status === 200)
      return {
        url: url.href,
        headers: headersFor(url),
        ...saidOf(response, "content-length", "etag"),
      };
    if (!isRedirect(status)) throw refusal(status, headers, { host: url.host, path });
    const target = redirectTarget(url, headers.location);
    if (headers["x-linked-etag"] !== undefined || target.host !== url.host)
      return {
        url: target.href,
        headers: headersFor(target),
        ...saidOf(response, "x-linked-size", "x-linked-etag"),
      };
    url = target;
  }
  throw new FailureError(
    "hub-refused",
    `${url.host} sends Freehold on and on and never to ${path}. Press Resume to try again.`,
  );
}

function saidOf(
  { headers }: EgressResponse,
  sizeName: string,
  hashName: string,
): Omit<Source, "url" | "headers"> {
  const size = headers[sizeName];
  const [, sha256 = null] = /^(?:W\/)?"?([0-9a-f]{64})"?$/i.exec(headers[hashName] ?? "") ?? [];
  return {
    sizeBytes: size !== undefined && /^\d+$/.test(size) ? Number(size) : null,
    sha256: sha256?.toLowerCase() ?? null,
  };
}
