import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { HubTestFile, HubTestRepository } from "./repository.ts";

export interface ServedFile {
  readonly sizeBytes: number;
  /** In hex. */
  readonly sha256: string;
  /** The storage's own, in quotes; not the hash that the hub names. */
  readonly etag: string;
  read(start: number, end: number): Readable;
  /** SHA-256 of a range in base64. */
  digest(start: number, end: number): Promise<string>;
}

export interface Contents {
  find(repository: string, path: string): Promise<ServedFile | null>;
  replace(repository: string, file: HubTestFile): void;
}

const chunkBytes = 1024 * 1024;

/** The files of all repositories, each hashed once, when it is first asked for. */
export function createContents(repositories: readonly HubTestRepository[]): Contents {
  const files = new Map<string, HubTestFile["content"]>();
  const served = new Map<string, Promise<ServedFile>>();
  const keyOf = (repository: string, path: string): string => `${repository}/${path}`;
  for (const { id, files: own } of repositories)
    for (const { path, content } of own) files.set(keyOf(id, path), content);
  return {
    async find(repository, path) {
      const key = keyOf(repository, path);
      const content = files.get(key);
      if (content === undefined) return null;
      const known = served.get(key) ?? serve(content);
      served.set(key, known);
      return known;
    },
    replace(repository, { path, content }) {
      files.set(keyOf(repository, path), content);
      served.delete(keyOf(repository, path));
    },
  };
}

async function serve(content: HubTestFile["content"]): Promise<ServedFile> {
  const sizeBytes = typeof content === "string" ? (await stat(content)).size : content.length;
  const read = (start: number, end: number): Readable => {
    if (typeof content !== "string") return Readable.from(slices(content.subarray(start, end + 1)));
    return createReadStream(content, { start, end, highWaterMark: chunkBytes });
  };
  const hashRange = async (start: number, end: number): Promise<Buffer> => {
    const hash = createHash("sha256");
    if (start <= end) for await (const chunk of read(start, end)) hash.update(chunk as Buffer);
    return hash.digest();
  };
  const sha256 = (await hashRange(0, sizeBytes - 1)).toString("hex");
  return {
    sizeBytes,
    sha256,
    etag: `"${sha256.slice(0, 32)}"`,
    read,
    digest: async (start, end) => (await hashRange(start, end)).toString("base64"),
  };
}

function* slices(bytes: Uint8Array): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield Buffer.from(
      bytes.buffer,
      bytes.byteOffset + start,
      Math.min(chunkBytes, bytes.length - start),
    );
}
