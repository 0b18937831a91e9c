import type { Download } from "../../../shared/models.ts";

/** What is wanted: one file of a repository, or all parts of a split one, with what the hub says of them. */
export interface DownloadOrder {
  readonly repository: string;
  readonly revision: string;
  readonly quantisation: string;
  readonly files: readonly {
    /** Path within the repository. */
    readonly path: string;
    readonly sizeBytes: number;
    readonly sha256: string | null;
  }[];
  /** The licence the hub names, kept with the file. */
  readonly licenceId: string | null;
}

/** What is remembered of a file that was downloaded, when it is complete, verified and in its place. */
export interface DownloadedFile {
  readonly paths: readonly string[];
  readonly order: DownloadOrder;
  /** Of all bytes, one part after the other; see Models.sha256. */
  readonly sha256: string;
  /** An earlier run may have brought it into the list and the journal already. */
  readonly isAgain: boolean;
}

/**
 * The queue of downloads. It is kept on disk: what was under way when the app ended is listed as paused or queued at the
 * next start and goes on where it was. Methods reject with "not-found" for an unknown id, "disk-error" and "disk-full".
 */
export interface Downloads {
  list(): readonly Download[];
  /** Resolves once it is in the queue and on disk; the same files twice are one download. */
  start(order: DownloadOrder): Promise<string>;
  pause(downloadId: string): Promise<void>;
  resume(downloadId: string): Promise<void>;
  /** Removes all that was fetched; nothing of it is left. */
  cancel(downloadId: string): Promise<void>;
  move(downloadId: string, position: number): Promise<void>;
  /**
   * Stops every connection, lets `move` take the models folder elsewhere (settings included) and goes on where the files
   * lie then, also when it rejects. `move` resolves to the new ids of models by the old ones.
   */
  moveAlong(move: () => Promise<ReadonlyMap<string, string>>): Promise<void>;
  /**
   * The offline switch was turned. Offline, every connection ends at once and what ran waits in the queue; online again, it
   * goes on by itself. What the person paused stays paused.
   */
  switched(): void;
  /** At most a few times a second. */
  onChanged(listener: (downloads: readonly Download[]) => void): () => void;
  /** Goes on with what an earlier run left in the queue. */
  begin(): void;
  /** Stops connections and leaves everything so that it can go on later. */
  close(): Promise<void>;
}
