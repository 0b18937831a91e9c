import type { ExportJob } from "../format.ts";
import type { OutputFile } from "../output-file.ts";

/**
 * The file of one part of a set. What reads it takes the types of its columns from the first megabytes (Hugging Face datasets: 10 MiB),
 * and refuses what comes later with another one; so lines that show the types come first, and the others wait in a file of their own.
 */
export class PartFile {
  readonly #job: ExportJob;
  readonly #name: string;
  readonly #file: OutputFile;
  #waiting: OutputFile | null = null;

  private constructor(job: ExportJob, name: string, file: OutputFile) {
    this.#job = job;
    this.#name = name;
    this.#file = file;
  }

  static async open(job: ExportJob, name: string): Promise<PartFile> {
    return new PartFile(job, name, await job.createFile(name));
  }

  async write(line: string, { showsTypes }: { readonly showsTypes: boolean }): Promise<void> {
    if (showsTypes) return await this.#file.write(line);
    this.#waiting ??= await this.#job.createFile(`${this.#name}.waiting`);
    await this.#waiting.write(line);
  }

  /** Brings in the lines that waited. */
  async finish(): Promise<void> {
    if (this.#waiting !== null) await this.#job.joinFile(this.#waiting, this.#file);
  }
}
