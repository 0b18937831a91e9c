import type { Egress } from "../../remote/request.ts";
import type { DownloadedFile, Downloads } from "./downloads.ts";

export interface DownloadsOptions {
  readonly egress: Egress;
  /** Finished files go here; what is under way lies in `.downloads` below it. */
  readonly modelsDir: () => string;
  readonly fileUrl: (repository: string, revision: string, path: string) => string;
  readonly headersFor: (url: string) => Readonly<Record<string, string>>;
  /** Called when a file is complete, verified and in its place; resolves to the model's id. */
  readonly onDone: (file: DownloadedFile) => Promise<string>;
  readonly report: (name: string, error: unknown) => void;
}

/** Opens the queue that lies on disk; see downloads.ts for what each method promises. */
export async function openDownloads(_options: DownloadsOptions): Promise<Downloads> {
  throw new Error("not written yet");
}
