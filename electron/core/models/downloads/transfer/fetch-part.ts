import type { EgressDownload } from "../../../remote/request.ts";
import type { Batches } from "./batches.ts";
import { markChanged } from "./changed.ts";
import { digestCheck } from "./content-digest.ts";
import { type FileProgress, partLength, partStart } from "./parts.ts";
import { type PartFile, type Written, createPartWriter } from "./part-writer.ts";
import type { Source, SourcePorts } from "./source.ts";
import { AddressExpired, DamagedOnTheWay, NoRanges, TryLater, refusal } from "./trouble.ts";

export interface PartRequest {
  readonly source: Source;
  readonly file: FileProgress;
  readonly index: number;
  readonly ledgerKey: string;
  readonly signal: AbortSignal;
  readonly batches: Batches;
  /** Whether each part gets its CRC. */
  readonly countsCrc: boolean;
  /** Told of what is on the disk and is not known to be wrong; `written` is `null` when it is in no memory any more. */
  readonly onWritten: (part: number, written: Written | null) => void;
  /** Not over a connection that was used before. */
  readonly isFresh?: boolean;
}

/**
 * Fetches what is missing of one part into `handle`. What arrived before an error is kept and counted, unless it is
 * known to be wrong. Rejects as Egress does, with TryLater, NoRanges, AddressExpired, DamagedOnTheWay,
 * "download-changed", "hub-refused" and the file system's own error.
 */
export async function fetchPart(
  ports: SourcePorts,
  handle: PartFile,
  request: PartRequest,
): Promise<void> {
  const { file, index, batches, countsCrc, onWritten } = request;
  const part = file.parts[index];
  if (part === undefined) return;
  const before = { ...part };
  if (part.receivedBytes > 0) part.isSuspicious = true;
  const start = partStart(file, index) + part.receivedBytes;
  const end = partStart(file, index) + partLength(file, index) - 1;
  const response = await ask(ports, request, `bytes=${start}-${end}`);
  mustBeRange(response, request, start);
  const check = digestCheck(response.headers["content-digest"]);
  const told =
    check === null
      ? { onWritten: (written: Written): void => onWritten(written.part, written) }
      : { onBytes: check.update };
  const writer = createPartWriter({ handle, file, index, batches, countsCrc, ...told });
  try {
    await response.pour(writer);
  } finally {
    await writer.flush();
  }
  if (check?.holds() === false) {
    // What lay there before this response is as good as it was.
    Object.assign(part, before, { isSuspicious: true });
    throw new DamagedOnTheWay();
  }
  if (check !== null) onWritten(index, null);
  if (part.receivedBytes < partLength(file, index))
    throw new TryLater(`${new URL(request.source.url).host} broke off.`, null);
}

/** Fetches a whole file from its beginning, from a server that sends no parts. Rejects as `fetchPart` does. */
export async function fetchStream(
  ports: SourcePorts,
  handle: PartFile,
  request: Omit<PartRequest, "index">,
): Promise<void> {
  const { file, batches, countsCrc } = request;
  const response = await ask(ports, request, null);
  mustBeSame(response, file);
  if (response.status !== 200) throw refuse(response, request);
  const onWritten = (written: Written): void => request.onWritten(written.part, written);
  const writer = createPartWriter({ handle, file, index: 0, batches, countsCrc, onWritten });
  try {
    await response.pour(writer);
  } finally {
    await writer.flush();
  }
}

async function ask(
  { egress, timing }: SourcePorts,
  { source, file, ledgerKey, signal, isFresh = false }: Omit<PartRequest, "index">,
  range: string | null,
): Promise<EgressDownload> {
  // A weak mark does not say that the bytes are the same (RFC 9110, 13.1.5).
  const isStrong = file.etag !== null && !file.etag.startsWith("W/");
  return egress.download({
    url: source.url,
    purpose: "download",
    headers: {
      ...source.headers,
      ...(range === null ? {} : { range }),
      ...(range !== null && isStrong ? { "if-range": file.etag ?? "" } : {}),
      ...(isFresh ? { connection: "close" } : {}),
    },
    ledgerKey,
    signal,
    headersTimeoutMs: timing.headersTimeoutMs,
    idleTimeoutMs: timing.idleTimeoutMs,
  });
}

function mustBeRange(response: EgressDownload, request: PartRequest, start: number): void {
  const { file } = request;
  if (response.status === 416) throw discard(response, markChanged(file));
  if (response.status !== 200 && response.status !== 206) throw refuse(response, request);
  mustBeSame(response, file);
  if (response.status === 200) throw discard(response, new NoRanges());
  const [, first, total] =
    /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers["content-range"] ?? "") ?? [];
  if (total !== undefined && total !== "*" && Number(total) !== file.sizeBytes)
    throw discard(response, markChanged(file));
  if (Number(first) !== start) throw discard(response, new NoRanges());
}

/** The first answer's mark is remembered, and every later one must have it. */
function mustBeSame(response: EgressDownload, file: FileProgress): void {
  const { etag } = response.headers;
  if (response.status >= 300 || etag === undefined) return;
  file.etag ??= etag;
  if (file.etag !== etag) throw discard(response, markChanged(file));
}

function refuse(
  response: EgressDownload,
  { source, file }: Pick<PartRequest, "source" | "file">,
): Error {
  const { status, headers } = response;
  const { host } = new URL(source.url);
  // Storage knows no accounts: it refuses a signature that has run out.
  if (status === 401 || status === 403) return discard(response, new AddressExpired());
  return discard(response, refusal(status, headers, { host, path: file.path }));
}

function discard<Reason extends Error>(response: EgressDownload, reason: Reason): Reason {
  response.cancel();
  return reason;
}
