import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readJsonFile, writeFileAtomically } from "../../atomic-file.ts";
import type { DownloadOrder } from "./downloads.ts";
import type { FileProgress } from "./transfer/parts.ts";
import { isDiskFull } from "./transfer/trouble.ts";

/** What `state.json` in a download's folder says: enough to go on after the process was killed. */
export interface SavedDownload {
  readonly id: string;
  order: DownloadOrder;
  /** Its place in the queue: smaller ones come first. */
  position: number;
  /** As it is to be at the next start; one that runs is queued. */
  status: "queued" | "paused" | "failed";
  message: string | null;
  files: FileProgress[];
  /** Set before the first of its files goes there. */
  placing: Placing | null;
}

/** Where the files of a download go once they are verified. */
export interface Placing {
  readonly dir: string;
  /**
   * They lie there, and are on the medium. As long as this is not so, what an ended run left there may be damaged: it
   * must not be listed before it has been verified anew.
   */
  readonly isSafe: boolean;
  /** Of all bytes, one file after the other; `null` until they are verified. */
  readonly sha256: string | null;
}

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)));

const orderSchema = v.object({
  repository: v.string(),
  revision: v.string(),
  quantisation: v.string(),
  files: v.array(v.object({ path: v.string(), sizeBytes: bytes, sha256 })),
  licenceId: v.nullable(v.string()),
});

const fileSchema = v.object({
  path: v.string(),
  sizeBytes: bytes,
  sha256,
  etag: v.nullable(v.string()),
  hasNoRanges: v.boolean(),
  hasChanged: v.boolean(),
  partBytes: v.pipe(bytes, v.minValue(1)),
  /** Received bytes, CRC-32, whether it is suspicious: thousands of parts must stay small. */
  parts: v.array(v.tuple([bytes, bytes, v.boolean()])),
  seals: v.optional(v.array(bytes), []),
});

const savedSchema = v.pipe(
  v.object({
    v: v.literal(1),
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/)),
    order: orderSchema,
    position: v.number(),
    status: v.picklist(["queued", "paused", "failed"]),
    message: v.nullable(v.string()),
    files: v.array(fileSchema),
    // States of before files were listed ahead of their being safe do not say so.
    placing: v.nullable(
      v.object({ dir: v.string(), isSafe: v.optional(v.boolean(), false), sha256 }),
    ),
  }),
  v.check(({ order, files }) => files.length > 0 && files.length === order.files.length),
  v.check(({ files }) => files.every(hasSoundParts)),
);

function hasSoundParts({ sizeBytes, partBytes, parts }: v.InferOutput<typeof fileSchema>): boolean {
  const isWithin = ([received]: readonly [number, ...unknown[]], index: number): boolean =>
    received <= Math.min(partBytes, sizeBytes - index * partBytes);
  return parts.length === Math.ceil(sizeBytes / partBytes) && parts.every(isWithin);
}

/** `undefined` when there is none, or when it is damaged and was set aside. Rejects with the file system's own error. */
export async function loadDownload(dir: string): Promise<SavedDownload | undefined> {
  return readJsonFile(stateFile(dir), (value) => {
    const parsed = v.safeParse(savedSchema, value);
    return parsed.success ? fromSaved(parsed.output) : undefined;
  });
}

/** Given up when the disk is full, so that how far the download came can be written down. */
const reserveBytes = 256 * 1024;

/** Keeps room for the state. Rejects with the file system's own error. */
export async function layReserve(dir: string): Promise<void> {
  await writeFile(reserveFile(dir), Buffer.alloc(reserveBytes));
}

/** Never to be called twice at a time for one folder. Rejects with the file system's own error. */
export async function saveDownload(dir: string, saved: SavedDownload): Promise<void> {
  await mkdir(dir, { recursive: true });
  const text = JSON.stringify(toSaved(saved));
  try {
    await writeFileAtomically(stateFile(dir), text);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    await rm(reserveFile(dir), { force: true });
    await writeFileAtomically(stateFile(dir), text);
  }
}

function reserveFile(dir: string): string {
  return join(dir, "reserve");
}

/** Name of a file's data while it is under way: nothing that could be taken for a model. */
export function dataFile(dir: string, index: number): string {
  return join(dir, `${index}.part`);
}

export function stateFile(dir: string): string {
  return join(dir, "state.json");
}

function fromSaved(content: v.InferOutput<typeof savedSchema>): SavedDownload {
  const { id, order, position, status, message, placing } = content;
  const readParts = (file: v.InferOutput<typeof fileSchema>): FileProgress => ({
    ...file,
    parts: file.parts.map(([received, crc, isSuspicious]) => ({
      receivedBytes: received,
      crc,
      isSuspicious,
    })),
  });
  const files = content.files.map(readParts);
  return { id, order, position, status, message, placing, files };
}

function toSaved(saved: SavedDownload): v.InferInput<typeof savedSchema> {
  const { files, order, ...rest } = saved;
  return {
    v: 1,
    ...rest,
    order: { ...order, files: [...order.files] },
    files: files.map((file) => ({
      ...file,
      parts: file.parts.map((part) => [part.receivedBytes, part.crc, part.isSuspicious]),
    })),
  };
}
