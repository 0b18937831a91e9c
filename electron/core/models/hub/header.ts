import type { Egress } from "../../remote/request.ts";
import { type GgufBeginning, parseGgufBeginning } from "../gguf/gguf-header.ts";

/** Entries of the architecture come before the vocabulary, whose count is the last that is wanted. */
const mostBytes = 512 * 1024;
const stepBytes = 16 * 1024;
const lastEntry = "tokenizer.ggml.tokens";

export interface HeaderRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fileSizeBytes: number;
}

/**
 * Reads the beginning of a GGUF file over the network, no more of it than is needed. Resolves `null` when the file is
 * not given; rejects with DamagedGguf, and as Egress does.
 */
export async function readRemoteBeginning(
  egress: Egress,
  { url, headers, fileSizeBytes }: HeaderRequest,
): Promise<GgufBeginning | null> {
  const wantedBytes = Math.min(mostBytes, fileSizeBytes);
  const response = await egress.request({
    url,
    purpose: "hub-header",
    headers: { ...headers, range: `bytes=0-${wantedBytes - 1}` },
  });
  // 200: a server that knows no ranges sends the whole file; leaving the loop below ends that.
  if (response.status !== 206 && response.status !== 200) {
    response.cancel();
    return null;
  }
  return parseGrowing(response.body, wantedBytes, fileSizeBytes);
}

async function parseGrowing(
  body: AsyncIterable<Uint8Array>,
  wantedBytes: number,
  fileSizeBytes: number,
): Promise<GgufBeginning> {
  const bytes = new Uint8Array(wantedBytes);
  let filled = 0;
  let nextLook = stepBytes;
  for await (const chunk of body) {
    const taken = chunk.subarray(0, wantedBytes - filled);
    bytes.set(taken, filled);
    filled += taken.length;
    if (filled >= wantedBytes) break;
    if (filled < nextLook) continue;
    nextLook = filled * 2;
    const beginning = parseGgufBeginning(bytes.subarray(0, filled), fileSizeBytes);
    if (beginning.isWhole || beginning.entries.has(lastEntry)) return beginning;
  }
  return parseGgufBeginning(bytes.subarray(0, filled), fileSizeBytes);
}
