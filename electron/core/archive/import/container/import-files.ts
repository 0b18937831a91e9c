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
  close(): Promise<void>;
}

/** Files beside these (pictures, recordings) are not looked at. */
export function isTextFile(path: string): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(path) && !hidden.test(path);
}

export function isArchive(path: string): boolean {
  return /\.zip$/i.test(path) && !hidden.test(path);
}

const hidden = /(?:^|\/)(?:__MACOSX\/|\.)/;

export function inOrderOfPaths(files: readonly ImportFile[]): readonly ImportFile[] {
  const order = new Intl.Collator("en", { numeric: true });
  return files.toSorted((one, other) => order.compare(one.path, other.path));
}
