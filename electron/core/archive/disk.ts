import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { FailureError } from "../../shared/result.ts";

/** The few things the journal asks of an open file; tests put failing disks in its place. */
export interface DiskFile {
  /** Resolves with the number of bytes written, which may be fewer than given. */
  write(bytes: Buffer, position: number): Promise<number>;
  /** Resolves once everything written is on the disk itself. */
  sync(): Promise<void>;
  truncate(sizeBytes: number): Promise<void>;
  close(): Promise<void>;
}

export type OpenDiskFile = (path: string) => Promise<DiskFile>;

/** Opens a file for writing anywhere in it, and makes it, readable by its owner only, when there is none. */
export const openDiskFile: OpenDiskFile = async (path) => {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    write: async (bytes, position) =>
      (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    sync: () => handle.datasync(),
    truncate: (sizeBytes) => handle.truncate(sizeBytes),
    close: () => handle.close(),
  };
};

/** Writes all of the bytes, however many calls that takes. */
export async function writeFully(file: DiskFile, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const count = await file.write(bytes.subarray(done), position + done);
    if (count <= 0)
      throw Object.assign(new Error("The disk took no more bytes."), { code: "ENOSPC" });
    done += count;
  }
}

/** Why something could not be saved, for a person. */
export function appendFailure(error: unknown): FailureError {
  return describe(error, "This was not saved; everything before it is safe.");
}

/** Why something could not be read, for a person. */
export function readFailure(error: unknown): FailureError {
  return describe(error, "The archive could not be read just now; nothing in it was changed.");
}

/** Why a conversation's content is still on the disk, for a person. */
export function eraseFailure(error: unknown): FailureError {
  return describe(
    error,
    "The conversation could not be erased completely. Freehold tries again when it starts, or erase it once more.",
  );
}

/** Why there is no archive to work with, for a person. */
export function openFailure(error: unknown): FailureError {
  return describe(error, "The archive could not be opened; nothing in it was lost.");
}

function describe(error: unknown, consequence: string): FailureError {
  if (error instanceof FailureError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") {
    return new FailureError(
      "archive-full",
      `There is no room left on the disk that holds the archive. ${consequence} Free some space and try again.`,
    );
  }
  return new FailureError(
    "disk-error",
    `The disk that holds the archive reported an error (${code}). ${consequence} Check the disk and its permissions and try again.`,
  );
}
