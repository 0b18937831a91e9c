import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { FailureError } from "../../../shared/result.ts";
import { diskFailure } from "../../disk-failure.ts";

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

/** Why an answer is not saved while that is tried again and again, for a person. */
export function outputFailure(error: unknown): FailureError {
  return describe(
    causeOf(error),
    "This answer is not saved yet; everything before it is safe.",
    "leave Freehold open: saving is tried again every few seconds",
  );
}

/** Why an import ended early, for a person. */
export function bringFailure(error: unknown): FailureError {
  return describe(causeOf(error), "Everything in it is safe.", "import the file again");
}

/** Why something could not be read, for a person. */
export function readFailure(error: unknown): FailureError {
  return describe(error, "The archive could not be read just now; nothing in it was changed.");
}

/** Why nothing was erased, for a person. */
export function eraseRefusal(error: unknown): FailureError {
  return describe(causeOf(error), "Nothing was erased.");
}

/** Why some of what was erased is still on the disk, for a person. */
export function eraseFailure(error: unknown): FailureError {
  return describe(
    causeOf(error),
    "What you erased is gone from the window, but not all of it is off the disk yet: Freehold finishes that when it starts next.",
    "start Freehold again",
  );
}

/** Why no copy is made of an archive that still holds what was erased, for a person. */
export function heldFailure(error: unknown): FailureError {
  return describe(
    causeOf(error),
    "Something you erased is not off that disk yet, and a backup would keep it: so this backup was not made. The archive and earlier backups are safe.",
  );
}

/** Why there is no archive to work with, for a person. */
export function openFailure(error: unknown): FailureError {
  return describe(error, "The archive could not be opened; nothing in it was lost.");
}

/** What stood behind a sentence that was meant for something else. */
function causeOf(error: unknown): unknown {
  return error instanceof FailureError ? (error.cause ?? error) : error;
}

function describe(error: unknown, consequence: string, remedy = "try again"): FailureError {
  return diskFailure(error, { holds: "the archive", consequence, remedy });
}
