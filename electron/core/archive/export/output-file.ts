import { type DiskFile, type OpenDiskFile, writeFully } from "../journal/disk.ts";

const flushBytes = 1024 * 1024;

/** A file that is written from its start to its end; holds back at most a megabyte and one piece. */
export class OutputFile {
  readonly path: string;
  readonly #file: DiskFile;
  #pieces: (string | Buffer)[] = [];
  #waitingBytes = 0;
  #position = 0;

  private constructor(path: string, file: DiskFile) {
    this.path = path;
    this.#file = file;
  }

  /** The path must be free. Rejects with the file system's own error. */
  static async open(path: string, openFile: OpenDiskFile): Promise<OutputFile> {
    return new OutputFile(path, await openFile(path));
  }

  /** Takes a piece. Follow it with `settle` now and then, or all of it waits in memory. */
  add(piece: string | Buffer): void {
    this.#pieces.push(piece);
    // What is held is what counts here; a string's bytes are known when it is written.
    this.#waitingBytes += piece.length;
  }

  /** Writes what waits once it is much. Rejects with the file system's own error. */
  async settle(): Promise<void> {
    if (this.#waitingBytes >= flushBytes) await this.flush();
  }

  async write(piece: string | Buffer): Promise<void> {
    this.add(piece);
    await this.settle();
  }

  /** Resolves with the size in bytes once everything is written; with `syncs`, once it is on the disk itself. */
  async finish({ syncs }: { readonly syncs: boolean }): Promise<number> {
    await this.flush();
    if (syncs) await this.#file.sync();
    await this.#file.close();
    return this.#position;
  }

  /** Closes it as it is. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#waitingBytes = 0;
    const bytes = Buffer.concat(
      pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)),
    );
    if (bytes.length === 0) return;
    await writeFully(this.#file, bytes, this.#position);
    this.#position += bytes.length;
  }
}
