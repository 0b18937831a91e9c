import type { Readable } from "node:stream";

/** A file of what a person chose. */
export interface ImportFile {
  /** From the top of what was chosen, parted by "/". */
  readonly path: string;
  /** Unpacked. */
  readonly sizeBytes: number;
  /** Its bytes from the beginning. Rejects, and the stream fails, with a FailureError or what the disk says. */
  open(): Promise<Readable>;
}

/** The text files of what a person chose, whatever they are wrapped in, in the order of their paths. */
export interface ImportFiles {
  /** The name of the folder that was chosen; `null` when it was a file. */
  readonly folder: string | null;
  readonly files: readonly ImportFile[];
  /** Paths of zip archives among what was chosen, which are not opened. */
  readonly archives: readonly string[];
  readonly passedOver: readonly PassedOver[];
  close(): Promise<void>;
}

/** Something among what was chosen that is not read, and why, for a person. */
export interface PassedOver {
  /** By which a person may know it; empty where nothing says. */
  readonly name: string;
  readonly reason: string;
}

/** Files beside these (pictures, recordings) are not looked at. */
export function isTextFile(path: string): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(path) && !isHidden(path);
}

export function isArchive(path: string): boolean {
  return /\.zip$/i.test(path) && !isHidden(path);
}

/** Whether nothing at the path is read; that of a folder ends with "/". */
export function isHidden(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.)/.test(path);
}

export function inOrderOfPaths(files: readonly ImportFile[]): readonly ImportFile[] {
  const order = new Intl.Collator("en", { numeric: true });
  return files.toSorted((one, other) => order.compare(one.path, other.path));
}
