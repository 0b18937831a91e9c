/** What of a file is here. Files are cut into parts of one length, the last one shorter. */
export interface FileProgress {
  /** Path within the repository. */
  readonly path: string;
  sizeBytes: number;
  /** What the whole file's SHA-256 must be; `null` when nobody said. */
  sha256: string | null;
  /** The storage's own mark of this very content; `null` until it was asked, or when it gives none. */
  etag: string | null;
  /** The storage sends whole files only: this one comes in a single stream. */
  hasNoRanges: boolean;
  /** The file at the hub is another one now: it begins anew when the person wishes it. */
  hasChanged: boolean;
  partBytes: number;
  parts: Part[];
  /**
   * Tell where a file differs from what was received, without fetching any of it: for each part from the first one on, as
   * far as it was hashed, the first 32 bits of the SHA-256 of the file up to the end of that part.
   */
  seals: number[];
}

export interface Part {
  /** Bytes from its beginning that were received and written. */
  receivedBytes: number;
  /** CRC-32 of these, computed as they were received; 0 where the file's SHA-256 is known, which says more. */
  crc: number;
  /** It came in pieces or anew: looked at first when the whole file turns out wrong. */
  isSuspicious: boolean;
}

const leastPartBytes = 256 * 1024;
const mostPartBytes = 64 * 1024 * 1024;
const wantedParts = 32;

export function planFile(path: string, sizeBytes: number, sha256: string | null): FileProgress {
  const steps = Math.ceil(sizeBytes / wantedParts / leastPartBytes);
  const partBytes = Math.min(Math.max(1, steps) * leastPartBytes, mostPartBytes);
  const parts = Array.from({ length: Math.ceil(sizeBytes / partBytes) }, emptyPart);
  const state = { etag: null, hasNoRanges: false, hasChanged: false };
  return { path, sizeBytes, sha256, ...state, partBytes, parts, seals: [] };
}

function emptyPart(): Part {
  return { receivedBytes: 0, crc: 0, isSuspicious: false };
}

export function partStart(file: FileProgress, index: number): number {
  return index * file.partBytes;
}

export function partLength(file: FileProgress, index: number): number {
  return Math.min(file.partBytes, file.sizeBytes - partStart(file, index));
}

export function isWhole(file: FileProgress, index: number): boolean {
  return file.parts[index]?.receivedBytes === partLength(file, index);
}

export function receivedBytes(files: readonly FileProgress[]): number {
  return files.reduce(
    (sum, { parts }) => sum + parts.reduce((all, part) => all + part.receivedBytes, 0),
    0,
  );
}

export function totalBytes(files: readonly FileProgress[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

export function hasAll(files: readonly FileProgress[]): boolean {
  return receivedBytes(files) === totalBytes(files);
}

/** Forgets what was received of a part. */
export function dropPart(part: Part): void {
  Object.assign(part, { receivedBytes: 0, crc: 0, isSuspicious: true });
}
